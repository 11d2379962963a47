/**
 * Number of a Spanish passport: three letters and six digits (two letters before 2003). No check digit.
 *
 * Source: Real Decreto 896/2003; Council of the EU, PRADO, ESP-AO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/southern-europe.js';

export const pasaporte: Detector = definePattern({
  id: 'es/pasaporte',
  description: 'Spanish passport number; in context, or alone in its field',
  entityType: 'ES_PASSPORT',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2003-13981',
  triggers: [{ on: 'number', digits: [6] }],
  lead: 4,
  patterns: [
    { regex: /[A-Z]{3}[ -]?\d{6}(?![-./]\d)/i, score: 0.3 },
    { regex: /[A-Z]{2}[ -]?\d{6}(?![-./]\d)/i, score: 0.25 },
  ],
  context: { words: PASSPORT, negative: OTHER_NUMBERS, required: true, after: 40, alone: 0.2 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'pasaporte ⟦PAD318462⟧',
      'número de pasaporte ⟦PAD318462⟧',
      'passport no. ⟦pad 318462⟧',
      'mi pasaporte es el ⟦PAD-318462⟧',
      'pasaporte ⟦AB318462⟧ (caducado)',
    ],
    noMatch: [
      'ref PAD318462 enviada',
      'pasaporte PAD3184621',
      'pasaporte XPAD318462',
      'pasaporte PAD31846',
      'modelo PAD318462',
    ],
  },
});
