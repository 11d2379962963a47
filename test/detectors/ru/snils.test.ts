import { snils } from '../../../detectors/ru/snils.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

const valid = joined(between(1, 9, 1), digits(8)).map((body) => {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  // 100 and 101 are written 00.
  return `${body}${String((sum % 101) % 100).padStart(2, '0')}`;
});

suite(snils, {
  valid,
  spellings: [
    [grouped(['-', '-', ' '], 3, 3, 3, 2), 'always'],
    [grouped('-', 3, 3, 3, 2), 'always'],
    [asIs, 'never'],
  ],
  words: ['СНИЛС', 'SNILS'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
});
