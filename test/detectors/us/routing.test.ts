import fc from 'fast-check';
import { routing } from '../../../detectors/us/routing.js';
import { asIs, checked, digits, grouped, joined, suite } from '../world.js';

/** As the policy words it: three times every first, seven times every second, once every third digit. */
function isValid(value: string): boolean {
  const sum = [...value].reduce(
    (total, digit, at) => total + Number(digit) * (at % 3 === 0 ? 3 : at % 3 === 1 ? 7 : 1),
    0,
  );
  return sum % 10 === 0;
}

const valid = checked(joined(fc.constantFrom('01', '12', '21', '32', '61', '72', '80'), digits(6)), isValid);

suite(routing, {
  valid,
  spellings: [
    [asIs, 'alone'],
    [grouped('-', 4, 4, 1), 'always'],
  ],
  words: ['routing number', 'ABA', 'RTN', 'número de ruta'],
  never: valid.map((value) => `${value.slice(0, 8)}${(Number(value[8]) + 3) % 10}`),
});
