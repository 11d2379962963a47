/**
 * Numer księgi wieczystej (KW): the land register's number of a property in Poland; the register names its owners.
 *
 * Two letters, a digit and a letter of the court, eight digits, a check digit: `WA4M/00123456/7`. Digits and letters
 * (X, A to P, R to U, W, Y, Z as 10 to 33) times 1 3 7 in turn, by ten.
 *
 * Source: rozporządzenie w sprawie zakładania i prowadzenia ksiąg wieczystych w systemie teleinformatycznym.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

const VALUES = '0123456789XABCDEFGHIJKLMNOPRSTUWYZ';
const WEIGHTS = [1, 3, 7];

export function isKw(value: string): boolean {
  const code = canonicalCompact(value);
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += VALUES.indexOf(code[at]!) * WEIGHTS[at % 3]!;
  return sum % 10 === Number(code[12]);
}

export const kw: Detector = definePattern({
  id: 'pl/kw',
  description: 'Polish land register number (księga wieczysta), by its form and check digit',
  entityType: 'PL_LAND_REGISTER',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20160000312',
  // The digits behind the court.
  triggers: [{ on: 'number', digits: [9] }],
  lead: 7,
  patterns: [{ regex: /[A-PR-UWYZ]{2}\d[A-PR-UWYZ] ?\/ ?\d{8} ?\/ ?\d/i, score: 0.5 }],
  validate: isKw,
  validScore: 0.95,
  invalidScore: 0.3,
  context: {
    words: {
      pl: ['kw', 'księg*', 'wieczyst*', 'nr kw', 'nieruchomoś*', 'hipote*', 'działk*'],
      en: ['land register', 'land registry', 'mortgage'],
      de: ['grundbuch*'],
      fr: ['registre foncier', 'livre foncier'],
      es: ['registro de la propiedad'],
      it: ['registro fondiario'],
      nl: ['kadaster'],
      pt: ['registo predial'],
    },
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'KW ⟦WA4M/00123456/4⟧',
      '⟦WA4M/00123456/4⟧',
      'księga wieczysta nr ⟦WA4M / 00123456 / 4⟧',
      'księga wieczysta ⟦WA4M/00123456/3⟧ (błąd)',
      'Grundbuch ⟦wa4m/00123456/4⟧',
    ],
    noMatch: [
      'WA4M/00123456/3',
      'KW WA4M/0012345/4',
      'KW WAM4/00123456/4',
      'KW WA4M/00123456/45',
      'XWA4M/00123456/4',
    ],
  },
});
