/**
 * Number plate of an Italian vehicle (targa): leads to its keeper.
 *
 * Since 1994 two letters, three digits, two letters, without I, O, Q and U; motorcycles two letters and five digits.
 *
 * Source: D.P.R. 16 dicembre 1992, n. 495, art. 254 to 260.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, PLATE, PLATE_TRIGGERS } from '../words/southern-europe.js';
import { capitalsIfSpaced } from '../words/spaced.js';

export const targa: Detector = nearWords(
  definePattern({
    id: 'it/targa',
    description: 'Italian number plate; in context only',
    entityType: 'IT_LICENSE_PLATE',
    source:
      'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.del.presidente.della.repubblica:1992-12-16;495',
    triggers: [],
    patterns: [
      { regex: /[A-HJ-NPR-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}/i, score: 0.35 },
      { regex: /[A-HJ-NPR-TV-Z]{2}[ -]?\d{5}(?![-./]\d)/, score: 0.3 },
    ],
    validate: capitalsIfSpaced,
    context: { words: PLATE, negative: OTHER_NUMBERS, required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        'targa ⟦GH 473 KL⟧',
        'la mia macchina, ⟦gh473kl⟧',
        'auto targata ⟦GH473KL⟧',
        'number plate ⟦GH-473-KL⟧',
        'targa moto ⟦EX47382⟧',
      ],
      noMatch: [
        'the car, el 15 de may 2015, b 47 des',
        'GH473KL',
        'targa GQ473KL',
        'targa GH4731KL',
        'targa XGH473KL',
        'auto del 2015 in vendita',
      ],
    },
  }),
  PLATE_TRIGGERS,
);
