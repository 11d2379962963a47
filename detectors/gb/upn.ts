/**
 * Unique pupil number (UPN) of England: identifies a pupil of a state school.
 *
 * A check letter and twelve digits: local authority, establishment, year, serial. The weights 2 to 13 and the remainder
 * by 23 give the letter. A temporary number has a letter in the last place.
 *
 * Source: Department for Education, "Unique pupil numbers: a guide for schools and local authorities".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER } from '../words/northern-europe.js';

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Temporary numbers count their last letter by its place among the letters. */
export function isUpn(compact: string): boolean {
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(compact)) return false;
  const last = compact[12]!;
  const value = /\d/.test(last) ? Number(last) : LETTERS.indexOf(last);
  const sum = weightedSum(compact.slice(1), WEIGHTS.slice(0, 11)) + 13 * value;
  return LETTERS[sum % 23] === compact[0];
}

export const upn: Detector = definePattern({
  id: 'gb/upn',
  description: 'English unique pupil number, by its check letter',
  entityType: 'UK_UPN',
  source: 'https://www.gov.uk/government/publications/unique-pupil-numbers',
  triggers: [{ on: 'number', digits: [11, 12] }],
  lead: 1,
  patterns: [
    { regex: /[A-HJ-NP-RT-Z]\d{12}(?![-./]?\d)/, score: 0.6 },
    { regex: /[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]/i, score: 0.3 },
  ],
  validate: (value) => isUpn(canonicalCompact(value)),
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: {
      en: ['upn', 'unique pupil number', 'pupil', 'pupil number', 'student number', 'school census'],
      fr: ['élève'],
      de: ['schüler', 'schülernummer'],
      es: ['alumno'],
      it: ['alunno'],
      nl: ['leerling'],
      pl: ['uczeń', 'ucznia'],
      pt: ['aluno'],
    },
    negative: OTHER,
    alone: 0.25,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'UPN ⟦H801200001001⟧',
      '⟦H801200001001⟧',
      'pupil ⟦h801200001001⟧',
      'the UPN is ⟦A801200001001⟧, mistyped',
      'school, ⟦H801200001001⟧.',
    ],
    noMatch: [
      'A801200001001',
      'UPN S801200001001',
      'UPN H8012000010011',
      'see h801200001001',
      'UPN TH801200001001',
    ],
  },
});
