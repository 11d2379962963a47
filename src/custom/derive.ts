import type { CustomPattern, CustomTrigger } from '../core/custom.js';
import { type Alternative, type Part, partsOf } from './parts.js';

/** A trigger, and how far before it a match may start. */
export interface Derived {
  readonly trigger: CustomTrigger;
  readonly lead: number;
}

/** A match may start this far before its trigger. */
export const MOST_LEAD = 64;
/** Shorter codes are in too many texts (`mp3`, `B2B`) to be looked at one by one. */
const SHORTEST_CODE = 4;
/** The scan counts the digits of numbers from 6 to 31. */
const DIGITS = { least: 6, most: 31 };
/** Light separators: what may stand between the groups of a number. */
const SEPARATORS = new Set([..." \n\r\t\v\f.-/(),+:_'"].map((char) => char.charCodeAt(0)));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
const isSeparator = (unit: number): boolean => SEPARATORS.has(unit);

/** The trigger that finds every match of the patterns; undefined when one of them has none. */
export function deriveTrigger(patterns: readonly CustomPattern[]): Derived | undefined {
  const all: Derived[] = [];
  for (const { regex, flags } of patterns) {
    for (const alternative of partsOf(regex, flags)) {
      const derived = ofAlternative(alternative);
      if (derived === undefined) return undefined;
      all.push(derived);
    }
  }
  return all.length === 0 ? undefined : joined(all);
}

function ofAlternative(parts: Alternative): Derived | undefined {
  const literal = literalOf(parts);
  if (literal && literal.text.length >= 4) return literalTrigger(literal);
  return numberOf(parts) ?? codeOf(parts) ?? (literal && literalTrigger(literal));
}

interface Literal {
  readonly text: string;
  readonly offset: number;
}

function literalTrigger({ text, offset }: Literal): Derived {
  return { trigger: { literal: [text] }, lead: offset };
}

/** The longest text that every match holds, near its start. */
function literalOf(parts: Alternative): Literal | undefined {
  let best: Literal | undefined;
  let text = '';
  let from = 0;
  let offset = 0;
  const close = (): void => {
    // A trigger starts with a letter or a sign, not with a digit or a space.
    const start = text.search(/[!#-/:-[\]-~]/);
    const usable = start < 0 ? '' : text.slice(start);
    const at = from + start;
    const isEnough = usable.length >= 2 || /[#@$&%§~^|=*<>{}[\]]/.test(usable);
    if (isEnough && at <= MOST_LEAD && usable.length > (best?.text.length ?? 0))
      best = { text: usable, offset: at };
    text = '';
  };
  for (const part of parts) {
    const char = onlyCharacter(part);
    if (text === '') from = offset;
    if (char !== undefined && part.min > 0) text += char.repeat(Math.min(part.min, 32));
    if (char === undefined || part.min !== part.max) close();
    offset += part.max;
  }
  close();
  return best;
}

/** The one character that may stand here, in lower case. */
function onlyCharacter({ ascii, wide }: Part): string | undefined {
  if (wide) return undefined;
  const characters = new Set<string>();
  ascii.forEach((yes, unit) => {
    if (yes) characters.add(String.fromCharCode(unit).toLowerCase());
  });
  return characters.size === 1 ? [...characters][0] : undefined;
}

/** Counts of digits that are reached from the first one, group by group. */
function numberOf(parts: Alternative): Derived | undefined {
  const first = parts.findIndex((part) => holds(part, isDigit));
  if (first < 0) return undefined;
  const lead = parts.slice(0, first).reduce((sum, { max }) => sum + max, 0);
  if (lead > MOST_LEAD) return undefined;
  const counts = new Set<number>();
  let [min, max] = [0, 0];
  const note = (): boolean => {
    if (min < DIGITS.least || max > DIGITS.most) return false;
    for (let count = min; count <= max; count++) counts.add(count);
    return true;
  };
  let gap = 0;
  for (const part of parts.slice(first)) {
    if (isOnly(part, isDigit)) {
      min += part.min;
      max += part.max;
      gap = 0;
    } else if (isOnly(part, isSeparator) && gap + part.max <= 3) gap += part.max;
    else if (holds(part, isDigit)) return undefined;
    else {
      if (part.min > 0) return note() ? numberTrigger(counts, lead) : undefined;
      if (!note()) return undefined;
    }
  }
  return note() ? numberTrigger(counts, lead) : undefined;
}

function numberTrigger(counts: ReadonlySet<number>, lead: number): Derived {
  return { trigger: { number: [...counts] }, lead };
}

/** Letters and digits without a gap, of both kinds for sure. */
function codeOf(parts: Alternative): Derived | undefined {
  let [min, max, digits, letters] = [0, 0, 0, 0];
  const isAlphanumeric = (unit: number): boolean => isDigit(unit) || isLetter(unit);
  for (const part of parts) {
    if (!isOnly(part, isAlphanumeric)) {
      if (part.min === 0 || part.wide || holds(part, isAlphanumeric)) return undefined;
      break;
    }
    min += part.min;
    max += part.max;
    if (isOnly(part, isDigit)) digits += part.min;
    if (isOnly(part, isLetter)) letters += part.min;
  }
  const isCode = min >= SHORTEST_CODE && max <= MOST_LEAD && digits > 0 && letters > 0;
  return isCode ? { trigger: { code: { min, max } }, lead: 0 } : undefined;
}

function holds({ ascii, wide, max }: Part, test: (unit: number) => boolean): boolean {
  if (wide && max === Number.POSITIVE_INFINITY) return true;
  return ascii.some((yes, unit) => yes === 1 && test(unit));
}

function isOnly({ ascii, wide }: Part, test: (unit: number) => boolean): boolean {
  // What `\s` holds beyond ASCII is a plain space in the text that detectors see.
  if (wide && !(test === isSeparator && ascii[32] === 1)) return false;
  return ascii.every((yes, unit) => yes === 0 || test(unit));
}

function joined(all: readonly Derived[]): Derived {
  const literals = [...new Set(all.flatMap(({ trigger }) => trigger.literal ?? []))].sort();
  const numbers = [...new Set(all.flatMap(({ trigger }) => trigger.number ?? []))].sort((a, b) => a - b);
  const codes = all.flatMap(({ trigger }) => trigger.code ?? []);
  return {
    trigger: {
      ...(literals.length > 0 && { literal: literals }),
      ...(numbers.length > 0 && { number: numbers }),
      ...(codes.length > 0 && {
        code: {
          min: Math.min(...codes.map(({ min }) => min)),
          max: Math.max(...codes.map(({ max }) => max)),
        },
      }),
    },
    lead: Math.max(...all.map(({ lead }) => lead)),
  };
}
