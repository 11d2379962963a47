/**
 * Steuerliche Identifikationsnummer (IdNr, Steuer-ID): identifies every person registered in Germany, for life.
 *
 * Eleven digits, the first is not 0. Among the first ten, one digit stands twice or three times, the others at most
 * once. The last is the check digit of MOD 11,10. Written `12 345 678 901` or compact.
 *
 * Source: § 139b AO; § 1 StIdV; Bundeszentralamt für Steuern.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mod11and10 } from '../checksums/iso7064.js';
import { OTHER_NUMBERS, TAX, together } from '../words/central-europe.js';

/** How often the most frequent of the first ten digits stands there, and how many digits stand more than once. */
function repetition(digits: string): { most: number; repeated: number } {
  const counts = [...'0123456789'].map((digit) => digits.slice(0, 10).split(digit).length - 1);
  return { most: Math.max(...counts), repeated: counts.filter((count) => count > 1).length };
}

/** `undefined`: no digit stands twice, as in the made-up numbers of forms. */
export function isIdnr(value: string): boolean | undefined {
  const digits = canonicalDigits(value);
  const { most, repeated } = repetition(digits);
  if (!mod11and10(digits) || most > 3 || repeated > 1) return false;
  return most === 1 || /^\d[ .-]\d[ .-]/.test(value) ? undefined : true;
}

export const idnr: Detector = definePattern({
  id: 'de/idnr',
  description: 'German tax identification number (Steuer-ID), by repetition rule and check digit',
  entityType: 'DE_TAX_ID',
  source: 'https://www.gesetze-im-internet.de/ao_1977/__139b.html',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /[1-9](?:\d{10}|\d([ ./-])\d{3}\1\d{3}\1\d{3}|\d\d\/\d{3}\/\d{4}\/\d)/, score: 0.3 },
    // Spoken digit by digit.
    { regex: /[1-9](?:[ .-]\d){10}/, score: 0.3 },
  ],
  validate: isIdnr,
  validScore: 0.7,
  invalidScore: 0.16,
  context: {
    words: together(TAX, {
      de: [
        'idnr',
        'id nr',
        'tin',
        'identifikationsnummer*',
        'steueridentifikation*',
        'steuerid*',
        'steueridnr',
        'steuer idnr',
      ],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.3,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦86095742719⟧',
      'Meine Steuer-ID lautet ⟦86 095 742 719⟧.',
      'IdNr. ⟦86095742719⟧ liegt vor',
      'TIN: ⟦26 954 371 827⟧',
      'steuerliche Identifikationsnummer ⟦86.095.742.719⟧',
    ],
    noMatch: [
      '86095742718',
      '06095742719',
      '186095742719',
      '8609574271',
      '11111111111',
      'Bestellnummer 86095742719',
    ],
  },
});
