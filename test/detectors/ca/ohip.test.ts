import { ohip } from '../../../detectors/ca/ohip.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => {
  const sum = [...value].reverse().reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (product % 10) + Math.floor(product / 10);
  }, 0);
  return sum % 10 === 0;
};

const valid = checked(joined(between(1, 9, 1), digits(8)), theirs);

suite(ohip, {
  valid,
  spellings: [
    [asIs, 'never'],
    [grouped('-', 4, 3, 3), 'never'],
    [(value) => `${grouped('-', 4, 3, 3)(value)}-KB`, 'always'],
    [(value) => `${value}KB`, 'never'],
  ],
  words: ['OHIP', 'health card', 'carte santé'],
  never: valid.map((value) => `${value.slice(0, 9)}${(Number(value[9]) + 3) % 10}`),
});
