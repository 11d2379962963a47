/**
 * Passport of Turkey: identifies a person.
 *
 * A letter (U, S, Z, D ...) and eight digits. No check digit outside the machine-readable zone, so a word is
 * required.
 *
 * Source: Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü, Pasaport.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'tr/passport',
  description: 'Turkish passport number; only in context',
  entityType: 'TR_PASSPORT',
  source: 'https://www.nvi.gov.tr/pasaport',
  triggers: [
    { on: 'code', min: 9, max: 9, digits: 8 },
    { on: 'number', digits: [8] },
  ],
  lead: 2,
  patterns: [{ regex: /(?<!\d[-./_]|\+)[A-Z] ?\d{8}(?![-./_]?\d)/i, score: 0.35 }],
  context: {
    words: PASSPORT,
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'pasaport ⟦U48210773⟧',
      'passport ⟦S77120455⟧',
      'pasaport no: ⟦u 33091442⟧',
      'Reisepass ⟦Z90551882⟧',
      'pasaportum ⟦D10442873⟧',
    ],
    noMatch: [
      'U48210773',
      'pasaport U4821077',
      'pasaport U482107731',
      'sipariş U48210773',
      'pasaport UU48210773',
      'pasaport 2021',
    ],
  },
});
