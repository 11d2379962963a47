/**
 * Business identifier code (BIC, SWIFT code): names a bank or one of its branches, not a person.
 *
 * Four letters for the bank, two for the country, two letters or digits for the place, three for the branch (optional).
 * No check digit and the look of a word in capitals, so only behind its own words.
 *
 * Source: ISO 9362:2022.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';

const WORDS = ['bic', 'swift', 'swiftcode', 'biccode', 'swiftbic'];
const BIC = /(?!(?:SWIFT|BIC))[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?(?![A-Za-z0-9])/y;

let names: Intl.DisplayNames | undefined;

/** Whether the two letters are those of a country. */
export function isBic(value: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const country = value.slice(4, 6);
  return country === 'XK' || (country !== 'ZZ' && names.of(country) !== undefined);
}

export const bic: Detector = {
  id: 'generic/bic',
  version: 1,
  description: 'BIC or SWIFT code of a bank, behind its own word',
  entityTypes: ['BIC'],
  source: 'https://www.iso.org/standard/84108.html',
  triggers: [{ on: 'word', words: WORDS }],
  checked: true,
  detect: valueBehind(WORDS, BIC, 'BIC', 0.8, isBic),
  canonical: canonicalCompact,
  examples: {
    match: [
      'BIC: ⟦DEUTDEFF⟧',
      'SWIFT code ⟦BNPAFRPPXXX⟧',
      'IBAN ..., BIC ⟦INGBNL2A⟧.',
      'bic ⟦PKOPPLPW⟧',
      'BIC/SWIFT: ⟦CGDIPTPL⟧',
    ],
    noMatch: [
      'DEUTDEFF',
      'SWIFT is a language',
      'swift JAVASCRIPT',
      'BIC: 12345678',
      'the swift brown fox',
      'BIC DEUTZZFF',
    ],
  },
};
