import { stdnum } from 'stdnum';
import { id } from '../../../detectors/za/id.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['ZA']!['idnr']!.validate(value).isValid;

const valid = checked(
  joined(between(50, 99, 2), between(1, 12, 2), between(1, 28, 2), digits(4), between(0, 1, 1), '8'),
  theirs,
);

suite(id, {
  valid,
  spellings: [
    [asIs, 'always'],
    [grouped(' ', 6, 4, 3), 'always'],
  ],
  words: ['RSA ID', 'ID number', 'identity number'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
});
