import type { ContextRule } from '../../src/core/context.js';
import type { Candidate, Detector, Examples, Report, Trigger } from '../../src/core/detector.js';
import { canonicalAddress } from './canonical.js';
import { houseBefore, houseBehind, isMeasure } from './house.js';
import { MONTHS, RESIDENCE, readsOn, residesBefore } from './language.js';
import { readLead, readTail } from './tail.js';
import { isCapital, isGluedTo, plain, type Token, tokensAround } from './tokens.js';

/** How one language writes a street. Words are compared in lower case and without accents. */
export interface StreetTable {
  readonly language: string;
  readonly description: string;
  readonly source: string;
  /** Words that are seldom anything but streets: `rue`, `calle`, `ulica`. */
  readonly strong: readonly string[];
  /** Words that mean other things too (`place`, `cours`, `way`): they need capitals, or words around. */
  readonly weak: readonly string[];
  /** Whether addresses without any number are written (`s/n`). */
  readonly unnumbered?: boolean;
  /** Words that mean other things too, but seldom with a number before and a name in capitals behind. */
  readonly named?: readonly string[];
  /** Whether nouns have capitals, or the word for street says it all: then what follows the number does not matter. */
  readonly sure?: boolean;
  /** Endings of compounds: `strasse`, `laan`. */
  readonly endings?: readonly string[];
  /** Compounds and names that are no streets: `sackgasse`, `parkplatz`. */
  readonly never?: readonly string[];
  /** Where the type stands: before the name (`rue de ...`) or behind it (`... Street`, `Berliner Str.`). */
  readonly type: 'first' | 'last' | 'both';
  /** Where the number stands. */
  readonly house: 'before' | 'behind' | 'both';
  /** Small words inside names. */
  readonly particles: readonly string[];
  /** Capitalised words that begin no name of a street: `Die`, `Unsere`. */
  readonly notNames?: readonly string[];
  /** Small words before a street that show that a street is meant: Italian `in via`. */
  readonly leads?: readonly string[];
  /** Whether names in lower case are read: `12 rue victor hugo`. */
  readonly box?: RegExp;
  readonly boxWords?: readonly string[];
  /** A street may be named for a number: `Calle 50`, `Carrera 7`. */
  readonly numbered?: boolean;
  /** Words for streets that are ordinary words of other languages, and so no triggers: their literals are. */
  readonly abbreviations?: readonly string[];
  /** Those with the sign behind them: `al.`, `c/`. */
  readonly literals?: readonly string[];
  readonly examples: Examples;
}

/** With postcode and town. */
const WITH_CODE = 0.85;
/** A street word, a name and a number in their order. */
const COMPLETE = 0.7;
/** One thing speaks against: lower case, a word of many meanings, or a sentence that goes on. */
const DOUBTFUL = 0.4;
/** Two do. */
const UNLIKELY = 0.25;
/** No number, but `lives in` before it. */
const NO_NUMBER = 0.55;

export const ADDRESS_CONTEXT: ContextRule = { words: RESIDENCE, before: 48, after: 0 };

interface Name {
  /** Index of the first and behind the last token. */
  readonly from: number;
  readonly to: number;
  readonly lower: boolean;
}

const MAX_NAME = 9;
const MAX_LOWER = 3;

