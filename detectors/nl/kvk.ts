/**
 * KvK-nummer: identifies a company in the Dutch trade register.
 *
 * Eight digits without check digit, so a word near is needed.
 *
 * Source: Handelsregisterwet 2007; Kamer van Koophandel.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const kvk: Detector = definePattern({
  id: 'nl/kvk',
  description: 'Dutch trade-register number (KvK), in context',
  entityType: 'NL_KVK',
  source: 'https://www.kvk.nl/over-het-handelsregister/kvk-nummer/',
  triggers: [{ on: 'number', digits: [8] }],
  patterns: [
    { regex: /\d{8}(?![.,-]\d)/, score: 0.4 },
    { regex: /\d\d ?\d{3} ?\d{3}(?![.,-]\d)/, score: 0.3 },
  ],
  context: {
    words: {
      nl: ['kvk', 'kvk nummer', 'kvknummer', 'k v k', 'kamer van koophandel', 'handelsregister*'],
      en: ['kvk', 'coc', 'chamber of commerce', 'trade register'],
      de: ['kvk', 'handelskammer*'],
      fr: ['kvk', 'chambre de commerce'],
      es: ['kvk', 'cámara de comercio'],
      it: ['kvk', 'camera di commercio'],
      pl: ['kvk', 'izba handlowa'],
      pt: ['kvk', 'câmara de comércio'],
    },
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'KvK ⟦12345678⟧',
      'KvK-nummer: ⟦30123456⟧',
      'Kamer van Koophandel ⟦27123456⟧',
      'Chamber of Commerce no. ⟦01234567⟧',
      'kvk nr ⟦55 123 456⟧',
    ],
    noMatch: ['12345678', 'bestelling 12345678', 'KvK 1234567', 'KvK 123456789', 'BSN 12345678'],
  },
});
