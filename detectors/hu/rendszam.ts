/**
 * Rendszám: the registration plate of a vehicle in Hungary; leads to its keeper.
 *
 * Three letters and three digits (`ABC-123`), since 2022 four letters and three digits (`AA BC-123`); special ones one or
 * two letters and four to six digits.
 *
 * Source: 301/2017. (X. 6.) Korm. rendelet; 326/2011. (XII. 28.) Korm. rendelet.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';
import { PLATE_WORDS } from '../words/central-europe.js';

const PLATE =
  /[A-Z]{2} ?[A-Z]{2}[ -]?\d{3}|[A-Z]{3}[ -]?\d{3}|[A-Z]{2}[ -]?(?:\d{2}-\d{2}|\d{3}-\d{3})|[A-Z]-[A-Z] ?\d{4}|[MEPVZ][ -]?\d{5,6}/iy;

export const rendszam: Detector = {
  id: 'hu/rendszam',
  version: 1,
  description: 'Hungarian registration plate behind a word that names it',
  entityTypes: ['HU_LICENSE_PLATE'],
  source: 'https://njt.hu/jogszabaly/2017-301-20-22',
  triggers: [{ on: 'word', words: PLATE_WORDS, withDigit: true }],
  examples: {
    match: [
      'rendszám: ⟦AVC-987⟧',
      'rendszáma ⟦AA BC-123⟧',
      'license plate ⟦ABC 123⟧',
      'forgalmi ⟦SP 04-68⟧',
      'Kennzeichen ⟦AABC123⟧ (HU)',
    ],
    noMatch: ['AVC-987', 'rendszám ABC-1234', 'rendszám AB-12', 'rendszám nélkül', 'rendszám 123456'],
  },
  detect: valueBehind(PLATE_WORDS, PLATE, 'HU_LICENSE_PLATE', 0.8),
  canonical: canonicalCompact,
};
