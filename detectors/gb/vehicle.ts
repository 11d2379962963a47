/**
 * Registration mark of a vehicle of the United Kingdom: leads to the keeper.
 *
 * Since 2001 two letters, two digits of the half-year (02-29, 51-79), three letters: `LK63 TWX`. Before, a letter of the
 * year, one to three digits, three letters (`P481 RDS`), or the same the other way round (`RDS 481H`). Northern Ireland:
 * two or three letters with an I or a Z and up to four digits. I, Q and Z are left out in most places.
 *
 * Source: DVLA, "Vehicle registration numbers and number plates" (INF104).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { PLATE, words } from '../words/northern-europe.js';

export const gbVehicle: Detector = nearWords(
  definePattern({
    id: 'gb/vehicle',
    description: 'UK vehicle registration mark; in context or alone',
    entityType: 'UK_VEHICLE_REGISTRATION',
    source: 'https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates',
    triggers: [{ on: 'code', min: 4, max: 7 }],
    lead: 4,
    patterns: [
      { regex: /[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}/i, score: 0.35 },
      { regex: /[A-HJ-NPR-TV-Y][1-9]\d{0,2}[ -]?[A-HJ-PR-Y]{3}/, score: 0.3 },
      { regex: /[A-HJ-PR-Y]{3}[ -]?[1-9]\d{0,2}[A-HJ-NPR-TV-Y]/, score: 0.3 },
      { regex: /[A-HJ-PR-Y]?(?:I[A-HJ-PR-Z]|[A-HJ-PR-Y]Z)[ -]?[1-9]\d{1,3}/, score: 0.25 },
    ],
    context: {
      words: words(PLATE, { en: ['vrm', 'vrn', 'dvla', 'mot', 'v5c', 'numberplate', 'insured vehicle'] }),
      required: true,
      alone: 0.2,
      before: 48,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'reg ⟦LK63 TWX⟧',
        'MOT of ⟦lk63 twx⟧',
        'the car, a van with the plate ⟦CE65KLM⟧, drove off',
        'vehicle ⟦K7 RDS⟧',
        'number plate ⟦RDS 481H⟧',
        'Registration: ⟦AIG 1234⟧',
      ],
      noMatch: [
        'see LK63 TWX there',
        'reg LK00 TWX',
        'reg LK35 TWX',
        'reg LK63 TIX',
        'the a1 car',
        'reg XLK63 TWXY',
      ],
    },
  }),
  [
    'plate',
    'plates',
    'numberplate',
    'registration',
    'reg',
    'vrm',
    'vrn',
    'vehicle',
    'dvla',
    'immatricul*',
    'plaque',
    'kennzeichen',
    'matricula',
    'targa*',
    'kenteken*',
    'rejestrac*',
    'placa',
  ],
);
