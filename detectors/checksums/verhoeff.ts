/**
 * Verhoeff check: digits are combined in the dihedral group of order ten, after a permutation by position from
 * the right. Finds all single errors and transpositions. Used by Aadhaar and by Luxembourg.
 *
 * Source: J. Verhoeff, Error Detecting Decimal Codes, 1969.
 */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    check = combine(check, PERMUTATIONS[place % 8]![digit]!);
  }
  return digits.length > 0 && check === 0;
}

/** Product in the dihedral group: 0-4 are rotations, 5-9 reflections. */
function combine(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
}

const STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Each is the one before, permuted once more. */
const PERMUTATIONS = Array.from({ length: 8 }, () => Array.from({ length: 10 }, (_, digit) => digit));
for (let place = 1; place < 8; place++) {
  for (let digit = 0; digit < 10; digit++) {
    PERMUTATIONS[place]![digit] = STEP[PERMUTATIONS[place - 1]![digit]!]!;
  }
}
