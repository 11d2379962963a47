/**
 * Numéro SIREN: identifies a company, or another legal unit, in France.
 *
 * Nine digits with a Luhn check digit, often written `732 829 320`. One number in ten passes, so a word near is
 * needed, or a field of its own. The number of a sole trader is public as well.
 *
 * Source: code de commerce, article R123-221; INSEE.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { COMPANY, joinWords, OTHER_NUMBERS } from '../words/western-europe.js';

/** Whether the check digit is right. */
export function isSiren(value: string): boolean {
  const digits = canonicalDigits(value);
  return /^(?!0{9})\d{9}$/.test(digits) && luhn(digits);
}

export const siren: Detector = definePattern({
  id: 'fr/siren',
  description: 'French company number (SIREN), Luhn',
  entityType: 'FR_SIREN',
  source: 'https://www.insee.fr/fr/metadonnees/definition/c2047',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /\d{3}([ .]?)\d{3}\1\d{3}(?!\1\d|[.,]\d)/, score: 0.3 }],
  validate: isSiren,
  validScore: 0,
  context: {
    words: joinWords(COMPANY, { fr: ['siren', 'insee', 'sirene', 'kbis', 'rcs', 'entreprise'] }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'SIREN ⟦732 829 320⟧',
      'siren:⟦404833048⟧',
      'RCS Paris ⟦552 100 554⟧',
      "numéro d'entreprise ⟦732829320⟧",
      'registre du commerce : ⟦404833048⟧',
    ],
    noMatch: [
      'voir 732829320',
      'SIREN 732829321',
      'SIREN 7328293201',
      'facture 732829320',
      'population 732 829 321',
    ],
  },
});
