/**
 * Number of a Dutch driving licence: identifies its holder.
 *
 * Ten digits. No check digit is published, so a word near is needed.
 *
 * Source: RDW, Rijbewijs; Council of the European Union, PRADO, Netherlands.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { joinWords, LICENCE } from '../words/western-europe.js';

export const rijbewijs: Detector = definePattern({
  id: 'nl/rijbewijs',
  description: 'Dutch driving-licence number, in context',
  entityType: 'NL_DRIVER_LICENSE',
  source: 'https://www.rdw.nl/particulier/rijbewijs',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /(?<!\+)\d{10}/, score: 0.36 }],
  context: { words: joinWords(LICENCE, { nl: ['rdw'] }), required: true },
  canonical: canonicalDigits,
  examples: {
    match: [
      'rijbewijs ⟦4812345678⟧',
      'rijbewijsnummer: ⟦5501234567⟧',
      'Dutch driving licence ⟦3219876543⟧',
      'Führerschein ⟦4000000001⟧',
      'permis de conduire ⟦4455667788⟧',
    ],
    noMatch: [
      '4812345678',
      'bestelling 4812345678',
      'rijbewijs 481234567',
      'rijbewijs 48123456789',
      'rijbewijs +4812345678',
    ],
  },
});
