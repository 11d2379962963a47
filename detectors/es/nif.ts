/**
 * Número de identificación fiscal (NIF) of persons in Spain, which for Spaniards is the number of their identity card
 * (DNI) and of their driving licence with a letter.
 *
 * Eight digits and a letter: the number by 23 picks it from `TRWAGMYFPDXBNJZSQVHLCKE`. Persons without a DNI have K, L
 * or M, seven digits and the letter of those. Written `12345678Z`, `12345678-Z`, `12.345.678-Z`, old ones with seven
 * digits, and very often without the letter. One value in 23 has the right letter by chance.
 *
 * Source: Real Decreto 1065/2007, art. 19 and 20; Ministerio del Interior, "Cálculo del dígito de control del NIF/NIE".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { IDENTITY_CARD, OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The control letter of a number. */
export function nifLetter(digits: string): string {
  return LETTERS[Number(digits) % 23]!;
}

/** Undefined: there is no letter to check. */
export function isNif(value: string): boolean | undefined {
  const parts = /^([KLM]?)(\d{7,8})([A-Z]?)$/.exec(compact(value));
  if (!parts?.[3]) return undefined;
  return nifLetter(parts[2]!) === parts[3];
}

function compact(value: string): string {
  return canonicalCompact(value).replace(/^ES(?=[\dKLM])/, '');
}

/** With and without its letter, and with and without its leading zero, is one number. */
function canonical(value: string): string {
  const parts = /^(\d{7,8})([A-Z]?)$/.exec(compact(value));
  if (!parts) return compact(value);
  return parts[1]!.padStart(8, '0') + (parts[2] || nifLetter(parts[1]!));
}

export const nif: Detector = definePattern({
  id: 'es/nif',
  description: 'Spanish tax and identity-card number (NIF, DNI) of a person, by its control letter',
  entityType: 'ES_NIF',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-15984',
  triggers: [{ on: 'number', digits: [7, 8] }],
  lead: 3,
  patterns: [
    { regex: /(?<!\d[-./,])(?:ES-?)?\d{1,2}\.\d{3}\.\d{3}-?[A-Z]/i, score: 0.85 },
    { regex: /(?<!\d[-./,])(?:ES-?)?\d{8}-?[A-Z]/i, score: 0.65 },
    { regex: /(?:ES-?)?[KLM][ -]?\d{7}-?[A-Z]/i, score: 0.65 },
    // A capital apart may be the next word.
    { regex: /(?<!\d[-./,])(?:\d{8}|\d{1,2}\.\d{3}\.\d{3})(?: | ?[-/] ?)[A-Z]/, score: 0.35 },
    { regex: /(?<!\d[-./,])\d{7}-?[A-Z]/i, score: 0.25 },
    { regex: /(?<!\d[-./,])(?:\d{7,8}|\d{1,2}\.\d{3}\.\d{3})(?![-./,]\d)/, score: 0.2 },
  ],
  validate: isNif,
  validScore: 0.25,
  invalidScore: 0.2,
  context: {
    words: withWords(withWords(IDENTITY_CARD, TAX_NUMBER), {
      es: [
        'dni',
        'd.n.i',
        'dnie',
        'nif',
        'n.i.f',
        'documento nacional',
        'documento nacional de identidad',
        'número de documento',
        'nº documento',
        'permiso de conducir',
        'carnet de conducir',
      ],
      ca: ['document nacional', "document d'identitat", "carnet d'identitat"],
      en: ['spanish id', 'spanish tax'],
    }),
    // People write it on invoices and orders, so these words say little.
    negative: OTHER_NUMBERS,
    penalty: 0.1,
    alone: 0.2,
  },
  canonical,
  examples: {
    match: [
      'Soy Marta, con ⟦50318426S⟧.',
      'NIF ⟦50.318.426-S⟧',
      'mi dni es ⟦50318426⟧',
      'DNI: ⟦50318426 S⟧',
      'factura a nombre de ⟦50318426-s⟧',
      'menor con NIF ⟦K5031842V⟧',
    ],
    noMatch: [
      '50318426A',
      'pedido 50318426',
      'pedido 5031842 V',
      '950318426S',
      '50318426SX',
      'unos 50.318.426 euros',
      'dni 1.250318426',
    ],
  },
});
