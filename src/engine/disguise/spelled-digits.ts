import { ALSO_WORDS, NUMBER_WORDS, type NumberWord, SCALES } from './number-words.js';
import type { Edit } from './rewrite.js';

/**
 * Numbers that are spelled out, as people dictate them: digit by digit (`oh seven double nine`), in pairs (`z\u00e9ro six
 * douze trente-quatre`), in hundreds (`seiscientos doce`). Only what gives six digits or more; not a count (`one two
 * three`), and not an amount (`two hundred thousand`).
 */
export function spelledDigits(text: string): Edit[] {
  const edits: Edit[] = [];
  let run: Token[] = [];
  let end = 0;
  let isAmount = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const token = read(match[0], match.index);
    const goesOn = run.length > 0 && JOINT.test(text.slice(end, match.index));
    if (goesOn && token === undefined && LINKS.has(match[0].toLowerCase())) {
      end = TOKEN.lastIndex;
      continue;
    }
    if (token === undefined || !goesOn) {
      if (run.length >= MIN_WORDS)
        edits.push(...written(text, run, isAmount || (goesOn && SCALES.test(plain(match[0])))));
      run = [];
      isAmount = false;
    }
    if (token !== undefined) {
      token.apart = goesOn && /[^ \t-]/.test(text.slice(end, match.index));
      if (run.length <= MAX_WORDS) run.push(token);
      end = token.end;
    } else isAmount = SCALES.test(plain(match[0]));
  }
  if (run.length >= MIN_WORDS) edits.push(...written(text, run, isAmount));
  return edits;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Undefined: written in figures. */
  readonly word: NumberWord | undefined;
  /** Whether a comma or the like keeps it from the one before: `twenty, one` is no twenty-one. */
  apart: boolean;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const TOKEN = /\p{L}+|[0-9]+/gu;
const JOINT = /^[ \t]{0,2}(?:[,.;:/-][ \t]{0,2}|\r?\n)?$/;
/** `trente et un`, `treinta y cuatro`. */
const LINKS: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'und', 'en', 'i']);
/** Number words that a run must have: the gate counts them as well (see index.ts). */
export const MIN_WORDS = 4;
/** More is a poem. */
const MAX_WORDS = 64;
const MIN_DIGITS = 6;
const MAX_DIGITS = 34;

/** Lower case without accents. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/\u00df/g, 'ss')
    .replace(/\u0142/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Longest word of the table is `siebenundfunfzig` and the like. */
const MAX_WORD = 24;

function read(token: string, start: number): Token | undefined {
  const end = start + token.length;
  const unit = token.charCodeAt(0);
  if (unit >= 48 && unit <= 57)
    return token.length > 4 ? undefined : { start, end, text: token, word: undefined, apart: false };
  if (token.length > MAX_WORD) return undefined;
  const text = plain(token);
  const word = NUMBER_WORDS.get(text);
  return word && { start, end, text, word, apart: false };
}

function written(text: string, run: Token[], isAmount: boolean): Edit[] {
  if (run.length > MAX_WORDS) return [];
  // `oh seven ...` and `null eins ...` begin a number; `un`, `sei` and the like do not.
  const isLead = ({ text }: Token): boolean => !ALSO_WORDS.has(text) || text === 'oh' || text === 'null';
  const tokens = run.slice(Math.max(0, run.findIndex(isLead)));
  if (isAmount || tokens.filter(({ word }) => word !== undefined).length < MIN_WORDS) return [];
  const groups = groupsOf(tokens);
  const digits = groups.map((group) => group.digits).join('');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || isCount(groups)) return [];
  const separator = groups.every((group) => group.digits.length === 2) ? ' ' : '';
  const edits: Edit[] = [];
  const plus = PLUS.exec(text.slice(Math.max(0, groups[0]!.start - 8), groups[0]!.start))?.[0];
  if (plus !== undefined)
    edits.push({ start: groups[0]!.start - plus.length, end: groups[0]!.start, text: '+' });
  for (const [i, { start, end, digits }] of groups.entries()) {
    const before = groups[i - 1]?.end ?? start;
    if (before < start) edits.push({ start: before, end: start, text: separator });
    edits.push({ start, end, text: digits });
  }
  return edits;
}

