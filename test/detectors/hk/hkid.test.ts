import { stdnum } from 'stdnum';
import { hkid, isHkid } from '../../../detectors/hk/hkid.js';
import { asIs, checked, digits, joined, letters, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['HK']!['hkid']!.validate(value).isValid;

const valid = checked(joined(letters(1, 'ABCDEKPRZ'), digits(6)), theirs, [...'0123456789A']);

suite(hkid, {
  valid,
  spellings: [
    [(value) => `${value.slice(0, -1)}(${value.at(-1)})`, 'always'],
    [asIs, 'alone'],
  ],
  words: ['HKID', '身份證', 'identity card'],
  check: { ours: isHkid, theirs, shape: joined(letters(1, 'ABCDEKPRZ'), digits(7)) },
  fixed: false,
});
