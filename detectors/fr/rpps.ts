/**
 * Numéro RPPS: identifies a health professional in France.
 *
 * Eleven digits, in use from 10000000000, with a Luhn check digit. With an 8 before it, it is the national
 * identifier of a health professional (IDNPS).
 *
 * Source: Agence du numérique en santé, Répertoire partagé des professionnels de santé.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { OTHER_NUMBERS } from '../words/western-europe.js';

/** Whether the check digit is right. */
export function isRpps(value: string): boolean {
  const digits = canonicalDigits(value);
  return /^8?10\d{9}$/.test(digits) && luhn(digits.slice(-11));
}

export const rpps: Detector = definePattern({
  id: 'fr/rpps',
  description: 'French number of a health professional (RPPS), Luhn',
  entityType: 'FR_RPPS',
  source: 'https://esante.gouv.fr/produits-services/repertoire-rpps',
  triggers: [{ on: 'number', digits: [11, 12] }],
  patterns: [
    { regex: /8?10\d{9}/, score: 0.3 },
    { regex: /10\d([ .])\d{3}\1\d{3}\1\d\d|10 \d{3} \d{3} \d{3}/, score: 0.3 },
  ],
  validate: isRpps,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: {
      fr: [
        'rpps',
        'idnps',
        'professionnel de santé',
        'médecin',
        'docteur',
        'pharmacien',
        'pharmacienne',
        'infirmier',
        'infirmière',
        'sage femme',
        'dentiste',
        'kinésithérapeute',
        'prescripteur',
        'praticien',
        'annuaire santé',
      ],
      en: ['health professional', 'physician number', 'doctor number', 'prescriber'],
      de: ['arztnummer*', 'arztregister*'],
      es: ['número de médico', 'número de colegiado'],
      it: ['numero medico', 'codice medico'],
      nl: ['artsnummer*'],
      pl: ['numer lekarza'],
      pt: ['número do médico'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'RPPS ⟦10005173140⟧',
      'Dr Martin, n° RPPS : ⟦10101985629⟧',
      'IDNPS ⟦810005173140⟧',
      'Répertoire RPPS ⟦10005173140⟧',
      'médecin, ⟦10 005 173 140⟧',
      'rpps ⟦10005173141⟧',
    ],
    noMatch: [
      'voir 10005173140',
      'facture 10005173140',
      'rpps 100051731401',
      'rpps 20005173140',
      '10005173141',
    ],
  },
});
