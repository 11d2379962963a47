/**
 * Number plate of a Portuguese vehicle (matrícula): leads to its keeper.
 *
 * Three groups of two, one or two of them letters: `AB-12-34` (to 1992), `12-34-AB`, `12-AB-34`, `AB-12-CD` (from 2020).
 * Written with hyphens, middle dots or spaces, or compact.
 *
 * Source: Decreto-Lei n.º 54/2005; Decreto-Lei n.º 2/2020.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, PLATE, PLATE_TRIGGERS } from '../words/southern-europe.js';
import { capitalsIfSpaced } from '../words/spaced.js';

export const matricula: Detector = nearWords(
  definePattern({
    id: 'pt/matricula',
    description: 'Portuguese number plate; in context only',
    entityType: 'PT_LICENSE_PLATE',
    source: 'https://diariodarepublica.pt/dr/detalhe/decreto-lei/2-2020-128004120',
    triggers: [],
    patterns: [
      { regex: /[A-Z]{2}([-· .]?)\d{2}\1(?:\d{2}|[A-Z]{2})(?![-·.]?[A-Z\d])/i, score: 0.35 },
      {
        regex: /(?<!\d[-·.])\d{2}([-· .]?)(?:\d{2}\1[A-Z]{2}|[A-Z]{2}\1\d{2})(?![-·.]?[A-Z\d])/i,
        score: 0.35,
      },
    ],
    validate: capitalsIfSpaced,
    context: { words: PLATE, negative: OTHER_NUMBERS, required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        'matrícula ⟦47-38-QX⟧',
        'o meu carro é o ⟦AB-47-QX⟧',
        'matricula ⟦47ab38⟧',
        'number plate ⟦QX·47·38⟧',
        'a viatura ⟦47 AB 38⟧ está mal estacionada',
      ],
      noMatch: [
        'the car, el 15 de may 2015, b 47 des',
        '47-38-QX',
        'matrícula AB-CD-EF',
        'matrícula 47-38-92',
        'matrícula AB-47-QXZ',
        'o carro custou 47 38',
      ],
    },
  }),
  PLATE_TRIGGERS,
);
