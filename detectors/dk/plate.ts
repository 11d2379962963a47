/**
 * Registration mark of a vehicle of Denmark: leads to the keeper.
 *
 * Two letters (no I, O, Q) and five digits, four for mopeds. In capitals; no check digit.
 *
 * Source: Motorstyrelsen.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const dkPlate: Detector = nearWords(
  definePattern({
    id: 'dk/plate',
    description: 'Danish vehicle registration mark; in context only',
    entityType: 'DK_VEHICLE_REGISTRATION',
    source: 'https://motorst.dk/english',
    triggers: [{ on: 'code', min: 6, max: 7 }],
    patterns: [{ regex: /[A-HJ-NPR-Z]{2} ?[1-9]\d ?\d{2,3}(?![-./]?\d)/, score: 0.3 }],
    context: {
      words: words(PLATE, {
        da: [
          'nummerplade*',
          'registreringsnummer*',
          'indregistrering*',
          'regnr',
          'reg nr',
          'bil',
          'bilen',
          'køretøj*',
        ],
      }),
      negative: OTHER,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'number plate ⟦AB 12 345⟧',
        'car reg: ⟦AB12345⟧.',
        'nummerplade ⟦AB 12 345⟧',
        'Kennzeichen ⟦AB 12 345⟧, blau',
        "plaque d'immatriculation ⟦AB12345⟧",
      ],
      noMatch: ['AB 12 345', 'see AB 12 345 there', 'plate AB 12 3456', 'plate ab 12 345', 'order AB12345'],
    },
  }),
  [
    ...PLATE_TRIGGERS,
    'nummerplade*',
    'registreringsnummer*',
    'indregistrering*',
    'regnr',
    'bil',
    'bilen',
    'køretøj*',
  ],
);
