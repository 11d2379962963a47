/**
 * Belgian vehicle plate: identifies a vehicle, and through it its holder.
 *
 * Since 2010 a digit, three letters, three digits (`1-ABC-234`); before, three letters and three digits in either
 * order. No check digit, and few digits: looked for only where a word speaks of plates, or in one compact token.
 *
 * Source: arrêté royal du 20 juillet 2001 relatif à l'immatriculation de véhicules; SPF Mobilité.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { joinWords, PLATE, PLATE_TRIGGERS } from '../words/western-europe.js';

export const plaque: Detector = nearWords(
  definePattern({
    id: 'be/plaque',
    description: 'Belgian vehicle plate, in context',
    entityType: 'BE_LICENSE_PLATE',
    source: 'https://mobilit.belgium.be/en/road/registration-vehicles',
    triggers: [{ on: 'code', min: 6, max: 7 }],
    patterns: [
      { regex: /[1-9]([- .]?)[A-Z]{3}\1\d{3}/i, score: 0.4 },
      { regex: /(?<!\d[- .])[A-Z]{3}[- .]?\d{3}|\d{3}[- .]?[A-Z]{3}(?![- .]\d)/, score: 0.35 },
    ],
    context: {
      words: joinWords(PLATE, { fr: ['div'], nl: ['nummerplaat', 'kentekenplaat'] }),
      required: true,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'nummerplaat ⟦1-ABC-234⟧',
        'plaque ⟦2-XYZ-001⟧',
        'kentekenplaat ⟦1ABC234⟧',
        'plaque belge ⟦ABC-123⟧',
        'Kennzeichen ⟦1-fgh-777⟧',
      ],
      noMatch: ['1-ABC-234', '1ABC234', 'plaque 0-ABC-234', 'plaque 1-ABC-2345', 'ref ABC-123'],
    },
  }),
  PLATE_TRIGGERS,
);
