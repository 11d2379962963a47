import { mbi } from '../../../detectors/us/mbi.js';
import { asIs, digits, grouped, joined, letters, suite } from '../world.js';

const LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
const A = letters(1, LETTERS);
const X = letters(1, `${LETTERS}0123456789`);

suite(mbi, {
  valid: joined(
    digits(1).filter((digit) => digit !== '0'),
    A,
    X,
    digits(1),
    A,
    X,
    digits(1),
    A,
    A,
    digits(2),
  ),
  spellings: [
    [grouped('-', 4, 3, 4), 'always'],
    [grouped(' ', 4, 3, 4), 'always'],
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['Medicare', 'MBI', 'patient', 'paciente'],
  never: joined(digits(1), letters(1, 'SLOIBZ'), X, digits(1), A, X, digits(1), A, A, digits(2)),
});
