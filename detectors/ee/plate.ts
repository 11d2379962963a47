/**
 * Registration mark of a vehicle of Estonia: leads to the keeper.
 *
 * Three digits and three letters; two digits for motorcycles. In capitals; no check digit.
 *
 * Source: Transpordiamet.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const eePlate: Detector = nearWords(
  definePattern({
    id: 'ee/plate',
    description: 'Estonian vehicle registration mark; in context only',
    entityType: 'EE_VEHICLE_REGISTRATION',
    source: 'https://www.transpordiamet.ee/en/vehicles',
    triggers: [{ on: 'code', min: 5, max: 6 }],
    patterns: [{ regex: /\d{2,3} ?[A-Z]{3}/, score: 0.3 }],
    context: {
      words: words(PLATE, {
        et: ['registreerimisnumber', 'registreerimismärk', 'numbrimärk*', 'reg nr', 'auto', 'sõiduk*'],
      }),
      negative: OTHER,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'number plate ⟦123 ABC⟧',
        'car reg: ⟦123ABC⟧.',
        'registreerimisnumber ⟦123 ABC⟧',
        'Kennzeichen ⟦123 ABC⟧, blau',
        "plaque d'immatriculation ⟦123ABC⟧",
      ],
      noMatch: ['123 ABC', 'see 123 ABC there', 'plate 123 ABCD', 'plate 123 abc', 'order 123ABC'],
    },
  }),
  [...PLATE_TRIGGERS, 'registreerimis*', 'numbrimärk*', 'auto', 'sõiduk*'],
);
