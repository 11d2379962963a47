/**
 * Número de la Seguridad Social (NSS, número de afiliación): identifies a person to the Spanish social security.
 *
 * Province of the first registration (two digits), eight digits, and the remainder by 97 of these ten as two digits.
 * Numbers below ten million were first checked without their leading zero. Written `28/12345678/40`, with spaces or
 * hyphens, or compact.
 *
 * Source: Tesorería General de la Seguridad Social.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mod97 } from '../checksums/mod97.js';
import { HEALTH_CARD, OTHER_NUMBERS, SOCIAL_SECURITY, withWords } from '../words/southern-europe.js';

export function isNss(value: string): boolean {
  const digits = canonicalDigits(value);
  const province = Number(digits.slice(0, 2));
  if (digits.length !== 12 || !((province >= 1 && province <= 53) || province === 66)) return false;
  const check = Number(digits.slice(10));
  if (mod97(digits.slice(0, 10)) === check) return true;
  return digits[2] === '0' && mod97(digits.slice(0, 2) + digits.slice(3, 10)) === check;
}

export const nss: Detector = definePattern({
  id: 'es/nss',
  description: 'Spanish social-security number (NSS), by province and check digits',
  entityType: 'ES_NSS',
  source: 'https://www.seg-social.es/wps/portal/wss/internet/Trabajadores/Afiliacion',
  triggers: [{ on: 'number', digits: [12] }],
  patterns: [
    { regex: /(?<![+\d][-./]?)[0-6]\d[/ -]\d{8}[/ -]\d\d(?![-./]?\d)/, score: 0.75 },
    { regex: /(?<![+\d][-./]?)[0-6]\d[/ -]\d{10}(?![-./]?\d)/, score: 0.65 },
    { regex: /(?<![+\d][-./]?)[0-6]\d{11}(?![-./]?\d)/, score: 0.6 },
  ],
  validate: isNss,
  validScore: 0.6,
  invalidScore: 0.2,
  context: {
    words: withWords(withWords(SOCIAL_SECURITY, HEALTH_CARD), {
      es: [
        'nss',
        'naf',
        'nuss',
        'n.s.s',
        'ss',
        'número de afiliación',
        'vida laboral',
        'nómina',
        'cotización',
        'tgss',
      ],
      ca: ['seguretat social'],
      eu: ['gizarte segurantza'],
      gl: ['seguridade social'],
    }),
    negative: withWords(OTHER_NUMBERS, {
      es: ['cuenta', 'código de barras'],
      en: ['account', 'barcode', 'upc'],
    }),
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'mi NSS es ⟦28/14735920/08⟧',
      'afiliado ⟦28 14735920 08⟧ desde marzo',
      '⟦281473592008⟧',
      'número de la seguridad social: ⟦28-1473592008⟧',
      'seguridad social ⟦281473592009⟧, creo',
    ],
    noMatch: [
      '28/14735920/09',
      '281473592009',
      'nss 991473592008',
      '2814735920080',
      'pedido 281473592008',
      '+281473592008',
    ],
  },
});
