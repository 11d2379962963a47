import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { ird, isIrd } from '../../../detectors/nz/ird.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['NZ']!['ird']!.validate(value).isValid;

const valid = checked(between(10_000_000, 14_999_999, 8), theirs);

suite(ird, {
  valid,
  spellings: [
    [grouped('-', 3, 3, 3), 'alone'],
    [grouped(' ', 3, 3, 3), 'alone'],
    [asIs, 'alone'],
  ],
  words: ['IRD', 'tax number', 'Inland Revenue'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: {
    ours: isIrd,
    theirs,
    shape: fc.oneof(between(10_000_000, 149_999_999, 8), joined('0', between(1, 9, 1), digits(7))),
  },
});
