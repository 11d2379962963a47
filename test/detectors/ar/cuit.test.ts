import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { cuit, isCuit } from '../../../detectors/ar/cuit.js';
import { asIs, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['AR']!['cuit']!.validate(value).isValid;

const valid = checked(joined(fc.constantFrom('20', '23', '27', '30', '33'), digits(8)), theirs);

suite(cuit, {
  valid,
  spellings: [
    [grouped('-', 2, 8, 1), 'always'],
    [asIs, 'always'],
  ],
  words: ['CUIT', 'CUIL'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isCuit, theirs, shape: joined(fc.constantFrom('20', '27', '30'), digits(9)) },
});
