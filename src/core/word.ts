/** ASCII letters and digits, and everything beyond ASCII: a letter of any script continues a word. NaN (no unit) does not. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0
  );
}
