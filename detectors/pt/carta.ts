/**
 * Number of a Portuguese driving licence (carta de condução): one or two letters of the office, a hyphen, up to seven
 * digits and, after a space, a check digit whose rule is not published: `L-1234567 8`, `AV-123456 7`.
 *
 * Source: Instituto da Mobilidade e dos Transportes; Council of the EU, PRADO, PRT-FO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { DRIVING_LICENCE, OTHER_NUMBERS } from '../words/southern-europe.js';

export const carta: Detector = definePattern({
  id: 'pt/carta',
  description: 'Portuguese driving-licence number; in context only',
  entityType: 'PT_DRIVER_LICENSE',
  source: 'https://www.consilium.europa.eu/prado/en/PRT-FO-05001/index.html',
  triggers: [{ on: 'number', digits: [6, 7, 8] }],
  lead: 3,
  patterns: [{ regex: /[A-Z]{1,2}[ -]?\d{5,7}(?:[ -]?\d)?(?![-./]\d)/i, score: 0.3 }],
  context: { words: DRIVING_LICENCE, negative: OTHER_NUMBERS, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'carta de condução ⟦L-1473826 5⟧',
      'carta de condução n.º ⟦AV-147382 6⟧',
      'driving licence ⟦L1473826⟧',
      'a carta de condução é ⟦P-147382 4⟧',
      'permiso de conducir portugués ⟦L-1473826 5⟧',
    ],
    noMatch: [
      'L-1473826 5',
      'carta L-1473826 5',
      'carta de condução 1473826',
      'modelo L-1473826',
      'carta de condução XAV-147382',
    ],
  },
});
