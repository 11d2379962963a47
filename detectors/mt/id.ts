/**
 * Identity-card number of Malta, which is the tax number of persons too.
 *
 * Up to seven digits (five of the registration, two of the year) and a letter: M and L births in Malta, G and H in Gozo,
 * A and P foreigners, B and Z others. Leading zeros are left out as often as not. No check digit; registrations outside
 * A and P end at 32000.
 *
 * Source: European Commission, TIN by country, Malta; Identity Card Act (Cap. 258).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { IDENTITY_CARD, OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

function canonical(value: string): string {
  const compact = canonicalCompact(value);
  return /^\d{1,7}[A-Z]$/.test(compact) ? compact.padStart(8, '0') : compact;
}

function validate(value: string): boolean | undefined {
  const compact = canonical(value);
  return !/[AP]$/.test(compact) && Number(compact.slice(0, 5)) > 32_000 ? false : undefined;
}

export const id: Detector = definePattern({
  id: 'mt/id',
  description: 'Maltese identity-card and tax number; in context, or with seven digits alone in its field',
  entityType: 'MT_IDENTITY_CARD',
  source: 'https://legislation.mt/eli/cap/258/eng',
  triggers: [{ on: 'number', digits: [6, 7] }],
  patterns: [
    { regex: /(?<!\d[-./,])\d{7}[ -]?[MGAPLHBZ]/i, score: 0.3 },
    { regex: /(?<!\d[-./,])\d{6}[ -]?[MGAPLHBZ]/i, score: 0.25 },
  ],
  validate,
  context: {
    words: withWords(withWords(IDENTITY_CARD, TAX_NUMBER), {
      mt: ['karta tal-identità', 'karta tal-identita', 'numru tal-karta', 'identità', 'identita'],
      en: ['id', 'malta*', 'maltese'],
    }),
    negative: OTHER_NUMBERS,
    required: true,
    alone: 0.2,
  },
  canonical,
  examples: {
    match: [
      'ID card ⟦0147384M⟧',
      'identity card no. ⟦147384M⟧',
      'karta tal-identità ⟦0147384 M⟧',
      'Maltese, ⟦0147384g⟧',
      'tax number ⟦0147384A⟧',
    ],
    noMatch: ['flat 0147384M', 'ID card 4147384M', 'ID card 01473841M', 'ID card 0147384X', 'order 0147384M'],
  },
});
