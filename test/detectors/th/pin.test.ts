import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { isPin, pin } from '../../../detectors/th/pin.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['TH']!['idnr']!.validate(value).isValid;

const valid = checked(joined(between(1, 8, 1), fc.constantFrom('10', '34', '50', '83'), digits(9)), theirs);

suite(pin, {
  valid,
  spellings: [
    [grouped('-', 1, 4, 5, 2, 1), 'always'],
    [asIs, 'alone'],
  ],
  words: ['เลขประจำตัวประชาชน', 'Thai ID', 'national id'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isPin, theirs, shape: joined(between(1, 8, 1), '34', digits(10)) },
});
