/**
 * Number plate of a Romanian vehicle: the county (B with two or three digits, or two letters with two) and three letters.
 *
 * Source: Ordinul ministrului nr. 1501/2006.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, PLATE, PLATE_TRIGGERS, withWords } from '../words/southern-europe.js';
import { capitalsIfSpaced } from '../words/spaced.js';

export const placuta: Detector = nearWords(
  definePattern({
    id: 'ro/placuta',
    description: 'Romanian number plate; in context only',
    entityType: 'RO_LICENSE_PLATE',
    source: 'https://legislatie.just.ro/Public/DetaliiDocument/76722',
    triggers: [],
    patterns: [
      {
        regex:
          /(?:B[ -]?\d{2,3}|(?:AB|AR|AG|BC|BH|BN|BT|BV|BR|BZ|CS|CL|CJ|CT|CV|DB|DJ|GL|GR|GJ|HR|HD|IL|IS|IF|MM|MH|MS|NT|OT|PH|SM|SJ|SB|SV|TR|TM|TL|VS|VL|VN)[ -]?\d{2})[ -]?[A-Z]{3}/i,
        score: 0.35,
      },
    ],
    validate: capitalsIfSpaced,
    context: {
      words: withWords(PLATE, {
        ro: [
          'număr de înmatriculare',
          'înmatriculare',
          'înmatriculat*',
          'plăcuț*',
          'mașin*',
          'autoturism*',
          'numărul mașinii',
        ],
      }),
      negative: OTHER_NUMBERS,
      required: true,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'număr de înmatriculare ⟦B 473 KLM⟧',
        'masina ⟦CJ-47-KLM⟧',
        'înmatriculată ⟦cj47klm⟧',
        'number plate ⟦B 47 KLM⟧',
        'autoturismul ⟦TM 47 KLM⟧ parcat',
      ],
      noMatch: [
        'the car, el 15 de may 2015, b 47 des',
        'CJ 47 KLM',
        'masina XX 47 KLM',
        'masina CJ 473 KLM',
        'masina B 47 KLMN',
        'masina din 2015',
      ],
    },
  }),
  [...PLATE_TRIGGERS, 'inmatricul*', 'placut*', 'masin*', 'autoturism*'],
);
