/**
 * Identity card number (HKID) of Hong Kong: identifies a resident.
 *
 * One or two letters, six digits and a check digit (0-9, A), mostly in brackets: weights 9 to 2 modulo 11,
 * letters counting from A = 10, a missing first letter as 36.
 *
 * Source: Immigration Department; Registration of Persons Regulations (Cap. 177A).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export function isHkid(code: string): boolean {
  const padded = code.length === 8 ? ` ${code}` : code;
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const unit = padded.charCodeAt(at);
    const value = unit === 32 ? 36 : unit > 64 ? unit - 55 : unit - 48;
    sum += value * (9 - at);
  }
  return sum % 11 === 0;
}

export const hkid: Detector = definePattern({
  id: 'hk/hkid',
  description:
    'Hong Kong identity card number (HKID), by its check digit; without brackets in context, or alone in its field',
  entityType: 'HK_ID',
  source: 'https://www.immd.gov.hk/eng/services/hkid.html',
  triggers: [{ on: 'code', min: 7, max: 9, digits: 6 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-Z]{1,2}\d{6} ?\([\dA]\)/i, score: 0.9 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]{1,2}\d{6}-?[\dA](?![-./_]?\d)/i, score: 0.3 },
  ],
  validate: (value) => isHkid(canonicalCompact(value)),
  validScore: 0.3,
  context: {
    words: also(NATIONAL_ID, {
      en: ['hkid', 'hkic', 'hong kong id', 'hong kong identity card'],
      zh: ['身份證', '身份證號碼*', '香港身份證*', '身份证', '身份证号码*'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'HKID ⟦K482107(6)⟧',
      '⟦AB771204(7)⟧',
      '身份證 ⟦Z3309143⟧',
      'my hkid is ⟦p905518(9)⟧',
      'identity card ⟦AB7712047⟧',
    ],
    noMatch: [
      'K482107(7)',
      'order AB7712047',
      'HKID K4821077',
      'X1K482107(6)',
      'ABCK482107(6)',
      'HKID K48210',
    ],
  },
});
