/**
 * ICCID: serial number of a SIM card. 89 (telecommunications), country, issuer, account, and a Luhn digit; 19 or 20
 * digits. Some issuers write an F behind 19 digits. 18 digits appear where the check digit is left out.
 *
 * Source: ITU-T E.118.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';

export const iccid: Detector = definePattern({
  id: 'generic/iccid',
  description: 'ICCID of a SIM card, by its prefix and check digit',
  entityType: 'ICCID',
  source: 'https://www.itu.int/rec/T-REC-E.118',
  triggers: [{ on: 'number', digits: [18, 19, 20] }],
  patterns: [
    { regex: /89\d{17,18}F?(?!\d)/i, score: 0.75 },
    { regex: /89\d{2}(?:[ -]\d{4}){3}[ -]\d{3,4}/, score: 0.75 },
    { regex: /89\d{2}(?:[ -]\d{2,6}){2,5}/, score: 0.75 },
  ],
  // Issuers with 20 digits put the check digit in either of the last two places.
  validate: (value) => {
    const digits = canonicalDigits(value);
    if (digits.length < 18 || digits.length > 20) return false;
    return luhn(digits) || (digits.length === 20 && luhn(digits.slice(0, 19))) ? undefined : false;
  },
  invalidScore: 0.2,
  context: {
    words: {
      en: ['iccid', 'sim', 'esim', 'sim card', 'sim number', 'sim serial'],
      fr: ['carte sim', 'numéro de sim'],
      de: ['simkarte', 'sim karte', 'kartennummer der sim'],
      es: ['tarjeta sim'],
      it: ['scheda sim'],
      nl: ['simkaart'],
      pl: ['karta sim', 'karty sim'],
      pt: ['cartão sim'],
    },
    negative: {
      en: ['order', 'invoice', 'tracking', 'card number', 'shipment', 'parcel'],
      fr: ['commande', 'facture', 'colis'],
      de: ['sendung', 'bestellung', 'rechnung'],
      es: ['pedido', 'envío'],
    },
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ICCID: ⟦8933012345678901231⟧',
      'sim ⟦89330123456789012342⟧.',
      '⟦8933 0123 4567 8901 231⟧',
      'eSIM ⟦8933012345678901231F⟧',
      'ICCID ⟦8933012345678901232⟧ (typing error)',
    ],
    noMatch: [
      '8933012345678901232',
      '7933012345678901231',
      'order 8933012345678901231',
      '893301234567890123124',
      'ICCID 8933',
    ],
  },
});
