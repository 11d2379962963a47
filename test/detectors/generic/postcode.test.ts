import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postcode } from '../../../detectors/generic/postcode.js';
import { values } from '../drive.js';

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));

test('finds digits behind the words of eight languages', () => {
  const word = fc.constantFrom(
    'postcode',
    'Postcode:',
    'zip code',
    'ZIP code is',
    'PLZ',
    'Postleitzahl:',
    'code postal',
    'Code postal :',
    'código postal',
    'codice postale',
    'código postal:',
    'kod pocztowy',
    'Postcode is',
    'postal code',
  );
  fc.assert(
    fc.property(
      word,
      fc.constantFrom(4, 5, 6).chain(digits),
      fc.constantFrom('', '.', ', thanks'),
      (before, code, after) => {
        expect(values(postcode, `${before} ${code}${after}`)).toEqual([code]);
        expect(values(postcode, `it is ${code}${after}`)).toEqual([]);
      },
    ),
  );
});

test('finds abbreviations with five digits', () => {
  fc.assert(
    fc.property(fc.constantFrom('CAP', 'CP', 'cap:', 'cp :', 'zip'), digits(5), (word, code) => {
      expect(values(postcode, `${word} ${code}`)).toEqual([code]);
    }),
  );
});

test('finds the letter of a country before a town', () => {
  const code = fc.oneof(
    fc.tuple(fc.constantFrom('F', 'D', 'DE', 'I', 'E'), digits(5)),
    fc.tuple(fc.constantFrom('A', 'B', 'CH', 'L'), digits(4)),
  );
  fc.assert(
    fc.property(code, ([country, number]) => {
      const spelled = `${country}-${number}`;
      expect(values(postcode, `${spelled} Neustadt`)).toEqual([spelled]);
      expect(values(postcode, `model ${spelled}`)).toEqual([]);
      expect(values(postcode, `Adresse: ${spelled}`)).toEqual([spelled]);
    }),
  );
});

test.each([
  ['postcode: V5K 0A1', 'V5K 0A1'],
  ['postcode 3950IO', '3950IO'],
  ['postal code C1000WAM', 'C1000WAM'],
  ['postal code AD400', 'AD400'],
  ['postcode VLT 2345', 'VLT 2345'],
  ['PLZ D-10115', 'D-10115'],
  ['postal code 135-0000', '135-0000'],
  ['postal code 284 39', '284 39'],
  ['eircode A65 F4E2', 'A65 F4E2'],
])('%s', (text, code) => {
  expect(values(postcode, text)).toEqual([code]);
});

test.each([
  'zip the 12345 files',
  'unzip 12345',
  'salary cap 12345 next year',
  'postal service 24 hours',
  'covid-19',
  'B-52 bomber',
  'pages 10-120 Kapitel',
  'tel 22 12-345 Anna',
  '2024-05-06 Monday',
  'A-1010',
  '12-345-67 Nummer',
])('nothing in %s', (text) => {
  expect(values(postcode, text)).toEqual([]);
});

test('finds the value of a field of that name', () => {
  // The engine calls a detector at the first character when its word is the key.
  const found = (text: string, field: string): string[] => {
    const all: string[] = [];
    postcode.detect({ text, at: 0, field }, (start, end) => all.push(text.slice(start, end)));
    return all;
  };
  for (const field of ['zip', 'postal_code', 'postcode', 'billing_zip', 'plz', 'cep']) {
    expect(found('75011', field)).toEqual(['75011']);
    expect(found('SW1A 1AA', field)).toEqual(['SW1A 1AA']);
  }
  expect(found('see the file', 'zip')).toEqual([]);
  expect(found('75011', 'amount')).toEqual([]);
});
