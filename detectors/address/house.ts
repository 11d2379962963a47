import { readsOn } from './language.js';
import { plain } from './tokens.js';

/** The number behind a street: `5a`, `12/14`, `14-2`, `3/5A`, `5/3/12`, `12 bis`, `, n° 3`, `s/n`, `km 12,5`. */
const BEHIND =
  /(?:,? {1,2}|, ?\n|\n|,)(?:(?:n[°ºo]\.?|n\.?|nr\.?|nro\.?|num\.?|n[uú]m(?:ero)?\.?|№|#|km)[: ]? ?)?\d{1,5}(?:-?[a-z])?(?: ?[/-] ?(?:\d{1,4}[a-z]?|[ivx]{1,4}|[a-z]{1,2})){0,3}(?:[ -](?:bis|ter|quater|hs|rood|zwart))?(?![\p{L}\p{N}])/iuy;
const NO_HOUSE_NUMBER = /(?:,? )(?:s\/n\.?o?|s\.n\.c\.?|snc|s\.n\.|b\/n)(?![\p{L}\p{N}])/iuy;
/** Not `a` or `e`, which are words. */
const LETTER = / [A-Hb-dfgh](?![\p{L}\p{N}'’.])/uy;

/** The number before a street: `12`, `221B`, `12 bis,`, `12-14`, `5/12`, `n° 12,`, `12 A`, `12 1/2`. */
const BEFORE =
  /^(?:n[°ºo]\.? ?)?\d{1,5}(?: 1\/2|(?:-?[a-df-z])?)(?: ?[/&-] ?\d{1,5}[a-z]?)?(?: ?-?(?:bis|ter|quater)| [A-H])?(?:, ?| , |,?\n| {1,2})$/iu;
const MAX_BEFORE = 26;

/** What a number before a street counts or dates: `May 5 Wall Street`, `in 2008 Main Street`, `over 200`. */
const OTHER_NUMBER =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?|\b(?:over|about|nearly|almost|than|least|around|top|all|chapter|page|version|figure|table|step|level|season|episode|q[1-4])|[$€£¥%+*=@])\s?$/i;
const YEAR_WORD = /\b(?:in|since|of|from|by|until|during|year|before|after|en|depuis|dès|the|early|late)\s$/i;

export interface House {
  readonly end: number;
  /** A small word follows that does not go with an address: the number may count what follows. */
  readonly readsOn: boolean;
}

/** Behind a number: a price, a decimal, a time, the next groups of a phone number. */
const GOES_ON = /^(?:\s?[%€$£]|[.,:]\d|[ .-]\d{2}[ .-]\d{2})/;
const UNIT = /^[ -]?(\p{L}{1,12})(?![\p{L}\p{N}])/u;
/** What a number measures or counts. */
const MEASURES: ReadonlySet<string> = new Set(
  `km cm mm kg gb mb ans year years yr yrs jahr jahre jahren ano anos año años anni jaar lat mois month months meses mesi
  tag tage dia dias giorni dagen dni uhr min minute minutes minuten minuti minutos hour hours heure heures h euro euros
  eur usd zl pln people person personen personne personnes persone personas personen times fois veces volte mal keer razy
  vezes`
    .split(/\s+/)
    .map(plain),
);

export function houseBehind(text: string, at: number): House | undefined {
  NO_HOUSE_NUMBER.lastIndex = at;
  if (NO_HOUSE_NUMBER.test(text)) return { end: NO_HOUSE_NUMBER.lastIndex, readsOn: false };
  BEHIND.lastIndex = at;
  if (!BEHIND.test(text)) return undefined;
  let end = BEHIND.lastIndex;
  LETTER.lastIndex = end;
  if (LETTER.test(text)) end = LETTER.lastIndex;
  const following = text.slice(end, end + 24);
  if (isMeasure(text, end)) return undefined;
  // A postcode right behind the street is no house number.
  if (/^[,\s]{1,2}\d{5}$/.test(text.slice(at, end)) && /^ \p{Lu}/u.test(following)) return undefined;
  const word = /^ (\p{Ll}[\p{L}\p{M}]{0,20})/u.exec(following)?.[1];
  return { end, readsOn: word !== undefined && word.length > 1 && !readsOn(plain(word)) };
}

/** Whether a number that ends at `end` measures something. */
export function isMeasure(text: string, end: number): boolean {
  const following = text.slice(end, end + 24);
  return GOES_ON.test(following) || MEASURES.has(plain(UNIT.exec(following)?.[1] ?? ''));
}

/** @returns start of a house number that ends right before `to`, or -1 */
export function houseBefore(text: string, to: number): number {
  for (let at = Math.max(0, to - MAX_BEFORE); at < to; at++) {
    const unit = text.charCodeAt(at);
    const isDigit = unit >= 48 && unit <= 57;
    if (!isDigit && unit !== 110 && unit !== 78) continue;
    if (at > 0 && /[\p{L}\p{N}_]/u.test(text[at - 1]!)) continue;
    if (!BEFORE.test(text.slice(at, to))) continue;
    if (at > 1 && /[.,:/-]/.test(text[at - 1]!) && /\d/.test(text[at - 2]!)) return -1;
    const before = text.slice(Math.max(0, at - 16), at);
    if (OTHER_NUMBER.test(before)) return -1;
    const number = Number(/\d+/.exec(text.slice(at, to))![0]);
    if (number >= 1800 && number <= 2100 && YEAR_WORD.test(before)) return -1;
    return at;
  }
  return -1;
}
