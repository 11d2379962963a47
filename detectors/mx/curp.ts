/**
 * Clave Única de Registro de Población (CURP) of Mexico: identifies every resident and citizen.
 *
 * Eighteen characters: four letters of the names, date of birth, sex H, M or X, state, three consonants of
 * the names, a digit or letter against doubles, a check digit.
 *
 * Source: Secretaría de Gobernación, Instructivo Normativo para la asignación de la CURP (DOF 18/10/2021).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS } from '../words/world.js';

const CHARACTERS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

export function isCurp(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += CHARACTERS.indexOf(code[at]!) * (18 - at);
  return (10 - (sum % 10)) % 10 === Number(code[17]);
}

export const curp: Detector = definePattern({
  id: 'mx/curp',
  description: 'Mexican population register code (CURP), by date, state and check digit',
  entityType: 'MX_CURP',
  source: 'https://www.gob.mx/curp',
  triggers: [{ on: 'code', min: 18, max: 18, digits: 6 }],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)[A-Z]{4}\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[HMX](?:AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC|M[CNS]|N[TLE]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS)[B-DF-HJ-NP-TV-Z]{3}[\dA-Z]\d(?![-./_]?\d)/i,
      score: 0.6,
    },
  ],
  validate: (value) => isCurp(canonicalCompact(value)) || undefined,
  context: {
    words: { es: ['curp', 'registro de población', 'clave única'], en: ['curp'] },
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'CURP ⟦KDRL820417HDFXPR06⟧',
      '⟦BEXM991130MJCRST07⟧',
      'mi curp es ⟦mapq040922hnllrda5⟧',
      '⟦TOQA750301MVZNPL00⟧ (CURP)',
      '⟦KDRL820417HDFXPR09⟧',
    ],
    noMatch: [
      'KDRL821317HDFXPR06',
      'KDRL820417KDFXPR06',
      'KDRL820417HDFXPR061',
      'KDRL820417HZZXPR06',
      'XKDRL820417HDFXPR06',
      'KDRL820417HDFXPR0',
    ],
  },
});
