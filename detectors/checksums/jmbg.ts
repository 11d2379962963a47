import { isDay } from './calendar.js';
import { weightedSum } from './weighted.js';

const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The unique master citizen number of Yugoslavia and the countries after it (JMBG, EMŠO, EMBG): day, month and the last
 * three digits of the year of birth, two digits of the region, three of the order, and a check digit by eleven.
 *
 * Source: Zakon o uvođenju jedinstvenog matičnog broja građana, 1976.
 */
export function jmbg(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  const millennium = digits[4]! < '8' ? 2000 : 1000;
  const year = millennium + Number(digits.slice(4, 7));
  if (!isDay(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  const rest = weightedSum(digits, WEIGHTS) % 11;
  // Ten is written as 0, or such a number is not issued, as each country has it.
  return ((11 - rest) % 11) % 10 === digits.charCodeAt(12) - 48;
}
