/**
 * Umsatzsteuer-Identifikationsnummer (USt-IdNr): identifies a business in Germany for value-added tax.
 *
 * DE, nine digits, the first not 0, the last the check digit of MOD 11,10.
 *
 * Source: § 27a UStG; Bundeszentralamt für Steuern.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mod11and10 } from '../checksums/iso7064.js';
import { VAT } from '../words/central-europe.js';

export const ustid: Detector = definePattern({
  id: 'de/ustid',
  description: 'German VAT number (USt-IdNr) of a business, by prefix and check digit',
  entityType: 'DE_VAT_ID',
  source: 'https://www.gesetze-im-internet.de/ustg_1980/__27a.html',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 3,
  patterns: [{ regex: /DE[ -]?[1-9](?:\d{8}|\d\d([ .-])\d{3}\1\d{3}|\d([ .-])\d{3}\2\d{4})/i, score: 0.3 }],
  validate: (value) => mod11and10(canonicalCompact(value).slice(2)),
  validScore: 0.85,
  invalidScore: 0.2,
  context: { words: VAT },
  canonical: canonicalCompact,
  examples: {
    match: [
      '⟦DE136695976⟧',
      'USt-IdNr.: ⟦DE 136 695 976⟧',
      'de ust-id ⟦de136695976⟧',
      '⟦DE-136-695-976⟧',
      'USt-IdNr. ⟦DE136695977⟧ (vertippt)',
    ],
    noMatch: ['DE136695977', 'DE036695976', 'DE1366959761', 'DE13669597', 'XDE136695976', '136695976'],
  },
});
