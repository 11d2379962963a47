/**
 * Carte d'identité nationale of Tunisia: identifies a citizen.
 *
 * Eight digits, the first 0 or 1 (others in old cards); no check digit, so a word is required.
 *
 * Source: Ministère de l'Intérieur; loi n° 93-27 du 22 mars 1993.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID } from '../words/world.js';

export const cin: Detector = definePattern({
  id: 'tn/cin',
  description: 'Tunisian identity card number (CIN); only in context',
  entityType: 'TN_CIN',
  source: 'https://www.interieur.gov.tn/',
  triggers: [{ on: 'number', digits: [8] }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)\d{8}(?![-./_]?\d)/, score: 0.3 }],
  context: {
    words: also(NATIONAL_ID, {
      fr: ['cin', 'carte nationale', 'cnie'],
      ar: ['بطاقة التعريف', 'بطاقة تعريف', 'بطاقة التعريف الوطنية'],
    }),
    required: true,
    before: 40,
    after: 1,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CIN ⟦08210773⟧',
      'carte d’identité nationale ⟦12712045⟧',
      'بطاقة التعريف ⟦03309144⟧',
      'numéro CIN : ⟦09055188⟧',
      'cin n° ⟦11044287⟧',
    ],
    noMatch: [
      '08210773',
      'CIN 0821077',
      'CIN 082107731',
      'commande 12712045',
      'cinéma 12712045',
      'carte 2021',
    ],
  },
});
