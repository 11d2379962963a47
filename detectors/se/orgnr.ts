/**
 * Organisationsnummer of Sweden, and the VAT number made of it (`SE`, the number, `01`): identifies a company or other
 * body. The number of a sole trader is the owner's personnummer, and found as that.
 *
 * Ten digits, the third at least 2, so that no month can be read; Luhn. Written `264871-3952`, at times with 16 before it.
 *
 * Source: lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.; Skatteverket.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { COMPANY, OTHER, VAT, words } from '../words/northern-europe.js';

export function isOrgnr(digits: string): boolean {
  return /^\d\d[2-9]\d{7}$/.test(digits) && luhn(digits);
}

function canonical(value: string): string {
  const digits = canonicalDigits(value);
  if (/^\s*SE/i.test(value)) return digits.replace(/^(\d{10})01$/, '$1');
  return digits.replace(/^16(?=\d{10}$)/, '');
}

export const seOrgnr: Detector = definePattern({
  id: 'se/orgnr',
  description: 'Swedish organisationsnummer or VAT number, by its check digit; compact in context or alone',
  entityType: 'SE_ORGANISATIONSNUMMER',
  source:
    'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1974174-om-identitetsbeteckning-for_sfs-1974-174/',
  triggers: [{ on: 'number', digits: [10, 12] }],
  lead: 3,
  patterns: [
    { regex: /SE ?\d{6}[- ]?\d{4}[- ]?01(?![-./]?\d)/, score: 0.85 },
    { regex: /(?<!\d[-./]|\+)(?:16)?\d\d[2-9]\d{3}-\d{4}(?![-./]?\d)/, score: 0.5 },
    { regex: /(?<!\d[-./]|\+)(?:16)?\d\d[2-9]\d{7}(?![-./]?\d)/, score: 0.3 },
  ],
  validate: (value) => isOrgnr(canonical(value)),
  validScore: 0.3,
  context: {
    words: words(COMPANY, VAT, {
      sv: [
        'organisationsnummer*',
        'orgnr',
        'org nr',
        'org nummer',
        'orgnummer',
        'momsreg*',
        'momsnummer',
        'moms',
        'bolagsverket',
        'företag*',
      ],
    }),
    negative: words(OTHER, { en: ['phone', 'tel', 'mobile'], sv: ['telefon', 'mobil', 'tel'] }),
    alone: 0.25,
  },
  canonical: (value) => canonical(value),
  examples: {
    match: [
      '⟦264871-3952⟧',
      'org.nr ⟦2648713952⟧',
      'Orgnr: ⟦16264871-3952⟧',
      'VAT ⟦SE264871395201⟧',
      'moms ⟦SE 264871-3952 01⟧',
    ],
    noMatch: [
      'see 2648713952 there',
      '264871-3953',
      'orgnr 210000-0144',
      'orgnr 26487x-3952',
      'SE264871395301',
    ],
  },
});
