/**
 * Number of the Croatian identity card (osobna iskaznica): identifies the card and its holder. Nine digits, no check digit.
 *
 * Source: Zakon o osobnoj iskaznici (NN 62/15).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD } from '../words/central-europe.js';

export const osobna: Detector = definePattern({
  id: 'hr/osobna',
  description: 'Croatian or Serbian identity card number, in context only',
  entityType: 'HR_ID_CARD',
  source: 'https://narodne-novine.nn.hr/clanci/sluzbeni/2015_06_62_1178.html',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /\d{9}/, score: 0.35 }],
  context: { words: ID_CARD, required: true },
  canonical: canonicalDigits,
  examples: {
    match: [
      'osobna iskaznica ⟦112345678⟧',
      'broj osobne iskaznice: ⟦998877665⟧',
      'lična karta ⟦004567891⟧',
      'identity card ⟦112345678⟧',
      'Personalausweis ⟦112345678⟧ (HR)',
    ],
    noMatch: [
      '112345678',
      'osobna iskaznica 1123456789',
      'osobna iskaznica 11234567',
      'narudžba 112345678',
      'osobna iskaznica X112345678',
    ],
  },
});
