import fc from 'fast-check';
import { placa } from '../../../detectors/br/placa.js';
import { asIs, digits, grouped, joined, letters, suite } from '../world.js';

suite(placa, {
  valid: fc.oneof(
    joined(letters(3), digits(4)),
    joined(letters(3), digits(1), letters(1, 'ABCDEFGHIJ'), digits(2)),
  ),
  spellings: [
    [asIs, 'never'],
    [grouped('-', 3, 4), 'never'],
    [grouped(' ', 3, 4), 'never'],
  ],
  words: ['placa', 'plate', 'matrícula'],
  never: joined(letters(2), digits(4)),
});
