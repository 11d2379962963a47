/**
 * Referencia catastral: identifies a property in Spain, and so the address of whoever lives or owns there.
 *
 * 20 characters: 14 for the plot (urban: block, sheet, plot; rural: municipality, sector, polygon, plot), four for the
 * unit, and two letters of control. Each letter comes from half of the plot and the unit: a weighted sum by 23, letters
 * counting from A = 1.
 *
 * Source: Real Decreto Legislativo 1/2004, art. 6; Dirección General del Catastro.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS } from '../words/southern-europe.js';

const WEIGHTS = [13, 15, 12, 5, 4, 17, 9, 21, 3, 7, 1];
/** In the order of the Spanish alphabet, where Ñ has a place but no use. */
const ALPHABET = 'ABCDEFGHIJKLMN?OPQRSTUVWXYZ';
const CONTROL = 'MQWERTYUIOPASDFGHJKLBZX';

function controlLetter(part: string): string {
  const sum = [...part].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : ALPHABET.indexOf(character) + 1;
    return total + value * WEIGHTS[at]!;
  }, 0);
  return CONTROL[sum % 23]!;
}

/** The two letters that belong to 18 characters. */
export function catastroControl(body: string): string {
  const unit = body.slice(14);
  return controlLetter(body.slice(0, 7) + unit) + controlLetter(body.slice(7, 14) + unit);
}

function isCatastro(value: string): boolean {
  const compact = canonicalCompact(value);
  return compact.length === 20 && catastroControl(compact.slice(0, 18)) === compact.slice(18);
}

export const catastro: Detector = definePattern({
  id: 'es/catastro',
  description: 'Spanish land-registry reference (referencia catastral), by its two control letters',
  entityType: 'ES_CADASTRAL_REFERENCE',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2004-4163',
  triggers: [
    { on: 'number', digits: [7] },
    { on: 'code', min: 20, max: 20, digits: 7 },
  ],
  patterns: [
    { regex: /\d{7}[ -]?[A-Z]{2}\d{4}[A-Z][ -]?\d{4}[ -]?[A-Z]{2}/i, score: 0.95 },
    // Rural and special ones: any letters and digits, but always the number of the unit and the letters.
    { regex: /[\dA-Z]{14}\d{4}[A-Z]{2}/i, score: 0.9 },
  ],
  validate: isCatastro,
  validScore: 0.9,
  invalidScore: 0.2,
  context: {
    words: {
      es: [
        'catastr*',
        'referencia catastral',
        'ref catastral',
        'ref. catastral',
        'rc',
        'inmueble',
        'finca',
        'ibi',
        'parcela',
      ],
      ca: ['cadastr*', 'referència cadastral'],
      gl: ['catastral'],
      en: ['cadastral*', 'land registry', 'property'],
      fr: ['cadastr*'],
      de: ['kataster*', 'grundbuch*'],
      it: ['catast*', 'immobile'],
      nl: ['kadast*'],
      pt: ['cadastr*', 'predial', 'imóvel'],
      pl: ['katast*', 'nieruchomo*'],
    },
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Referencia catastral ⟦4618207VK3741H0012ZT⟧',
      'el piso ⟦4618207 VK3741H 0012 ZT⟧ de la calle',
      '⟦4618207-VK3741H-0012-ZT⟧',
      'parcela ⟦41091A007000230000KT⟧',
      'catastro: ⟦4618207VK3741H0012QW⟧',
    ],
    noMatch: [
      '4618207VK3741H0012QW',
      'VK3741H0012ZT',
      '4618207VK3741H0012',
      '14618207VK3741H0012ZT',
      'a 4618207 b',
    ],
  },
});
