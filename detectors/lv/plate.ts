/**
 * Registration mark of a vehicle of Latvia: leads to the keeper.
 *
 * Two letters, a hyphen, one to four digits. In capitals; no check digit.
 *
 * Source: CSDD.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const lvPlate: Detector = nearWords(
  definePattern({
    id: 'lv/plate',
    description: 'Latvian vehicle registration mark; in context only',
    entityType: 'LV_VEHICLE_REGISTRATION',
    source: 'https://www.csdd.lv/en/',
    triggers: [{ on: 'code', min: 4, max: 6 }],
    patterns: [{ regex: /[A-Z]{2}[- ]?[1-9]\d{0,3}(?![-./]?\d)/, score: 0.25 }],
    context: {
      words: words(PLATE, {
        lv: ['numurzīm*', 'valsts numurs', 'reģistrācijas numur*', 'auto', 'automašīn*', 'transportlīdzek*'],
      }),
      negative: OTHER,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'number plate ⟦AB-1234⟧',
        'car reg: ⟦AB1234⟧.',
        'numurzīm ⟦AB-1234⟧',
        'Kennzeichen ⟦AB-1234⟧, blau',
        "plaque d'immatriculation ⟦AB1234⟧",
      ],
      noMatch: ['AB-1234', 'see AB-1234 there', 'plate AB-12345', 'plate ab-1234', 'order AB1234'],
    },
  }),
  [...PLATE_TRIGGERS, 'numurzīm*', 'numurs', 'reģistrācijas', 'auto', 'automašīn*', 'transportlīdzek*'],
);
