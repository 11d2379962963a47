import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isBsn } from '../../../detectors/nl/bsn.js';
import { btw, holderOf } from '../../../detectors/nl/btw.js';
import { findings, values } from '../drive.js';
import { checked, cut, digits, testSubject } from '../western-europe.js';

const valid = checked(
  digits(7).map((one) => `8${one}`),
  isBsn,
).map((value) => `NL${value}B01`);

testSubject({
  detector: btw,
  valid,
  spell: (value) => [
    value,
    value.toLowerCase(),
    value.slice(2),
    `NL ${value.slice(2)}`,
    `NL ${cut(value.slice(2), '.', 4, 2, 3)}.${value.slice(11)}`,
  ],
  words: ['VAT', 'TVA', 'MwSt', 'IVA', 'partita IVA', 'btw', 'USt-ID'],
  where: 'bare',
});

test('a number of a person is told from one of a company', () => {
  const suffix = digits(2, 1, 98);
  fc.assert(
    fc.property(digits(9, 100_000_000), suffix, (body, last) => {
      const value = `NL${body}B${last}`;
      const isTested = isBsn(body);
      const passes97 = BigInt(`2321${body}11${last}`) % 97n === 1n;
      const isCompany = isTested && body.startsWith('8');
      expect(holderOf(value)).toBe(isCompany ? 'company' : isTested || passes97 ? 'person' : undefined);
      expect(holderOf(value) !== undefined).toBe(stdnum['NL']!['btw']!.validate(value).isValid);
    }),
    { numRuns: 1000 },
  );
  const types = (text: string): string[] => findings(btw, text).map(({ entityType }) => entityType);
  expect(types('NL123456780B94')).toEqual(['NL_BTW_ID']);
  expect(types('NL123456782B02')).toEqual(['NL_BTW_ID']);
  expect(types('NL812345678B01')).toEqual(['NL_BTW']);
});

test('with the leading zero left out it is the same number', () => {
  expect(btw.canonical!('NL01234567B01', 'NL_BTW')).toBe(btw.canonical!('NL001234567B01', 'NL_BTW'));
});

test.each(['btw NL812345679B01'])('a typing error is found beside its words: %s', (text) => {
  expect(values(btw, text)).toHaveLength(1);
});

test.each(['NL812345679B01', 'NL91ABNA0417164300', 'NL812345678C01'])('nothing in %s', (text) => {
  expect(values(btw, text)).toEqual([]);
});
