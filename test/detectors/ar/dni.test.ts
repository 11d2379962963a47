import { dni } from '../../../detectors/ar/dni.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

suite(dni, {
  valid: joined(between(10, 99, 2), digits(6)),
  spellings: [
    [grouped('.', 2, 3, 3), 'never'],
    [asIs, 'never'],
  ],
  words: ['DNI', 'documento'],
  never: digits(9),
});
