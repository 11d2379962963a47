/**
 * Company registration number (CRN) of the United Kingdom: identifies a company, not a person.
 *
 * Eight digits, or two letters of the register (SC Scotland, NI Northern Ireland, OC and others) and six digits. No check
 * digit.
 *
 * Source: Companies House, "Company numbers".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { COMPANY, OTHER, words } from '../words/northern-europe.js';

export const gbCompany: Detector = definePattern({
  id: 'gb/company',
  description: 'UK company registration number; in context only',
  entityType: 'UK_COMPANY_NUMBER',
  source: 'https://www.gov.uk/government/organisations/companies-house',
  triggers: [{ on: 'number', digits: [6, 8] }],
  lead: 3,
  patterns: [
    {
      regex:
        /(?:SC|NI|OC|SO|NC|FC|SF|NF|GE|GN|GS|LP|SL|NL|IP|SP|NP|IC|SI|NO|NV|RC|SR|NR|ZC|SZ|AC|SA|NA|CE|CS|PC|RS|OE) ?\d{6}(?![-./]?\d)/,
      score: 0.35,
    },
    { regex: /(?<!\d[-./]|\+)\d{8}(?![-./]?\d)/, score: 0.3 },
  ],
  context: {
    words: words(COMPANY, { en: ['companies house', 'crn', 'registered in england'] }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'company number ⟦01234567⟧',
      'Companies House: ⟦SC123456⟧',
      'registered number ⟦NI012345⟧.',
      'CRN ⟦OC 301234⟧',
      'Registered in England, company no. ⟦12345678⟧',
    ],
    noMatch: [
      '01234567',
      'SC123456',
      'company number 012345678',
      'company number XX123456',
      'we met on 12345678',
    ],
  },
});
