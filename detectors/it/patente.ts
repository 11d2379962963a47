/**
 * Number of an Italian driving licence (patente di guida): two letters of the province, seven digits and a letter
 * (`MI1234567A`), or, issued by the central office, U1, seven letters or digits and a letter. The rule of the last letter
 * is not published.
 *
 * Source: Ministero delle Infrastrutture e dei Trasporti; Council of the EU, PRADO, ITA-FO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { DRIVING_LICENCE, OTHER_NUMBERS } from '../words/southern-europe.js';

export const patente: Detector = definePattern({
  id: 'it/patente',
  description: 'Italian driving-licence number; in context, or alone in its field',
  entityType: 'IT_DRIVER_LICENSE',
  source: 'https://www.consilium.europa.eu/prado/en/ITA-FO-05001/index.html',
  triggers: [
    { on: 'code', min: 10, max: 10 },
    { on: 'number', digits: [7] },
  ],
  lead: 3,
  patterns: [
    { regex: /U1[A-Z\d]{7}[A-Z]/i, score: 0.35 },
    { regex: /[A-Z]{2}[ -]?\d{7}[ -]?[A-Z]/i, score: 0.35 },
  ],
  context: { words: DRIVING_LICENCE, negative: OTHER_NUMBERS, required: true, alone: 0.2 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'patente ⟦U14K73826M⟧',
      'patente di guida n. ⟦MI4738261K⟧',
      'driving licence ⟦u14k73826m⟧',
      'la patente è ⟦MI 4738261 K⟧',
      'Führerschein ⟦MI4738261K⟧',
    ],
    noMatch: [
      'il U14K73826M è qui',
      'patente U14K738261',
      'patente U14K73826MX',
      'patente MI47382611K',
      'modello MI4738261K',
    ],
  },
});
