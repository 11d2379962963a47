import { kodeMelli } from '../../../detectors/ir/kodemelli.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

/** With its check digit the sum is a multiple of 11, or the check digit stands for itself. */
const valid = joined(between(1, 9, 1), digits(8))
  .map((body) => {
    const rest = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0) % 11;
    return `${body}${rest < 2 ? rest : 11 - rest}`;
  })
  .filter((value) => !/^(\d)\1+$/.test(value));

suite(kodeMelli, {
  valid,
  spellings: [
    [grouped('-', 3, 6, 1), 'always'],
    [asIs, 'alone'],
  ],
  words: ['کد ملی', 'national code'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
});
