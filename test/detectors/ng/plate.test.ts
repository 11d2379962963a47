import { plate } from '../../../detectors/ng/plate.js';
import { asIs, digits, grouped, joined, letters, suite } from '../world.js';

suite(plate, {
  valid: joined(letters(3), digits(3), letters(2)),
  spellings: [
    [asIs, 'never'],
    [grouped('-', 3, 5), 'never'],
  ],
  words: ['plate', 'vehicle', 'number plate'],
  never: joined(letters(2), digits(3), letters(2)),
});
