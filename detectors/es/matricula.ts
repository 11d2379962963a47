/**
 * Number plate of a Spanish vehicle: leads to its keeper.
 *
 * Since 2000 four digits and three consonants (no Ñ, no Q); before, one or two letters of the province, four digits and
 * one or two letters. No check digit.
 *
 * Source: Real Decreto 2822/1998 (Reglamento General de Vehículos), anexo XVIII.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, PLATE, PLATE_TRIGGERS } from '../words/southern-europe.js';

const PROVINCE =
  /(?:A|AB|AL|AV|B|BA|BI|BU|C|CA|CC|CE|CO|CR|CS|CU|GC|GE|GI|GR|GU|H|HU|IB|J|L|LE|LO|LU|M|MA|ML|MU|NA|O|OR|OU|P|PM|PO|S|SA|SE|SG|SO|SS|T|TE|TF|TO|V|VA|VI|Z|ZA)[ -]?\d{4}[ -]?[A-Z]{1,2}/;

export const matricula: Detector = nearWords(
  definePattern({
    id: 'es/matricula',
    description: 'Spanish number plate; in context only',
    entityType: 'ES_LICENSE_PLATE',
    source: 'https://www.boe.es/buscar/act.php?id=BOE-A-1999-1826',
    triggers: [],
    patterns: [
      { regex: /\d{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}/i, score: 0.35 },
      { regex: PROVINCE, score: 0.3 },
    ],
    context: {
      words: PLATE,
      negative: OTHER_NUMBERS,
      required: true,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'la matrícula es ⟦4728 KLM⟧',
        'matricula ⟦4728klm⟧',
        'mi coche, ⟦4728-KLM⟧, está en el taller',
        'number plate ⟦4728KLM⟧',
        'matrícula antigua ⟦M-4728-ZB⟧',
      ],
      noMatch: [
        '4728 KLM',
        'matrícula 4728 KAM',
        'matrícula 47281 KLM',
        'matrícula XM-4728-ZB',
        'el coche de 2015 que vi',
      ],
    },
  }),
  PLATE_TRIGGERS,
);
