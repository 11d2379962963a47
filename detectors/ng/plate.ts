/**
 * Number plate of a vehicle in Nigeria: identifies its owner through the register.
 *
 * Three letters of the local government, three digits, two letters: `ABC-123DE`. A word is required.
 *
 * Source: Federal Road Safety Corps, National Vehicle Identification System.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { PLATE } from '../words/world.js';

export const plate: Detector = nearWords(
  definePattern({
    id: 'ng/plate',
    description: 'Nigerian vehicle registration; only in context',
    entityType: 'NG_VEHICLE_REGISTRATION',
    source: 'https://frsc.gov.ng/',
    triggers: [{ on: 'code', min: 8, max: 8 }],
    patterns: [{ regex: /(?<!\d[-./_]|\+)[A-Z]{3}[ -]?\d{3}[ -]?[A-Z]{2}(?![-./_]?\d)/i, score: 0.35 }],
    context: {
      words: PLATE,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'plate number ⟦KRD-482XP⟧',
        'vehicle registration ⟦BXT771QT⟧',
        'number plate ⟦mpq 441 ka⟧',
        'plate ⟦TQA-883 LS⟧',
        'vehicle ⟦ABC-104DE⟧',
      ],
      noMatch: [
        'KRD-482XP',
        'plate 482-107XP',
        'plate KRD-4821XP',
        'plate KRD-482X',
        'order KRD-482XP',
        'KRD482XP',
      ],
    },
  }),
  ['plate', 'plates', 'vehicle', 'registration'],
);
