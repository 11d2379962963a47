/**
 * Belgian enterprise number, with BE before it the VAT number: identifies a company or sole trader.
 *
 * Ten digits, the first 0 or 1 (older texts leave the 0 out), the last two 97 less the remainder of the first eight by
 * 97. Written `BE 0123.456.749`. Without BE a Belgian phone number can look the same, so a word near is needed.
 *
 * Source: Banque-Carrefour des Entreprises, SPF Economie.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { COMPANY, joinWords, OTHER_NUMBERS, VAT } from '../words/western-europe.js';

/** Whether the last two digits are right. */
export function isEnterpriseNumber(value: string): boolean {
  const digits = canonicalCompact(value).replace('BE', '').padStart(10, '0');
  return /^[01]\d{9}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** With and without BE, with and without the first 0, is one number. */
function canonical(value: string): string {
  const compact = canonicalCompact(value);
  return /^(?:BE)?\d{9,10}$/.test(compact) ? compact.replace('BE', '').padStart(10, '0') : compact;
}

export const btw: Detector = definePattern({
  id: 'be/btw',
  description: 'Belgian enterprise and VAT number, modulo 97',
  entityType: 'BE_BTW',
  source: 'https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises',
  triggers: [{ on: 'number', digits: [9, 10] }],
  lead: 6,
  patterns: [
    { regex: /BE[ .-]?(?:\(?[01]\)?[ .-]?)?\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![.,-]\d)/i, score: 0.95 },
    { regex: /[01]\d{3}([ .]?)\d{3}\1\d{3}(?![.,-]\d)/, score: 0.4 },
  ],
  validate: isEnterpriseNumber,
  validScore: 0,
  context: {
    words: joinWords(VAT, COMPANY, {
      nl: ['kbo', 'ondernemingsnr', 'rpr'],
      fr: ['bce', 'rpm', 'entreprise'],
      de: ['zdu'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical,
  examples: {
    match: [
      'BTW ⟦BE0123456749⟧',
      '⟦BE 0123.456.749⟧',
      "numéro d'entreprise ⟦0403.170.701⟧",
      '⟦be 123.456.749⟧',
      'KBO ⟦0403170701⟧',
    ],
    noMatch: ['0123456749', '0123.456.749', 'BE0123456740', 'KBO 0123456740', 'BE01234567491'],
  },
});
