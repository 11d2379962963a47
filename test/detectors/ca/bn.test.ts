import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { bn } from '../../../detectors/ca/bn.js';
import { values } from '../drive.js';
import { asIs, checked, digits, suite } from '../world.js';

const valid = checked(digits(8), (value) => stdnum['CA']!['bn']!.validate(value).isValid);

suite(bn, {
  valid,
  spellings: [[asIs, 'never']],
  words: ['BN', 'GST', 'business number', "numéro d'entreprise"],
  never: valid.map((value) => `${value.slice(0, 8)}${(Number(value[8]) + 3) % 10}`),
});

test('with a program account it needs no word', () => {
  fc.assert(
    fc.property(valid, fc.constantFrom('RT0001', ' RC 0002'), (value, account) => {
      expect(values(bn, `lorem ${value}${account} ipsum`)).toEqual([`${value}${account}`]);
    }),
  );
});
