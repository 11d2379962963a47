import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gbPostcode } from '../../../detectors/gb/postcode.js';
import { values } from '../drive.js';

const letter = (alphabet: string) => fc.constantFrom(...alphabet);
const inward = fc
  .tuple(fc.integer({ min: 0, max: 9 }), letter('ABDEFGHJLNPQRSTUWXYZ'), letter('ABDEFGHJLNPQRSTUWXYZ'))
  .map((parts) => parts.join(''));
const outward = fc.oneof(
  fc
    .tuple(fc.constantFrom('M', 'B', 'LS', 'SW', 'EH', 'BT'), fc.integer({ min: 1, max: 99 }))
    .map((p) => p.join('')),
  fc.constantFrom('SW1A', 'EC1A', 'W1A', 'N1C', 'E1W', 'WC2H'),
);

test('finds one in capitals bare, with a space or compact', () => {
  fc.assert(
    fc.property(
      outward,
      inward,
      fc.constantFrom('', 'York, ', '('),
      fc.constantFrom('', '.', ' ok', ')'),
      (out, back, a, b) => {
        for (const spelled of [`${out} ${back}`, `${out}${back}`]) {
          expect(values(gbPostcode, `${a}${spelled}${b}`)).toEqual([spelled]);
          expect(gbPostcode.canonical!(spelled, 'POSTAL_CODE')).toBe(`${out}${back}`);
        }
      },
    ),
  );
});

test('finds lower case in context only', () => {
  fc.assert(
    fc.property(outward, inward, (out, back) => {
      const spelled = `${out} ${back}`.toLowerCase();
      expect(values(gbPostcode, `see ${spelled}`)).toEqual([]);
      expect(values(gbPostcode, `postcode ${spelled}`)).toEqual([spelled]);
    }),
  );
});

test('never reports an area that does not exist, or a letter that no inward code has', () => {
  fc.assert(
    fc.property(fc.constantFrom('QA', 'XA', 'ZZ', 'VB', 'AA', 'FF'), inward, (area, back) => {
      expect(values(gbPostcode, `postcode ${area}1 ${back}`)).toEqual([]);
    }),
  );
  for (const wrong of 'CIKMOV') expect(values(gbPostcode, `postcode M1 1A${wrong}`)).toEqual([]);
});

test.each(['1st 2nd 3rd', 'mp3 b2b', 'XSW1A 1AA', 'SW1A 1AA9', 'part M11AE', 'iPhone X 5GB'])(
  'nothing in %s',
  (text) => {
    expect(values(gbPostcode, text)).toEqual([]);
  },
);
