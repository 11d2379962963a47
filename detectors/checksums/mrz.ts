const WEIGHTS = [7, 3, 1];

/**
 * Check digit of machine-readable travel documents: digits, and letters as 10 to 35, times 7, 3, 1 in turn; the sum
 * by ten. Used by passports, and by the identity cards of Germany and Poland. NaN when another character occurs.
 *
 * Source: ICAO Doc 9303 part 3, section 4.9.
 */
export function mrzDigit(code: string): number {
  let sum = 0;
  for (let at = 0; at < code.length; at++) {
    const unit = code.charCodeAt(at);
    const value = unit >= 48 && unit <= 57 ? unit - 48 : unit >= 65 && unit <= 90 ? unit - 55 : Number.NaN;
    sum += value * WEIGHTS[at % 3]!;
  }
  return sum % 10;
}
