/**
 * Passport of Brazil: identifies a person.
 *
 * Two letters and six digits. No check digit outside the machine-readable zone, so a word is required.
 *
 * Source: Polícia Federal, Passaporte.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'br/passport',
  description: 'Brazilian passport number; only in context',
  entityType: 'BR_PASSPORT',
  source: 'https://www.gov.br/pf/pt-br/assuntos/passaporte',
  triggers: [
    { on: 'code', min: 8, max: 8, digits: 6 },
    { on: 'number', digits: [6] },
  ],
  lead: 3,
  patterns: [{ regex: /(?<!\d[-./_]|\+)[A-Z]{2} ?\d{6}(?![-./_]?\d)/i, score: 0.35 }],
  context: {
    words: PASSPORT,
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passaporte ⟦FZ482107⟧',
      'passport ⟦GB 771204⟧',
      'meu passaporte é ⟦yc441077⟧',
      'pasaporte: ⟦FT883014⟧',
      'Reisepass ⟦FX120045⟧',
    ],
    noMatch: [
      'FZ482107',
      'passaporte FZ48210',
      'passaporte FZ4821077',
      'pedido FZ482107',
      'passaporte F4821077',
      'passaporte em 2021',
    ],
  },
});
