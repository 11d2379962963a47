// Written apart from the product's own checksums on purpose: the corpus must not share their mistakes.

/**
 * Remainder of a decimal string of any length.
 * @param {string} digits
 * @param {number} modulus
 */
export function remainder(digits, modulus) {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/**
 * Letters to numbers as ISO 13616 does: A = 10 … Z = 35.
 * @param {string} text
 */
function letterValues(text) {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}

/**
 * @param {string} country
 * @param {string} bban
 */
export function ibanOf(country, bban) {
  const check = 98 - remainder(letterValues(`${bban}${country}00`), 97);
  return `${country}${String(check).padStart(2, '0')}${bban}`;
}

/** @param {string} iban compact */
export function isIban(iban) {
  return (
    /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) &&
    remainder(letterValues(iban.slice(4) + iban.slice(0, 4)), 97) === 1
  );
}

/** @param {string} digits */
export function isLuhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** @param {string} digits all but the check digit */
export function withLuhn(digits) {
  for (const check of '0123456789') if (isLuhn(digits + check)) return digits + check;
  throw new Error('no check digit');
}

/**
 * Key of a French NIR; the letters of Corsica count as 19 and 18.
 * @param {string} number 13 characters
 */
export function nirKey(number) {
  const digits = number.replace('2A', '19').replace('2B', '18');
  return String(97 - remainder(digits, 97)).padStart(2, '0');
}

/** @param {string} nir 15 characters */
export function isNir(nir) {
  return /^[12]\d{4}(\d\d|2[AB])\d{8}$/.test(nir) && nirKey(nir.slice(0, 13)) === nir.slice(13);
}

/** @param {string} digits 12 digits */
export function withIsbn13(digits) {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3);
  return digits + String((10 - (sum % 10)) % 10);
}

const ITALIAN_ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/**
 * The national part of an IBAN with its own check digits, where the country has them.
 * @type {Record<string, (digits: (n: number) => string) => string>}
 */
export const BBAN = {
  DE: (d) => `9${d(17)}`,
  GB: (d) => `TEST${d(14)}`,
  IE: (d) => `TEST${d(14)}`,
  NL: (d) => `TEST${d(10)}`,
  CH: (d) => `09${d(15)}`,
  AT: (d) => `9${d(15)}`,
  FR: (d) => {
    const [bank, branch, account] = [`3${d(4)}`, d(5), d(11)];
    const key = 97 - ((89 * Number(bank) + 15 * Number(branch) + 3 * Number(account)) % 97);
    return bank + branch + account + String(key).padStart(2, '0');
  },
  BE: (d) => {
    const number = `9${d(9)}`;
    return number + String(remainder(number, 97) || 97).padStart(2, '0');
  },
  ES: (d) => {
    const [bank, account] = [`9${d(7)}`, d(10)];
    const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
    /** @param {string} text */
    const check = (text) => {
      const sum = [...text.padStart(10, '0')].reduce(
        (s, digit, i) => s + Number(digit) * (weights[i] ?? 0),
        0,
      );
      const value = 11 - (sum % 11);
      return value === 11 ? '0' : value === 10 ? '1' : String(value);
    };
    return bank + check(bank) + check(account) + account;
  },
  IT: (d) => {
    const number = `0${d(9)}${d(12)}`;
    let sum = 0;
    for (let i = 0; i < 22; i++)
      sum += i % 2 === 0 ? (ITALIAN_ODD[Number(number[i])] ?? 0) : Number(number[i]);
    return String.fromCharCode(65 + (sum % 26)) + number;
  },
  PT: (d) => {
    const number = `9${d(18)}`;
    return number + String(98 - remainder(`${number}00`, 97)).padStart(2, '0');
  },
  PL: (d) => {
    const bank = `9${d(6)}`;
    const weights = [3, 9, 7, 1, 3, 9, 7];
    const sum = [...bank].reduce((s, digit, i) => s + Number(digit) * (weights[i] ?? 0), 0);
    return bank + String((10 - (sum % 10)) % 10) + d(16);
  },
};
