import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { jmbg as check } from '../../../detectors/checksums/jmbg.js';
import { jmbg } from '../../../detectors/rs/jmbg.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, birth, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const front = fc
  .tuple(birth(1920, 2020), fc.stringMatching(/^[0-46-9]\d{4}$/))
  // Days that the time of computers has as well are left out.
  .filter(([[, , day]]) => day < '15' || day > '19')
  .map(([[year, month, day], rest]) => `${day}${month}${year.slice(1)}${rest}`);
const valid = completed(front, check);
const sample: Sample = {
  detector: jmbg,
  valid,
  words: ['JMBG', 'ЈМБГ', 'матичен број', 'personal number'],
  bare: 'anywhere',
  spell: (value) => [value, `${value.slice(0, 7)} ${value.slice(7)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(jmbg, valid, -1));

test('agrees with stdnum', () => agrees(front, (value) => check(value), stdnum['RS']!['jmbg']));

test.each(['JMBG ⟦0101985710009⟧ (greška)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(jmbg, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['0101006500006', '1712026710018', 'time 1712026710018'])('nothing in %s', (text) => {
  expect(values(jmbg, text)).toEqual([]);
});
