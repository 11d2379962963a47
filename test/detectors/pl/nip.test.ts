import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isNip, nip } from '../../../detectors/pl/nip.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-9]\d{8}$/), (value) => isNip(value) !== false);
const sample: Sample = {
  detector: nip,
  valid,
  words: ['NIP', 'NIP:', 'VAT UE', 'podatnik'],
  bare: 'alone',
  spell: (value) => [
    value,
    `${value.slice(0, 3)}-${value.slice(3, 6)}-${value.slice(6, 8)}-${value.slice(8)}`,
    `${value.slice(0, 3)}-${value.slice(3, 5)}-${value.slice(5, 7)}-${value.slice(7)}`,
    `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6, 8)} ${value.slice(8)}`,
    `PL${value}`,
    `PL ${value}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(nip, valid, -1));

test('agrees with stdnum', () =>
  agrees(fc.stringMatching(/^[1-9]\d{8}$/), (value) => isNip(value) !== false, stdnum['PL']!['nip']));

test.each(['to ⟦060-270-26-31⟧', 'to ⟦PL0602702648⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(nip, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['NIP-060-280-27-47', 'see 0602702648'])('nothing in %s', (text) => {
  expect(values(nip, text)).toEqual([]);
});
