/**
 * IMEI: identifies a mobile device to the networks. 15 digits: the reporting body (2) and model (6), a serial number
 * (6), and a Luhn digit; with the version of the software (IMEISV) 16 digits and no check. Written compact or
 * `AA-BBBBBB-CCCCCC-D`.
 *
 * Reporting bodies in use: 01, 10 to 13, 30 to 54 in part, 86, 91, 98 and 99; 35 and 86 are nearly all devices.
 *
 * Source: 3GPP TS 23.003 section 6; GSMA TS.06.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';

export const imei: Detector = definePattern({
  id: 'generic/imei',
  description: 'IMEI of a mobile device, by its check digit',
  entityType: 'IMEI',
  source: 'https://www.3gpp.org/dynareport/23003.htm',
  triggers: [{ on: 'number', digits: [15] }],
  patterns: [
    { regex: /(?:01|35|86)\d{13}/, score: 0.6 },
    { regex: /(?:01|35|86)\d{4}[- ]?\d\d[- ]\d{6}[- ]\d/, score: 0.85 },
    { regex: /\d\d[- ]\d{6}[- ]\d{6}[- ]\d/, score: 0.75 },
    { regex: /\d{15}/, score: 0.3 },
  ],
  // A right check digit leaves the score of the spelling.
  validate: (value) => (luhn(canonicalDigits(value)) ? undefined : false),
  context: {
    words: {
      en: [
        'imei',
        'imeisv',
        'handset',
        'serial of the phone',
        'device',
        'mobile device',
        'stolen phone',
        'meid',
      ],
      fr: ['numéro imei', 'téléphone volé', 'portable', 'appareil'],
      de: ['imei nummer', 'gerätenummer', 'seriennummer des handys', 'handy', 'gerät'],
      es: ['dispositivo', 'móvil'],
      it: ['dispositivo', 'cellulare'],
      nl: ['toestel', 'apparaat'],
      pl: ['telefonu', 'urządzenia'],
      pt: ['aparelho', 'telemóvel', 'celular'],
    },
    negative: {
      en: [
        'order',
        'invoice',
        'tracking',
        'card',
        'amex',
        'reference',
        'post',
        'tweet',
        'status',
        'page',
        'imsi',
        'timestamp',
      ],
      fr: ['commande', 'facture', 'carte'],
      de: ['bestellnummer', 'rechnung', 'sendung'],
      es: ['pedido', 'factura'],
      it: ['ordine', 'fattura'],
      nl: ['bestelling', 'factuur'],
      pl: ['zamówienie', 'faktura'],
      pt: ['pedido', 'fatura'],
    },
    alone: 0.35,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'IMEI: ⟦350000123456788⟧',
      'my phone ⟦35-000012-345678-8⟧ was stolen',
      '⟦860000123456781⟧',
      'IMEI ⟦490000123456789⟧',
      'imei ⟦35 000012 345678 8⟧',
    ],
    noMatch: [
      'IMEI 350000123456783',
      'order 350000123456788',
      'see 490000123456789 there',
      '3500001234567881',
      'id 123456789012345',
    ],
  },
});
