import { isNpi, npi } from '../../../detectors/us/npi.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

/** With the constant 24 that the definition gives for the prefix. */
function isValid(value: string): boolean {
  let sum = 24;
  [...value].forEach((digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / 10) + (product % 10);
  });
  return sum % 10 === 0;
}

const valid = checked(joined(between(1, 2, 1), digits(8)), isValid);

suite(npi, {
  valid,
  spellings: [
    [asIs, 'alone'],
    [grouped(' ', 4, 3, 3), 'alone'],
    [grouped('-', 4, 3, 3), 'alone'],
  ],
  words: ['NPI', 'provider', 'national provider identifier'],
  never: valid.map((value) => `${value.slice(0, 9)}${(Number(value[9]) + 3) % 10}`),
  check: { ours: isNpi, theirs: isValid, shape: joined(between(1, 2, 1), digits(9)) },
});
