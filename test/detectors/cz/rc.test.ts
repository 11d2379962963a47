import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isRc, rc } from '../../../detectors/cz/rc.js';
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

const front = fc
  .tuple(birth(1954, 2020), fc.constantFrom(0, 50), digits(3))
  .map(([[year, month, day], sex, order]) => {
    return `${year.slice(2)}${String(Number(month) + sex).padStart(2, '0')}${day}${order}`;
  });
const valid = completed(front, (value) => isRc(value) === true);
const sample: Sample = {
  detector: rc,
  valid,
  words: ['RČ', 'rodné číslo', 'rodné číslo:', 'birth number'],
  bare: 'alone',
  spell: (value) => [value, `${value.slice(0, 6)}/${value.slice(6)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(rc, valid, -1));

test('agrees with stdnum', () =>
  agrees(
    front.filter((value) => !value.startsWith('85')),
    (value) => isRc(value) === true,
    stdnum['CZ']!['rc'],
  ));

test.each(['to ⟦160229/5134⟧', 'rodné číslo ⟦530121/999⟧', '⟦520229999⟧', 'DIČ ⟦CZ1602295134⟧'])(
  '%s',
  (example) => {
    const { text, spans } = unmark(example);
    expect(findings(rc, text).map(({ start, end }) => [start, end])).toEqual(spans);
  },
);

test.each(['960121999', '535229999', '0472301754', 'see 160229/5135'])('nothing in %s', (text) => {
  expect(values(rc, text)).toEqual([]);
});
