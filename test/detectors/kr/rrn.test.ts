import { stdnum } from 'stdnum';
import { isRrn, rrn } from '../../../detectors/kr/rrn.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['KR']!['rrn']!.validate(value).isValid;

const valid = checked(
  joined(
    between(50, 99, 2),
    between(1, 12, 2),
    between(1, 28, 2),
    between(1, 2, 1),
    between(0, 95, 2),
    digits(3),
  ),
  theirs,
);

suite(rrn, {
  valid,
  spellings: [
    [grouped('-', 6, 7), 'always'],
    [grouped(' ', 6, 7), 'always'],
    [asIs, 'always'],
  ],
  words: ['주민등록번호', 'RRN', '주민번호는'],
  never: joined(digits(2), between(13, 99, 2), digits(9)),
  check: {
    ours: isRrn,
    theirs,
    shape: joined(
      between(50, 99, 2),
      between(1, 12, 2),
      between(1, 28, 2),
      between(1, 2, 1),
      between(0, 95, 2),
      digits(4),
    ),
  },
});
