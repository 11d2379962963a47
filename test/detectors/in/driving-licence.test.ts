import fc from 'fast-check';
import { drivingLicence } from '../../../detectors/in/driving-licence.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

suite(drivingLicence, {
  valid: joined(
    fc.constantFrom('MH', 'KA', 'TN', 'DL', 'UP', 'WB'),
    digits(2),
    between(1970, 2030, 4),
    digits(7),
  ),
  spellings: [
    [asIs, 'always'],
    [grouped(' ', 4, 11), 'always'],
    [grouped('-', 2, 13), 'always'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['driving licence', 'DL', 'ड्राइविंग लाइसेंस'],
  never: joined('ZZ', digits(2), between(1970, 2030, 4), digits(7)),
});
