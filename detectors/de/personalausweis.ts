/**
 * Seriennummer of the German identity card (Personalausweis) and residence permit: identifies the card and its holder.
 *
 * Nine digits and capitals without vowels and without B, D, Q, S: the office (its first letter one of LMNPRTVWXY) and a
 * number drawn by chance. In the machine-readable zone the check digit 7-3-1 follows; some lists have it in the ninth
 * place.
 *
 * Source: § 16 PAuswG; BSI TR-03110; ICAO Doc 9303.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mrzDigit } from '../checksums/mrz.js';
import { ID_CARD, OTHER_NUMBERS } from '../words/central-europe.js';

/** Whether the last character is the check digit of those before it. */
export function endsWithCheck(value: string): boolean {
  const code = canonicalCompact(value).replace(/D$/, '');
  return mrzDigit(code.slice(0, -1)) === Number(code.at(-1));
}

export const personalausweis: Detector = definePattern({
  id: 'de/personalausweis',
  description: 'German identity card number, by its letters; without check digit only in context',
  entityType: 'DE_ID_CARD',
  source: 'https://www.gesetze-im-internet.de/pauswg/__16.html',
  triggers: [{ on: 'code', min: 9, max: 11 }],
  patterns: [{ regex: /(?=[A-Z]{1,8}\d)[LMNPRTVWXY][CFGHJKLMNPRTVWXYZ\d]{8}(?:\dD?)?/i, score: 0.3 }],
  validate: endsWithCheck,
  validScore: 0.3,
  invalidScore: 0.16,
  context: { words: ID_CARD, negative: OTHER_NUMBERS, alone: 0.3 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Personalausweis ⟦L01X00T47⟧',
      'Ausweisnummer: ⟦L01X00T471⟧',
      'Perso ⟦L01X00T471⟧',
      'my id card: ⟦T22000129⟧',
      "carte d'identité allemande ⟦LZ6311T47⟧",
    ],
    noMatch: [
      'L01X00T47',
      'Ausweis L01X00T4',
      'Ausweis A01X00T47',
      'Ausweis L01X00T47123',
      'Artikel T220001293',
    ],
  },
});
