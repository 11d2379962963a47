/**
 * RUN and RUT of Chile: number of a person (RUN) or, above 50 million, of a company.
 *
 * Seven or eight digits, a hyphen and a check character 0-9 or K: weights 2 to 7 from the right, modulo 11.
 * Written `dd.ddd.ddd-k`, `dddddddd-k` or compact.
 *
 * Source: Servicio de Registro Civil e Identificación; Servicio de Impuestos Internos (SII).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isRut(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < code.length - 1; at++) sum += Number(code[code.length - 2 - at]) * (2 + (at % 6));
  return '0K987654321'[sum % 11] === code.at(-1);
}

const pattern = definePattern({
  id: 'cl/rut',
  description:
    'Chilean identity and tax number (RUN, RUT), by its check character; without full stops in context, or alone in its field',
  entityType: 'CL_RUT',
  source: 'https://www.registrocivil.cl/',
  triggers: [{ on: 'number', digits: [7, 8, 9] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{1,2}\.\d{3}\.\d{3}-[\dK](?![-./_]?\d)/i, score: 0.85 },
    { regex: /(?<!\d[-./_]|\+)\d{7,8}-[\dK](?![-./_]?\d)/i, score: 0.4 },
    { regex: /(?<!\d[-./_]|\+)\d{7,8}[\dK](?![-./_]?\d)/i, score: 0.2 },
  ],
  validate: (value) => isRut(canonicalCompact(value)),
  validScore: 0,
  context: {
    words: also(TAX, NATIONAL_ID, { es: ['rut', 'run', 'r u t', 'sii', 'cédula'], en: ['rut', 'run'] }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'RUT ⟦18.210.773-5⟧',
      '⟦7.120.455-3⟧',
      'mi rut es ⟦15309144-7⟧',
      '⟦76.905.518-5⟧ es una empresa',
      'RUN: ⟦182107735⟧',
    ],
    noMatch: [
      '18.210.773-1',
      'vi 15309144-7 ayer',
      'pedido 7.120.455-1',
      'RUT 153091441',
      '1-18.210.773-5',
      'RUT 1821077351',
    ],
  },
});

export const rut: Detector = {
  ...pattern,
  entityTypes: ['CL_RUT', 'CL_RUT_COMPANY'],
  detect(candidate, report): void {
    pattern.detect(candidate, (start, end, type, score) => {
      const number = Number(candidate.text.slice(start, end - 1).replace(/[^0-9]/g, ''));
      report(start, end, number >= 50_000_000 ? 'CL_RUT_COMPANY' : type, score);
    });
  },
};
