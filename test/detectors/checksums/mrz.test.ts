import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mrzDigit } from '../../../detectors/checksums/mrz.js';

test('the worked example of ICAO Doc 9303', () => {
  expect(mrzDigit('520727')).toBe(3);
  expect(mrzDigit('AB2134')).toBe(5);
});

test('changes with every changed digit', () => {
  const code = fc.stringMatching(/^[0-9A-Z]{1,12}$/);
  fc.assert(
    fc.property(code, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, where, change) => {
      const at = where % text.length;
      fc.pre(/\d/.test(text[at]!));
      const other = `${text.slice(0, at)}${(Number(text[at]) + change) % 10}${text.slice(at + 1)}`;
      expect(mrzDigit(other)).not.toBe(mrzDigit(text));
    }),
  );
});

test('another character is no code', () => {
  expect(mrzDigit('AB<1')).toBeNaN();
});
