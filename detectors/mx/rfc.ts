/**
 * Registro Federal de Contribuyentes (RFC) of Mexico: a person has four letters of the names and the date of
 * birth, a company three letters and the date of its founding; then three characters, the last a check.
 *
 * Source: Servicio de Administración Tributaria (SAT), Estructura del RFC.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

const pattern = definePattern({
  id: 'mx/rfc',
  description: 'Mexican taxpayer number (RFC), of a person or a company by its length',
  entityType: 'MX_RFC',
  source: 'https://www.sat.gob.mx/',
  triggers: [
    { on: 'code', min: 12, max: 13, digits: 6 },
    { on: 'number', digits: [6, 7, 8, 9] },
  ],
  lead: 5,
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)[A-ZÑ&]{4}\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[A-Z\d]{2}[\dA](?![-./_]?\d)/,
      score: 0.65,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)[A-ZÑ&]{3}\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[A-Z\d]{2}[\dA](?![-./_]?\d)/,
      score: 0.6,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)[A-ZÑ&]{3,4}[ -]?\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[ -]?[A-Z\d]{2}[\dA](?![-./_]?\d)/i,
      score: 0.3,
    },
  ],
  context: {
    words: also(TAX, { es: ['rfc', 'registro federal', 'sat', 'constancia fiscal', 'cfdi'], en: ['rfc'] }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'RFC ⟦KDRL820417AB3⟧',
      '⟦BEXM991130QT7⟧',
      'mi rfc: ⟦mapq040922k1a⟧',
      'RFC ⟦TQA-750301-9X2⟧',
      '⟦ABX010203Z15⟧',
    ],
    noMatch: [
      'KDRL821317AB3',
      'kdrl820417ab3',
      'RFC KDRL820417AB',
      'KDRL820417AB31',
      'RFC 1KDRL820417AB3',
      'pedido kdrl820417ab3',
    ],
  },
});

export const rfc: Detector = {
  ...pattern,
  entityTypes: ['MX_RFC', 'MX_RFC_COMPANY'],
  detect(candidate, report): void {
    pattern.detect(candidate, (start, end, type, score) => {
      const isCompany = /^.{3}[ -]?\d/.test(candidate.text.slice(start, end));
      report(start, end, isCompany ? 'MX_RFC_COMPANY' : type, score);
    });
  },
};
