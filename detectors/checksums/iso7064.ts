/**
 * Check of the hybrid system MOD 11,10 (ISO/IEC 7064): German tax number, Croatian OIB. The last digit is the
 * check digit.
 */
export function mod11and10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const digit = digits.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return digits.length > 1 && (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 48;
}

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Check of the hybrid system MOD 37,36 (ISO/IEC 7064) over digits and capitals; the last one is the check. */
export function mod37and36(code: string): boolean {
  let product = 36;
  for (let at = 0; at < code.length - 1; at++) {
    const value = CHARACTERS.indexOf(code[at]!);
    if (value < 0) return false;
    const sum = (value + product) % 36 || 36;
    product = (sum * 2) % 37;
  }
  const check = CHARACTERS.indexOf(code.at(-1) ?? ' ');
  return code.length > 1 && check >= 0 && (product + check) % 36 === 1;
}

/** Check of the pure system MOD 11-2 (ISO/IEC 7064): ORCID, Chinese resident identity card. `X` stands for ten. */
export function mod11to2(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < code.length; at++) {
    const isLast = at === code.length - 1;
    const value = isLast && code[at] === 'X' ? 10 : code.charCodeAt(at) - 48;
    if (!(value >= 0 && value <= (isLast ? 10 : 9))) return false;
    sum = (isLast ? sum + value : (sum + value) * 2) % 11;
  }
  return code.length > 1 && sum === 1;
}
