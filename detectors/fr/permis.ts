/**
 * Number of a French driving licence: identifies its holder.
 *
 * Twelve digits: year and month, department, order (the NEPH file number, which older licences show), or two
 * digits, two letters and five digits since 2013. No check digit, so a word near is needed.
 *
 * Source: arrêté du 20 avril 2012 fixant les conditions d'établissement du permis de conduire.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { joinWords, LICENCE } from '../words/western-europe.js';

export const permis: Detector = definePattern({
  id: 'fr/permis',
  description: 'French driving-licence number, old and new, in context',
  entityType: 'FR_DRIVER_LICENSE',
  source: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000025804388',
  triggers: [
    { on: 'number', digits: [12] },
    { on: 'code', min: 9, max: 9 },
  ],
  patterns: [
    { regex: /\d\d[A-Z]{2}\d{5}/i, score: 0.35 },
    { regex: /\d{12}/, score: 0.35 },
    { regex: /\d\d \d\d \d\d \d{6}/, score: 0.35 },
    { regex: /\d\d ?\d\d ?\d\d ?\d{3} ?\d{3}/, score: 0.35 },
  ],
  context: { words: joinWords(LICENCE, { fr: ['neph', 'code de la route', 'numéro neph'] }), required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'permis de conduire ⟦13AB00123⟧',
      'mon permis : ⟦950475200123⟧',
      'driving licence (FR) ⟦14CC54321⟧',
      'permis n° ⟦95 04 75 200123⟧',
      'NEPH ⟦170392100456⟧',
    ],
    noMatch: [
      '13AB00123',
      '950475200123',
      'permis de construire 13AB00123',
      'permis de conduire 13AB0012',
      'permis de conduire 9504752001234',
    ],
  },
});
