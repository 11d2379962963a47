import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catastro, catastroControl } from '../../../detectors/es/catastro.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkSpellings, digits, letters } from '../every-spelling.js';

const urban = fc
  .tuple(digits(7), letters(2), digits(4), letters(1), digits(4))
  .map((parts) => parts.join(''))
  .map((body) => body + catastroControl(body));
const rural = fc
  .tuple(digits(5), letters(1), digits(8), digits(4))
  .map((parts) => parts.join(''))
  .map((body) => body + catastroControl(body));

test('finds one bare', () => {
  const parts = (value: string): string[] => [
    value.slice(0, 7),
    value.slice(7, 14),
    value.slice(14, 18),
    value.slice(18),
  ];
  checkSpellings(
    catastro,
    urban,
    (value) => [value, value.toLowerCase(), parts(value).join(' '), parts(value).join('-')],
    {
      where: 'bare',
      word: 'referencia catastral',
    },
  );
  checkSpellings(catastro, rural, (value) => [value], { where: 'bare', word: 'parcela' });
});

test('finds one with wrong letters in context only', () => {
  checkLastCharacter(catastro, urban, 'MQWERTYUIOPASDFGHJKLBZX');
  expect(values(catastro, 'referencia catastral 4618207VK3741H0012QW')).toHaveLength(1);
});

test('knows the published examples of the control letters', () => {
  expect(catastroControl('9872023VH5797S0001')).toBe('WX');
});
