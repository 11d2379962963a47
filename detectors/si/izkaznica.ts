/**
 * Number of the Slovenian identity card (osebna izkaznica): identifies the card and its holder.
 *
 * Nine digits, the first ones 00; since 2022 two letters and seven characters. No check digit.
 *
 * Source: Zakon o osebni izkaznici (ZOIzk-1).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD } from '../words/central-europe.js';

export const izkaznica: Detector = definePattern({
  id: 'si/izkaznica',
  description: 'Slovenian identity card number, in context only',
  entityType: 'SI_ID_CARD',
  source: 'https://pisrs.si/pregledPredpisa?id=ZAKO5758',
  triggers: [{ on: 'number', digits: [7, 9] }],
  lead: 2,
  patterns: [{ regex: /00\d{7}|[A-Z]{2}\d{7}/i, score: 0.4 }],
  context: { words: ID_CARD, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'osebna izkaznica ⟦001234567⟧',
      'št. osebne izkaznice: ⟦IE1234567⟧',
      'identity card ⟦002345678⟧',
      'Personalausweis ⟦IE1234567⟧ (SI)',
      "carta d'identità ⟦001234567⟧",
    ],
    noMatch: [
      '001234567',
      'osebna izkaznica 0012345678',
      'osebna izkaznica 00123456',
      'osebna izkaznica 1234567',
      'račun 001234567',
    ],
  },
});
