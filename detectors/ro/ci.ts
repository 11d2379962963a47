/**
 * Series and number of a Romanian identity card (carte de identitate): two letters of the county and six digits (seven on
 * the electronic card). No check digit. Often written `seria RX nr. 123456`.
 *
 * Source: Ordonanța de urgență nr. 97/2005.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

function canonical(value: string): string {
  const parts = /^([A-Z]{2}).*?(\d{6,7})$/.exec(canonicalCompact(value));
  return parts ? parts[1]! + parts[2] : canonicalCompact(value);
}

export const ci: Detector = definePattern({
  id: 'ro/ci',
  description: 'Series and number of a Romanian identity card; in context only',
  entityType: 'RO_IDENTITY_CARD',
  source: 'https://legislatie.just.ro/Public/DetaliiDocument/63475',
  triggers: [{ on: 'number', digits: [6, 7] }],
  lead: 14,
  patterns: [
    { regex: /[A-Z]{2},? ?(?:nr|no|număr|numar|numărul|numarul)[.:]? ?\d{6,7}(?![-./]\d)/i, score: 0.4 },
    { regex: /[A-Z]{2}[ -]?\d{6,7}(?![-./]\d)/i, score: 0.3 },
  ],
  context: {
    words: withWords(IDENTITY_CARD, {
      ro: [
        'seria',
        'serie',
        'carte de identitate',
        'cartea de identitate',
        'ci',
        'c.i',
        'b.i',
        'buletin*',
        'act de identitate',
      ],
    }),
    negative: OTHER_NUMBERS,
    required: true,
  },
  canonical,
  examples: {
    match: [
      'CI seria ⟦RX nr. 473826⟧',
      'carte de identitate ⟦RX473826⟧',
      'buletin ⟦rx 473826⟧',
      'seria ⟦KL 473826⟧, eliberată de SPCLEP',
      'identity card ⟦RX-473826⟧',
    ],
    noMatch: ['RX473826', 'seria RX47382', 'comanda RX473826', 'CI RX47382615', 'buletin XRX473826'],
  },
});
