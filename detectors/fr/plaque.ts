/**
 * French vehicle plate: identifies a vehicle, and through it its holder.
 *
 * Since 2009 (SIV) two letters, three digits, two letters, without I, O and U; SS does not begin or end one, WW does
 * not begin one. Before (FNI) one to four digits, one to three letters, the department. No check digit, and few
 * digits: looked for only where a word speaks of plates, or in one compact token.
 *
 * Source: arrêté du 9 février 2009 relatif aux modalités d'immatriculation des véhicules.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { joinWords, PLATE, PLATE_TRIGGERS } from '../words/western-europe.js';

export const plaque: Detector = nearWords(
  definePattern({
    id: 'fr/plaque',
    description: 'French vehicle plate (SIV and FNI), in context',
    entityType: 'FR_LICENSE_PLATE',
    source: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000020237165',
    triggers: [{ on: 'code', min: 7, max: 7 }],
    patterns: [
      { regex: /(?!SS|WW)[A-HJ-NP-TV-Z]{2}([ -]?)(?!000)\d{3}\1(?!SS)[A-HJ-NP-TV-Z]{2}/i, score: 0.4 },
      { regex: /WW([ -]?)(?!000)\d{3}\1[A-HJ-NP-TV-Z]{2}/i, score: 0.4 },
      {
        regex: /[1-9]\d{0,3}([ -]?)[A-HJ-NP-TV-Z]{1,3}\1(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])/,
        score: 0.3,
      },
    ],
    context: { words: joinWords(PLATE, { fr: ['carte grise', 'siv'] }), required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        "plaque d'immatriculation ⟦AB-123-CD⟧",
        'immatriculée ⟦AB 123 CD⟧, une Clio',
        'immatriculation ⟦ab123cd⟧',
        'ancienne plaque ⟦1234 XY 75⟧',
        'number plate ⟦GH-456-JK⟧ (France)',
        'Kennzeichen ⟦FR-404-BE⟧',
        '⟦EA-001-BC⟧ est ma plaque',
      ],
      noMatch: [
        'AB-123-CD',
        'AB123CD',
        'plaque SS-123-CD',
        'plaque AB-000-CD',
        'plaque AI-123-CD',
        'immatriculation AB-1234-CD',
      ],
    },
  }),
  PLATE_TRIGGERS,
);
