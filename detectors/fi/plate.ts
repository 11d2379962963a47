/**
 * Registration mark of a vehicle of Finland: leads to the keeper.
 *
 * Two or three letters, a hyphen, one to three digits; the other way round for trailers and exports. In capitals; no check digit.
 *
 * Source: Traficom.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const fiPlate: Detector = nearWords(
  definePattern({
    id: 'fi/plate',
    description: 'Finnish vehicle registration mark; in context only',
    entityType: 'FI_VEHICLE_REGISTRATION',
    source: 'https://www.traficom.fi/en/transport/road/registration-plates',
    triggers: [{ on: 'code', min: 4, max: 6 }],
    patterns: [
      { regex: /(?:[A-ZÅÄÖ]{2,3}[- ]?[1-9]\d{0,2}|[1-9]\d{0,2}-[A-ZÅÄÖ]{1,3})(?![-./]?\d)/, score: 0.3 },
    ],
    context: {
      words: words(PLATE, {
        fi: ['rekisterinumero*', 'rekisteritunnus*', 'rekkari*', 'rekkar*', 'auto', 'auton', 'ajoneuvo*'],
        sv: ['registernummer', 'bil'],
      }),
      negative: OTHER,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'number plate ⟦ABC-123⟧',
        'car reg: ⟦ABC123⟧.',
        'rekisterinumero ⟦ABC-123⟧',
        'Kennzeichen ⟦ABC-123⟧, blau',
        "plaque d'immatriculation ⟦ABC123⟧",
      ],
      noMatch: ['ABC-123', 'see ABC-123 there', 'plate ABCD-123', 'plate abc-123', 'order ABC123'],
    },
  }),
  [...PLATE_TRIGGERS, 'rekister*', 'rekkari*', 'auto', 'auton', 'ajoneuvo*'],
);
