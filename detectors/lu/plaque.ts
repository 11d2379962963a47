/**
 * Vehicle plate of Luxembourg: identifies a vehicle, and through it its holder.
 *
 * Two letters and four digits (`AB 1234`); older plates have four or five digits only, which are reported right behind
 * a word only. No check digit, and few digits: looked for only where a word speaks of plates.
 *
 * Source: règlement grand-ducal du 17 juin 2003 relatif à l'identification des véhicules routiers.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { joinWords, PLATE, PLATE_TRIGGERS } from '../words/western-europe.js';

export const plaque: Detector = nearWords(
  definePattern({
    id: 'lu/plaque',
    description: 'Luxembourg vehicle plate, in context',
    entityType: 'LU_LICENSE_PLATE',
    source:
      'https://guichet.public.lu/en/citoyens/transport-mobilite/transports-individuels/numero-immatriculation.html',
    triggers: [{ on: 'code', min: 6, max: 6 }],
    patterns: [
      { regex: /(?<![A-Z][ -])(?!FL)[A-Z]{2}[ -]?\d{4}/, score: 0.35 },
      {
        regex: /(?<=(?:plaque|plate|kennzeichen|immatriculation)(?: no\.?| n°| nr\.?)? ?:? )\d{5}/i,
        score: 0.3,
      },
    ],
    context: { words: joinWords(PLATE, { fr: ['snca'] }), required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        'plaque ⟦AB 1234⟧',
        'Kennzeichen ⟦KX-9012⟧',
        'immatriculation ⟦CD5678⟧',
        'number plate ⟦RT 4455⟧',
        'plaque : ⟦12345⟧',
      ],
      noMatch: ['AB 1234', 'AB1234', 'plaque ab 1234', 'plaque AB 12345', 'immatriculation en 2019'],
    },
  }),
  PLATE_TRIGGERS,
);
