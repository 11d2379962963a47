import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { isNit, nit } from '../../../detectors/co/nit.js';
import { asIs, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['CO']!['nit']!.validate(value).isValid;

const valid = checked(joined(fc.constantFrom('8', '9'), digits(8)), theirs);

suite(nit, {
  valid,
  spellings: [
    [grouped(['.', '.', '-'], 3, 3, 3, 1), 'always'],
    [grouped('-', 9, 1), 'never'],
    [asIs, 'never'],
  ],
  words: ['NIT', 'DIAN'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isNit, theirs, shape: joined(fc.constantFrom('8', '9'), digits(9)) },
});
