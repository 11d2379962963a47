import type { Edit } from './rewrite.js';

/**
 * E-mail addresses as they are said, or written against harvesters, in eight languages: `jean dot dupont at example
 * dot org`, `jean (arobase) exemple [point] fr`, `jan małpa przyklad kropka pl`. A stand-in for `@` is the anchor; on
 * its right there must be a host with a plausible ending, so that ordinary prose stays as it is.
 */
export function spokenAddresses(text: string): Edit[] {
  const edits: Edit[] = [];
  AT.lastIndex = 0;
  for (let match = AT.exec(text); match !== null; match = AT.exec(text)) {
    const end = AT.lastIndex;
    // Two stand-ins may share the space between them.
    AT.lastIndex = Math.max(match.index + 1, end - 1);
    const right = readHost(text, end);
    if (right === undefined) continue;
    const at = match[0].trim();
    const left = readName(text, match.index);
    if (left === undefined) continue;
    const isPlain = at === '@';
    if (isPlain && right.words + left.words === 0 && match[0].length === 1) continue;
    if (WEAK.test(at) && !isLikely(left, right)) continue;
    edits.push(...left.edits);
    if (match[0] !== '@') edits.push({ start: match.index, end, text: '@' });
    edits.push(...right.edits);
    AT.lastIndex = right.end;
  }
  return edits;
}

/** Words for the sign itself, which mean hardly anything else. */
export const AT_WORDS: readonly string[] =
  'arobase arobas arrobase arroba arrobas klammeraffe klammeraffen affenschwanz affenklammer chiocciola apenstaartje apestaartje apestaart ma\u0142pa malpa ma\u0142p\u0119 malpe snabela'.split(
    ' ',
  );
/** Words that mean something else most of the time. */
const WEAK_AT = ['at', 'chez', '\u00e4t', 'at sign', 'a commerciale', 'a commercial'];
export const DOT_WORDS: readonly string[] = 'dot point punkt punto ponto punt kropka'.split(' ');
const SIGN_WORDS: readonly (readonly [sign: string, words: string])[] = [
  ['.', DOT_WORDS.join('|')],
  [
    '-',
    "dash|hyphen|minus|tiret|trait d'union|bindestrich|gui\u00f3n|guion|trattino|streepje|koppelteken|h\u00edfen|hifen|tra\u00e7o|my\u015blnik|mys\u0142nik|kreska",
  ],
  [
    '_',
    'underscore|under score|tiret bas|unterstrich|gui\u00f3n bajo|guion bajo|trattino basso|liggend streepje|sublinhado|underline|podkre\u015blnik|pod\u0142oga',
  ],
  ['+', 'plus'],
];

const strong = AT_WORDS.join('|');
const open = '[([{<*_|-]{1,2}';
const close = '[)\\]}>*_|-]{1,2}';
const AT = new RegExp(
  `[ \\t]{0,2}${open}[ \\t]?(?:@|at|a|\u00e4t|a-t|${strong})[ \\t]?${close}[ \\t]{0,2}|[ \\t]{1,2}(?:${WEAK_AT.join('|')}|${strong})[ \\t]{1,2}|[ \\t]{0,2}@[ \\t]{0,2}`,
  'giu',
);
const WEAK = new RegExp(`^(?:${WEAK_AT.join('|')})$`, 'iu');
const LABEL = /[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?/uy;

/** A sign between two words: as itself, in brackets, or said. */
const SIGN = new RegExp(
  `${SIGN_WORDS.map(([, words]) => `([ \\t]{0,2}${open}[ \\t]?(?:${words})[ \\t]?${close}[ \\t]{0,2}|[ \\t]{1,2}(?:${words})[ \\t]{1,2})`).join('|')}|([ \\t]{0,2}[([{<][ \\t]?[.][ \\t]?[)\\]}>][ \\t]{0,2}|[ ][.][ ](?=\\S))|([.])(?=[\\p{L}\\d])`,
  'iuy',
);
const SIGNS = ['.', '-', '_', '+', '.', '.'];

interface Side {
  readonly edits: readonly Edit[];
  readonly end: number;
  /** How many of its signs are not written as they are. */
  readonly words: number;
  readonly value: string;
}

const MAX_LABELS = 5;

function readHost(text: string, from: number): Side | undefined {
  const edits: Edit[] = [];
  let best: Side | undefined;
  let value = '';
  for (let at = from, labels = 0; labels < MAX_LABELS; labels++) {
    LABEL.lastIndex = at;
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) break;
    at += label.length;
    value += label;
    if (labels > 0 && isEnding(label, text, at))
      best = { edits: [...edits], end: at, words: edits.length, value };
    SIGN.lastIndex = at;
    const match = SIGN.exec(text);
    const sign = match === null ? -1 : match.slice(1).findIndex((group) => group !== undefined);
    if (match === null || (SIGNS[sign] !== '.' && SIGNS[sign] !== '-')) break;
    if (match[0] !== '.') edits.push({ start: at, end: SIGN.lastIndex, text: SIGNS[sign]! });
    value += SIGNS[sign];
    at = SIGN.lastIndex;
  }
  return best;
}

