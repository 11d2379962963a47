/**
 * Registro Geral (RG) of Brazil: identity card of a state.
 *
 * Seven to nine digits, the last one or X a check digit in some states only (São Paulo: weights 2 to 9
 * modulo 11). Written `dd.ddd.ddd-d`, as the tax number of Chile is, so a word is required.
 *
 * Source: Lei 7.116/1983; Decreto 10.977/2022.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID } from '../words/world.js';

export const rg: Detector = definePattern({
  id: 'br/rg',
  description: 'Brazilian state identity card number (RG); only in context',
  entityType: 'BR_RG',
  source: 'https://www.planalto.gov.br/ccivil_03/leis/l7116.htm',
  triggers: [{ on: 'number', digits: [7, 8, 9] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{1,2}\.\d{3}\.\d{3}-[\dX](?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)\d{1,2}\.\d{3}\.\d{3}(?![-./_]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{8}-?[\dX](?![-./_]?\d)/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{7,8}(?![-./_]?\d)/, score: 0.25 },
  ],
  context: {
    words: also(NATIONAL_ID, { pt: ['rg', 'registro geral', 'identidade', 'ssp', 'documento'] }),
    required: true,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'RG ⟦48.210.773-X⟧',
      'carteira de identidade ⟦271204552⟧',
      'rg: ⟦33.091.442-X⟧ SSP/SP',
      'RG nº ⟦905518822⟧',
      'identidade ⟦4.821.077⟧',
    ],
    noMatch: [
      '48.210.773-X',
      '271204552',
      'RG 482',
      'RG 4821077312',
      'pedido 48210773',
      'identidade visual 2021',
    ],
  },
});
