import { stdnum } from 'stdnum';
import { isNid, nid } from '../../../detectors/tw/nid.js';
import { asIs, between, checked, digits, joined, letters, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['TW']!['natid']!.validate(value).isValid;

const valid = checked(joined(letters(1), between(1, 2, 1), digits(7)), theirs);

suite(nid, {
  valid,
  spellings: [
    [asIs, 'alone'],
    [(value) => value.toLowerCase(), 'alone'],
  ],
  words: ['身分證', '身分證字號', 'national id'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isNid, theirs, shape: joined(letters(1), between(1, 2, 1), digits(8)) },
});
