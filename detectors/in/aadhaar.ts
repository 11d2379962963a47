/**
 * Aadhaar number of India: identifies every resident who is enrolled.
 *
 * Twelve digits, the first 2-9, the last a Verhoeff check digit. Written `dddd dddd dddd` or compact.
 * Numbers that read the same backwards are not issued.
 *
 * Source: Unique Identification Authority of India, "UID Numbering Scheme".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { verhoeff } from '../checksums/verhoeff.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export function isAadhaar(digits: string): boolean {
  return verhoeff(digits) && digits !== [...digits].reverse().join('');
}

export const aadhaar: Detector = definePattern({
  id: 'in/aadhaar',
  description: 'Indian Aadhaar number, by its check digit; compact only in context, or alone in its field',
  entityType: 'IN_AADHAAR',
  source: 'https://uidai.gov.in/images/resource/User_manulal_QR_Code_15032019.pdf',
  triggers: [{ on: 'number', digits: [12] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)[2-9]\d{3}([ -])\d{4}\1\d{4}(?![-./_ ]?\d)/, score: 0.6 },
    { regex: /(?<!\d[-./_]|\+)[2-9]\d{11}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isAadhaar(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: also(NATIONAL_ID, {
      en: ['aadhaar', 'aadhar', 'adhar', 'adhaar', 'uid', 'uidai', 'uid number', 'kyc', 'ekyc'],
      hi: ['आधार', 'आधार संख्या', 'आधार नंबर', 'आधार कार्ड'],
      ta: ['ஆதார்'],
      te: ['ఆధార్'],
      bn: ['আধার'],
      mr: ['आधार'],
      gu: ['આધાર'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'Aadhaar ⟦4821 0773 9148⟧',
      '⟦7330 1558 2095⟧',
      'my aadhar no is ⟦299160427713⟧',
      'आधार संख्या ⟦9044-2817-3069⟧',
      'UIDAI: ⟦482107739148⟧',
    ],
    noMatch: [
      'Aadhaar 482107739141',
      'we saw 482107739148',
      'order 733015582095',
      'Aadhaar 199160427713',
      '9044 2817 3069 1234',
      '7330 1558 2098',
    ],
  },
});
