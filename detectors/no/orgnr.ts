/**
 * Organisasjonsnummer of Norway, and the VAT number made of it (`MVA` behind it): identifies a business.
 *
 * Nine digits, the first 8 or 9: weights 3, 2, 7, 6, 5, 4, 3, 2, 1, a multiple of eleven. Written `974 760 673`.
 *
 * Source: enhetsregisterloven; Brønnøysundregistrene.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { COMPANY, OTHER, VAT, words } from '../words/northern-europe.js';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

export function isOrgnr(digits: string): boolean {
  return /^[89]\d{8}$/.test(digits) && weightedSum(digits, WEIGHTS) % 11 === 0;
}

export const noOrgnr: Detector = definePattern({
  id: 'no/orgnr',
  description: 'Norwegian organisation or VAT number, by its check digit; without MVA in context only',
  entityType: 'NO_ORGNR',
  source:
    'https://www.brreg.no/en/about-us-2/our-registers/about-the-central-coordinating-register-for-legal-entities-ccr/about-the-organisation-number/',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 3,
  patterns: [
    { regex: /(?:NO ?)?[89]\d\d ?\d{3} ?\d{3} ?MVA/, score: 0.9 },
    { regex: /NO ?[89]\d\d ?\d{3} ?\d{3}(?![-./]?\d)/, score: 0.6 },
    { regex: /(?<!\d[-./]|\+)[89]\d\d ?\d{3} ?\d{3}(?![-./]?\d)/, score: 0.3 },
  ],
  validate: (value) => isOrgnr(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: words(COMPANY, VAT, {
      no: [
        'organisasjonsnummer*',
        'orgnr',
        'org nr',
        'org nummer',
        'foretaksnummer',
        'foretaksregisteret',
        'mva',
        'brreg',
      ],
    }),
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'orgnr ⟦974760673⟧',
      'org.nr. ⟦974 760 673⟧',
      '⟦NO 974 760 673 MVA⟧',
      '⟦974760673MVA⟧',
      'VAT ⟦NO974760673⟧',
    ],
    noMatch: ['974760673', '974 760 673', 'orgnr 974760674', 'orgnr 774760673', 'orgnr 9747606730'],
  },
});
