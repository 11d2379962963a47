import { stdnum } from 'stdnum';
import { acn, isAcn } from '../../../detectors/au/acn.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['AU']!['acn']!.validate(value).isValid;

const valid = checked(joined(between(1, 9, 1), digits(7)), theirs);

suite(acn, {
  valid,
  spellings: [
    [grouped(' ', 3, 3, 3), 'alone'],
    [asIs, 'alone'],
  ],
  words: ['ACN', 'company number', 'ASIC'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isAcn, theirs, shape: joined(between(1, 9, 1), digits(8)) },
});
