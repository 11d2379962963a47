import { nid } from '../../../detectors/ly/nid.js';
import { asIs, between, digits, joined, suite } from '../world.js';

suite(nid, {
  valid: joined(between(1, 2, 1), between(1930, 2025, 4), digits(7)),
  spellings: [[asIs, 'alone']],
  words: ['الرقم الوطني', 'national number'],
  never: joined(between(3, 9, 1), digits(11)),
});
