/**
 * Rentenversicherungsnummer (RVNR, Sozialversicherungsnummer): identifies a person to the German pension insurance.
 *
 * Twelve characters: area of the insurer, day, month and year of birth, first letter of the name at birth, two digits of
 * the order, check digit: the letter as its place in the alphabet, weights 2 1 2 5 7 1 2 1 2 1 2 1, the digits of the
 * products summed, by ten. Written `65 070803 A 019` or compact.
 *
 * Source: § 147 SGB VI; Verordnung über die Vergabe der Versicherungsnummer (VKVV).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS } from '../words/central-europe.js';

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
const AREAS = /^(?:0[2-489]|1\d|2[013-689]|3[89]|4[02-9]|[567]\d|8[0-29])/;

export function isRvnr(value: string): boolean {
  const code = canonicalCompact(value);
  const day = Number(code.slice(2, 4));
  // A day out of the calendar marks numbers beyond the 99 of that day; day and month 0 are a birth not known.
  if (!/^\d{8}[A-Z]\d{3}$/.test(code) || !AREAS.test(code) || day > 81 || day === 0) return false;
  if (!/^(?:0[1-9]|1[0-2])$/.test(code.slice(4, 6))) return false;
  const letter = String(code.charCodeAt(8) - 64).padStart(2, '0');
  const digits = `${code.slice(0, 8)}${letter}${code.slice(9, 11)}`;
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at++) {
    const product = Number(digits[at]) * WEIGHTS[at]!;
    sum += product > 9 ? Math.floor(product / 10) + (product % 10) : product;
  }
  return sum % 10 === Number(code[11]);
}

export const rvnr: Detector = definePattern({
  id: 'de/rvnr',
  description:
    'German pension insurance number (Rentenversicherungsnummer), by date of birth and check digit',
  entityType: 'DE_SOCIAL_SECURITY',
  source: 'https://www.gesetze-im-internet.de/sgb_6/__147.html',
  triggers: [{ on: 'number', digits: [8] }],
  patterns: [
    { regex: /\d\d([ -]?)\d{6}\1[A-Z]\1\d{3}|\d\d([ -])\d\d\2?\d\d\2?\d\d\2[A-Z]\2\d\d\2?\d/i, score: 0.3 },
  ],
  validate: isRvnr,
  validScore: 0.92,
  invalidScore: 0.2,
  context: {
    words: {
      de: [
        'rvnr',
        'rv nr',
        'rv nummer',
        'svnr',
        'sv nr',
        'sv nummer',
        'vsnr',
        'rentenversicherung*',
        'sozialversicherung*',
        'versicherungsnummer*',
        'rente',
      ],
      en: ['social security', 'pension insurance', 'insurance number', 'ssn'],
      fr: ['sécurité sociale', 'assurance retraite'],
      es: ['seguridad social'],
      it: ['previdenza sociale'],
      nl: ['pensioenverzekering'],
      pt: ['segurança social'],
      pl: ['ubezpieczenia społecznego', 'ubezpieczenie emerytalne'],
    },
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      '⟦65070803A019⟧',
      'RVNR: ⟦65 070803 A 019⟧',
      'Rentenversicherung ⟦15 070649 C 103⟧, danke',
      'meine Nummer ist ⟦15070649C103⟧.',
      'SV-Nummer ⟦15070649C104⟧ (Tippfehler)',
    ],
    noMatch: ['65070803A018', '15850649C103', '65071303A019', '165070803A019', '65070803A0190'],
  },
});
