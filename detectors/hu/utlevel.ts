/**
 * Number of the Hungarian passport (útlevél): identifies the document and its holder. Two letters, six or seven digits.
 *
 * Source: 1998. évi XII. törvény a külföldre utazásról.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/central-europe.js';

export const utlevel: Detector = definePattern({
  id: 'hu/utlevel',
  description: 'Hungarian passport number, in context only',
  entityType: 'HU_PASSPORT',
  source: 'https://njt.hu/jogszabaly/1998-12-00-00',
  triggers: [{ on: 'number', digits: [6, 7] }],
  lead: 3,
  patterns: [{ regex: /[A-Z]{2}[ -]?\d{6,7}/i, score: 0.4 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'útlevél: ⟦BA0006902⟧',
      'útlevélszám ⟦ZA084505⟧',
      'passport ⟦BH 123456⟧',
      'Reisepass ⟦BA0006902⟧',
      'az útlevelem ⟦BE-7654321⟧',
    ],
    noMatch: [
      'BA0006902',
      'passport BA00069020',
      'passport BA00690',
      'passport BAX006902',
      'passport 0006902',
    ],
  },
});
