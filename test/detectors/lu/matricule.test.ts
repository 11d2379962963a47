import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { verhoeff } from '../../../detectors/checksums/verhoeff.js';
import { isMatricule, matricule } from '../../../detectors/lu/matricule.js';
import { values } from '../drive.js';
import { completed, cut, day, digits, joined, spoiled, testSubject, testWrong } from '../western-europe.js';

const valid = joined(day, digits(3)).map(
  (body) => completed(body, luhn)! + completed(body, verhoeff)!.at(-1)!,
);

testSubject({
  detector: matricule,
  valid,
  spell: (value) => [value, cut(value, ' ', 8, 3, 2), cut(value, ' ', 4, 2, 2, 5), cut(value, ' ', 4, 4, 5)],
  words: ['matricule', 'CNS', 'Matrikelnummer', 'social security', 'tax number'],
  where: 'bare',
});

testWrong(matricule, spoiled(valid));

test('a wrong day, Luhn digit or Verhoeff digit fails', () => {
  fc.assert(
    fc.property(valid, fc.integer({ min: 1, max: 9 }), (value, change) => {
      for (const at of [11, 12]) {
        const digit = (Number(value[at]) + change) % 10;
        expect(isMatricule(value.slice(0, at) + digit + value.slice(at + 1))).toBe(false);
      }
      expect(isMatricule(value)).toBe(true);
    }),
  );
});

test.each(['matricule 1985073012312'])('a typing error is found beside its words: %s', (text) => {
  expect(values(matricule, text)).toHaveLength(1);
});

test.each(['matricule 1985453012312', '2016023005732'])('nothing in %s', (text) => {
  expect(values(matricule, text)).toEqual([]);
});
