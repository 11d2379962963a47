import { frn } from '../../../detectors/kr/frn.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
/** 13 less the weighted sum modulo 11: two more than of citizens. */
const valid = joined(
  between(50, 99, 2),
  between(1, 12, 2),
  between(1, 28, 2),
  between(5, 6, 1),
  digits(5),
).map((body) => {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at]!, 0);
  return `${body}${(13 - (sum % 11)) % 10}`;
});

suite(frn, {
  valid,
  spellings: [
    [grouped('-', 6, 7), 'always'],
    [grouped(' ', 6, 7), 'always'],
    [asIs, 'always'],
  ],
  words: ['외국인등록번호', 'FRN', 'alien registration'],
  never: joined(digits(2), between(13, 99, 2), digits(9)),
});
