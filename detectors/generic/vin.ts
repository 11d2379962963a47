/**
 * Vehicle identification number (VIN): names a vehicle and, through its register, its keeper (CJEU C-319/22).
 *
 * 17 capitals and digits without I, O and Q: manufacturer (3), description (6), year, plant, serial number whose last
 * four are digits. The ninth is a check digit in North America and China, and anything in Europe.
 *
 * Source: ISO 3779; 49 CFR 565.15 (check digit, year).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import { definePattern } from '../../src/core/pattern.js';

const LETTERS: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5 },
  ...{ P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether the ninth character is the check digit of the others. */
export function isVin(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (LETTERS[value[at]!] ?? Number(value[at])) * WEIGHTS[at]!;
  return value[8] === 'X0123456789'[((sum % 11) + 1) % 11];
}

export const vin = definePattern({
  id: 'generic/vin',
  description: 'vehicle identification number, by its check digit or beside a word for it',
  entityType: 'VIN',
  source: 'https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565',
  triggers: [{ on: 'code', min: 17, max: 17, digits: 4 }],
  patterns: [
    // The year is never U, Z or 0; letters must stand in the manufacturer's part.
    {
      regex:
        /(?=[A-Z\d]{0,2}[A-Z])[A-HJ-NPR-Z1-9][A-HJ-NPR-Z\d]{8}[A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z\d]{3}\d{4}(?![A-Za-z\d])/,
      score: 0.3,
    },
    { regex: /[A-HJ-NPR-Z1-9][A-HJ-NPR-Z\d]{12}\d{4}(?![A-Za-z\d])/i, score: 0.25 },
  ],
  validate: (value) =>
    value === value.toUpperCase() && /[A-Z].*[A-Z]/.test(value) && isVin(value) ? true : undefined,
  validScore: 0.7,
  context: {
    words: {
      en: [
        'vin',
        'vehicle identification',
        'vehicle identification number',
        'chassis',
        'chassis number',
        'frame number',
        'carfax',
      ],
      fr: [
        'numéro de série du véhicule',
        'châssis',
        'numéro de châssis',
        'carte grise',
        'numéro d’identification du véhicule',
        'vin',
      ],
      de: [
        'fin',
        'fahrgestellnummer',
        'fahrgestellnr',
        'fahrzeug-identifizierungsnummer',
        'fahrzeugidentifizierungsnummer',
        'fahrzeugschein',
      ],
      es: ['bastidor', 'número de bastidor', 'chasis', 'ficha técnica'],
      it: ['telaio', 'numero di telaio'],
      nl: ['chassisnummer', 'voertuigidentificatienummer', 'kenteken'],
      pl: ['numer vin', 'nadwozia', 'podwozia'],
      pt: ['chassi', 'quadro', 'número de chassis'],
    },
    negative: {
      en: ['order', 'tracking', 'transaction', 'license key', 'product key', 'commit', 'token', 'sku'],
      de: ['bestellnummer', 'sendung'],
      fr: ['commande', 'suivi'],
    },
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'VIN ⟦1HGCM826530012345⟧.',
      '⟦1HGCM826530012345⟧',
      'Fahrgestellnummer: ⟦WVWZZZ1K07W123456⟧',
      'numéro de châssis ⟦WVWZZZ1K07W123456⟧',
      'vin: ⟦wvwzzz1k07w123456⟧',
    ],
    noMatch: [
      'WVWZZZ1K07W123456',
      'VIN 1HGCM826530012O45',
      'order 1HGCM826530012345',
      'x1HGCM826530012345',
      '12345678901234567',
    ],
  },
});
