/**
 * NIPT (NUIS): the tax number of a business in Albania. Public.
 *
 * A letter of the decade (J the 1990s, K, L, M after), eight digits, a check letter whose rule is not published.
 *
 * Source: Ligji nr. 9920/2008 për procedurat tatimore; Qendra Kombëtare e Biznesit.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { TAX, together, VAT } from '../words/central-europe.js';

export const nipt: Detector = definePattern({
  id: 'al/nipt',
  description: 'Albanian tax number of a business (NIPT), in context only',
  entityType: 'AL_NIPT',
  source: 'https://qkb.gov.al/',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 4,
  patterns: [{ regex: /(?:AL[ -]?)?[J-M]\d{8}[A-Z]/i, score: 0.42 }],
  context: {
    words: together(TAX, VAT, { sq: ['nipt', 'nuis', 'tvsh', 'nipti', 'numri i tatimpaguesit'] }),
    required: true,
  },
  canonical: (value) => canonicalCompact(value).replace(/^AL(?=[J-M]\d{8}[A-Z]$)/, ''),
  examples: {
    match: [
      'NIPT: ⟦K81234567A⟧',
      'NUIS ⟦L91806031N⟧',
      'VAT ⟦ALJ61903501Q⟧',
      'tax id ⟦M12345678B⟧',
      'NIPT ⟦k81234567a⟧',
    ],
    noMatch: ['K81234567A', 'NIPT K812345678A', 'NIPT K8123456A', 'NIPT Z81234567A', 'faturë K81234567A'],
  },
});
