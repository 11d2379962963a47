/**
 * OIB (osobni identifikacijski broj): identifies every person and company in Croatia. It does not tell which, so it
 * counts as personal; the VAT number has HR before it.
 *
 * Eleven digits, the last the check digit of MOD 11,10.
 *
 * Source: Zakon o osobnom identifikacijskom broju (NN 60/08).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mod11and10 } from '../checksums/iso7064.js';
import { OTHER_NUMBERS, TAX, together, VAT } from '../words/central-europe.js';

/** `undefined`: right, but without prefix. */
export function isOib(value: string): boolean | undefined {
  const digits = value.replace(/\D/g, '');
  if (/^0{5}/.test(digits) || !mod11and10(digits)) return false;
  return /^H/i.test(value) || undefined;
}

export const oib: Detector = definePattern({
  id: 'hr/oib',
  description:
    'Croatian personal number (OIB), by check digit; without prefix in context or as a whole field',
  entityType: 'HR_OIB',
  source: 'https://narodne-novine.nn.hr/clanci/sluzbeni/2008_05_60_2033.html',
  triggers: [{ on: 'number', digits: [11] }],
  lead: 3,
  patterns: [{ regex: /(?:HR[ -]?)?(?:\d{11}|\d{3} \d{3} \d{3} \d\d|\d\d \d{3} \d{3} \d{3})/i, score: 0.3 }],
  validate: isOib,
  validScore: 0.8,
  invalidScore: 0.16,
  context: {
    words: together(TAX, VAT, {
      hr: [
        'oib',
        'osobni identifikacijski broj',
        'osobnog identifikacijskog broja',
        'osobni broj',
        'porezni broj',
        'pdv',
      ],
      en: ['personal identification', 'croatian id', 'national id'],
      de: ['persönliche identifikationsnummer', 'personennummer'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.3,
  },
  canonical: (value) => canonicalCompact(value).replace(/^HR(?=\d{11}$)/, ''),
  examples: {
    match: [
      'OIB: ⟦94577403194⟧',
      'njegov OIB ⟦94577403194⟧',
      'PDV ⟦HR94577403194⟧',
      'osobni identifikacijski broj ⟦945 774 031 94⟧',
      'OIB ⟦94577403195⟧ (pogreška)',
    ],
    noMatch: ['see 94577403194', '94577403195', '945774031940', '00000000001', 'narudžba 94577403194'],
  },
});
