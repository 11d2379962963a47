/**
 * Number of a French identity card (carte nationale d'identité): identifies its holder.
 *
 * Cards made until 2021 have twelve digits: year and month of issue, department, office, order. Since then nine
 * capitals and digits. The number itself has no check digit (the one of the machine-readable zone is not a part of
 * it), so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, France.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD, joinWords } from '../words/western-europe.js';

/** A word in capitals has no two digits, and a number is none of the new ones. */
function check(value: string): false | undefined {
  const digits = value.replace(/[^0-9]/g, '').length;
  return value.length === 9 && (digits < 2 || digits === 9) ? false : undefined;
}

export const cni: Detector = definePattern({
  id: 'fr/cni',
  description: 'French identity-card number, old and new, in context',
  entityType: 'FR_CNI',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/FRA/B/docs-per-category.html',
  triggers: [
    { on: 'number', digits: [12] },
    { on: 'code', min: 9, max: 12 },
  ],
  patterns: [
    { regex: /\d\d(?:0[1-9]|1[0-2])(?:\d{8}|\d[AB]\d{6})/, score: 0.4 },
    { regex: /[A-Z0-9]{9}/, score: 0.35 },
    { regex: /\d\d(?:0[1-9]|1[0-2])([ -])\d{3}\1\d{5}/, score: 0.4 },
    { regex: /\d{4} \d{4} \d{4}/, score: 0.3 },
  ],
  validate: check,
  context: { words: joinWords(ID_CARD, { fr: ['cin', "numéro de carte d'identité"] }), required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      "carte d'identité n° ⟦120375101234⟧",
      'CNI : ⟦X4RTBPFW4⟧',
      "ma carte nationale d'identité ⟦D2H6862M2⟧",
      'id card (France) ⟦180692301555⟧',
      'Personalausweis ⟦X4RTBPFW4⟧',
    ],
    noMatch: [
      '120375101234',
      'X4RTBPFW4',
      'commande X4RTBPFW4',
      'CNI 129975101234',
      'CNI 1203751012345',
      'CNI bonjour12',
    ],
  },
});
