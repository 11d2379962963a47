/**
 * Umsatzsteuer-Identifikationsnummer (UID) of Austria: identifies a company.
 *
 * ATU and eight digits, the last a check digit: a sum as of Luhn over the others and 4.
 *
 * Source: Bundesministerium für Finanzen, BMF-010219/0244-IV/9/2005; European Commission, VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { joinWords, VAT } from '../words/western-europe.js';

/** Whether the check digit is right. */
export function isAustrianVat(value: string): boolean {
  const digits = /^(?:AT)?U(\d{8})$/.exec(canonicalCompact(value))?.[1];
  if (digits === undefined) return false;
  let sum = 4;
  for (let at = 0; at < 7; at++) {
    const digit = Number(digits[at]);
    // The digits of the double.
    sum += at % 2 === 0 ? digit : Math.floor(digit / 5) + ((digit * 2) % 10);
  }
  return (sum + Number(digits[7])) % 10 === 0;
}

function canonical(value: string): string {
  const compact = canonicalCompact(value);
  return /^U\d{8}$/.test(compact) ? `AT${compact}` : compact;
}

export const uid: Detector = definePattern({
  id: 'at/uid',
  description: 'Austrian VAT number (UID), checked by its check digit',
  entityType: 'AT_UID',
  source: 'https://ec.europa.eu/taxation_customs/vies/',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 5,
  patterns: [
    { regex: /AT[ -]?U[ -]?\d{8}/i, score: 0.95 },
    { regex: /ATU[ .]?\d{4}[ .]?\d{4}|ATU[ .]?\d\d[ .]?\d{3}[ .]?\d{3}/i, score: 0.9 },
    { regex: /U\d{8}/, score: 0.4 },
  ],
  validate: isAustrianVat,
  validScore: 0,
  invalidScore: 0.2,
  context: { words: joinWords(VAT, { de: ['uid', 'uid nr', 'uid nummer', 'firmenbuch*'] }) },
  canonical,
  examples: {
    match: [
      'UID: ⟦ATU13585627⟧',
      '⟦ATU 13585627⟧',
      '⟦AT U13585627⟧',
      '⟦atu13585627⟧',
      'USt-IdNr. ⟦ATU13585628⟧',
      'UID-Nr. ⟦U13585627⟧',
    ],
    noMatch: ['ATU13585628', 'U13585627', 'ATU135856271', 'XATU13585627', 'AT13585627'],
  },
});
