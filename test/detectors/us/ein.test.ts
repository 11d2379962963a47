import fc from 'fast-check';
import { ein } from '../../../detectors/us/ein.js';
import { asIs, digits, grouped, joined, suite } from '../world.js';

suite(ein, {
  valid: joined(fc.constantFrom('01', '12', '27', '36', '45', '68', '77', '88', '95', '99'), digits(7)),
  spellings: [
    [grouped('-', 2, 7), 'alone'],
    [asIs, 'never'],
  ],
  words: ['EIN', 'FEIN', 'federal tax', 'employer identification number'],
  never: joined(fc.constantFrom('00', '07', '08', '09', '17', '49', '69', '89', '96', '97'), digits(7)),
});
