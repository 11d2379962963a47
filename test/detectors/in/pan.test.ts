import { pan } from '../../../detectors/in/pan.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(pan, {
  valid: joined(letters(3), letters(1, 'ABCFGHJKLPT'), letters(1), digits(4), letters(1)),
  spellings: [
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['PAN', 'income tax', 'पैन कार्ड'],
  never: joined(letters(4), digits(5), letters(1)),
});
