import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStnr, stnr } from '../../../detectors/at/stnr.js';
import { values } from '../drive.js';
import {
  checked,
  cut,
  digits,
  joined,
  spoiled,
  testOracle,
  testSubject,
  testWrong,
} from '../western-europe.js';

const valid = checked(joined(fc.constantFrom('03', '12', '46', '68', '93', '98'), digits(6)), isStnr);

testSubject({
  detector: stnr,
  valid,
  spell: (value) => [value, cut(value, '-', 2, 3, 4)],
  words: [
    'Steuernummer',
    'StNr',
    'Abgabenkonto',
    'tax number',
    'numéro fiscal',
    'número fiscal',
    'codice fiscale',
    'fiscaal nummer',
    'numer podatkowy',
    'número de contribuinte',
  ],
  where: 'alone',
});

test('in official punctuation it is found in any text', () => {
  fc.assert(
    fc.property(valid, fc.constantFrom('-', ' '), (value, sign) => {
      const one = `${value.slice(0, 2)}${sign}${value.slice(2, 5)}/${value.slice(5)}`;
      expect(values(stnr, `so ${one}, ok`)).toEqual([one]);
      expect(stnr.canonical!(one, 'AT_STNR')).toBe(value);
    }),
  );
});

testWrong(stnr, spoiled(valid));
testOracle(isStnr, ['AT', 'tin'], valid, spoiled(valid));

test.each(['Steuernummer 01-234/5678', 'Rechnung 931736581', '12.03.2024/0815'])('nothing in %s', (text) => {
  expect(values(stnr, text)).toEqual([]);
});
