/**
 * Krankenversichertennummer (KVNR): identifies a person to the statutory health insurance of Germany, for life. On the
 * health card.
 *
 * A capital letter, eight digits and a check digit: the letter as its place in the alphabet in two digits, then weights
 * 1 and 2 in turn, the digits of the products summed, by ten.
 *
 * Source: § 290 SGB V; GKV-Spitzenverband, Richtlinie zur Krankenversichertennummer.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS } from '../words/central-europe.js';

export function isKvnr(value: string): boolean {
  const code = canonicalCompact(value);
  if (!/^[A-Z]\d{9}$/.test(code)) return false;
  const digits = `${String(code.charCodeAt(0) - 64).padStart(2, '0')}${code.slice(1, 9)}`;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  // Not what is missing to ten, as in Luhn's check, but the sum itself.
  return sum % 10 === Number(code[9]);
}

export const kvnr: Detector = definePattern({
  id: 'de/kvnr',
  description: 'German health insurance number (KVNR), by letter and check digit',
  entityType: 'DE_HEALTH_INSURANCE',
  source: 'https://www.gesetze-im-internet.de/sgb_5/__290.html',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 2,
  patterns: [{ regex: /[A-Z] ?(?:\d{9}|\d{3} \d{3} \d{3})/i, score: 0.3 }],
  validate: isKvnr,
  validScore: 0.3,
  invalidScore: 0.16,
  context: {
    words: {
      de: [
        'kvnr',
        'kv nr',
        'kv nummer',
        'krankenkasse*',
        'krankenversicher*',
        'krankenversichertennummer*',
        'versichertennummer*',
        'versicherten nr',
        'versichertennr',
        'gesundheitskarte*',
        'versichertenkarte*',
        'egk',
        'versicherungsnummer*',
        'gkv',
        'aok',
        'barmer',
      ],
      en: ['health insurance', 'insurance number', 'insured person', 'health card'],
      fr: ['assurance maladie'],
      es: ['seguro médico', 'seguro de salud'],
      it: ['assicurazione sanitaria'],
      nl: ['zorgverzekering', 'ziektekostenverzekering'],
      pt: ['seguro de saúde'],
      pl: ['ubezpieczenia zdrowotnego', 'ubezpieczenie zdrowotne'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.3,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'KV-Nr. ⟦A123456780⟧',
      'Krankenkasse, KVNR: ⟦A123456780⟧',
      'Versichertennummer ⟦M 123 456 785⟧',
      'kvnr ⟦b123456782⟧',
      'health insurance no ⟦Z999999997⟧',
    ],
    noMatch: [
      'A123456781',
      'see A123456780',
      '1123456780',
      'KVNR AA123456780',
      'KVNR A1234567801',
      'Artikel A123456780',
    ],
  },
});
