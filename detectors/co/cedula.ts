/**
 * Cédula de ciudadanía and NUIP of Colombia: identify a citizen.
 *
 * Six to eight digits, or ten that begin with 1; written with full stops or compact. No check digit, so a
 * word is required.
 *
 * Source: Registraduría Nacional del Estado Civil.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const cedula: Detector = definePattern({
  id: 'co/cedula',
  description: 'Colombian identity number (cédula); only in context',
  entityType: 'CO_CEDULA',
  source: 'https://www.registraduria.gov.co/',
  triggers: [{ on: 'number', digits: [6, 7, 8, 10] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)(?:1\.\d{3}|\d{1,3})\.\d{3}\.\d{3}(?![-./_]?\d)/, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)(?:1\d{9}|\d{6,8})(?![-./_]?\d)/, score: 0.25 },
  ],
  context: {
    words: {
      es: [
        'cédula',
        'cedula',
        'cédula de ciudadanía',
        'c c',
        'cc',
        'nuip',
        'documento de identidad',
        'tarjeta de identidad',
        'registraduría',
      ],
      en: ['cedula', 'colombian id'],
    },
    required: true,
    before: 32,
    after: 1,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'cédula ⟦1.048.210.773⟧',
      'C.C. ⟦52.712.045⟧',
      'mi cédula de ciudadanía es ⟦79330914⟧',
      'cc: ⟦1090551882⟧',
      'NUIP ⟦1010442873⟧',
    ],
    noMatch: [
      '1.048.210.773',
      'cédula 48210',
      'cédula 482107731',
      'pedido 79330914',
      'cédula 2048210773',
      'en 2021 saqué mi cédula',
    ],
  },
});
