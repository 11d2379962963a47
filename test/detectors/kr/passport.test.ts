import fc from 'fast-check';
import { passport } from '../../../detectors/kr/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(fc.constantFrom('M', 'S', 'R', 'O', 'D'), digits(3), letters(1), digits(4)),
  spellings: [
    [asIs, 'alone'],
    [(value) => value.toLowerCase(), 'alone'],
  ],
  words: ['여권번호', 'passport', 'パスポート'],
  never: joined(fc.constantFrom('A', 'B', 'Z'), digits(3), letters(1), digits(4)),
});
