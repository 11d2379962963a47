/**
 * Number in the German commercial register (Handelsregister) and its sisters for cooperatives, partnerships and
 * associations: identifies a company, together with the court.
 *
 * HRA or HRB (GnR, PR, VR, GsR), one to six digits, in some courts one or two capitals behind.
 *
 * Source: § 8 HGB; Handelsregisterverordnung (HRV) § 13.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const handelsregister: Detector = definePattern({
  id: 'de/handelsregister',
  description: 'number in the German commercial register (HRA, HRB); other registers only in context',
  entityType: 'DE_HANDELSREGISTER',
  source: 'https://www.gesetze-im-internet.de/hgb/__8.html',
  triggers: [{ on: 'word', words: ['hra', 'hrb', 'gnr', 'gsr', 'vr', 'pr'], withDigit: true }],
  patterns: [
    { regex: /HR[AB](?:[ -]?Nr\.?:?)?[ :.-]{0,2}\d{1,6}(?: ?[A-Z]{1,2}(?![A-Za-z]))?/, score: 0.85 },
    { regex: /HR[AB](?:[ -]?Nr\.?:?)?[ :.-]{0,2}\d{1,6}/i, score: 0.7 },
    { regex: /(?:GnR|GsR|VR|PR)[ ]?\d{1,6}/, score: 0.3 },
  ],
  context: {
    words: {
      de: [
        'amtsgericht',
        'handelsregister*',
        'registergericht',
        'vereinsregister*',
        'genossenschaftsregister*',
        'partnerschaftsregister*',
        'registernummer',
        'ag',
      ],
      en: ['commercial register', 'register court', 'company register', 'local court'],
    },
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      '⟦HRB 123456⟧',
      'Amtsgericht München, ⟦HRB 12345⟧.',
      '⟦HRA12345⟧',
      'Amtsgericht Charlottenburg ⟦HRB 98765 B⟧',
      'Vereinsregister Köln ⟦VR 4321⟧',
    ],
    noMatch: ['HR 12345', 'VR 360', 'HRC 12345', 'HRB', 'PR 17 ist gemergt', 'XHRB 1234'],
  },
});
