/**
 * EMŠO (enotna matična številka občana): identifies every person registered in Slovenia.
 *
 * Thirteen digits as the JMBG, the region 50 to 59.
 *
 * Source: Zakon o centralnem registru prebivalstva (ZCRP-1).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { jmbg } from '../checksums/jmbg.js';

export const emso: Detector = definePattern({
  id: 'si/emso',
  description: 'Slovenian personal number (EMŠO), by date of birth, region and check digit',
  entityType: 'SI_EMSO',
  source: 'https://pisrs.si/pregledPredpisa?id=ZAKO4365',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    {
      regex: /[0-3]\d{6}5\d{5}|[0-3]\d[01]\d{4}[ -]5\d{5}|[0-3]\d[ .][01]\d[ .]\d{3}[ .]5\d[ .]?\d{3}[ .]?\d/,
      score: 0.3,
    },
  ],
  // Milliseconds since 1970, in the years about now, have thirteen digits as well.
  validate: (value) => jmbg(canonicalDigits(value)) && (!/^1[5-9]\d{11}$/.test(value) || undefined),
  validScore: 0.95,
  invalidScore: 0.2,
  context: {
    words: {
      sl: ['emšo', 'matična številka', 'matične številke', 'rojen', 'rojena'],
      en: ['personal number', 'personal identification', 'citizen number', 'national id'],
      de: ['personennummer', 'personenkennzahl'],
      fr: ["numéro d'identification"],
      es: ['número de identificación'],
      it: ['numero di identificazione', 'numero anagrafico'],
      nl: ['persoonsnummer'],
      pt: ['número de identificação'],
      pl: ['numer osobowy'],
      hr: ['jmbg', 'matični broj'],
    },
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦0101006500006⟧',
      'EMŠO: ⟦0101006500006⟧',
      'EMŠO ⟦0101006 500006⟧',
      'rojena, ⟦0101006-500006⟧',
      'EMŠO ⟦0101006500007⟧ (napaka)',
    ],
    noMatch: ['0101006500007', '3201006500006', '0113006500006', '00101006500006', '01010065000060'],
  },
});
