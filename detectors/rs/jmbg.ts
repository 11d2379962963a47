/**
 * JMBG (jedinstveni matični broj građana; EMBG in North Macedonia): identifies persons in Serbia, Bosnia and Herzegovina,
 * Montenegro, North Macedonia and Kosovo, and persons in Croatia born before 2009.
 *
 * Thirteen digits: day, month, last three digits of the year of birth, region (10-19 Bosnia, 20-29 Montenegro, 30-39
 * Croatia, 40-49 North Macedonia, 70-89 Serbia, 90-99 Kosovo, 0x and 6x elsewhere; 50-59 is Slovenia, see si/emso), three
 * of the order, check digit by eleven. The region is of birth or registration and not of citizenship: one detector for all.
 *
 * Source: Zakon o jedinstvenom matičnom broju građana (RS 24/2018; BiH 32/01; HR 9/92; MK 36/92).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { jmbg as isJmbg } from '../checksums/jmbg.js';

/** Milliseconds since 1970, in the years about now, have thirteen digits as well. */
const TIMESTAMP = /^1[5-9]\d{11}$/;

/** `undefined`: right, but it may be a time. */
function validate(value: string): boolean | undefined {
  if (!isJmbg(canonicalDigits(value))) return false;
  return !TIMESTAMP.test(value) || undefined;
}

export const jmbg: Detector = definePattern({
  id: 'rs/jmbg',
  description:
    'personal number of Serbia and its neighbours (JMBG, EMBG), by date of birth, region and check digit',
  entityType: 'JMBG',
  source: 'https://www.paragraf.rs/propisi/zakon_o_jedinstvenom_maticnom_broju_gradjana.html',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    {
      regex:
        /[0-3]\d{6}[0-46-9]\d{5}|[0-3]\d[01]\d{4}[ -][0-46-9]\d{5}|[0-3]\d[ .][01]\d[ .]\d{3}[ .][0-46-9]\d[ .]?\d{3}[ .]?\d/,
      score: 0.4,
    },
  ],
  validate,
  validScore: 0.95,
  invalidScore: 0.2,
  context: {
    words: {
      sr: [
        'jmbg',
        'matični broj',
        'matičnog broja',
        'mat br',
        'rođen',
        'rođena',
        'јмбг',
        'матични број',
        'матичног броја',
      ],
      hr: ['mbg', 'jedinstveni matični'],
      mk: ['embg', 'ембг', 'матичен број', 'матичниот број'],
      sq: ['numri personal', 'numri amë'],
      en: ['personal number', 'citizen number', 'personal identification', 'national id'],
      de: ['personennummer', 'personenkennzahl', 'bürgernummer'],
      fr: ["numéro d'identification", 'numéro personnel'],
      es: ['número personal', 'número de identificación'],
      it: ['numero personale', 'numero di identificazione'],
      nl: ['persoonsnummer'],
      pt: ['número pessoal', 'número de identificação'],
      pl: ['numer osobowy'],
    },
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦0101985710008⟧',
      'JMBG: ⟦0101985710008⟧',
      'ЈМБГ ⟦0101985710008⟧',
      'матичен број ⟦0101985 710008⟧',
      'JMBG ⟦0101985710009⟧ (greška)',
    ],
    noMatch: [
      '0101985710009',
      '3201985710008',
      '0113985710008',
      '00101985710008',
      '01019857100080',
      '1712026710018',
    ],
  },
});
