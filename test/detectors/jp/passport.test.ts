import { passport } from '../../../detectors/jp/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(letters(2), digits(7)),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['パスポート', '旅券番号', 'passport'],
  never: joined(letters(2), digits(6)),
});
