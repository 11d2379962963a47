/**
 * Permanent Account Number (PAN) of India: identifies a person, or a company, to the tax department.
 *
 * Ten characters: three letters, a letter for the kind of holder (P a person; A, B, C, F, G, H, J, K, L, T
 * others), the first letter of the name, four digits, a check letter whose rule is not published. Numbers of
 * companies are reported too: the owner's name is often the firm's.
 *
 * Source: Income Tax Department, "Know your PAN"; Income-tax Rules 1962, rule 114.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export const pan: Detector = definePattern({
  id: 'in/pan',
  description: 'Indian permanent account number (PAN), by the kinds of its ten characters',
  entityType: 'IN_PAN',
  source: 'https://incometaxindia.gov.in/tutorials/1.permanent%20account%20number%20(pan).pdf',
  triggers: [{ on: 'code', min: 10, max: 10 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z](?![-./_]?\d)/, score: 0.7 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]{5}\d{4}[A-Z](?![-./_]?\d)/i, score: 0.3 },
  ],
  context: {
    words: also(TAX, {
      en: ['pan', 'pan card', 'pan number', 'pan no', 'permanent account number', 'income tax'],
      hi: ['पैन', 'पैन कार्ड', 'स्थायी खाता संख्या'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'PAN ⟦BQTPK4821L⟧',
      '⟦AAFCR7730M⟧',
      'pan card ⟦bqtpk4821l⟧',
      'स्थायी खाता संख्या ⟦CKLPS1047D⟧',
      'income tax, PAN: ⟦DKRHT5502Q⟧',
    ],
    noMatch: ['bqtpk4821l', 'BQTPK482L', 'serial bqtpk4821l', 'XBQTPK4821L', 'BQTPK4821', 'ABCDE1234F'],
  },
});
