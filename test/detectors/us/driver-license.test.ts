import fc from 'fast-check';
import { driverLicense } from '../../../detectors/us/driver-license.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(driverLicense, {
  valid: fc.oneof(
    digits(7),
    digits(9),
    joined(letters(1), digits(7)),
    joined(letters(1), digits(12)),
    joined(letters(1), digits(14)),
    joined(letters(2), digits(6)),
    joined(digits(7), letters(1)),
    joined(digits(3), letters(1), digits(6)),
  ),
  spellings: [[asIs, 'never']],
  words: ["driver's license", 'driver license', 'DL', 'licencia de conducir', 'Führerschein', 'prawo jazdy'],
  fixed: false,
});
