import { cin } from '../../../detectors/tn/cin.js';
import { asIs, between, digits, joined, suite } from '../world.js';

suite(cin, {
  valid: joined(between(0, 1, 1), digits(7)),
  spellings: [[asIs, 'never']],
  words: ['CIN', "carte d'identité"],
  never: digits(9),
});
