import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { gstin, isGstin } from '../../../detectors/in/gstin.js';
import { findings } from '../drive.js';
import { asIs, between, checked, digits, joined, letters, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['IN']!['gstin']!.validate(value).isValid;

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const valid = checked(
  joined('27', letters(3), letters(1, 'CP'), letters(1), between(1, 9999, 4), letters(1), '1Z'),
  theirs,
  CHARACTERS,
);

suite(gstin, {
  valid,
  spellings: [
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'always'],
  ],
  words: ['GSTIN', 'GST'],
  never: joined('00', letters(5), digits(4), letters(1), '1Z', digits(1)),
  check: {
    ours: isGstin,
    theirs,
    shape: joined('27', letters(3), 'C', letters(1), digits(4), letters(1), '1Z', digits(1)),
  },
});

test('says whether it is of a person', () => {
  fc.assert(
    fc.property(valid, (value) => {
      const [found] = findings(gstin, value);
      expect(found!.entityType).toBe(value[5] === 'P' ? 'IN_GSTIN_PERSON' : 'IN_GSTIN');
    }),
  );
});
