/**
 * IMSI: identifies a subscriber to the mobile networks. 15 digits: country (MCC, 3), network (2 or 3), subscriber. No
 * check digit, so a word must stand near.
 *
 * Source: ITU-T E.212; 3GPP TS 23.003 section 2.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const imsi: Detector = definePattern({
  id: 'generic/imsi',
  description: 'IMSI of a mobile subscriber, beside a word for it',
  entityType: 'IMSI',
  source: 'https://www.itu.int/rec/T-REC-E.212',
  triggers: [{ on: 'number', digits: [14, 15] }],
  // Country codes begin with 2 to 7; 001 and 999 are for tests.
  patterns: [{ regex: /(?:[2-7]\d\d|001|999)(?:\d{11,12}|[ -]\d{2,3}[ -]\d{9,10})/, score: 0.35 }],
  context: {
    words: {
      en: ['imsi', 'international mobile subscriber identity', 'supi', 'subscriber identity', 'sim'],
      fr: ['carte sim', 'abonné mobile'],
      de: ['sim karte', 'teilnehmerkennung'],
      es: ['tarjeta sim'],
      it: ['scheda sim'],
      nl: ['simkaart'],
      pl: ['karta sim', 'karty sim'],
      pt: ['cartão sim'],
    },
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'IMSI: ⟦208011234567890⟧',
      'imsi=⟦262011234567890⟧;',
      'the subscriber identity ⟦310150123456789⟧',
      'IMSI ⟦208-01-1234567890⟧',
      'IMSI ⟦20801123456789⟧',
    ],
    noMatch: [
      '208011234567890',
      'IMSI 108011234567890',
      'IMSI 2080112345678901',
      'order 208011234567890',
      'IMSI 20801123456',
    ],
  },
});
