/**
 * Documento Nacional de Identidad (DNI) of Argentina: identifies a citizen or resident.
 *
 * Seven or eight digits, `dd.ddd.ddd` or compact; no check digit, so a word is required.
 *
 * Source: Registro Nacional de las Personas (RENAPER); Ley 17.671.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID } from '../words/world.js';

export const dni: Detector = definePattern({
  id: 'ar/dni',
  description: 'Argentine identity number (DNI); only in context',
  entityType: 'AR_DNI',
  source: 'https://www.argentina.gob.ar/interior/renaper',
  triggers: [{ on: 'number', digits: [7, 8] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{1,2}\.\d{3}\.\d{3}(?![-./_]?\d)/, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)\d{7,8}(?![-./_]?\d)/, score: 0.25 },
  ],
  context: {
    words: also(NATIONAL_ID, {
      es: [
        'dni',
        'd n i',
        'documento',
        'documento nacional',
        'libreta cívica',
        'libreta de enrolamiento',
        'renaper',
      ],
    }),
    required: true,
    before: 32,
    after: 1,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'DNI ⟦48.210.773⟧',
      'mi dni es ⟦27120455⟧',
      'documento nacional de identidad ⟦5.309.144⟧',
      'D.N.I. ⟦30551882⟧',
      'documento: ⟦41.044.287⟧',
    ],
    noMatch: ['48.210.773', '27120455', 'DNI 48210', 'DNI 482107731', 'pedido 27120455', 'documento 2021'],
  },
});
