import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { jmbg } from '../../../detectors/checksums/jmbg.js';
import { emso } from '../../../detectors/si/emso.js';
import { findings, unmark, values } from '../drive.js';
import {
  agrees,
  birth,
  completed,
  digits,
  holdsFor,
  isNoPart,
  needsItsCheck,
  type Sample,
} from '../spellings.js';

// Days that the time of computers has as well are left out.
const front = fc
  .tuple(birth(1920, 2020), digits(4))
  .filter(([[, , day]]) => day < '15' || day > '19')
  .map(([[year, month, day], rest]) => `${day}${month}${year.slice(1)}5${rest}`);
const valid = completed(front, jmbg);
const sample: Sample = {
  detector: emso,
  valid,
  words: ['EMŠO', 'matična številka', 'personal number'],
  bare: 'anywhere',
  spell: (value) => [value, `${value.slice(0, 7)} ${value.slice(7)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(emso, valid, -1));

test('agrees with stdnum', () => agrees(front, (value) => jmbg(value), stdnum['SI']!['emso']));

test.each(['EMŠO ⟦0101006500007⟧ (napaka)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(emso, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['0101985710008'])('nothing in %s', (text) => {
  expect(values(emso, text)).toEqual([]);
});
