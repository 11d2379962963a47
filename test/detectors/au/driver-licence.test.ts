import fc from 'fast-check';
import { driverLicence } from '../../../detectors/au/driver-licence.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(driverLicence, {
  valid: fc.oneof(digits(6), digits(8), digits(10), joined(letters(1), digits(6))),
  spellings: [[asIs, 'never']],
  words: ['driver licence', 'licence number', 'Führerschein', 'permis de conduire'],
  never: digits(12),
});
