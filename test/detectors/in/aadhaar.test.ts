import { stdnum } from 'stdnum';
import { aadhaar, isAadhaar } from '../../../detectors/in/aadhaar.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['IN']!['aadhaar']!.validate(value).isValid;

const valid = checked(joined(between(2, 9, 1), digits(10)), theirs);

suite(aadhaar, {
  valid,
  spellings: [
    [grouped(' ', 4, 4, 4), 'always'],
    [grouped('-', 4, 4, 4), 'always'],
    [asIs, 'alone'],
  ],
  words: ['Aadhaar', 'UIDAI', 'आधार'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isAadhaar, theirs, shape: joined(between(2, 9, 1), digits(11)) },
});
