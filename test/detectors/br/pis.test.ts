import { pis } from '../../../detectors/br/pis.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

const WEIGHTS = [3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
/** The weighted sum and the check digit together are a multiple of 11, ten being written 0. */
const valid = joined(between(1, 2, 1), digits(9)).map((body) => {
  const rest = [...body].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at]!, 0) % 11;
  return `${body}${rest < 2 ? 0 : 11 - rest}`;
});

suite(pis, {
  valid,
  spellings: [
    [grouped(['.', '.', '-'], 3, 5, 2, 1), 'always'],
    [asIs, 'never'],
  ],
  words: ['PIS', 'NIS', 'PASEP'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
});