export function addressDetector(table: StreetTable): Detector {
  const strong = new Set([...table.strong, ...(table.abbreviations ?? [])].map(plain));
  const weak = new Set([...table.weak, ...(table.named ?? [])].map(plain));
  const named = new Set((table.named ?? []).map(plain));
  const endings = (table.endings ?? []).map(plain);
  const never = new Set((table.never ?? []).map(plain));
  const particles = new Set(table.particles.map(plain));
  const notNames = new Set((table.notNames ?? []).map(plain));
  const leads = new Set((table.leads ?? []).map(plain));

  const triggers: Trigger[] = [
    // These may stand without a number: `na ulicy Kwiatowej`.
    { on: 'word', words: table.named ?? [] },
    {
      on: 'word',
      withDigit: !table.unnumbered,
      words: [
        ...table.strong,
        ...table.weak,
        ...(table.endings ?? []).map((ending) => `*${ending}`),
        ...(table.boxWords ?? []),
      ],
    },
    ...(table.literals ?? []).map((text): Trigger => ({ on: 'literal', text })),
  ];

  /** Reads a name from token `from` on. */
  function nameBehind(tokens: readonly Token[], from: number): Name | undefined {
    let to = from;
    let words = 0;
    let lower = 0;
    for (let at = from; at < tokens.length && at - from < 2 * MAX_NAME; ) {
      const token = tokens[at]!;
      if (token.kind === 'number') {
        const month = monthBehind(tokens, at);
        if (month === 0) break;
        at += month;
        to = at;
        words++;
        continue;
      }
      if (token.kind === 'sign') {
        const joins = /^['’´".-]$/.test(token.text) && isGluedTo(token, tokens[at - 1]);
        const quotes = /^["«»“”„]$/.test(token.text) && words === 0;
        if (!joins && !quotes) break;
        if (token.text === '.' && tokens[at - 1]!.text.length > 6) break;
        at++;
        if (token.text === '.' && to === at - 1) to = at;
        continue;
      }
      if (token.kind === 'break') break;
      if (notNames.has(token.low) && (isCapital(token) || !particles.has(token.low))) break;
      const glued = isGluedTo(token, tokens[at - 1]) && words > 0;
      if (isCapital(token) || glued) {
        words += particles.has(token.low) && !isCapital(token) ? 0 : 1;
        if (words > MAX_NAME) break;
        to = ++at;
      } else if (particles.has(token.low) || isInitial(tokens, at)) at++;
      else if (lower < MAX_LOWER && words === lower && isNameLike(token)) {
        lower++;
        words++;
        to = ++at;
      } else break;
    }
    // A full stop at the end ends a sentence, unless an initial or an abbreviation stands before it.
    return words > 0 ? { from, to, lower: lower > 0 } : undefined;
  }

  function isNameLike(token: Token): boolean {
    return token.text.length >= 3 && !readsOn(token.low) && !never.has(token.low);
  }

  /** Reads a name that ends before token `to`, and stops where a house number stands in front. */
  function nameBefore(
    text: string,
    tokens: readonly Token[],
    to: number,
  ): (Name & { house: number }) | undefined {
    let lower = 0;
    let words = 0;
    for (let at = to - 1; at >= 0 && to - at <= MAX_NAME; at--) {
      const token = tokens[at]!;
      if (token.kind === 'break') return undefined;
      if (token.kind === 'sign') {
        if (!/^['’.-]$/.test(token.text)) return undefined;
        continue;
      }
      if (token.kind === 'number') {
        // `42nd`: its letters were read already.
        if (!isGluedTo(tokens[at + 1], token)) return undefined;
        words++;
      } else if (isCapital(token)) words++;
      else if (/^(?:st|nd|rd|th)$/.test(token.low) && tokens[at - 1]?.kind === 'number') continue;
      else if (isGluedTo(token, tokens[at - 1]) || particles.has(token.low)) words += 0;
      else if (lower < MAX_LOWER && isNameLike(token)) {
        lower++;
        words++;
      } else return undefined;
      if (words === 0) continue;
      const house = houseBefore(text, token.start);
      if (house >= 0) return { from: at, to, lower: lower > 0, house };
    }
    return undefined;
  }

  /** Whether the type's own spelling or the word before it says that a street is meant. */
  function isClear(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at]!;
    if (strong.has(token.low)) return true;
    if (isCapital(token)) return true;
    return leads.has(tokens[at - 1]?.low ?? '');
  }

  function conclude(
    text: string,
    start: number,
    end: number,
    doubts: number,
    lower: boolean,
    report: Report,
  ): void {
    const first = readLead(text, start);
    const tail = readTail(text, end, lower);
    if (tail.proven) report(first, tail.end, 'ADDRESS', WITH_CODE);
    else {
      const score = doubts === 0 ? COMPLETE : doubts === 1 ? DOUBTFUL : UNLIKELY;
      report(first, tail.end, 'ADDRESS', score);
    }
  }

  function typeFirst(text: string, tokens: readonly Token[], at: number, report: Report): boolean {
    const type = tokens[at]!;
    let next = at + 1;
    if (tokens[next]?.text === '.' || (tokens[next]?.text === '/' && type.text.length === 1)) next++;
    const name = nameBehind(tokens, next) ?? (table.numbered ? numberName(tokens, next) : undefined);
    if (!name) return false;
    const nameEnd = tokens[name.to - 1]!.end;
    const doubtsOfName = (isClear(tokens, at) ? 0 : 1) + (name.lower ? 1 : 0);
    if (table.house !== 'behind') {
      const house = houseBefore(text, type.start);
      if (house >= 0) {
        // `12 rue victor hugo`: the number in front makes up for the missing capitals.
        const isStreet = strong.has(type.low) || (named.has(type.low) && !name.lower);
        const doubts = isStreet ? 0 : doubtsOfName;
        conclude(text, house, nameEnd, doubts, name.lower, report);
        return true;
      }
    }
    if (table.house !== 'before' || strong.has(type.low)) {
      const house = houseBehind(text, nameEnd);
      if (house !== undefined) {
        const doubts =
          doubtsOfName + (house.readsOn && !table.sure ? 1 : 0) + (table.house === 'before' ? 1 : 0);
        conclude(text, type.start, house.end, doubts, name.lower, report);
        return true;
      }
    }
    return withoutNumber(text, type, nameEnd, name.lower, report);
  }

  function typeLast(text: string, tokens: readonly Token[], at: number, report: Report): boolean {
    const type = tokens[at]!;
    if (table.house === 'before') {
      const name = nameBefore(text, tokens, at);
      if (!name) return avenueOf(text, tokens, at, report);
      const isStreet = strong.has(type.low) || isCapital(type);
      const doubts = (isStreet ? 0 : 1) + (name.lower ? 1 : 0);
      let end = type.end;
      const after =
        /^\.?(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?)?(?: \d{1,4}(?= ?(?:,|\n|$)))?/.exec(
          text.slice(end, end + 16),
        );
      end += after![0].length;
      if (text[end - 1] === '.' && !/[\s,]/.test(text[end] ?? '\n')) end--;
      conclude(text, name.house, end, doubts, name.lower, report);
      return true;
    }
    // `Berliner Str. 5`, `Karl-Marx-Straße 5`, `Hauptstraße 5`.
    const first = compoundStart(tokens, at);
    if (first === undefined) return false;
    const dot = tokens[at + 1]?.text === '.' && isGluedTo(tokens[at + 1], type) ? 1 : 0;
    const end = tokens[at + dot]!.end;
    const house = houseBehind(text, end);
    const capital = isCapital(tokens[first]);
    if (house === undefined) return withoutNumber(text, tokens[first]!, end, !capital, report);
    const doubts = (capital ? 0 : 1) + (house.readsOn && !(table.sure && capital) ? 1 : 0);
    conclude(text, tokens[first]!.start, house.end, doubts, !capital, report);
    return true;
  }

  /** `1251 Avenue of the Americas`, `100 Avenue B`. */
  function avenueOf(text: string, tokens: readonly Token[], at: number, report: Report): boolean {
    const type = tokens[at]!;
    const next = tokens[at + 1];
    const isLetter = isCapital(next) && next!.text.length === 1;
    if (!isLetter && next?.low !== 'of') return false;
    const house = houseBefore(text, type.start);
    const name = nameBehind(tokens, at + 1);
    if (house < 0 || !name || name.lower) return false;
    conclude(
      text,
      house,
      tokens[isLetter ? at + 1 : name.to - 1]!.end,
      isCapital(type) ? 0 : 1,
      false,
      report,
    );
    return true;
  }

  /** First token of a name that ends with a type: hyphens first, then words that belong to it. */
  function compoundStart(tokens: readonly Token[], at: number): number | undefined {
    const type = tokens[at]!;
    const alone = strong.has(type.low) || weak.has(type.low);
    let first = at;
    while (
      tokens[first - 1]?.text === '-' &&
      tokens[first - 2]?.kind === 'word' &&
      isGluedTo(tokens[first - 1], tokens[first - 2])
    ) {
      first -= 2;
    }
    if (alone && first === at) {
      const before = tokens[at - 1];
      if (!isCapital(before) || notNames.has(before!.low)) return undefined;
      first = at - 1;
    }
    while (first > 0 && at - first < 8) {
      const before = tokens[first - 1]!;
      if (before.text === '-' && tokens[first - 2]?.text === '.' && isCapital(tokens[first - 3])) {
        first -= 3;
        continue;
      }
      if (
        before.kind === 'sign' &&
        before.text === '.' &&
        (tokens[first - 2]?.text ?? '').length <= 3 &&
        isCapital(tokens[first - 2])
      ) {
        first -= 2;
        continue;
      }
      if (before.kind !== 'word') break;
      if (isCapital(before) && isCapital(tokens[first]) && joinsName(before)) first--;
      else if (table.language === 'nl' && particles.has(before.low) && isCapital(tokens[first - 2]))
        first -= 2;
      else break;
    }
    return first;
  }

  /** In Dutch any capitalised word is a part of the name; in German only those that are known to be. */
  function joinsName(token: Token): boolean {
    if (notNames.has(token.low)) return false;
    return (
      table.language === 'nl' ||
      /^(?:bad|st|sankt|alte[rs]?|neue[rs]?|obere[rs]?|untere[rs]?|grosse[rs]?|kleine[rs]?|lange|kurze|hohe[rs]?|inner[er]*|aussere|vordere|hintere|hinterer|erste)$/.test(
        token.low,
      )
    );
  }

  function withoutNumber(text: string, type: Token, end: number, lower: boolean, report: Report): boolean {
    const tail = readTail(text, end, false);
    if (tail.proven && !lower) report(type.start, tail.end, 'ADDRESS', COMPLETE);
    else if (!lower && residesBefore(text, type.start)) report(type.start, end, 'ADDRESS', NO_NUMBER);
    else return false;
    return true;
  }

  function detect({ text, at }: Candidate, report: Report): void {
    const tokens = tokensAround(text, at);
    const index = tokens.findIndex(({ start }) => start === at);
    const token = tokens[index];
    if (token?.kind !== 'word' || isDomainPart(tokens, index)) return;
    if (table.box) {
      for (let start = index; start >= Math.max(0, index - 6); start--) {
        table.box.lastIndex = tokens[start]!.start;
        const previous = tokens[start - 1];
        if (previous && isGluedTo(tokens[start], previous) && /^(?:word|number)$/.test(previous.kind))
          continue;
        if (!table.box.test(text) || table.box.lastIndex <= at) continue;
        if (isMeasure(text, table.box.lastIndex)) return;
        conclude(text, tokens[start]!.start, table.box.lastIndex, 0, false, report);
        return;
      }
    }
    if (never.has(token.low)) return;
    const known = strong.has(token.low) || weak.has(token.low);
    if (known && table.type !== 'last' && typeFirst(text, tokens, index, report)) return;
    if (known && table.type !== 'first') typeLast(text, tokens, index, report);
    else if (
      !known &&
      endings.some((ending) => token.low.length > ending.length + 1 && token.low.endsWith(ending))
    ) {
      typeLast(text, tokens, index, report);
    }
  }

  return {
    id: `address/${table.language}`,
    version: 1,
    description: table.description,
    entityTypes: ['ADDRESS'],
    source: table.source,
    triggers,
    context: ADDRESS_CONTEXT,
    examples: table.examples,
    detect,
    canonical: canonicalAddress,
  };
}

/** The end of `example.pl`, a piece of a path. */
function isDomainPart(tokens: readonly Token[], at: number): boolean {
  const [sign, word] = [tokens[at - 1], tokens[at - 2]];
  return (
    /^[.@_/]$/.test(sign?.text ?? '') &&
    isGluedTo(tokens[at], sign) &&
    isGluedTo(sign, word) &&
    word?.kind === 'word'
  );
}

/** The `g.` of `via g. verdi`. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text.length === 1 && tokens[at + 1]?.text === '.';
}

/** `8 mai 1945`, `17. Juni`, `25 de Abril`, `20 Settembre`: @returns how many tokens, 0 when it is no date */
function monthBehind(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (/^(?:\.|º|°|o|er|de|di|of)$/.test(tokens[next]?.low ?? '') && next < at + 3) next++;
  if (tokens[next]?.kind !== 'word' || !MONTHS.has(tokens[next]!.low)) return 0;
  next++;
  if (/^1[89]\d\d$/.test(tokens[next]?.text ?? '')) next++;
  return next - at;
}

/** `Calle 50 # 10-20`, `Carrera 7 No. 71-21`, `Calle 12-A`. */
function numberName(tokens: readonly Token[], at: number): Name | undefined {
  if (tokens[at]?.kind !== 'number' || tokens[at]!.text.length > 3) return undefined;
  const letter = tokens[at + 1];
  const to = letter?.kind === 'word' && letter.text.length === 1 && isCapital(letter) ? at + 2 : at + 1;
  // Without a sign for "number" behind it, the number in the name could be anything.
  const sign = tokens[to];
  if (!sign || !/^(?:#|no|n|nro|num)$/.test(sign.low)) return undefined;
  return { from: at, to, lower: false };
}
