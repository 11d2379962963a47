import { stdnum } from 'stdnum';
import { tz } from '../../../detectors/il/tz.js';
import { asIs, between, checked, digits, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['IL']!['idnr']!.validate(value).isValid;

const valid = checked(joined(between(1, 9, 1), digits(7)), theirs);

suite(tz, {
  valid,
  spellings: [[asIs, 'alone']],
  words: ['teudat zehut', 'תעודת זהות', 'identity number'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
});
