/**
 * Registration mark of a vehicle of Lithuania: leads to the keeper.
 *
 * Three letters and three digits; fewer for motorcycles and trailers. In capitals; no check digit.
 *
 * Source: Regitra.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const ltPlate: Detector = nearWords(
  definePattern({
    id: 'lt/plate',
    description: 'Lithuanian vehicle registration mark; in context only',
    entityType: 'LT_VEHICLE_REGISTRATION',
    source: 'https://www.regitra.lt/en/',
    triggers: [{ on: 'code', min: 6, max: 6 }],
    patterns: [{ regex: /[A-Z]{3}[ :-]?\d{3}(?![-./]?\d)/, score: 0.3 }],
    context: {
      words: words(PLATE, {
        lt: [
          'valstybinis numeris',
          'valstybiniai numeriai',
          'valst nr',
          'numeriai',
          'numeriais',
          'automobil*',
          'transporto priemon*',
        ],
      }),
      negative: OTHER,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'number plate ⟦ABC 123⟧',
        'car reg: ⟦ABC123⟧.',
        'valstybinis numeris ⟦ABC 123⟧',
        'Kennzeichen ⟦ABC 123⟧, blau',
        "plaque d'immatriculation ⟦ABC123⟧",
      ],
      noMatch: ['ABC 123', 'see ABC 123 there', 'plate ABCD 123', 'plate abc 123', 'order ABC123'],
    },
  }),
  [...PLATE_TRIGGERS, 'valstybin*', 'valst', 'numeriai', 'numeriais', 'automobil*', 'transporto'],
);
