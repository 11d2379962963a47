/**
 * Health-insurance number of Quebec (NAM, RAMQ): identifies a person insured there.
 *
 * Three letters of the family name and one of the first name, year, month (51-62 for women) and day of
 * birth, two digits of the administration. Written `ABCD 1234 5678` or compact. How the last digit checks is
 * not published.
 *
 * Source: Régie de l'assurance maladie du Québec, "Carte d'assurance maladie".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, HEALTH, OTHER_NUMBERS } from '../words/world.js';

export const ramq: Detector = definePattern({
  id: 'ca/ramq',
  description: 'Quebec health-insurance number (RAMQ), by its date of birth',
  entityType: 'CA_RAMQ',
  source: 'https://www.ramq.gouv.qc.ca/fr/citoyens/assurance-maladie/carte-assurance-maladie',
  triggers: [
    { on: 'number', digits: [8] },
    { on: 'code', min: 12, max: 12, digits: 8 },
  ],
  lead: 5,
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)[A-Z]{4}([ -]?)\d\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])\1(?:0[1-9]|[12]\d|3[01])\d\d(?![-./_ ]?\d)/,
      score: 0.6,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)[A-Z]{4}[ -]?\d\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])\d\d(?![-./_ ]?\d)/i,
      score: 0.3,
    },
  ],
  context: {
    words: also(HEALTH, {
      en: ['ramq', 'quebec health', 'health insurance number'],
      fr: ['ramq', 'nam', "numéro d'assurance maladie", 'carte ramq'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'RAMQ ⟦TREB 8802 1415⟧',
      '⟦GAGM 9556 2210⟧',
      'carte soleil: ⟦LAVJ74103011⟧',
      'NAM ⟦boun 8112 0917⟧',
      'née, ⟦ROYC-6051-0314⟧',
    ],
    noMatch: [
      'TREB 8813 1415',
      'TREB 8802 3915',
      'boun 8112 0917',
      'TREB 8802 14151',
      'RAMQ TRE 8802 1415',
      'XTREB88021415',
    ],
  },
});
