/**
 * Number of a Belgian driving licence: identifies its holder.
 *
 * Ten digits. No check digit is published, so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, Belgium; SPF Mobilité.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { LICENCE } from '../words/western-europe.js';

export const rijbewijs: Detector = definePattern({
  id: 'be/rijbewijs',
  description: 'Belgian driving-licence number, in context',
  entityType: 'BE_DRIVER_LICENSE',
  source: 'https://mobilit.belgium.be/en/road/driving-licence',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /(?<!\+)\d{10}/, score: 0.35 }],
  context: { words: LICENCE, required: true },
  canonical: canonicalDigits,
  examples: {
    match: [
      'rijbewijs ⟦1234567890⟧',
      'permis de conduire n° ⟦0987654321⟧',
      'driving licence ⟦5550001112⟧',
      'Führerschein ⟦2345678901⟧',
      'prawo jazdy ⟦1010101010⟧',
    ],
    noMatch: [
      '1234567890',
      'commande 1234567890',
      'rijbewijs 123456789',
      'rijbewijs 12345678901',
      'rijbewijs +1234567890',
    ],
  },
});
