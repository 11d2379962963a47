/**
 * Lebenslange Arztnummer (LANR): identifies a physician or psychotherapist in the statutory health care of Germany.
 *
 * Six digits, a check digit (weights 4 and 9 in turn, what is missing to ten) and two digits of the specialty.
 *
 * Source: § 293 SGB V; KBV, Richtlinie zur Vergabe der Arzt- und Betriebsstättennummern.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/central-europe.js';

const WEIGHTS = [4, 9, 4, 9, 4, 9];

export function isLanr(value: string): boolean {
  const digits = canonicalDigits(value);
  return (10 - (weightedSum(digits, WEIGHTS) % 10)) % 10 === Number(digits[6]);
}

export const lanr: Detector = definePattern({
  id: 'de/lanr',
  description: 'German number of a physician (LANR), by check digit',
  entityType: 'DE_LANR',
  source: 'https://www.kbv.de/html/lanr.php',
  triggers: [{ on: 'number', digits: [9] }],
  // Specialties are 01 to 69.
  patterns: [{ regex: /(?!000000)\d{7}(?!00)[0-6]\d|(?!000000)\d{7} (?!00)[0-6]\d/, score: 0.3 }],
  validate: isLanr,
  validScore: 0.3,
  invalidScore: 0.15,
  context: {
    words: { de: ['lanr', 'arztnummer*', 'arzt nr', 'arztnr', 'vertragsarztnummer', 'fachgruppe'] },
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'LANR: ⟦100000601⟧',
      'Arztnummer ⟦555555501⟧',
      'lanr ⟦555555501⟧',
      'LANR ⟦1000006 01⟧',
      'Arzt-Nr.: ⟦999999901⟧',
    ],
    noMatch: ['see 555555501', 'LANR 5555555010', 'LANR 55555550', '555555601', 'LANR 555555500'],
  },
});
