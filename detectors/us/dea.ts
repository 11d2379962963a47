/**
 * DEA registration number of the United States: identifies a person who may prescribe or handle controlled
 * substances.
 *
 * Two letters and seven digits. The first letter is the kind of registrant, the second the first of the name
 * (or 9). The last digit is that of the sum of the first, third and fifth digits and twice the second,
 * fourth and sixth.
 *
 * Source: Drug Enforcement Administration, Practitioner's Manual; 21 CFR 1301.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS } from '../words/world.js';

export function isDea(value: string): boolean {
  const [a, b, c, d, e, f, check] = [...value.slice(2)].map(Number);
  return (a! + c! + e! + 2 * (b! + d! + f!)) % 10 === check;
}

export const dea: Detector = definePattern({
  id: 'us/dea',
  description: 'DEA number of a US prescriber, by its check digit; in context, or alone in its field',
  entityType: 'MEDICAL_LICENSE',
  source:
    'https://www.deadiversion.usdoj.gov/GDP/(DEA-DC-071)(EO-DEA226)_Practitioner%27s_Manual_(final).pdf',
  triggers: [{ on: 'code', min: 9, max: 9, digits: 7 }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![-_]?\d)/i, score: 0.3 }],
  validate: (value) => isDea(canonicalCompact(value)),
  validScore: 0.3,
  context: {
    words: {
      en: [
        'dea',
        'dea number',
        'prescriber',
        'medical license',
        'medical licence',
        'controlled substance',
        'physician',
      ],
      es: ['dea', 'licencia médica'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'DEA: ⟦BK4028177⟧',
      'prescriber ⟦MR1183057⟧',
      'Dr. Doe, DEA # ⟦F97302160⟧',
      'dea number ⟦aj2655097⟧ please',
      'controlled substance registration ⟦BK4028177⟧',
    ],
    noMatch: [
      'DEA BK4028178',
      'we sell BK4028177',
      'DEA IK4028177',
      'DEA BK40281770',
      'part MR1183057',
      'DEA XBK4028177',
    ],
  },
});