/** Country codes and the endings most hosts have; the detector knows them all, and decides. */
const ENDING =
  /^(?:com|org|net|edu|gov|mil|int|info|biz|name|pro|eu|dev|app|io|me|tv|cloud|online|site|shop|store|tech|email|mail|blog|club|paris|berlin|london|gal|cat|eus|bzh|swiss|example|test|invalid|[a-z]{2})$/i;

function isEnding(label: string, text: string, end: number): boolean {
  return ENDING.test(label) && !/[\p{L}\d@]/u.test(text.charAt(end));
}

const REACH = 160;
/** Reversed for reading from the right: what may stand before a stand-in for `@`. */
function readName(text: string, until: number): Side | undefined {
  const from = Math.max(0, until - REACH);
  const words = [...text.slice(from, until).matchAll(/[\p{L}\d_+-]+/gu)].filter(({ 0: word }) =>
    /[\p{L}\d]/u.test(word),
  );
  const last = words.at(-1);
  if (last === undefined || from + last.index + last[0].length !== until) return undefined;
  const edits: Edit[] = [];
  let value = last[0];
  let start = from + last.index;
  for (let i = words.length - 2; i >= 0 && value.length < 64; i--) {
    // Between this word and the one before the name so far there is a sign, or the name ends here.
    let k = i;
    let match = signBetween(text, from + words[k]!.index + words[k]![0].length, start);
    while (match === undefined && k > 0 && i - k < 2) {
      k--;
      match = signBetween(text, from + words[k]!.index + words[k]![0].length, start);
    }
    if (match === undefined) break;
    if (match.text !== text.slice(match.start, match.end)) edits.unshift(match);
    value = `${words[k]![0]}${match.text}${value}`;
    start = from + words[k]!.index;
    i = k;
  }
  return { edits, end: until, words: edits.length, value };
}

function signBetween(text: string, start: number, end: number): Edit | undefined {
  SIGN.lastIndex = start;
  const match = SIGN.exec(text);
  if (match === null || SIGN.lastIndex !== end) return undefined;
  const sign = match.slice(1).findIndex((group) => group !== undefined);
  return { start, end, text: SIGNS[sign]! };
}

/** What stands before `at`, and is nobody's name: `find us at example dot org`, `chez nous`. */
const NO_NAME =
  /^(?:i|us|me|them|him|her|it|you|we|they|this|that|these|those|look|looking|see|find|found|visit|is|are|be|was|were|available|online|live|here|there|hosted|page|site|website|work|works|working|worked|shop|buy|bought|sold|stay|meet|join|more|info|details|read|one|and|or|not|only|just|now|get|started|nous|vous|moi|toi|lui|elle|eux|suis|est|sommes|travaille|travailler|vais|va|allez|aller|achet\u00e9|commande|command\u00e9|disponible|ist|sind|bin|uns|mich|hier|jetzt|arbeite)$/i;
/** Endings that are words too: after a weak stand-in they must end what is said. */
const WORD_ENDING = /\.(?:as|am|at|be|by|de|do|es|et|go|in|is|it|la|me|my|no|of|on|or|se|so|to|tv|us|we)$/i;

function isLikely(left: Side, right: Side): boolean {
  if (NO_NAME.test(left.value)) return false;
  // `node.js at example.org`: signs that are written as they are say little.
  if (right.words === 0 && left.words === 0) {
    const parts = left.value.split(/[._]/);
    return parts.length > 1 && parts.every((part) => /\p{L}/u.test(part));
  }
  return right.words > 0 && (left.words > 0 || !WORD_ENDING.test(right.value) || right.words > 1);
}
