/**
 * Registration mark of a vehicle of Sweden: leads to the keeper.
 *
 * Three letters (no I, Q, V, Å, Ä, Ö), two digits, a digit or since 2019 a letter (also no O). In capitals; no check digit.
 *
 * Source: Transportstyrelsen.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const sePlate: Detector = nearWords(
  definePattern({
    id: 'se/plate',
    description: 'Swedish vehicle registration mark; in context only',
    entityType: 'SE_VEHICLE_REGISTRATION',
    source: 'https://www.transportstyrelsen.se/en/road/vehicles/licence-plates/',
    triggers: [{ on: 'code', min: 6, max: 6 }],
    patterns: [{ regex: /[A-HJ-PR-UW-Z]{3}[ -]?\d\d[\dA-HJ-NPR-UW-Z]/, score: 0.3 }],
    context: {
      words: words(PLATE, {
        sv: [
          'registreringsnummer*',
          'regnr',
          'reg nr',
          'registreringsskylt*',
          'bil',
          'bilen',
          'fordon*',
          'nummerplåt*',
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
        'car reg: ⟦ABC12D⟧.',
        'registreringsnummer ⟦ABC 123⟧',
        'Kennzeichen ⟦ABC 123⟧, blau',
        "plaque d'immatriculation ⟦ABC12D⟧",
      ],
      noMatch: ['ABC 123', 'see ABC 123 there', 'plate ABV 123', 'plate abc 123', 'order ABC12D'],
    },
  }),
  [
    ...PLATE_TRIGGERS,
    'registreringsnummer*',
    'regnr',
    'registreringsskylt*',
    'bil',
    'bilen',
    'fordon*',
    'nummerplåt*',
  ],
);
