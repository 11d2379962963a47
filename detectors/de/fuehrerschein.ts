/**
 * Number of the German driving licence (field 5): identifies the licence and its holder.
 *
 * Eleven characters: four of the authority (a letter or two, then digits), five of the order, a check digit (X for ten),
 * and one that counts the copies. How the check digit is counted is not published.
 *
 * Source: FeV, Anlage 8; Kraftfahrt-Bundesamt.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { LICENCE, OTHER_NUMBERS } from '../words/central-europe.js';

export const fuehrerschein: Detector = definePattern({
  id: 'de/fuehrerschein',
  description: 'German driving licence number, in context or as a whole field',
  entityType: 'DE_FUEHRERSCHEIN',
  source: 'https://www.gesetze-im-internet.de/fev_2010/anlage_8.html',
  triggers: [{ on: 'code', min: 11, max: 11 }],
  patterns: [
    { regex: /[A-Z][A-Z\d]\d{2}[A-Z\d]{5}[\dX][A-Z\d]/, score: 0.3 },
    { regex: /[A-Z][A-Z\d]\d{2}[A-Z\d]{5}[\dX][A-Z\d]/i, score: 0.2 },
  ],
  // A letter or two before nine figures or ten are numbers of other kinds: VAT numbers, parts.
  validate: (value) => (/^[A-Z]{1,2}\d+$|^[A-Z]\d{9}[A-Z]$/i.test(value) ? false : undefined),
  context: { words: LICENCE, negative: OTHER_NUMBERS, required: true, alone: 0.25 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Führerschein Nr. ⟦B072RRE2I55⟧',
      'Fahrerlaubnis ⟦J430A1RPN11⟧ erteilt',
      "driver's license ⟦MU12345678B⟧",
      'prawo jazdy (DE): ⟦B072RRE2I55⟧',
      'Führerscheinnummer ⟦B072RRE2I55⟧',
    ],
    noMatch: [
      'see B072RRE2I55',
      'Führerschein B072RRE2I5',
      'Führerschein B12345678A',
      'order B072RRE2I55',
      'Führerschein Klasse B',
    ],
  },
});
