/**
 * Numéro SIRET: identifies an establishment of a company in France.
 *
 * The SIREN of the company and five digits; the first nine and all fourteen pass the Luhn check. Establishments of La
 * Poste (356 000 000) have a sum of digits that is a multiple of five instead.
 *
 * Source: code de commerce, article R123-221; INSEE.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { COMPANY, joinWords, OTHER_NUMBERS } from '../words/western-europe.js';
import { isSiren } from './siren.js';

const LA_POSTE = '356000000';
/** The head office keeps to the Luhn check. */
const LA_POSTE_HEAD = '35600000000048';

/** Whether both check digits are right. */
export function isSiret(value: string): boolean {
  const digits = canonicalDigits(value);
  if (!/^\d{14}$/.test(digits) || !isSiren(digits.slice(0, 9))) return false;
  if (!digits.startsWith(LA_POSTE) || digits === LA_POSTE_HEAD) return luhn(digits);
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

export const siret: Detector = definePattern({
  id: 'fr/siret',
  description: 'French establishment number (SIRET), Luhn twice',
  entityType: 'FR_SIRET',
  source: 'https://www.insee.fr/fr/metadonnees/definition/c1841',
  triggers: [{ on: 'number', digits: [14] }],
  patterns: [
    { regex: /\d{3}([ .])\d{3}\1\d{3}[ .]?\d{5}/, score: 0.8 },
    { regex: /\d{9} ?\d{5}/, score: 0.6 },
  ],
  validate: isSiret,
  validScore: 0,
  context: {
    words: joinWords(COMPANY, { fr: ['siret', 'siren', 'établissement', 'entreprise', 'kbis'] }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'SIRET ⟦73282932000074⟧',
      '⟦732 829 320 00074⟧',
      'voir ⟦404833048 00014⟧ ici',
      'La Poste ⟦35600000009075⟧',
      'siret:⟦40483304800014⟧',
    ],
    noMatch: [
      '73282932000075',
      'SIRET 73382932000074',
      '732829320000741',
      'commande 73282932000074',
      'SIRET 7328293200007',
    ],
  },
});
