/**
 * Number of a Dutch passport or identity card: identifies its holder.
 *
 * Nine characters: two letters, six letters or digits, a digit; the letter O is not used. No check digit, so a word
 * near is needed.
 *
 * Source: RvIG, Kenmerken paspoort en identiteitskaart; Council of the European Union, PRADO, Netherlands.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD, joinWords, PASSPORT } from '../words/western-europe.js';

export const paspoort: Detector = definePattern({
  id: 'nl/paspoort',
  description: 'Dutch passport or identity-card number, in context',
  entityType: 'NL_PASSPORT',
  source: 'https://www.rvig.nl/paspoort-en-identiteitskaart',
  triggers: [{ on: 'code', min: 9, max: 9 }],
  patterns: [
    { regex: /[A-NP-Z]{2}[A-NP-Z0-9]{6}\d/, score: 0.4 },
    { regex: /[a-np-z]{2}(?=[a-z]{0,5}\d[a-z]{0,5}\d)[a-np-z0-9]{6}\d/, score: 0.3 },
  ],
  context: { words: joinWords(PASSPORT, ID_CARD), required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'paspoort ⟦NXR1J58K2⟧',
      'Dutch passport ⟦NP1234567⟧',
      'identiteitskaart ⟦IX4F8HB31⟧',
      'documentnummer: ⟦NVR7B2C40⟧',
      'Reisepass ⟦BT12KL3M4⟧',
    ],
    noMatch: [
      'NXR1J58K2',
      'bestelling NXR1J58K2',
      'paspoort NXR1J58KR',
      'paspoort NXR1J58K',
      'paspoort NO1234567',
    ],
  },
});
