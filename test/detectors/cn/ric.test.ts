import { stdnum } from 'stdnum';
import { ric } from '../../../detectors/cn/ric.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['CN']!['ric']!.validate(value).isValid;

const valid = checked(
  joined('110101', between(1950, 2010, 4), between(1, 12, 2), between(1, 28, 2), digits(3)),
  theirs,
  [...'0123456789X'],
);

suite(ric, {
  valid,
  spellings: [
    [asIs, 'always'],
    [grouped(' ', 6, 8, 4), 'always'],
    [(value) => value.toLowerCase(), 'always'],
  ],
  words: ['身份证', '身份证号', 'id card'],
  never: joined('01', digits(16)),
});
