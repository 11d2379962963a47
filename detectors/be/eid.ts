/**
 * Number of a Belgian identity card (eID): identifies its holder.
 *
 * Twelve digits, the last two the remainder of the first ten by 97 (97 for none), written `590-1234567-89`. Cards of
 * foreigners have a B and nine digits.
 *
 * Source: SPF Intérieur, eID; Council of the European Union, PRADO, Belgium.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD, joinWords, OTHER_NUMBERS } from '../words/western-europe.js';

/** Whether the last two digits are right; unknown for cards of foreigners. */
export function isEid(value: string): boolean | undefined {
  const compact = canonicalCompact(value);
  if (compact.startsWith('B')) return undefined;
  return /^\d{12}$/.test(compact) && (Number(compact.slice(0, 10)) % 97 || 97) === Number(compact.slice(10));
}

export const eid: Detector = definePattern({
  id: 'be/eid',
  description: 'Belgian identity-card number, modulo 97',
  entityType: 'BE_EID',
  source: 'https://eid.belgium.be/',
  triggers: [{ on: 'number', digits: [9, 12] }],
  lead: 2,
  patterns: [
    { regex: /(?<!\d[-.])\d{3}-\d{7}-\d\d(?![-.]\d)/, score: 0.85 },
    { regex: /59\d{10}/, score: 0.6 },
    { regex: /\d{3}([ ]?)\d{7}\1\d\d/, score: 0.4 },
    { regex: /B[ -]?\d{7}[ -]?\d\d/, score: 0.35 },
  ],
  validate: isEid,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: joinWords(ID_CARD, {
      fr: ['numéro de carte', 'titre de séjour', 'carte eid'],
      nl: ['kaartnummer', 'eid kaart', 'verblijfstitel*'],
      de: ['kartennummer', 'personalausweis*'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'eID ⟦590-1234567-74⟧',
      '⟦590123456774⟧',
      'identiteitskaart ⟦123456789002⟧',
      "carte d'identité ⟦590 1234567 74⟧",
      'kaartnummer ⟦B 1234567 89⟧',
      'numéro de carte ⟦590-1334567-74⟧',
    ],
    noMatch: ['590133456774', 'commande 590123456774', '123456789002', 'B 1234567 89', '5901234567741'],
  },
});
