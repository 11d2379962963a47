import { stdnum } from 'stdnum';
import { isKimlik, kimlik } from '../../../detectors/tr/kimlik.js';
import { asIs, between, checked, digits, grouped, joined, suite, TWO_DIGITS } from '../world.js';

const theirs = (value: string): boolean => stdnum['TR']!['tckimlik']!.validate(value).isValid;

const valid = checked(joined(between(1, 9, 1), digits(8)), theirs, TWO_DIGITS);

suite(kimlik, {
  valid,
  spellings: [
    [asIs, 'always'],
    [grouped(' ', 3, 3, 3, 2), 'always'],
  ],
  words: ['TC kimlik no', 'TCKN', 'kimlik numarası'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isKimlik, theirs, shape: joined(between(1, 9, 1), digits(10)) },
});
