/**
 * Codice fiscale: identifies a person in Italy to the tax office, the health service and nearly everyone else.
 *
 * Three letters of the surname, three of the given name, year, letter of the month, day (40 added for women), the code of
 * the place of birth, and a control letter. When two persons would share one, digits are replaced by letters from the
 * right (omocodia: `LMNPQRSTUV` for 0 to 9). The 11 digits of companies are it/piva.
 *
 * A code with a wrong control letter still tells name, birth date and place, and hardly anything else has its shape.
 *
 * Source: Decreto del Ministero delle Finanze 23 dicembre 1976 (n. 13813).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { HEALTH_CARD, TAX_NUMBER, withWords } from '../words/southern-europe.js';

/** Values in odd places (counted from 1) of 0 to 9, which A to J share, and of K to Z. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const ODD_LETTERS = [...ODD, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const STRUCTURE = /^[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPR-T]([\dLMNP-V]{2})[A-Z][\dLMNP-V]{3}[A-Z]$/;
const OMOCODIA = 'LMNPQRSTUV';
/** Where digits stand. */
const PLACES = [6, 7, 9, 10, 12, 13, 14];
const PLAIN = /^[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]$/;

/** The letter that belongs to 15 characters. */
export function controlLetter(body: string): string {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const unit = body.charCodeAt(at);
    const [value, odd] = unit < 65 ? [unit - 48, ODD] : [unit - 65, ODD_LETTERS];
    sum += at % 2 === 0 ? odd[value]! : value;
  }
  return String.fromCharCode(65 + (sum % 26));
}

/** Undefined: the letter is wrong, and the rest so complete that only a slip explains it. */
export function isCodiceFiscale(value: string): boolean | undefined {
  const code = canonicalCompact(value);
  const parts = STRUCTURE.exec(code);
  if (!parts) return false;
  const digit = (letter: string): string => String(OMOCODIA.indexOf(letter));
  const day = Number(parts[1]!.replace(/[L-V]/g, digit)) % 40;
  if (day < 1 || day > 31) return false;
  if (controlLetter(code) === code[15]) return true;
  // Some programs make the control letter before digits become letters.
  const plain = PLACES.reduce(
    (text, at) => text.slice(0, at) + text[at]!.replace(/[L-V]/, digit) + text.slice(at + 1),
    code,
  );
  return PLAIN.test(code) || controlLetter(plain) === code[15] ? undefined : false;
}

const near = nearWords(
  definePattern({
    id: 'it/cf',
    description: 'Italian tax code of a person (codice fiscale), by structure and control letter',
    entityType: 'IT_FISCAL_CODE',
    source: 'https://www.gazzettaufficiale.it/eli/id/1976/12/29/076U3813/sg',
    triggers: [{ on: 'code', min: 16, max: 16 }],
    patterns: [
      {
        regex:
          /[A-Z]{3}[ -]?[A-Z]{3}[ -]?[\dLMNP-V]{2}[ -]?[A-EHLMPR-T][ -]?[\dLMNP-V]{2}[ -]?[A-Z][ -]?[\dLMNP-V]{3}[ -]?[A-Z]/i,
        score: 0.55,
      },
    ],
    validate: isCodiceFiscale,
    invalidScore: 0.2,
    context: {
      words: withWords(withWords(TAX_NUMBER, HEALTH_CARD), {
        it: ['cf', 'c.f', 'cod fisc', 'cod. fisc', 'codice', 'fiscale'],
      }),
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'sono ⟦VRDLCU84C14F205B⟧, grazie',
        '⟦bncgli91m52h501c⟧',
        'codice fiscale ⟦VRD LCU 84C14 F205B⟧',
        'CF: ⟦VRDLCUU4C1QF20RQ⟧',
        'con la lettera sbagliata ⟦VRDLCU84C14F205Z⟧',
      ],
      noMatch: [
        'VRDLCU84C34F205B',
        'VRDLCU84F14F205B',
        'VRDLCU84C14F205',
        'XVRDLCU84C14F205B',
        'VRDLCU84C14F205B1',
      ],
    },
  }),
  ['codice', 'fiscale', 'cf', 'cod', 'tax', 'fiscal'],
  // Omocodia may leave no digit.
  Number.POSITIVE_INFINITY,
);

/** One whose digits are all letters is found behind the words only, and the digit near a word may be missing. */
export const cf: Detector = { ...near, triggers: [...near.triggers, { on: 'word', words: ['fiscale'] }] };
