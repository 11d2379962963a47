import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isIcDph, skDic } from '../../../detectors/sk/dic.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[12]\d{9}$/);
const sample: Sample = {
  detector: skDic,
  valid,
  words: ['DIČ', 'IČ DPH', 'VAT'],
  bare: 'never',
  spell: (value) => [value, `SK${value}`, `SK ${value}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('agrees with stdnum', () => agrees(fc.stringMatching(/^[2-9]\d{8}$/), isIcDph, stdnum['SK']!['dph']));

test.each(['see ⟦SK2022749619⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(skDic, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['SK2022749618', '2022749619'])('nothing in %s', (text) => {
  expect(values(skDic, text)).toEqual([]);
});
