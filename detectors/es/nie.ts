/**
 * Número de identidad de extranjero (NIE): identifies a foreigner in Spain, and is the tax number too.
 *
 * X, Y or Z, seven digits (eight in some old ones with X) and a letter; with 0, 1 or 2 in place of the first letter, the
 * control letter is that of the NIF. One value in 23 has it by chance.
 *
 * Source: Real Decreto 557/2011, art. 206; Ministerio del Interior, "Cálculo del dígito de control del NIF/NIE".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { IDENTITY_CARD, OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';
import { nifLetter } from './nif.js';

/** Undefined: there is no letter to check. */
export function isNie(value: string): boolean | undefined {
  const parts = /^([XYZ])(\d{7,8})([A-Z]?)$/.exec(compact(value));
  if (!parts?.[3]) return undefined;
  return nifLetter(`${'XYZ'.indexOf(parts[1]!)}${parts[2]}`) === parts[3];
}

function compact(value: string): string {
  return canonicalCompact(value).replace(/^ES(?=[XYZ])/, '');
}

function canonical(value: string): string {
  const parts = /^([XYZ])(\d{7,8})([A-Z]?)$/.exec(compact(value));
  if (!parts) return compact(value);
  const [, first = '', digits = '', letter = ''] = parts;
  const number = digits.length === 8 && digits.startsWith('0') ? digits.slice(1) : digits;
  return first + number + (letter || nifLetter(`${'XYZ'.indexOf(first)}${digits}`));
}

export const nie: Detector = definePattern({
  id: 'es/nie',
  description: 'Spanish identity number of a foreigner (NIE), by its control letter',
  entityType: 'ES_NIE',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2011-7703',
  triggers: [{ on: 'number', digits: [7, 8] }],
  lead: 5,
  patterns: [
    { regex: /(?:ES-?)?[XYZ][ -]?\d{7,8}[ -]?[A-Z]/i, score: 0.75 },
    { regex: /(?:ES-?)?[XYZ][ -]?\d{1,2}\.\d{3}\.\d{3}[ -]?[A-Z]/i, score: 0.85 },
    { regex: /[XYZ][ -]?\d{7}/i, score: 0.25 },
  ],
  validate: isNie,
  validScore: 0.25,
  invalidScore: 0.2,
  context: {
    words: withWords(withWords(IDENTITY_CARD, TAX_NUMBER), {
      es: [
        'nie',
        'n.i.e',
        'dni',
        'nif',
        'tie',
        'extranjero',
        'extranjera',
        'extranjería',
        'permiso de residencia',
        'residencia',
      ],
      en: ['residence permit', 'foreigner', 'spanish id'],
      fr: ['titre de séjour'],
      de: ['aufenthaltstitel'],
      it: ['permesso di soggiorno'],
      pt: ['autorização de residência'],
      nl: ['verblijfsvergunning'],
      pl: ['karta pobytu'],
    }),
    // People write it on invoices and orders, so these words say little.
    negative: OTHER_NUMBERS,
    penalty: 0.1,
  },
  canonical,
  examples: {
    match: [
      'Su número: ⟦Y3512468Z⟧.',
      '⟦y-3512468-z⟧',
      'NIE ⟦X 3512468 T⟧',
      'mi nie es ⟦X3512468⟧',
      'nie ⟦Z3512468M⟧ de mi mujer',
    ],
    noMatch: ['Y3512468A', 'W3512468Z', 'AY3512468Z', 'Y3512468Z9', 'Y351246M', 'modelo X3512468'],
  },
});
