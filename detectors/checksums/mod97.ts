/**
 * Remainder by 97 of a number of any length (ISO/IEC 7064, MOD 97-10), read character by character so that
 * no big integer is needed. Letters count as two digits, A = 10 to Z = 35. NaN when another character occurs.
 */
export function mod97(value: string): number {
  let rest = 0;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit >= 48 && unit <= 57) rest = (rest * 10 + unit - 48) % 97;
    else if (unit >= 65 && unit <= 90) rest = (rest * 100 + unit - 55) % 97;
    else return Number.NaN;
  }
  return rest;
}
