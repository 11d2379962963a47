/**
 * Targa: the registration plate of a vehicle in Albania; leads to its keeper. Two letters, three digits, two letters, or T
 * or R for tractors and trailers; without I, O and Q.
 *
 * Source: Kodi Rrugor i Republikës së Shqipërisë.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';
import { PLATE_WORDS } from '../words/central-europe.js';

const PLATE = /[A-Z]{2}[ -]?(?:\d{3}[ -]?(?:[A-Z]{2}|T)|R[ -]?\d{3})/iy;

export const targa: Detector = {
  id: 'al/targa',
  version: 1,
  description: 'Albanian registration plate behind a word that names it',
  entityTypes: ['AL_LICENSE_PLATE'],
  source: 'https://www.dpshtrr.al/',
  triggers: [{ on: 'word', words: PLATE_WORDS, withDigit: true }],
  examples: {
    match: [
      'targa ⟦AA 123 BB⟧',
      'targat ⟦AB123CD⟧',
      'license plate ⟦ZZ 999 ZZ⟧',
      'targa: ⟦AA-123-T⟧',
      'targa ⟦AA R 123⟧',
    ],
    noMatch: ['AA 123 BB', 'targa AAA 00 AAA', 'targa AA 1234 BB', 'targa e makinës', 'targa 123'],
  },
  detect: valueBehind(PLATE_WORDS, PLATE, 'AL_LICENSE_PLATE', 0.8),
  canonical: canonicalCompact,
};
