/**
 * Registration mark of a vehicle of Norway: leads to the keeper.
 *
 * Two letters (no G, I, M, O, Q, Å, Æ, Ø on most) and five digits, four for trailers and motorcycles. In capitals; no check digit.
 *
 * Source: Statens vegvesen.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const noPlate: Detector = nearWords(
  definePattern({
    id: 'no/plate',
    description: 'Norwegian vehicle registration mark; in context only',
    entityType: 'NO_VEHICLE_REGISTRATION',
    source: 'https://www.vegvesen.no/en/vehicles/buy-and-sell/registration-plates/',
    triggers: [{ on: 'code', min: 6, max: 7 }],
    patterns: [{ regex: /[A-Z]{2} ?[1-9]\d{3,4}(?![-./]?\d)/, score: 0.3 }],
    context: {
      words: words(PLATE, {
        no: [
          'registreringsnummer*',
          'regnr',
          'reg nr',
          'kjennemerke*',
          'skilt',
          'skiltnummer',
          'bil',
          'bilen',
          'kjøretøy*',
        ],
      }),
      negative: OTHER,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'number plate ⟦EK 12345⟧',
        'car reg: ⟦EK12345⟧.',
        'registreringsnummer ⟦EK 12345⟧',
        'Kennzeichen ⟦EK 12345⟧, blau',
        "plaque d'immatriculation ⟦EK12345⟧",
      ],
      noMatch: ['EK 12345', 'see EK 12345 there', 'plate EK 123456', 'plate ek 12345', 'order EK12345'],
    },
  }),
  [
    ...PLATE_TRIGGERS,
    'registreringsnummer*',
    'regnr',
    'kjennemerke*',
    'skilt',
    'skiltnummer',
    'bil',
    'bilen',
    'kjøretøy*',
  ],
);
