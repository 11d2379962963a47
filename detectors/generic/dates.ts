import { isDay } from '../checksums/calendar.js';

/**
 * Dates as people write them in eight languages: numbers in any order, ISO 8601, names of months, with and without a
 * year, with two digits of it.
 */

const MONTH_WORDS: readonly (readonly string[])[] = [
  'january jan janvier janv januar jänner jaenner jän enero ene gennaio gen januari janeiro stycznia styczeń styczen sty',
  'february feb février fevrier févr fevr fév fev februar febr febrero febbraio febbr februari fevereiro lutego luty lut',
  'march mar mars märz maerz mrz marz marzo maart mrt março marco marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwiecien kwi',
  'may mai mayo maggio mag mei maio maja maj',
  'june jun juin juni junio giugno giu junho czerwca czerwiec cze',
  'july jul juillet juil juli julio luglio lug julho lipca lipiec lip',
  'august aug août aout agosto ago augustus agos sierpnia sierpień sierpien',
  'september sep sept septembre septiembre setiembre settembre set setembro września wrzesnia wrzesień wrz',
  'october oct octobre oktober okt octubre ottobre ott outubro out października pazdziernika październik paź paz',
  'november nov novembre noviembre novembro listopada listopad lis',
  'december dec décembre decembre déc dezember dez diciembre dic dicembre dezembro grudnia grudzień grudzien gru',
].map((words) => words.split(' '));

/** Number of each month's name, without accents. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, index) => words.map((word) => [withoutMarks(word), index + 1] as const)),
);

const SEPARATED = /(\d{1,2})( ?)([./-])\2(\d{1,2})\2\3\2(\d{4}|\d{2})(?![\p{L}\p{N}]|[./-]\d)/uy;
const SPACED = /(\d{1,2}) (\d{1,2}) ((?:18|19|20)\d{2})(?![\p{L}\p{N}]|[./-]\d)/uy;
const ISO =
  /((?:18|19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\p{N}]|[./-]\d)/uy;
const COMPACT = /\d{8}(?![\p{L}\p{N}]|[.,]\d)/uy;
const DAY_MONTH =
  /(\d{1,2})(?:st|nd|rd|th|er|ère|º|°|o|\.)?(?:[ -]|, )?(?:of |de |di |d'|dia )?(\p{L}{3,12})\.?(?:(?:,? |-|\.)?(?:de |del |di |do |of )?((?:18|19|20)\d{2}|'?\d{2})(?![\p{L}\p{N}]|[./:-]\d))?/iuy;
const MONTH_DAY =
  /(\p{L}{3,12})\.?[ -](?:the )?(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:(?:,? |-)((?:18|19|20)\d{2}|'\d{2})(?![\p{L}\p{N}]))?/iuy;
const MONTH_YEAR =
  /(\p{L}{3,12})\.?(?:,? |-)(?:de |del |di |of )?((?:18|19|20)\d{2})(?![\p{L}\p{N}]|[./:-]\d)/iuy;
const DAY_MONTH_NUMBERS = /(\d{1,2})([./-])(\d{1,2})(?:\.)?(?![\p{L}\p{N}]|[./-]\d)/uy;

/** Only English writes the month first; elsewhere a short word before a number is a word (`set 10`, `out 5`). */
const ENGLISH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function withoutMarks(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
}

function monthOf(word: string): number | undefined {
  return MONTHS.get(withoutMarks(word));
}

/** Whether day and month can be these, in one order or the other. */
function isDate(a: number, b: number, year: number): boolean {
  return isDay(year, b, a) || isDay(year, a, b);
}

/** 2000 was a leap year: what stands for a year that is not known. */
const ANY_YEAR = 2000;

/** Whether somebody alive can be born in it; the dead of old books are nobody's concern. */
function isBirthYear(year: number): boolean {
  return year >= 1880 && year <= 2100;
}

export interface DateFound {
  readonly end: number;
  readonly hasYear: boolean;
}

function exec(regex: RegExp, text: string, at: number): RegExpExecArray | undefined {
  regex.lastIndex = at;
  return regex.exec(text) ?? undefined;
}

/**
 * The date that starts at `at`.
 *
 * @param loose whether a day and month in numbers, or eight digits in a row, are taken for one
 */
export function dateAt(text: string, at: number, loose: boolean): DateFound | undefined {
  const unit = text.charCodeAt(at);
  if (unit >= 48 && unit <= 57) return numericAt(text, at, loose);
  const first = exec(MONTH_DAY, text, at);
  if (
    first &&
    ENGLISH.test(first[1]!) &&
    monthOf(first[1]!) !== undefined &&
    isDay(ANY_YEAR, monthOf(first[1]!)!, Number(first[2]))
  ) {
    return { end: at + first[0].length, hasYear: first[3] !== undefined };
  }
  const year = exec(MONTH_YEAR, text, at);
  if (year && monthOf(year[1]!) !== undefined && (year[1]!.length > 3 || ENGLISH.test(year[1]!)))
    return { end: at + year[0].length, hasYear: true };
  return undefined;
}

function numericAt(text: string, at: number, loose: boolean): DateFound | undefined {
  const iso = exec(ISO, text, at);
  if (iso && isBirthYear(Number(iso[1])) && isDate(Number(iso[4]), Number(iso[3]), Number(iso[1]))) {
    return { end: at + iso[0].length, hasYear: true };
  }
  const separated = exec(SEPARATED, text, at);
  if (separated) {
    const [whole, day, , , month, year] = separated;
    const two = year!.length === 2;
    if (
      (two || isBirthYear(Number(year))) &&
      isDate(Number(day), Number(month), two ? ANY_YEAR : Number(year))
    ) {
      return { end: at + whole.length, hasYear: true };
    }
    // `85-03-12`
    if (two && isDate(Number(year), Number(month), ANY_YEAR))
      return { end: at + whole.length, hasYear: true };
    return undefined;
  }
  const spaced = exec(SPACED, text, at);
  if (spaced && isDate(Number(spaced[1]), Number(spaced[2]), Number(spaced[3]))) {
    return { end: at + spaced[0].length, hasYear: true };
  }
  const named = exec(DAY_MONTH, text, at);
  const month = named && monthOf(named[2]!);
  if (named && month !== undefined && isDay(ANY_YEAR, month, Number(named[1]))) {
    return { end: at + named[0].replace(/[.,\s]{1,3}$/, '').length, hasYear: named[3] !== undefined };
  }
  if (!loose) return undefined;
  const compact = exec(COMPACT, text, at)?.[0];
  if (compact !== undefined && isCompactDate(compact)) return { end: at + 8, hasYear: true };
  const numbers = exec(DAY_MONTH_NUMBERS, text, at);
  if (numbers && isDate(Number(numbers[1]), Number(numbers[3]), ANY_YEAR)) {
    return { end: at + numbers[0].replace(/\.$/, '').length, hasYear: false };
  }
  return undefined;
}

function isCompactDate(digits: string): boolean {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  if (isBirthYear(part(0, 4)) && isDay(part(0, 4), part(4, 6), part(6, 8))) return true;
  return isBirthYear(part(4, 8)) && isDate(part(0, 2), part(2, 4), part(4, 8));
}
