import { stdnum } from 'stdnum';
import { epic } from '../../../detectors/in/epic.js';
import { asIs, checked, digits, joined, letters, suite } from '../world.js';

const valid = checked(
  joined(letters(3), digits(6)),
  (value) => stdnum['IN']!['epic']!.validate(value).isValid,
);

suite(epic, {
  valid,
  spellings: [
    [asIs, 'alone'],
    [(value) => value.toLowerCase(), 'alone'],
  ],
  words: ['voter', 'EPIC', 'electoral roll', 'मतदाता'],
  never: joined(letters(2), digits(8)),
});
