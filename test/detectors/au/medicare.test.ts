import fc from 'fast-check';
import { medicare } from '../../../detectors/au/medicare.js';
import { asIs, between, digits, grouped, suite } from '../world.js';

/** Sum of the first eight: once the first and fifth, three times the second and sixth, and so on. */
const valid = fc.tuple(between(2, 6, 1), digits(7), between(1, 9, 1)).map(([first, rest, issue]) => {
  const [a, b, c, d, e, f, g, h] = [...(first + rest)].map(Number);
  return `${first}${rest}${(a! + e! + 3 * (b! + f!) + 7 * (c! + g!) + 9 * (d! + h!)) % 10}${issue}`;
});

suite(medicare, {
  valid,
  spellings: [
    [grouped(' ', 4, 5, 1), 'always'],
    [grouped('-', 4, 5, 1), 'always'],
    [asIs, 'alone'],
  ],
  words: ['Medicare', 'medicare card'],
  never: valid.map((value) => `${value.slice(0, 8)}${(Number(value[8]) + 3) % 10}${value[9]}`),
});
