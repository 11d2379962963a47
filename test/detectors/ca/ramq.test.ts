import fc from 'fast-check';
import { ramq } from '../../../detectors/ca/ramq.js';
import { asIs, between, digits, grouped, joined, letters, suite } from '../world.js';

const month = fc.oneof(between(1, 12, 2), between(51, 62, 2));

suite(ramq, {
  valid: joined(letters(4), digits(2), month, between(1, 28, 2), digits(2)),
  spellings: [
    [grouped(' ', 4, 4, 4), 'always'],
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['RAMQ', 'carte soleil', 'assurance maladie', 'health insurance'],
  never: joined(letters(4), digits(2), between(13, 50, 2), between(1, 28, 2), digits(2)),
});
