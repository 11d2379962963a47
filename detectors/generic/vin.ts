/**
 * Vehicle identification number (VIN): names a vehicle and, through its register, its keeper (CJEU C-319/22).
 *
 * 17 capitals and digits without I, O and Q: manufacturer (3), description (6), year, plant, serial number whose last
 * four are digits. The ninth is a check digit in North America and China, and anything in Europe. Behind its own words
 * it is found in groups and with other endings too: papers are typed by hand.
 *
 * Source: ISO 3779; 49 CFR 565.15 (check digit, year).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isGlued } from '../checksums/grouped.js';

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

const TYPE = 'VIN';
const LENGTH = 17;
const COMPACT = /[A-HJ-NPR-Z\d]{17}(?![A-Za-z\d])/iy;
/** Fours, or the parts of the number. */
const GROUPED =
  /(?:[A-HJ-NPR-Z\d]{4}(?: [A-HJ-NPR-Z\d]{4}){3} [A-HJ-NPR-Z\d]|[A-HJ-NPR-Z\d]{4}(?:-[A-HJ-NPR-Z\d]{4}){3}-[A-HJ-NPR-Z\d]|[A-HJ-NPR-Z\d]{3}[ -][A-HJ-NPR-Z\d]{6}[ -][A-HJ-NPR-Z\d]{8})(?![A-Za-z\d])/iy;
/** The year is never U, Z or 0. */
const USUAL = /^[A-HJ-NPR-Z1-9][A-HJ-NPR-Z\d]{8}[A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z\d]{3}\d{4}$/;
/** Units behind a word in which a number in groups is looked for. */
const NEAR = 48;

/** Letters and digits, the letters in one case. */
function isMixed(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  const isOneCase = value === value.toUpperCase() || value === value.toLowerCase();
  return digits >= 3 && digits < 16 && isOneCase;
}

function detect({ text, at }: Candidate, report: Report): void {
  COMPACT.lastIndex = at;
  if (COMPACT.test(text)) {
    const value = text.slice(at, at + LENGTH);
    if (isGlued(text, at) || !isMixed(value)) return;
    const isUsual = USUAL.test(value);
    report(at, at + LENGTH, TYPE, isUsual && isVin(value) ? 0.7 : isUsual ? 0.3 : 0.2);
    return;
  }
  // A word: the number may stand behind it.
  for (let start = at + 3; start < Math.min(text.length, at + NEAR); start++) {
    if (/[A-Za-z\d]/.test(text.charAt(start - 1))) continue;
    GROUPED.lastIndex = start;
    if (!GROUPED.test(text) || !isMixed(text.slice(start, GROUPED.lastIndex))) continue;
    report(start, GROUPED.lastIndex, TYPE, 0.3);
    return;
  }
}

export const vin: Detector = {
  id: 'generic/vin',
  version: 1,
  description: 'vehicle identification number, by its check digit or beside a word for it',
  entityTypes: [TYPE],
  source: 'https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565',
  triggers: [
    { on: 'code', min: LENGTH, max: LENGTH },
    {
      on: 'word',
      words: [
        'vin',
        'fin',
        'fahrgestell*',
        'chassis*',
        'bastidor',
        'telaio',
        'nadwozia',
        'podwozia',
        'chassi',
      ],
    },
  ],
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
  examples: {
    match: [
      'VIN ⟦1HGCM826530012345⟧.',
      '⟦1HGCM826530012345⟧',
      'Fahrgestellnummer: ⟦WVWZZZ1K07W123456⟧',
      'numéro de châssis ⟦WVWZZZ1K07W123456⟧',
      'vin: ⟦wvwzzz1k07w123456⟧',
      'nr VIN ⟦WVWZ ZZ1K 07W1 2345 6⟧',
    ],
    noMatch: [
      'WVWZZZ1K07W123456',
      'VIN 1HGCM826530012O45',
      'the vin of the old cars from 2003',
      'order 1HGCM826530012345',
      'x1HGCM826530012345',
      '12345678901234567',
    ],
  },
  detect,
  canonical: canonicalCompact,
};
