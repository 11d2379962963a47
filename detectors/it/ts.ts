/**
 * Number of the Italian health card (tessera sanitaria), which is the European one (TEAM) too.
 *
 * Twenty digits: 80 for health, 380 for Italy (ISO 3166), five for the institution, ten for the card.
 *
 * Source: Decreto del Ministero dell'Economia 11 marzo 2004; Decision S2 of 12 June 2009 (EHIC), EN 1867.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { HEALTH_CARD, withWords } from '../words/southern-europe.js';

export const ts: Detector = definePattern({
  id: 'it/ts',
  description: 'Number of the Italian health card (tessera sanitaria, TEAM)',
  entityType: 'IT_HEALTH_CARD',
  source: 'https://sistemats1.sanita.finanze.it/portale/la-tessera-sanitaria',
  triggers: [{ on: 'number', digits: [20] }],
  // Five fixed digits out of twenty.
  patterns: [{ regex: /(?<![+\d][-./,]?)8038 ?0(?: ?\d){15}(?![-./,]?\d)/, score: 0.9 }],
  context: { words: withWords(HEALTH_CARD, { it: ['team', 'ts', 'tessera'] }) },
  canonical: canonicalDigits,
  examples: {
    match: [
      'tessera sanitaria ⟦80380004738261504738⟧',
      '⟦80380004738261504738⟧',
      'TEAM n. ⟦80380 00473 82615 04738⟧',
      'health card ⟦80380004738261504738⟧.',
      'la tessera: ⟦8038 0004 7382 6150 4738⟧',
    ],
    noMatch: [
      'tessera 1803800047382615047',
      'tessera sanitaria 80280004738261504738',
      '8038000473826150473',
      '803800047382615047381',
      'tessera 80380',
    ],
  },
});
