/**
 * Dutch vehicle plate (kenteken): identifies a vehicle, and through it its holder.
 *
 * Six letters and digits in three groups, in one of fourteen orders (sidecodes 1 to 14). No check digit, and few digits:
 * looked for only where a word speaks of plates, or in one compact token.
 *
 * Source: RDW, Kentekens en kentekenplaten; Regeling kentekens en kentekenplaten.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { joinWords, PLATE, PLATE_TRIGGERS } from '../words/western-europe.js';

export const kenteken: Detector = nearWords(
  definePattern({
    id: 'nl/kenteken',
    description: 'Dutch vehicle plate (sidecodes 1 to 14), in context',
    entityType: 'NL_LICENSE_PLATE',
    source:
      'https://www.rdw.nl/particulier/voertuigen/auto/de-kentekenplaat/uitleg-over-de-cijfers-en-letters-op-de-kentekenplaat',
    triggers: [{ on: 'code', min: 6, max: 6 }],
    patterns: [
      { regex: /[A-Z]{2}([ -]?)\d{2}\1\d{2}/i, score: 0.4 },
      { regex: /\d{2}([ -]?)\d{2}\1[A-Z]{2}/i, score: 0.4 },
      { regex: /\d{2}([ -]?)[A-Z]{2}\1\d{2}/i, score: 0.4 },
      { regex: /[A-Z]{2}([ -]?)\d{2}\1[A-Z]{2}/i, score: 0.4 },
      { regex: /[A-Z]{2}([ -]?)[A-Z]{2}\1\d{2}/i, score: 0.4 },
      { regex: /\d{2}([ -]?)[A-Z]{2}\1[A-Z]{2}/i, score: 0.4 },
      { regex: /\d{2}([ -]?)[A-Z]{3}\1\d/i, score: 0.4 },
      { regex: /\d([ -]?)[A-Z]{3}\1\d{2}/i, score: 0.4 },
      { regex: /[A-Z]{2}([ -]?)\d{3}\1[A-Z]/i, score: 0.4 },
      { regex: /[A-Z]([ -]?)\d{3}\1[A-Z]{2}/i, score: 0.4 },
      { regex: /[A-Z]{3}([ -]?)\d{2}\1[A-Z]/i, score: 0.4 },
      { regex: /[A-Z]([ -]?)\d{2}\1[A-Z]{3}/i, score: 0.4 },
      { regex: /\d([ -]?)[A-Z]{2}\1\d{3}/i, score: 0.4 },
      { regex: /\d{3}([ -]?)[A-Z]{2}\1\d/i, score: 0.4 },
    ],
    context: { words: joinWords(PLATE, { nl: ['rdw'] }), required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        'kenteken ⟦GB-123-X⟧',
        'kenteken ⟦12-ABC-3⟧',
        'auto met kenteken ⟦ab12cd⟧',
        'number plate ⟦H-123-KL⟧',
        'Kennzeichen ⟦12-34-XY⟧',
      ],
      noMatch: ['GB-123-X', '12-ABC-3', 'AB12CD', 'kenteken GB-1234-X', 'kenteken 12-34-56'],
    },
  }),
  PLATE_TRIGGERS,
);
