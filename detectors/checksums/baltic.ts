import { weightedSum } from './weighted.js';

/**
 * Check digit of Estonian and Lithuanian numbers: the digits weighted 1, 2, ... 9, 1, ... by eleven; when that is ten, weighted
 * 3, 4, ... 9, 1, ...; when that is ten as well, 0.
 */
export function balticCheck(digits: string): boolean {
  const length = digits.length - 1;
  const rest = (from: number): number =>
    weightedSum(
      digits,
      Array.from({ length }, (_, at) => ((at + from - 1) % 9) + 1),
    ) % 11;
  const first = rest(1);
  return (first < 10 ? first : rest(3) % 10) === Number(digits[length]);
}
