import { stdnum } from 'stdnum';
import { isRut, rut } from '../../../detectors/cl/rut.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['CL']!['rut']!.validate(value).isValid;

const valid = checked(joined(between(10, 99, 2), digits(6)), theirs, [...'0123456789K']);

suite(rut, {
  valid,
  spellings: [
    [grouped(['.', '.', '-'], 2, 3, 3, 1), 'always'],
    [grouped('-', 8, 1), 'alone'],
    [asIs, 'never'],
  ],
  words: ['RUT', 'RUN', 'cédula'],
  check: { ours: isRut, theirs, shape: joined(between(10, 99, 2), digits(7)) },
});
