import { stdnum } from 'stdnum';
import { isVkn, vkn } from '../../../detectors/tr/vkn.js';
import { asIs, checked, digits, grouped, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['TR']!['vkn']!.validate(value).isValid;

const valid = checked(digits(9), theirs);

suite(vkn, {
  valid,
  spellings: [
    [asIs, 'never'],
    [grouped(' ', 3, 3, 4), 'never'],
  ],
  words: ['VKN', 'vergi no'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isVkn, theirs, shape: digits(10) },
});
