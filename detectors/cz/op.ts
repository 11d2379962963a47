/**
 * Number of the Czech identity card (občanský průkaz): identifies the card and its holder.
 *
 * Nine digits, on cards before 2000 six digits and two letters. No check digit outside the machine-readable zone.
 *
 * Source: zákon č. 269/2021 Sb., o občanských průkazech.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD } from '../words/central-europe.js';

export const op: Detector = definePattern({
  id: 'cz/op',
  description: 'Czech identity card number, in context only',
  entityType: 'CZ_ID_CARD',
  source: 'https://www.zakonyprolidi.cz/cs/2021-269',
  triggers: [{ on: 'number', digits: [6, 9] }],
  patterns: [
    { regex: /[12]\d{8}|[12]\d\d \d{3} \d{3}/, score: 0.4 },
    { regex: /\d{6} ?[A-Z]{2}/, score: 0.35 },
  ],
  context: { words: ID_CARD, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'občanský průkaz č. ⟦203456789⟧',
      'číslo OP: ⟦110 234 567⟧',
      'identity card ⟦203456789⟧',
      'občanka ⟦123456 AB⟧',
      'Personalausweis ⟦203456789⟧ (CZ)',
    ],
    noMatch: [
      '203456789',
      'občanský průkaz 2034567890',
      'občanský průkaz 20345678',
      'stop 203456789',
      'občanský průkaz 903456789',
    ],
  },
});
