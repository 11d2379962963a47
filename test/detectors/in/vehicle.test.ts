import fc from 'fast-check';
import { vehicle } from '../../../detectors/in/vehicle.js';
import { asIs, between, digits, joined, letters, suite } from '../world.js';

suite(vehicle, {
  valid: joined(fc.constantFrom('MH', 'KA', 'TN', 'DL'), between(1, 99, 2), letters(2), digits(4)),
  spellings: [
    [asIs, 'alone'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['vehicle', 'number plate', 'challan'],
  never: joined('ZZ', digits(2), letters(2), digits(4)),
});
