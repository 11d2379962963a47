/**
 * Number of the Hungarian identity card (személyazonosító igazolvány): identifies the card and its holder.
 *
 * Six digits and two letters since 2000; before that two letters, a Roman numeral at times, and six digits. No check digit.
 *
 * Source: 414/2015. (XII. 23.) Korm. rendelet.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD } from '../words/central-europe.js';

export const szig: Detector = definePattern({
  id: 'hu/szig',
  description: 'Hungarian identity card number, in context only',
  entityType: 'HU_ID_CARD',
  source: 'https://njt.hu/jogszabaly/2015-414-20-22',
  triggers: [{ on: 'number', digits: [6] }],
  lead: 9,
  patterns: [{ regex: /\d{6}[ -]?[A-Z]{2}|[A-Z]{2}[ -]?(?:[IVX]{1,4}[ -]?)?\d{6}/i, score: 0.4 }],
  context: { words: ID_CARD, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'személyi igazolvány: ⟦123456AB⟧',
      'szig. szám ⟦654321 KA⟧',
      'identity card ⟦123456AB⟧',
      'személyi igazolvány ⟦AU-II 123456⟧',
      'Personalausweis ⟦123456CE⟧ (HU)',
    ],
    noMatch: [
      '123456AB',
      'személyi igazolvány 1234567AB',
      'személyi igazolvány 12345AB',
      'személyi igazolvány 123456',
      'id 123456AB',
    ],
  },
});
