/**
 * VAT number of Lithuania: identifies a business.
 *
 * Nine digits behind `LT` with a 1 in the eighth place, or twelve with a 1 in the eleventh; check digit as in a personal code.
 *
 * Source: Valstybinė mokesčių inspekcija; VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { balticCheck } from '../checksums/baltic.js';
import { OTHER, VAT, words } from '../words/northern-europe.js';

/** Without its prefix. */
export function isPvm(digits: string): boolean {
  return /^(?:\d{7}1\d|\d{10}1\d)$/.test(digits) && balticCheck(digits);
}

const withoutPrefix = (value: string): string => canonicalCompact(value).replace(/^LT(?=\d)/, '');

export const pvm: Detector = definePattern({
  id: 'lt/pvm',
  description: 'Lithuanian VAT number, by its check digit; without LT in context only',
  entityType: 'LT_PVM',
  source: 'https://www.vmi.lt/evmi/en',
  triggers: [{ on: 'number', digits: [9, 12] }],
  lead: 5,
  patterns: [
    { regex: /LT[ -]?(?:\d{7}1\d|\d{10}1\d)(?![-./]?\d)/, score: 0.8 },
    { regex: /(?<!\d[-./]|\+)(?:\d{7}1\d|\d{10}1\d)(?![-./]?\d)/, score: 0.25 },
  ],
  validate: (value) => isPvm(value.replace(/^LT[ -]?/, '')),
  validScore: 0.25,
  context: {
    words: words(VAT, { lt: ['pvm', 'pvm kodas', 'pvm moketojo kodas', 'įmonės kodas'] }),
    negative: OTHER,
  },
  canonical: withoutPrefix,
  examples: {
    match: [
      '⟦LT119511515⟧',
      'VAT ⟦LT 119511515⟧',
      'VAT no. ⟦119511515⟧.',
      'pvm ⟦LT119511515⟧',
      'TVA : ⟦LT119511515⟧',
    ],
    noMatch: ['LT119511516', 'VAT LT119511516', 'see 119511515 there', 'VAT LT9119511515', 'order 119511515'],
  },
});
