/**
 * Numéro ADELI: identifies a health or social-care professional in France (being replaced by RPPS).
 *
 * Nine characters: department (2A and 2B for Corsica, 9A to 9F overseas), profession, order and a Luhn check digit. It
 * has the shape of a SIREN, so only its own words report it.
 *
 * Source: Ministère de la santé, DREES, répertoire ADELI.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';

/** Whether the check digit is right; unknown where the department has a letter. */
function check(value: string): boolean | undefined {
  const compact = canonicalCompact(value);
  return /^\d+$/.test(compact) ? luhn(compact) : undefined;
}

export const adeli: Detector = definePattern({
  id: 'fr/adeli',
  description: 'French number of a health professional (ADELI), in context',
  entityType: 'FR_ADELI',
  source: 'https://www.data.gouv.fr/fr/datasets/repertoire-adeli/',
  triggers: [
    { on: 'number', digits: [9] },
    { on: 'code', min: 9, max: 9 },
  ],
  patterns: [
    { regex: /(?:0[1-9]|[1-8]\d|9[0-5])([ .]?)\d\1\d{6}/, score: 0.3 },
    {
      regex:
        /(?:0[1-9]|[1-8]\d|9[0-5]) \d\d \d{5}|(?:0[1-9]|[1-8]\d|9[0-5])\d \d{3} \d{3}|(?:0[1-9]|[1-8]\d|9[0-5])\d{7}/,
      score: 0.3,
    },
    { regex: /(?:2[AB]|9[A-F])\d{7}/i, score: 0.3 },
  ],
  validate: check,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: {
      fr: ['adeli', 'numéro adeli', 'rpps adeli'],
      en: ['adeli'],
    },
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'ADELI ⟦751123456⟧',
      'n° ADELI : ⟦75 1 123456⟧',
      'Adeli ⟦2A1234567⟧',
      'infirmière, adeli ⟦136123452⟧',
      'numéro adeli ⟦751123457⟧',
    ],
    noMatch: ['751123456', 'adeli 960123456', 'adeli 7511234561', 'SIREN 751123456', 'adeli 00 1 234567'],
  },
});
