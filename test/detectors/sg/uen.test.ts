import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { isUen, uen } from '../../../detectors/sg/uen.js';
import { asIs, between, checked, digits, joined, letters, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['SG']!['uen']!.validate(value).isValid;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

suite(uen, {
  valid: fc.oneof(
    checked(digits(8), theirs, LETTERS),
    checked(joined(between(1970, 2020, 4), digits(5)), theirs, LETTERS),
    checked(
      joined(letters(1, 'ST'), between(0, 20, 2), fc.constantFrom('LL', 'SS', 'RF'), digits(4)),
      theirs,
      LETTERS,
    ),
  ),
  spellings: [
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'always'],
  ],
  words: ['UEN', 'ACRA'],
  never: joined(digits(7), letters(2)),
  check: {
    ours: isUen,
    theirs,
    shape: fc.oneof(
      joined(digits(8), letters(1)),
      joined(between(1970, 2020, 4), digits(5), letters(1)),
      joined('T08LL', digits(4), letters(1)),
    ),
  },
});
