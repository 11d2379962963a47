/**
 * Number of the German passport: identifies the document and its holder.
 *
 * Nine digits and capitals without vowels and without B, D, Q, S, the first one of CFGHJK; before 2007 nine digits. In
 * the machine-readable zone the check digit 7-3-1 follows.
 *
 * Source: § 4 PassG; ICAO Doc 9303.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/central-europe.js';
import { endsWithCheck } from './personalausweis.js';

export const reisepass: Detector = definePattern({
  id: 'de/reisepass',
  description: 'German passport number, by its letters; without check digit only in context',
  entityType: 'DE_PASSPORT',
  source: 'https://www.gesetze-im-internet.de/pa_g_1986/__4.html',
  triggers: [{ on: 'code', min: 9, max: 11 }],
  patterns: [{ regex: /(?=[A-Z]{1,8}\d)[CFGHJK][CFGHJKLMNPRTVWXYZ\d]{8}(?:\dD?)?/i, score: 0.3 }],
  validate: endsWithCheck,
  validScore: 0.3,
  invalidScore: 0.16,
  context: { words: PASSPORT, negative: OTHER_NUMBERS, alone: 0.3 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Reisepass Nr. ⟦C01X00T47⟧',
      'passport ⟦C01X00T478⟧',
      'Passnr. ⟦C01X00T478⟧',
      'numer paszportu: ⟦CZ6311T47⟧',
      'Passnummer ⟦G12345678⟧',
    ],
    noMatch: [
      'C01X00T47',
      'Reisepass C01X00T4',
      'Reisepass A01X00T47',
      'Reisepass C01X00T47123',
      'Bestellung C01X00T478',
    ],
  },
});
