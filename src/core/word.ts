/**
 * Whether a UTF-16 unit continues a word or number, so that a value beside it would be a part of something
 * longer: ASCII letters and digits, and the letters of scripts that put spaces between words. In Thai, Lao,
 * Burmese, Khmer, Chinese, Japanese and Korean a value stands right beside the words around it; signs,
 * symbols and emoji end a value anywhere. NaN (no unit) is false.
 */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  }
  return (
    unit >= 0xc0 &&
    unit < 0x2000 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    !(unit >= 0x0e00 && unit < 0x0f00) &&
    !(unit >= 0x1000 && unit < 0x10a0) &&
    !(unit >= 0x1780 && unit < 0x1800)
  );
}
