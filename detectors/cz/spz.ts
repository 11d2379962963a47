/**
 * Registrační značka (RZ, SPZ): the registration plate of a vehicle in the Czech Republic; leads to its keeper.
 *
 * Seven characters: a digit, the letter of the region, a digit or letter, four digits (`1A2 3456`); before 2001 two or
 * three letters of the district and four digits; electric ones begin with EL or EV. Ordered ones have eight characters,
 * one of them a digit.
 *
 * Source: vyhláška č. 343/2014 Sb., o registraci vozidel.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';
import { PLATE_WORDS } from '../words/central-europe.js';

const PLATE =
  /[1-9][ABCEHJKLMPSTUZ][A-Z\d][ -]?\d{4}|[A-Z]{2,3}[ -]?\d\d[ -]?\d\d|E[LV]\d[ -]?\d{2}[A-Z\d]{2}|(?=[A-Z-]{0,8}\d)[A-Z][A-Z\d]{2}-?[A-Z\d]{5}/iy;

export const spz: Detector = {
  id: 'cz/spz',
  version: 1,
  description: 'Czech registration plate behind a word that names it',
  entityTypes: ['CZ_LICENSE_PLATE'],
  source: 'https://www.zakonyprolidi.cz/cs/2014-343',
  triggers: [{ on: 'word', words: PLATE_WORDS, withDigit: true }],
  examples: {
    match: [
      'SPZ: ⟦1A2 3456⟧',
      'RZ ⟦4S5-6789⟧',
      'registrační značka ⟦ALA4011⟧',
      'license plate ⟦3AB 1234⟧',
      'Kennzeichen ⟦EL1 23AB⟧ (CZ)',
    ],
    noMatch: ['1A2 3456', 'SPZ 1A2 34567', 'SPZ auta', 'registrace 2024', 'SPZ 123 4567'],
  },
  detect: valueBehind(PLATE_WORDS, PLATE, 'CZ_LICENSE_PLATE', 0.8),
  canonical: canonicalCompact,
};
