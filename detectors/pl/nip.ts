/**
 * NIP (numer identyfikacji podatkowej): identifies a taxpayer in Poland, company or sole trader. The number does not tell
 * which, so it counts as personal.
 *
 * Ten digits, the last a check digit: weights 6 5 7 2 3 4 5 6 7, by eleven; ten is not issued. Written `123-456-78-90`
 * (persons), `123-45-67-890` (companies), compact, or with PL for the European Union.
 *
 * Source: ustawa z dnia 13 października 1995 r. o zasadach ewidencji i identyfikacji podatników i płatników.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, TAX, together, VAT } from '../words/central-europe.js';

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** `undefined`: right, but written as any number is. */
export function isNip(value: string): boolean | undefined {
  const digits = value.replace(/\D/g, '');
  if (digits === '0000000000' || weightedSum(digits, WEIGHTS) % 11 !== Number(digits[9])) return false;
  return /^PL|^\d{3}-\d\d/i.test(value) || undefined;
}

export const nip: Detector = definePattern({
  id: 'pl/nip',
  description: 'Polish tax number (NIP), by check digit; compact only in context or as a whole field',
  entityType: 'PL_NIP',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19951420702',
  triggers: [{ on: 'number', digits: [10] }],
  lead: 3,
  patterns: [
    {
      regex: /(?:PL[ -]?)?(?:\d{10}|\d{3}([ -])\d{3}\1\d\d\1\d\d|\d{3}([ -])\d\d\2\d\d\2\d{3})/i,
      score: 0.3,
    },
    // Spoken digit by digit, or cut by the end of a line.
    { regex: /\d(?:[ .\n-]?\d){9}/, score: 0.3 },
  ],
  validate: isNip,
  validScore: 0.75,
  context: {
    words: together(TAX, VAT, {
      pl: ['nip', 'nip u', 'nipu', 'numer nip', 'podatnik*', 'nabywca', 'sprzedawca', 'regon'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
  },
  // The digits alone: PL before them is the same taxpayer.
  canonical: (value) => canonicalCompact(value).replace(/^PL(?=\d{10}$)/, ''),
  examples: {
    match: [
      'NIP: ⟦060-270-26-31⟧',
      'numer NIP: ⟦0602702648⟧',
      'nip ⟦060-27-02-648⟧',
      'VAT UE ⟦PL0602702648⟧',
      'nip ⟦0602702648⟧',
      'NIP ⟦060 270 26 83⟧',
    ],
    noMatch: [
      'see 0602702648',
      'NIP 060-270-26-32',
      '0602702649',
      'NIP 06027026480',
      'tel. 060 270 26 83',
      '0000000000',
    ],
  },
});
