/**
 * Number of a Swiss health-insurance card (Versichertenkarte): identifies an insured person.
 *
 * Twenty digits: 80 for health, 756 for Switzerland, the insurer, a serial, and a Luhn check digit, as ISO 7812 has it.
 *
 * Source: Verordnung über die Versichertenkarte (VVK), Anhang; ISO/IEC 7812.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';

/** Whether the check digit is right. */
export function isHealthCard(value: string): boolean {
  const digits = canonicalDigits(value);
  return /^80756\d{15}$/.test(digits) && luhn(digits);
}

export const veka: Detector = definePattern({
  id: 'ch/veka',
  description: 'Swiss health-insurance card number, Luhn',
  entityType: 'CH_HEALTH_CARD',
  source: 'https://www.fedlex.admin.ch/eli/cc/2007/106/de',
  triggers: [{ on: 'number', digits: [20] }],
  patterns: [{ regex: /80 ?756(?: ?\d){15}/, score: 0.95 }],
  validate: isHealthCard,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: {
      de: [
        'versichertenkarte*',
        'krankenkasse*',
        'krankenversicher*',
        'kennnummer',
        'kartennummer',
        'veka',
        'gesundheitskarte*',
      ],
      fr: ["carte d'assuré", 'carte assuré', 'assurance maladie', 'caisse maladie', 'numéro de carte'],
      it: ["tessera d'assicurato", 'tessera assicurato', 'tessera sanitaria', 'cassa malati'],
      en: ['health insurance card', 'insurance card', 'health card', 'ehic'],
      es: ['tarjeta sanitaria'],
      nl: ['zorgpas', 'verzekeringskaart'],
      pl: ['karta ubezpieczenia'],
      pt: ['cartão de saúde', 'cartão europeu'],
    },
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦80756000151234567890⟧',
      'Versichertenkarte ⟦80756 01520 0000001239⟧',
      "carte d'assuré ⟦80756 00015 12345 67890⟧",
      'Kartennummer: ⟦80756015200000001239⟧',
      'tessera sanitaria ⟦80756000151234567891⟧',
    ],
    noMatch: [
      '80756000151234567891',
      '807560001512345678901',
      'Versichertenkarte 80757000151234567890',
      '180756000151234567890',
      '8075600015',
    ],
  },
});
