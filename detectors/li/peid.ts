/**
 * Personenidentifikationsnummer (PEID) of Liechtenstein: identifies a person or company to the tax office.
 *
 * Up to twelve digits without check digit: only its own name reports it.
 *
 * Source: OECD, Tax Identification Numbers, Liechtenstein; Steuerverwaltung.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';

export const peid: Detector = nearWords(
  definePattern({
    id: 'li/peid',
    description: 'Liechtenstein tax number (PEID), in context',
    entityType: 'LI_PEID',
    source: 'https://www.llv.li/de/landesverwaltung/steuerverwaltung',
    triggers: [{ on: 'number', digits: [12] }],
    patterns: [{ regex: /\d{4,12}/, score: 0.4 }],
    context: {
      words: { de: ['peid', 'peid nr', 'personenidentifikationsnummer'], en: ['peid'] },
      required: true,
      before: 40,
    },
    canonical: canonicalDigits,
    examples: {
      match: [
        'PEID ⟦123456⟧',
        'PEID: ⟦1234⟧',
        'PEID-Nr. ⟦000012345678⟧',
        'ihre PEID lautet ⟦7654321⟧',
        'Personenidentifikationsnummer ⟦98765⟧',
      ],
      noMatch: ['123456', 'PEID 123', 'PEID 1234567890123', 'Steuer 123456', 'Rechnung 000012345678'],
    },
  }),
  ['peid', 'personenidentifikationsnummer'],
);
