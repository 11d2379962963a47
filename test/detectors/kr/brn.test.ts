import { stdnum } from 'stdnum';
import { brn, isBrn } from '../../../detectors/kr/brn.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['KR']!['brn']!.validate(value).isValid;

const shape = joined(between(101, 999, 3), between(1, 99, 2), between(1, 9999, 4), digits(1));
const valid = checked(joined(between(101, 999, 3), between(1, 99, 2), between(1, 9999, 4)), theirs);

suite(brn, {
  valid,
  spellings: [
    [grouped('-', 3, 2, 5), 'always'],
    [asIs, 'alone'],
  ],
  words: ['사업자등록번호', 'BRN'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isBrn, theirs, shape },
});
