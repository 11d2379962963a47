/**
 * Serial number of the Polish identity card (dowód osobisty): identifies the card and its holder.
 *
 * Three letters and six digits; the first digit is the check digit: letters as 10 to 35, weights 7 3 1 over all but it.
 *
 * Source: ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych; ICAO Doc 9303.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mrzDigit } from '../checksums/mrz.js';
import { ID_CARD, OTHER_NUMBERS } from '../words/central-europe.js';

export function isDowod(value: string): boolean {
  const code = canonicalCompact(value);
  return mrzDigit(code.slice(0, 3) + code.slice(4)) === Number(code[3]);
}

export const dowod: Detector = definePattern({
  id: 'pl/dowod',
  description: 'Polish identity card number, by check digit, in context or as a whole field',
  entityType: 'PL_ID_CARD',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20101671131',
  triggers: [{ on: 'number', digits: [6] }],
  lead: 4,
  patterns: [{ regex: /[A-Z]{3}[ -]?\d{6}|[A-Z]{3} \d{3} \d{3}/i, score: 0.3 }],
  validate: isDowod,
  validScore: 0.3,
  invalidScore: 0.16,
  context: { words: ID_CARD, negative: OTHER_NUMBERS, alone: 0.3 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Dowód: ⟦PXG358101⟧.',
      'serię i numer dowodu osobistego: ⟦PXK-658104⟧',
      'identity card ⟦PXM 458106⟧',
      'dowodem ⟦PXG358101⟧',
      'nr dowodu ⟦pxg 358 101⟧',
    ],
    noMatch: ['see PXG358101', 'PXG458101', 'dowód PXG3581012', 'dowód APXG358101', 'zamówienie PXG358101'],
  },
});
