/**
 * Goods and Services Tax Identification Number (GSTIN) of India: identifies a business. It holds the PAN of
 * its owner: when that is of a person (fourth letter P) or a family (H), so is this.
 *
 * Two digits of the state (01-38, 97, 99), the ten of the PAN, a digit or letter that counts registrations,
 * Z, a check character modulo 36. Fifteen places of known kinds are enough even when the last is mistyped.
 *
 * Source: Goods and Services Tax Network, "GSTIN format"; CGST Rules 2017, rule 10.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function isGstin(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const product = CHARACTERS.indexOf(code[at]!) * (at % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return sum % 36 === 0;
}

const pattern = definePattern({
  id: 'in/gstin',
  description: 'Indian goods and services tax number (GSTIN), of a company or of a person by the PAN inside',
  entityType: 'IN_GSTIN',
  source: 'https://www.gst.gov.in/',
  triggers: [{ on: 'code', min: 15, max: 15 }],
  patterns: [
    {
      regex: /(?<!\d[-./_]|\+)(?:0[1-9]|[12]\d|3[0-8]|97|99)[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z](?![-./_]?\d)/i,
      score: 0.55,
    },
  ],
  validate: (value) => isGstin(canonicalCompact(value)) || undefined,
  validScore: 0.95,
  context: {
    words: also(TAX, {
      en: ['gst', 'gstin', 'gst no', 'gst number', 'goods and services tax'],
      hi: ['जीएसटी'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'GSTIN ⟦27AAFCR7730M1ZW⟧',
      '⟦07BQTPK4821L1ZA⟧',
      'gst no. ⟦33aahft1047d2zl⟧',
      'our GST: ⟦29CKLCS5502Q1Z0⟧',
      '⟦27AAFCR7730M1ZA⟧ (mistyped)',
    ],
    noMatch: [
      '27AAFCR7730M1Z',
      '00AAFCR7730M1ZW',
      '39AAFCR7730M1ZW',
      '27AAFCR7730M1YW',
      '27AAFCR7730M1ZW1',
      'X27AAFCR7730M1ZW',
    ],
  },
});

export const gstin: Detector = {
  ...pattern,
  entityTypes: ['IN_GSTIN', 'IN_GSTIN_PERSON'],
  detect(candidate, report): void {
    pattern.detect(candidate, (start, end, type, score) => {
      const isPerson = /[HP]/i.test(candidate.text[start + 5]!);
      report(start, end, isPerson ? 'IN_GSTIN_PERSON' : type, score);
    });
  },
};
