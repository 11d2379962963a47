/**
 * Luhn check (ISO/IEC 7812-1, annex B): from the right, every second digit is doubled, the digits of all
 * products are summed, and the sum is a multiple of ten.
 */
export function luhn(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let at = digits.length - 1; at >= 0; at--) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    // 9 is taken from a product of two digits: the sum of its digits.
    if (!double) sum += digit;
    else sum += digit > 4 ? digit * 2 - 9 : digit * 2;
    double = !double;
  }
  return digits.length > 0 && sum % 10 === 0;
}
