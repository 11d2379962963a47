import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { curp, isCurp } from '../../../detectors/mx/curp.js';
import { asIs, between, checked, digits, joined, letters, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['MX']!['curp']!.validate(value).isValid;

const body = joined(
  'KXDR',
  between(0, 99, 2),
  between(1, 12, 2),
  between(1, 28, 2),
  fc.constantFrom('H', 'M'),
  'DF',
  letters(3, 'BCDFGHJKLM'),
  '0',
);
const valid = checked(body, theirs);

suite(curp, {
  valid,
  spellings: [
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'always'],
  ],
  words: ['CURP'],
  check: { ours: isCurp, theirs, shape: joined(body, digits(1)) },
});
