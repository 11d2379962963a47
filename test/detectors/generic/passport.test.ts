import fc from 'fast-check';
import { passport } from '../../../detectors/generic/passport.js';
import { asIs, digits, grouped, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: fc.oneof(
    joined(letters(1), digits(7)),
    joined(letters(1), digits(8)),
    joined(letters(2), digits(6)),
    joined(letters(2), digits(7)),
    joined(letters(3), digits(6)),
    joined(letters(1), digits(7), letters(1)),
    digits(9),
  ),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: [
    'passport',
    'passeport',
    'Reisepass',
    'pasaporte',
    'passaporto',
    'paspoort',
    'paszport',
    'паспорт',
    '护照',
  ],
  never: fc.oneof(digits(5), digits(12), joined(letters(4), digits(6)), joined(letters(1), digits(5))),
});

suite(passport, {
  valid: digits(10),
  spellings: [
    [grouped(' ', 4, 6), 'never'],
    [grouped(' ', 2, 2, 6), 'never'],
  ],
  words: ['паспорт', 'passport'],
});
