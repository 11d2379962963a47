import type { Char } from './chars.js';

/** A JSON value with the places, in the record, at which it starts and ends. */
export type Json =
  | { readonly kind: 'object'; readonly start: number; readonly end: number; readonly members: Member[] }
  | { readonly kind: 'array'; readonly start: number; readonly end: number; readonly items: Json[] }
  | JsonString
  | { readonly kind: 'number' | 'word'; readonly start: number; readonly end: number; readonly raw: string };

/** `start` and `end` are those of the quotes. */
export interface JsonString {
  readonly kind: 'string';
  readonly start: number;
  readonly end: number;
  readonly chars: Char[];
  /** Between the quotes. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface Member {
  readonly key: JsonString;
  readonly value: Json;
}

export class JsonFailure extends Error {
  readonly reason: 'invalid-json' | 'too-deep';
  constructor(reason: 'invalid-json' | 'too-deep') {
    super(reason);
    this.reason = reason;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads one JSON text (RFC 8259), as the grammar stands. */
export function parseJson(chars: readonly Char[], maxDepth: number): Json {
  let at = 0;
  const fail = (): never => {
    throw new JsonFailure('invalid-json');
  };
  const peek = (): string => chars[at]?.char ?? '';
  const space = (): void => {
    while (/^[ \t\n\r]$/.test(peek())) at++;
  };
  const expect = (char: string): Char => {
    if (peek() !== char) fail();
    return chars[at++]!;
  };

  function value(depth: number): Json {
    space();
    const char = peek();
    if (char === '"') return string();
    if (char === '{' || char === '[') {
      if (depth >= maxDepth) throw new JsonFailure('too-deep');
      return char === '{' ? object(depth + 1) : array(depth + 1);
    }
    return scalar();
  }

  function object(depth: number): Json {
    const { start } = expect('{');
    const members: Member[] = [];
    space();
    if (peek() === '}') return { kind: 'object', start, end: expect('}').end, members };
    for (;;) {
      space();
      const key = string();
      space();
      expect(':');
      members.push({ key, value: value(depth) });
      space();
      if (peek() === '}') return { kind: 'object', start, end: expect('}').end, members };
      expect(',');
    }
  }

  function array(depth: number): Json {
    const { start } = expect('[');
    const items: Json[] = [];
    space();
    if (peek() === ']') return { kind: 'array', start, end: expect(']').end, items };
    for (;;) {
      items.push(value(depth));
      space();
      if (peek() === ']') return { kind: 'array', start, end: expect(']').end, items };
      expect(',');
    }
  }

  function string(): JsonString {
    const open = expect('"');
    const content: Char[] = [];
    while (peek() !== '"') {
      if (peek() === '' || /^[\u0000-\u001f]$/.test(peek())) fail();
      content.push(peek() === '\\' ? escapedChar() : { ...chars[at++]!, isEscaped: false });
    }
    const close = expect('"');
    return {
      kind: 'string',
      start: open.start,
      end: close.end,
      chars: content,
      innerStart: open.end,
      innerEnd: close.start,
    };
  }

  function escapedChar(): Char {
    const { start } = expect('\\');
    const isEscaped = true;
    const letter = chars[at++];
    if (letter === undefined) return fail();
    if (letter.char !== 'u')
      return { char: ESCAPES[letter.char] ?? fail(), start, end: letter.end, isEscaped };
    const first = hex(at);
    if (first === undefined) return fail();
    at += 4;
    if (/[\ud800-\udbff]/.test(first) && peek() === '\\' && chars[at + 1]?.char === 'u') {
      const second = hex(at + 2);
      if (second !== undefined && /[\udc00-\udfff]/.test(second)) {
        at += 6;
        return { char: first + second, start, end: chars[at - 1]!.end, isEscaped };
      }
    }
    return { char: first, start, end: chars[at - 1]!.end, isEscaped };
  }

  function hex(from: number): string | undefined {
    const digits = chars.slice(from, from + 4).map(({ char }) => char);
    return /^[0-9a-fA-F]{4}$/.test(digits.join(''))
      ? String.fromCharCode(Number.parseInt(digits.join(''), 16))
      : undefined;
  }

  function scalar(): Json {
    const first = at;
    while (/^[-+.0-9a-zA-Z]$/.test(peek())) at++;
    const raw = chars
      .slice(first, at)
      .map(({ char }) => char)
      .join('');
    if (!/^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/.test(raw)) fail();
    const kind = /^[-0-9]/.test(raw) ? 'number' : 'word';
    return { kind, start: chars[first]!.start, end: chars[at - 1]!.end, raw };
  }

  const json = value(0);
  space();
  if (at < chars.length) fail();
  return json;
}
