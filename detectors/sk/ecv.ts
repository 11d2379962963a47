/**
 * Evidenčné číslo vozidla (EČV): the registration plate of a vehicle in Slovakia; leads to its keeper.
 *
 * Two letters, three digits and two letters (`BA-123AB`; the letters of the district until 2022); ordered ones two
 * letters, five characters, letters first.
 *
 * Source: zákon č. 106/2018 Z. z., § 40.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';
import { PLATE_WORDS } from '../words/central-europe.js';

const PLATE = /[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|[A-Z]{2}[ -]?(?:[A-Z]{4}\d|[A-Z]{3}\d\d)/iy;

export const ecv: Detector = {
  id: 'sk/ecv',
  version: 1,
  description: 'Slovak registration plate behind a word that names it',
  entityTypes: ['SK_LICENSE_PLATE'],
  source: 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2018/106/',
  triggers: [{ on: 'word', words: PLATE_WORDS, withDigit: true }],
  examples: {
    match: [
      'EČV: ⟦BA-123AB⟧',
      'evidenčné číslo ⟦KE 456 CD⟧',
      'ŠPZ ⟦TT123AB⟧',
      'license plate ⟦ZA-789XY⟧',
      'Kennzeichen ⟦AA123BB⟧',
    ],
    noMatch: ['BA-123AB', 'EČV vozidla', 'EČV BA-1234AB', 'EČV BA-123ABC', 'evidenčné číslo 123'],
  },
  detect: valueBehind(PLATE_WORDS, PLATE, 'SK_LICENSE_PLATE', 0.8),
  canonical: canonicalCompact,
};
