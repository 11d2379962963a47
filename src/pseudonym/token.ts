/**
 * The letters of key ids and bodies: consonants only, so that a token holds no digits that a detector could
 * mistake for a number and no word that could offend.
 */
export const ALPHABET = 'bcdfghjklmnpqrstvwxz';

/** Letters of a key id, of a check, and of one draw. */
export const DRAW_LETTERS = 4;

/** Body letters before the check: 69 bits within a record or conversation, 86 over a whole data set. */
export const BODY_LETTERS = { short: 16, long: 20 } as const;

/** What an entity type may be called, as part of a token. */
export const TYPE_NAME: RegExp = /^[A-Z][A-Z0-9_]{0,63}$/;

const BASE = ALPHABET.length;
const DRAWS = BASE ** DRAW_LETTERS;
const TOKEN = new RegExp(
  `\\[([A-Z][A-Z0-9_]{0,63}):([${ALPHABET}]{${DRAW_LETTERS}}):` +
    `((?:[${ALPHABET}]{${BODY_LETTERS.short}}|[${ALPHABET}]{${BODY_LETTERS.long}}))([${ALPHABET}]{${DRAW_LETTERS}})\\]`,
  'y',
);

/** The parts of a token: `[type:keyId:body check]`, without the space. */
export interface TokenParts {
  readonly type: string;
  readonly keyId: string;
  /** Without the check letters. */
  readonly body: string;
  readonly check: string;
  /** Where the token ends in the text, in UTF-16 units. */
  readonly end: number;
}

/**
 * Draws letters from pseudo-random bytes, four from each big-endian 32-bit word w: the digits in base 20 of
 * floor(w * 20^4 / 2^32). No four letters are likelier than others by more than 1 in 26843.
 *
 * @param count a multiple of 4, at most as many as there are bytes
 */
export function drawLetters(bytes: Uint8Array, count: number): string {
  let letters = '';
  for (let at = 0; at < count; at += DRAW_LETTERS) {
    const word = bytes[at]! * 0x1000000 + ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!);
    // At most 2^32 * 160000 < 2^50, so the product is exact.
    const draw = Math.floor((word * DRAWS) / 0x1_0000_0000);
    letters +=
      ALPHABET[Math.floor(draw / BASE ** 3)]! +
      ALPHABET[Math.floor(draw / BASE ** 2) % BASE]! +
      ALPHABET[Math.floor(draw / BASE) % BASE]! +
      ALPHABET[draw % BASE]!;
  }
  return letters;
}

export function formatToken(type: string, keyId: string, body: string, check: string): string {
  return `[${type}:${keyId}:${body}${check}]`;
}

/**
 * Reads token-shaped text at a position. The shape says nothing about who made it: ask
 * `Pseudonymiser.isOwn`. Looks at most 99 units ahead.
 *
 * @returns undefined when no token starts there
 */
export function parseToken(text: string, at = 0): TokenParts | undefined {
  const match = matchAt(text, at);
  if (!match) return undefined;
  const [, type = '', keyId = '', body = '', check = ''] = match;
  return { type, keyId, body, check, end: TOKEN.lastIndex };
}

/** Where the token-shaped text at a position ends, or -1 when there is none. */
export function tokenEnd(text: string, at: number): number {
  return matchAt(text, at) ? TOKEN.lastIndex : -1;
}

function matchAt(text: string, at: number): RegExpExecArray | null {
  // Most text is no token: one comparison instead of a regular expression.
  if (text.charCodeAt(at) !== 0x5b) return null;
  TOKEN.lastIndex = at;
  return TOKEN.exec(text);
}