const PLUS = /(?:\bplus|\bpi\u00f9|\bm\u00e1s|\bmais|\+)[ \t]{1,2}$/iu;

function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { digits, used } = numberAt(tokens, at);
    if (used === 0) {
      at++;
      continue;
    }
    groups.push({ start: tokens[at]!.start, end: tokens[at + used - 1]!.end, digits });
    at += used;
  }
  return groups;
}

function joined(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  return token?.apart ? undefined : token;
}

/** The number that the tokens from here make together, as people say them. */
function numberAt(tokens: readonly Token[], at: number): { digits: string; used: number } {
  const { word, text } = tokens[at]!;
  if (word === undefined) return { digits: text, used: 1 };
  const next = joined(tokens, at + 1)?.word;
  if (word.kind === 'times') {
    const digit = next?.kind === 'unit' ? String(next.value) : (tokens[at + 1]?.text ?? '');
    return /^[0-9]$/.test(digit) ? { digits: digit.repeat(word.value), used: 2 } : { digits: '', used: 0 };
  }
  if (word.kind === 'hundred') return hundreds(word.value, tokens, at, 1);
  if (word.kind === 'unit' && word.value > 0 && next?.kind === 'hundred' && next.value === 100) {
    return hundreds(word.value * 100, tokens, at, 2);
  }
  const { value, used } = belowHundred(tokens, at);
  return { digits: String(value), used };
}

function hundreds(
  value: number,
  tokens: readonly Token[],
  at: number,
  used: number,
): { digits: string; used: number } {
  const kind = joined(tokens, at + used)?.word?.kind;
  if (kind === undefined || kind === 'times' || kind === 'hundred') return { digits: String(value), used };
  const follower = joined(tokens, at + used + 1)?.word;
  // `six hundred one hundred`
  if (kind === 'unit' && follower?.kind === 'hundred') return { digits: String(value), used };
  const rest = belowHundred(tokens, at + used);
  if (rest.value === 0) return { digits: String(value), used };
  return { digits: String(value + rest.value), used: used + rest.used };
}

function belowHundred(tokens: readonly Token[], at: number): { value: number; used: number } {
  const { word, text } = tokens[at]!;
  const value = word!.value;
  const next = joined(tokens, at + 1);
  const isUnit = (token: Token | undefined): boolean => token?.word?.kind === 'unit' && token.word.value > 0;
  const isTeen = (token: Token | undefined): boolean => token?.word?.kind === 'teen' && token.word.value < 20;
  // French counts in twenties: `quatre-vingt-dix-sept`, `soixante-douze`.
  if (text === 'quatre' && next?.text.startsWith('vingt')) {
    const rest = joined(tokens, at + 2);
    if (isTeen(rest)) return plus(80, tokens, at, 2);
    return isUnit(rest) ? { value: 80 + rest!.word!.value, used: 3 } : { value: 80, used: 2 };
  }
  if (text === 'soixante' && isTeen(next)) return plus(60, tokens, at, 1);
  if (text === 'dix' && next !== undefined && /^(?:sept|huit|neuf)$/.test(next.text)) {
    return { value: 10 + next.word!.value, used: 2 };
  }
  if (word!.kind === 'ten' && isUnit(next)) return { value: value + next!.word!.value, used: 2 };
  return { value, used: 1 };
}

function plus(
  value: number,
  tokens: readonly Token[],
  at: number,
  used: number,
): { value: number; used: number } {
  const rest = belowHundred(tokens, at + used);
  return { value: value + rest.value, used: used + rest.used };
}

/** `one two three`, `ten twenty thirty`: numbers at equal steps. */
function isCount(groups: readonly Group[]): boolean {
  const step = Number(groups[1]?.digits ?? 0) - Number(groups[0]!.digits);
  return (
    groups.length > 3 &&
    groups.every(({ digits }, i) => i === 0 || Number(digits) - Number(groups[i - 1]!.digits) === step)
  );
}
