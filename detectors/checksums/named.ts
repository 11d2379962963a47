import { mod11and10, mod11to2, mod37and36 } from './iso7064.js';
import { luhn } from './luhn.js';
import { mod97 } from './mod97.js';
import { verhoeff } from './verhoeff.js';

/** Whether a value, as it is written, passes a check. */
export type Check = (value: string) => boolean;

const digitsOf = (value: string): string => value.replace(/[^0-9]+/g, '');
const charactersOf = (value: string): string => value.toUpperCase().replace(/[^0-9A-Z]+/g, '');

/**
 * The checks that a policy can name. Those for numbers read the digits of a value and nothing else; the others its
 * letters and digits, in capitals.
 */
export const NAMED_CHECKS: Readonly<Record<string, Check>> = {
  luhn: (value) => luhn(digitsOf(value)),
  verhoeff: (value) => verhoeff(digitsOf(value)),
  'mod11-10': (value) => mod11and10(digitsOf(value)),
  'mod11-2': (value) => mod11to2(charactersOf(value)),
  'mod37-36': (value) => mod37and36(charactersOf(value)),
  mod97: (value) => mod97(charactersOf(value)) === 1,
  // As in IBANs: country and check digits are read last.
  'mod97-iban': (value) => {
    const code = charactersOf(value);
    return mod97(code.slice(4) + code.slice(0, 4)) === 1;
  },
};
