/**
 * Number of the Czech passport (cestovní pas): identifies the document and its holder. Eight digits.
 *
 * Source: zákon č. 329/1999 Sb., o cestovních dokladech.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/central-europe.js';

export const pas: Detector = definePattern({
  id: 'cz/pas',
  description: 'Czech passport number, in context only',
  entityType: 'CZ_PASSPORT',
  source: 'https://www.zakonyprolidi.cz/cs/1999-329',
  triggers: [{ on: 'number', digits: [8] }],
  // A date of birth or issue beside the number has separators, or begins with the century.
  patterns: [{ regex: /(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\d{8}/, score: 0.4 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalDigits,
  examples: {
    match: [
      'cestovní pas č. ⟦41234567⟧',
      'číslo pasu: ⟦38765432⟧',
      'passport ⟦41234567⟧ (Czech)',
      'Reisepass ⟦41234567⟧',
      'cestovného pasu ⟦45678912⟧',
    ],
    noMatch: [
      '41234567',
      'passport issued 20190412',
      'passport 412345678',
      'passport 4123456',
      'kompas 41234567',
    ],
  },
});
