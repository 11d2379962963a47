/**
 * Swiss company number (UID, IDE, IDI), with MWST, TVA or IVA behind it the VAT number: identifies a company.
 *
 * CHE and nine digits, the last a check digit modulo 11. Written `CHE-116.281.710 MWST`.
 *
 * Source: Bundesgesetz über die Unternehmens-Identifikationsnummer (UIDG), Bundesamt für Statistik.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { COMPANY, joinWords, OTHER_NUMBERS, VAT } from '../words/western-europe.js';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4];

/** Whether the check digit is right. */
export function isUid(value: string): boolean {
  const digits = canonicalCompact(value).replace(/[A-Z]+/g, '');
  return /^\d{9}$/.test(digits) && (11 - (weightedSum(digits, WEIGHTS) % 11)) % 11 === Number(digits[8]);
}

/** What stands behind the number names a register, not another company. */
function canonical(value: string): string {
  const compact = canonicalCompact(value);
  return /^(?:CHE)?\d{9}(?:MWST|TVA|IVA|VAT|TPV|HR|RC)?$/.test(compact)
    ? `CHE${compact.replace(/[A-Z]+/g, '')}`
    : compact;
}

export const uid: Detector = definePattern({
  id: 'ch/uid',
  description: 'Swiss company and VAT number (UID), modulo 11',
  entityType: 'CH_UID',
  source: 'https://www.bfs.admin.ch/bfs/en/home/registers/enterprise-register/enterprise-identification.html',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 4,
  patterns: [
    { regex: /CHE[ -]?\d{3}[ .]?\d{3}[ .]?\d{3}[ -]?(?:MWST|TVA|IVA|VAT|TPV|HR|RC)(?![a-z])/i, score: 0.95 },
    { regex: /CHE[ -]?\d{3}[ .]?\d{3}[ .]?\d{3}/i, score: 0.95 },
    { regex: /\d{3}([.])\d{3}\1\d{3}|\d{9}/, score: 0.3 },
  ],
  validate: isUid,
  validScore: 0,
  context: {
    words: joinWords(VAT, COMPANY, {
      de: ['uid', 'uid nummer'],
      fr: ['ide', 'numéro ide'],
      it: ['idi', 'numero idi'],
      en: ['uid'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical,
  examples: {
    match: [
      '⟦CHE-116.281.710⟧',
      '⟦CHE-116.281.710 MWST⟧',
      'UID ⟦CHE116281710⟧',
      'IDE ⟦CHE-116281710TVA⟧',
      'MWST ⟦116281710⟧',
    ],
    noMatch: ['116281710', 'CHE-116.281.711', 'CHE-1162817101', 'MWST 116281711', 'CHE-116/281/710'],
  },
});
