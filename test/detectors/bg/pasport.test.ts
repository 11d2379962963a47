import { expect, test } from 'vitest';
import { pasport } from '../../../detectors/bg/pasport.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(pasport, digits(9), (value) => [value], { where: 'near', word: 'паспорт' });
});

test.each(['passport', 'Reisepass', 'paszport'])('%s is context', (word) => {
  expect(values(pasport, `${word} ВВ4738261`)).toEqual(['ВВ4738261']);
});

test('letters of either script are one value', () => {
  expect(pasport.canonical!('ВВ4738261', 'BG_PASSPORT')).toBe('BB4738261');
});
