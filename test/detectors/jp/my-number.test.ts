import { myNumber } from '../../../detectors/jp/my-number.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

/** As the ordinance words it: the digits from the right, times n + 1 up to the sixth and n - 5 from there. */
const valid = joined(between(1, 9, 1), digits(10)).map((body) => {
  const sum = [...body]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at < 6 ? at + 2 : at - 4), 0);
  return `${body}${sum % 11 < 2 ? 0 : 11 - (sum % 11)}`;
});

suite(myNumber, {
  valid,
  spellings: [
    [grouped(' ', 4, 4, 4), 'alone'],
    [grouped('-', 4, 4, 4), 'alone'],
    [asIs, 'alone'],
  ],
  words: ['マイナンバー', '個人番号', 'my number'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
});
