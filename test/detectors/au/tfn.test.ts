import { stdnum } from 'stdnum';
import { isTfn, tfn } from '../../../detectors/au/tfn.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['AU']!['tfn']!.validate(value).isValid;

const valid = checked(joined(between(1, 9, 1), digits(7)), theirs);

suite(tfn, {
  valid,
  spellings: [
    [grouped(' ', 3, 3, 3), 'alone'],
    [grouped('-', 3, 3, 3), 'alone'],
    [asIs, 'alone'],
  ],
  words: ['TFN', 'tax file number', 'tax number'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isTfn, theirs, shape: joined(between(1, 9, 1), digits(8)) },
});
