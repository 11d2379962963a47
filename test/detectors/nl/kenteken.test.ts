import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kenteken } from '../../../detectors/nl/kenteken.js';
import { values } from '../drive.js';
import { testSubject } from '../western-europe.js';

const valid = fc
  .constantFrom(
    'LL9999',
    '9999LL',
    '99LL99',
    'LL99LL',
    'LLLL99',
    '99LLLL',
    '99LLL9',
    '9LLL99',
    'LL999L',
    'L999LL',
    'LLL99L',
    'L99LLL',
    '9LL999',
    '999LL9',
  )
  .map((order) => order.replaceAll('L', 'K'));

testSubject({
  detector: kenteken,
  valid,
  words: ['plate', 'plaque', 'Kennzeichen', 'matrícula', 'targa', 'kenteken', 'numer rejestracyjny', 'placa'],
  where: 'near',
});

test('every sidecode with its hyphens', () => {
  const codes = ['KL-12-34', '12-34-KL', '12-KL-34', 'KL-12-MN', 'KL-MN-12', '12-KL-MN', '12-KLM-3'];
  codes.push('1-KLM-23', 'KL-123-M', 'K-123-LM', 'KLM-12-N', 'K-12-LMN', '1-KL-234', '123-KL-4');
  for (const code of codes) {
    expect(values(kenteken, `kenteken ${code}.`)).toEqual([code]);
    expect(values(kenteken, `Kennzeichen ${code.toLowerCase()}`)).toEqual([code.toLowerCase()]);
    expect(values(kenteken, code)).toEqual([]);
  }
});

test.each(['kenteken 12-34-56', 'kenteken KL-12-345', 'kenteken KL-1234', 'kenteken ABCDEF'])(
  'nothing in %s',
  (text) => {
    expect(values(kenteken, text)).toEqual([]);
  },
);
