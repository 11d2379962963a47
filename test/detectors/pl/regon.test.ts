import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isRegon, regon } from '../../../detectors/pl/regon.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-9]\d{7}$/), (value) => isRegon(value) !== false);
const sample: Sample = {
  detector: regon,
  valid,
  words: ['REGON', 'numer REGON:', 'company number'],
  bare: 'never',
  spell: (value) => [
    value,
    `${value.slice(0, 3)}-${value.slice(3, 6)}-${value.slice(6)}`,
    `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(regon, valid, -1));

test('agrees with stdnum', () =>
  agrees(fc.stringMatching(/^[1-9]\d{7}$/), (value) => isRegon(value) !== false, stdnum['PL']!['regon']));

test.each(['to ⟦12345678512347⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(regon, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['REGON-463 348 330', '12345678512348'])('nothing in %s', (text) => {
  expect(values(regon, text)).toEqual([]);
});
