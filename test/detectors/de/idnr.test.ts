import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { idnr, isIdnr } from '../../../detectors/de/idnr.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

/** Nine of the digits, one of them twice, the first not 0. */
const front = fc
  .shuffledSubarray([...'0123456789'], { minLength: 9, maxLength: 9 })
  .chain((nine) => fc.tuple(fc.constant(nine), fc.nat(8), fc.nat(9)))
  .map(([nine, which, where]) => [...nine.slice(0, where), nine[which], ...nine.slice(where)].join(''))
  .filter((value) => !value.startsWith('0'));
const valid = completed(front, (value) => isIdnr(value) === true);
const sample: Sample = {
  detector: idnr,
  valid,
  words: ['Steuer-ID', 'IdNr.', 'TIN', 'numer podatkowy'],
  bare: 'anywhere',
  spell: (value) => [
    value,
    `${value.slice(0, 2)} ${value.slice(2, 5)} ${value.slice(5, 8)} ${value.slice(8)}`,
    [...value].join(' '),
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(idnr, valid, -1));

test('agrees with stdnum', () => agrees(front, (value) => isIdnr(value) === true, stdnum['DE']!['idnr']));

test.each(['Ihre Identifikationsnummer ist ⟦86 095 742 719⟧.', 'Steuer-ID ⟦12345678903⟧'])(
  '%s',
  (example) => {
    const { text, spans } = unmark(example);
    expect(findings(idnr, text).map(({ start, end }) => [start, end])).toEqual(spans);
  },
);

test.each(['see 12345678903', '11111111111', '06095742719'])('nothing in %s', (text) => {
  expect(values(idnr, text)).toEqual([]);
});
