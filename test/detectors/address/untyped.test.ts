import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressUntyped } from '../../../detectors/address/untyped.js';
import { values } from '../drive.js';

const street = fc.constantFrom(
  'Am Markt',
  'Im Grund',
  'An der Alster',
  'Dam',
  'Nowa Wieś',
  'Stare Miasto',
  'Zum Sportplatz',
);
const house = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', '/3', '-12'))
  .map(([n, s]) => `${n}${s}`);
const town = fc.constantFrom(
  '10115 Berlin',
  '1010 Wien',
  'CH-8001 Zürich',
  '1012 NP Amsterdam',
  '31-146 Kraków',
  '28013 Madrid',
);
const gap = fc.constantFrom(', ', '\n', ',\n');

test('finds name, number, postcode and town', () => {
  fc.assert(
    fc.property(street, house, gap, town, (name, number, between, place) => {
      // Five digits are too few to start a look for.
      fc.pre(`${number}${place}`.replace(/\D/g, '').length >= 6 && !place.startsWith('CH'));
      const address = `${name} ${number}${between}${place}`;
      expect(values(addressUntyped, address)).toEqual([address]);
      expect(values(addressUntyped, `er wohnt hier: ${address}. Danke`)).toEqual([address]);
    }),
  );
});

test.each([
  'Im Jahr 2024, 10115 Euro',
  'Seite 12, 10115 Wörter',
  'Mai 12, 2024 Paris',
  'er lief 12, 10115 Berlin',
  'Rechnung 4711, 2024 bezahlt',
  'A 12, 10115 Berlin',
])('nothing in: %s', (text) => {
  expect(values(addressUntyped, text)).toEqual([]);
});
