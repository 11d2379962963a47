/**
 * Sum of the digits of a number, each times its weight, from the left. Weights that are fewer than the digits
 * leave the last ones out: those are the check digits. NaN when there are fewer digits than weights, or another
 * character among them. What a country does with the remainder stands in the detector.
 */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    const digit = digits.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    sum += digit * weights[at]!;
  }
  return sum;
}
