/**
 * NID (numri i identitetit): identifies every citizen of Albania.
 *
 * Ten characters: letter and digit of the year of birth (A is 1800-1809, J 1890, K 1900 on the oldest; F to M for 1950 to
 * now in today's numbers), month (women plus 50) and day of birth, three digits of the order, a check letter whose rule is
 * not published.
 *
 * Source: Ligji nr. 10129/2009 për gjendjen civile.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD, OTHER_NUMBERS, PASSPORT, together } from '../words/central-europe.js';

export const nid: Detector = definePattern({
  id: 'al/nid',
  description: 'Albanian personal number (NID), by its date of birth, in context or as a whole field',
  entityType: 'AL_NID',
  source: 'https://dgjc.gov.al/',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 1,
  patterns: [{ regex: /[A-Z]\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[A-Z]/i, score: 0.3 }],
  context: {
    words: together(ID_CARD, PASSPORT, {
      sq: [
        'nid',
        'numri personal',
        'numri i identitetit',
        'nr personal',
        'numri identifikues',
        'nipt',
        'nuis',
      ],
      en: ['personal number', 'personal id'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.3,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'NID: ⟦J60101123A⟧',
      'numri personal ⟦I85512034K⟧',
      'nr. personal ⟦J60101123A⟧',
      'national id ⟦K00612345T⟧',
      'letërnjoftim ⟦j60101123a⟧',
    ],
    noMatch: ['see J60101123A', 'NID J61301123A', 'NID J60132123A', 'NID J60101123', 'NID J601011234A'],
  },
});
