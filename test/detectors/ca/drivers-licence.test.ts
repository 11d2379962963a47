import { driversLicence } from '../../../detectors/ca/drivers-licence.js';
import { asIs, between, digits, grouped, joined, letters, suite } from '../world.js';

suite(driversLicence, {
  valid: joined(letters(1), digits(10), between(1, 12, 2), between(1, 28, 2)),
  spellings: [
    [grouped('-', 5, 5, 5), 'always'],
    [grouped(' ', 5, 5, 5), 'never'],
    [asIs, 'never'],
  ],
  words: ["driver's licence", 'permis de conduire', 'Führerschein'],
});
