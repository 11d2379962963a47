import { stdnum } from 'stdnum';
import { isSin, sin } from '../../../detectors/ca/sin.js';
import { asIs, between, checked, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['CA']!['sin']!.validate(value).isValid;

const valid = checked(joined(between(1, 7, 1), digits(7)), theirs);

suite(sin, {
  valid,
  spellings: [
    [grouped(' ', 3, 3, 3), 'alone'],
    [grouped('-', 3, 3, 3), 'alone'],
    [asIs, 'alone'],
  ],
  words: ['SIN', 'NAS', 'social insurance number', "numéro d'assurance sociale"],
  never: valid.map((value) => `${value.slice(0, 8)}${(Number(value[8]) + 3) % 10}`),
  check: { ours: isSin, theirs, shape: joined(between(1, 7, 1), digits(8)) },
});
