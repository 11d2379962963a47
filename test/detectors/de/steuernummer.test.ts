import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steuernummer } from '../../../detectors/de/steuernummer.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^\d{3}815\d{5}$/);
const sample: Sample = {
  detector: steuernummer,
  valid,
  words: ['Steuernummer', 'St.-Nr.', 'Finanzamt Ulm', 'tax number'],
  bare: 'never',
  spell: (value) => [`${value.slice(0, 3)}/${value.slice(3, 6)}/${value.slice(6)}`, value],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each([
  'Steuernummer: ⟦21/815/08150⟧',
  'St.-Nr. ⟦133/8150/8159⟧',
  'Steuernummer ⟦9181081508155⟧',
  '⟦93815/08152⟧',
])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(steuernummer, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['2893081508152', '1681508150001', 'Rechnung 21/815/08150', '1/2/2024', 'Bericht 21/815/08150'])(
  'nothing in %s',
  (text) => {
    expect(values(steuernummer, text)).toEqual([]);
  },
);
