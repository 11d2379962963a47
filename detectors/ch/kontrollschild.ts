/**
 * Swiss vehicle plate (Kontrollschild, plaque): identifies a vehicle, and through it its holder, who keeps it for life.
 *
 * The abbreviation of the canton and one to six digits. No check digit, and few digits: looked for only where a word
 * speaks of plates.
 *
 * Source: Verkehrszulassungsverordnung (VZV), art. 84.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { joinWords, PLATE, PLATE_TRIGGERS } from '../words/western-europe.js';

export const kontrollschild: Detector = nearWords(
  definePattern({
    id: 'ch/kontrollschild',
    description: 'Swiss vehicle plate, in context',
    entityType: 'CH_LICENSE_PLATE',
    source: 'https://www.fedlex.admin.ch/eli/cc/1976/2423_2423_2423/de',
    triggers: [{ on: 'code', min: 8, max: 8, digits: 6 }],
    patterns: [
      {
        regex:
          /(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ ·•-]{0,2}[1-9]\d{0,5}/,
        score: 0.4,
      },
    ],
    context: { words: joinWords(PLATE, { fr: ['plaques'], de: ['nummernschilder'] }), required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        'Kontrollschild ⟦ZH 123456⟧',
        'plaque ⟦VD 54321⟧',
        'Kennzeichen ⟦BE-987⟧',
        'targa ⟦TI 246810⟧',
        'Nummernschild ⟦ZG1⟧',
      ],
      noMatch: [
        'ZH 123456',
        'ZH123456',
        'Kontrollschild XX 1234',
        'Kontrollschild ZH 1234567',
        'plaque zh 12',
      ],
    },
  }),
  PLATE_TRIGGERS,
);
