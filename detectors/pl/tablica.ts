/**
 * Tablica rejestracyjna: the registration plate of a vehicle in Poland; leads to its keeper.
 *
 * Two or three letters of the district, then five characters behind two letters, four or five behind three: digits with
 * at most two letters among them. Ordered ones: a letter, a digit and three to five characters.
 *
 * Source: rozporządzenie w sprawie rejestracji i oznaczania pojazdów.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';
import { PLATE_WORDS } from '../words/central-europe.js';

const PLATE =
  /[A-Z]{2}[ -]?(?:\d{5}[A-Z]?|\d{4}[A-Z]|\d{3}[A-Z]{2}|\d[A-Z]\d{3}|\d[A-Z]{2}\d\d)|[A-Z]{3}[ -]?(?:[A-Z]\d{3}|\d\d[A-Z]{2}|\d[A-Z]\d\d|\d\d[A-Z]\d|\d[A-Z]{2}\d|[A-Z]{2}\d\d|\d{5}|\d{4}[A-Z]|\d{3}[A-Z]{2}|[A-Z]\d\d[A-Z]|[A-Z]\d[A-Z]{2})|[A-Z]\d[ -]?[A-Z]{3}[A-Z\d]{0,2}/iy;

export const tablica: Detector = {
  id: 'pl/tablica',
  version: 1,
  description: 'Polish registration plate behind a word that names it',
  entityTypes: ['PL_LICENSE_PLATE'],
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20220001847',
  triggers: [{ on: 'word', words: PLATE_WORDS, withDigit: true }],
  examples: {
    match: [
      'numer rejestracyjny pojazdu: ⟦WX 22487A⟧.',
      'Nr rej.: ⟦WX-22490D⟧',
      'tablice ⟦KR12345⟧',
      'license plate ⟦GDA 1C34⟧',
      'Kennzeichen ⟦W1 KOTEK⟧ aus Polen',
    ],
    noMatch: [
      'WX 22487A',
      'rejestracja PO 7761',
      'nr rej. WX 224870A',
      'rejestracja od 12345',
      'tablice 12345',
    ],
  },
  detect: valueBehind(PLATE_WORDS, PLATE, 'PL_LICENSE_PLATE', 0.8),
  canonical: canonicalCompact,
};
