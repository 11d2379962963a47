/**
 * Liechtenstein vehicle plate: identifies a vehicle, and through it its holder.
 *
 * FL and one to five digits; a letter behind them marks trial and temporary plates. No check digit, and few digits:
 * looked for only where a word speaks of plates.
 *
 * Source: Verordnung über die Zulassung von Personen und Fahrzeugen zum Strassenverkehr (VZV), LGBl. 1978 Nr. 20.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { PLATE, PLATE_TRIGGERS } from '../words/western-europe.js';

export const kennzeichen: Detector = nearWords(
  definePattern({
    id: 'li/kennzeichen',
    description: 'Liechtenstein vehicle plate, in context',
    entityType: 'LI_LICENSE_PLATE',
    source: 'https://www.gesetze.li/konso/1978020000',
    triggers: [{ on: 'code', min: 7, max: 8 }],
    patterns: [{ regex: /FL[ -]?[·•]?[ ]?[1-9]\d{0,4}[UZ]?/, score: 0.4 }],
    context: { words: PLATE, required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        'Kennzeichen ⟦FL 12345⟧',
        'Kontrollschild ⟦FL-1337⟧',
        'number plate ⟦FL 1⟧',
        'plaque ⟦FL 4711U⟧',
        'targa ⟦FL12345⟧',
      ],
      noMatch: [
        'FL 12345',
        'flight level FL 330',
        'Kennzeichen FL 123456',
        'Kennzeichen AB 12345',
        'Kennzeichen FL -1',
      ],
    },
  }),
  PLATE_TRIGGERS,
);
