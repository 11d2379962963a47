import fc from 'fast-check';
import { expect, test } from 'vitest';
import { btw, isEnterpriseNumber } from '../../../detectors/be/btw.js';
import { values } from '../drive.js';
import { cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = digits(8, 1, 19_999_999).map(
  (body) => body + String(97 - (Number(body) % 97)).padStart(2, '0'),
);

testSubject({
  detector: btw,
  valid,
  spell: (value) => [value, cut(value, '.', 4, 3, 3), cut(value, ' ', 4, 3, 3)],
  words: [
    'VAT',
    'TVA',
    'MwSt',
    'IVA',
    'partita IVA',
    'btw',
    'USt-ID',
    'ondernemingsnummer',
    "numéro d'entreprise",
    'KBO',
  ],
  where: 'near',
});

test('with BE it is found in any text', () => {
  fc.assert(
    fc.property(valid, (value) => {
      const all = [`BE${value}`, `BE ${cut(value, '.', 4, 3, 3)}`, `be ${value}`, `BE-${value}`];
      if (value.startsWith('0')) all.push(`BE ${cut(value.slice(1), '.', 3, 3, 3)}`);
      for (const one of all) {
        expect(values(btw, `so ${one}, ok`)).toEqual([one]);
        expect(btw.canonical!(one, 'BE_BTW')).toBe(value);
      }
    }),
  );
});

testWrong(
  btw,
  spoiled(valid).map((value) => `BE${value}`),
  ['BTW'],
);
testOracle(isEnterpriseNumber, ['BE', 'vat'], valid, digits(10, 0, 1_999_999_999));
