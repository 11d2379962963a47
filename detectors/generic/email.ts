/**
 * E-mail address.
 *
 * Local part: atext with dots, or a quoted string; any script. `@`, or `%40` inside a link.
 * Domain (at most 253): labels of at most 63 joined by dots, any script or punycode, ending in an alphabetic
 * label of two letters or more; or an IPv4 address in brackets. Also the spellings meant to deceive
 * harvesters: `name (at) host`, `name[at]host[dot]org`, `n a m e @ h o s t . o r g`.
 *
 * Not an address: `@handle`, `pkg@1.2.3`, `icon@2x.png`, and `git@host:path`, which names a service account.
 * `/ = ? & | { } #` are legal in a local part but separate things in links and tables, so they end it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1
 * @see https://www.rfc-editor.org/rfc/rfc6531 internationalised addresses
 */
import { isIPv4 } from 'node:net';
import { canonicalEmail } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { hasPublicSuffix, isFileEnding, isReservedTld } from './tlds.js';

const TYPE = 'EMAIL_ADDRESS';
/** The standard says 64; mailing lists and relays make longer ones, and half an address must not stay. */
const MAX_LOCAL = 256;
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;

const AT = 0x40;
const DOT = 0x2e;
const QUOTE = 0x22;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const HYPHEN = 0x2d;

/** Class of every ASCII unit in a local part: 0 ends it, 1 may stand inside, 2 may begin it. */
const LOCAL = new Uint8Array(128);
for (const unit of "!$%'*+-^~.") LOCAL[unit.charCodeAt(0)] = 1;
for (const unit of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') {
  LOCAL[unit.charCodeAt(0)] = 2;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Beyond ASCII: letters, not the spaces, marks and punctuation that end a word. */
function isForeignLetter(unit: number): boolean {
  if (unit < 0xaa) return false;
  if (unit < 0x2000) return unit > 0xbf && unit !== 0xd7 && unit !== 0xf7;
  // General punctuation, arrows, signs; CJK punctuation; full-width punctuation.
  return unit > 0x2bff && !(unit >= 0x3000 && unit <= 0x3004) && !(unit >= 0x3008 && unit <= 0x301f)
    ? unit < 0xff00 || unit > 0xff0f
    : false;
}

/** Scripts written without spaces: there a word before the address is glued to it. */
const isSpaceless = (unit: number): boolean => unit >= 0x2e80 && unit < 0xd7b0;

/** Start of the dot-atom that ends before `at`, or `at` when there is none. */
function localStart(text: string, at: number): number {
  const limit = Math.max(0, at - MAX_LOCAL);
  let start = at;
  let ascii = false;
  while (start > limit) {
    const unit = text.charCodeAt(start - 1);
    if (unit < 128) {
      if (LOCAL[unit] === 0) break;
      if (unit === DOT && text.charCodeAt(start) === DOT) break;
      ascii = true;
    } else if (!isForeignLetter(unit)) break;
    else if (ascii && isSpaceless(unit)) {
      // `邮箱name@host` is a word and an address; `na端me@host` is one local part.
      let before = start - 1;
      while (before > limit && isSpaceless(text.charCodeAt(before - 1))) before--;
      const edge = text.charCodeAt(before - 1);
      if (!(edge < 128 && LOCAL[edge] === 2)) break;
      start = before + 1;
    }
    start--;
  }
  // In JSON within JSON a line end is the two characters `\n`: its letter is no part of the address.
  if (start > 0 && text.charCodeAt(start - 1) === BACKSLASH && isEscaped(text, start)) {
    const letter = text.charAt(start);
    if (letter === 'u') start = Math.min(at, start + 5);
    else if ('nrtbf'.includes(letter)) start++;
  }
  while (start < at && text.charCodeAt(start) < 128 && LOCAL[text.charCodeAt(start)] !== 2) {
    // `!` and `$` may open a local part (RFC 3696); quotes, bullets and emphasis may not.
    const unit = text.charCodeAt(start);
    if ((unit === 0x21 || unit === 0x24) && start + 1 < at) break;
    start++;
  }
  return start;
}

/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(text: string, at: number): boolean {
  let count = 0;
  while (count < 8 && text.charCodeAt(at - 1 - count) === BACKSLASH) count++;
  return count % 2 === 1;
}

/** Start of the quoted string that ends before `at`, with what is joined to it by a dot; -1 when there is none. */
function quotedStart(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== QUOTE || isEscaped(text, at - 1)) return -1;
  const limit = Math.max(0, at - MAX_LOCAL - 2);
  for (let open = at - 2; open >= limit; open--) {
    const unit = text.charCodeAt(open);
    if (unit === 10) return -1;
    if (unit !== QUOTE || isEscaped(text, open)) continue;
    if (open === at - 2) return -1;
    return text.charCodeAt(open - 1) === DOT ? localStart(text, open - 1) : open;
  }
  return -1;
}

const DOTTED = /\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/y;

/** End of the domain that starts at `at`, or -1. */
function domainEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x5b) {
    const close = text.slice(at, at + 20).indexOf(']');
    const literal = close < 0 ? '' : text.slice(at + 1, at + close);
    return isIPv4(literal) ? at + close + 1 : -1;
  }
  if (isDigit(text.charCodeAt(at))) {
    DOTTED.lastIndex = at;
    const literal = DOTTED.exec(text)?.[0] ?? '';
    if (isIPv4(literal)) return at + literal.length;
  }
  const limit = Math.min(text.length, at + MAX_DOMAIN);
  let pos = at;
  let labelStart = at;
  /** End of the longest run of labels that may end in its last label. */
  let end = -1;
  let labels = 0;
  let numeric = 0;
  let known = -1;
  while (pos < limit) {
    const from = labelStart;
    let letters = 0;
    let digits = 0;
    let foreign = 0;
    while (pos < limit) {
      const unit = text.charCodeAt(pos);
      if (isAsciiLetter(unit)) {
        // `name@example.org` followed by a word of another script without a space.
        if (foreign > 0 && labels > 0 && letters === 0 && digits === 0) break;
        letters++;
      } else if (isDigit(unit)) digits++;
      else if (isForeignLetter(unit)) {
        if (labels > 0 && letters > 1 && digits === 0 && foreign === 0 && isTld(text.slice(from, pos))) break;
        foreign++;
      } else if (unit !== HYPHEN && unit !== 0x5f) break;
      pos++;
    }
    const length = pos - from;
    if (length === 0 || length > MAX_LABEL || text.charCodeAt(from) === HYPHEN) break;
    let labelEnd = pos;
    while (text.charCodeAt(labelEnd - 1) === HYPHEN || text.charCodeAt(labelEnd - 1) === 0x5f) labelEnd--;
    labels++;
    if (labels > 1) {
      const label = text.slice(from, labelEnd);
      if (endsDomain(label, letters, digits, foreign)) {
        // Unknown endings are taken too, but not after a version number.
        const listed = isTld(label);
        if (listed) known = labelEnd;
        if (listed || (numeric === 0 && !isFileEnding(label))) end = labelEnd;
      }
    }
    if (letters === 0 && foreign === 0) numeric++;
    if (labelEnd < pos) break;
    if (text.charCodeAt(pos) === DOT) pos++;
    else if (text.charCodeAt(pos) === PERCENT && /^%2e/i.test(text.slice(pos, pos + 3))) pos += 3;
    else break;
    labelStart = pos;
  }
  // `name@example.org.Thanks`: a capital after a listed ending begins a sentence.
  if (known > 0 && end > known && /^\.[A-Z][a-z]/.test(text.slice(known, known + 3))) return known;
  return end;
}

function endsDomain(label: string, letters: number, digits: number, foreign: number): boolean {
  if (/^xn--/i.test(label)) return label.length > 4;
  if (foreign > 0) return label.length > 1 && letters === 0 && digits === 0;
  return letters > 1 && letters === label.length;
}

/** A one-label question put to the public suffix list: `org` yes, `png` no. */
function isTld(label: string): boolean {
  return isReservedTld(label) || hasPublicSuffix(`a.${label}`);
}

/** `git@host:path` and `ssh://git@host/path`: the account of a service, not of a person. */
function isServiceAccount(text: string, start: number, at: number, end: number): boolean {
  if (text.slice(start, at) !== 'git') return false;
  return (
    (text.charAt(end) === ':' && /\S/.test(text.charAt(end + 1))) || text.slice(start - 2, start) === '//'
  );
}

/** `: = ? & / space " <`, percent-encoded. */
const ESCAPED_SEPARATOR = /^%(?:3[adf]|2[26f0]|3c)$/i;

function plain(text: string, at: number, width: number, report: Report): void {
  let start = quotedStart(text, at);
  if (start < 0) {
    start = localStart(text, at);
    // `name."two words".name@host`: atoms and quoted strings may be joined.
    if (text.charCodeAt(start - 1) === DOT) {
      const quoted = quotedStart(text, start - 1);
      if (quoted >= 0) start = quoted;
    }
  }
  if (width > 1) {
    // Inside a link the separators before the address may be escaped as well: `mailto%3Aname%40host`.
    for (let cut = at - 3; cut > start; cut--) {
      if (text.charCodeAt(cut) !== PERCENT || (text.charCodeAt(cut + 1) | 1) !== 0x33) continue;
      if (!ESCAPED_SEPARATOR.test(text.slice(cut, cut + 3))) continue;
      start = cut + 3;
      break;
    }
  }
  if (start >= at) return;
  const end = domainEnd(text, at + width);
  if (end < 0 || isServiceAccount(text, start, at, end)) return;
  report(start, end, TYPE, 0.95);
}

/** `n a m e @ h o s t . o r g`: single characters with single spaces. */
function spaced(text: string, at: number, report: Report): boolean {
  let start = at;
  while (at - start < 2 * MAX_LOCAL && text.charCodeAt(start - 1) === SPACE) {
    const unit = text.charCodeAt(start - 2);
    const before = text.charCodeAt(start - 3);
    if (!(unit < 128 && LOCAL[unit]! > 0) || !(before === SPACE || start < 3 || !(LOCAL[before]! > 0))) break;
    start -= 2;
  }
  let end = at + 1;
  let dot = -1;
  while (end - at < 2 * MAX_LABEL && text.charCodeAt(end) === SPACE) {
    const unit = text.charCodeAt(end + 1);
    const after = text.charCodeAt(end + 2);
    if (!(isAsciiLetter(unit) || isDigit(unit) || unit === DOT || unit === HYPHEN)) break;
    if (isAsciiLetter(after) || isDigit(after)) break;
    if (unit === DOT) dot = end + 1;
    end += 2;
  }
  if (text.charCodeAt(end - 1) === DOT) end -= 2;
  if (at - start < 4 || dot < 0 || end - dot < 4) return false;
  report(start, end, TYPE, 0.8);
  return true;
}

const WORD = '[A-Za-z0-9][A-Za-z0-9_+-]{0,31}';
const DOT_WORD = '(?:\\.|(?: dot | punkt | point | punto | ponto | ?\\[dot\\] ?| ?\\(dot\\) ?))';
const AT_WORD = '(?: at | arobase | ?\\[at\\] ?| ?\\(at\\) ?|@)';
/** `name dot name at host dot org`. */
const WORDED = new RegExp(
  `${WORD}(?:${DOT_WORD}${WORD}){0,3}${AT_WORD}${WORD}(?:${DOT_WORD}${WORD}){1,4}`,
  'iy',
);
const LAST_WORD = new RegExp(`${DOT_WORD}${WORD}$`, 'i');
const HAS_AT = /@| at | arobase |[[(]at[\])]/i;
/** Units looked at on either side of a worded trigger. */
const WORDED_REACH = 80;
/** What stands before `at` in a sentence and is nobody's name. */
const NO_NAME =
  /^(?:us|me|them|him|her|it|look|looking|see|find|found|visit|is|are|be|was|available|online|live|here|hosted|page|site|website)$/i;

/** The trigger is the first `dot` or `at`: the address starts one word before it, or at `name at host dot`. */
function worded(text: string, at: number, report: Report): void {
  const from = Math.max(0, at - WORDED_REACH);
  if (!HAS_AT.test(text.slice(from, at + WORDED_REACH))) return;
  let start = at;
  for (let words = 0; words < 3 && start > from; words++) {
    if (text.charCodeAt(start - 1) === SPACE) start--;
    while (start > from && isWordedUnit(text.charCodeAt(start - 1))) start--;
    if (tryWorded(text, start, at, report)) return;
  }
}

function isWordedUnit(unit: number): boolean {
  return unit < 128 && (LOCAL[unit] === 2 || unit === DOT || unit === HYPHEN || unit === 0x2b);
}

function tryWorded(text: string, start: number, at: number, report: Report): boolean {
  WORDED.lastIndex = start;
  if (!WORDED.test(text) || WORDED.lastIndex <= at) return false;
  let found = text.slice(start, WORDED.lastIndex);
  // A sentence may follow: words are given back until the end is a real ending.
  for (;;) {
    const value = spokenToPlain(found);
    const [local = '', domain = ''] = value.split('@');
    if (!domain.includes('.') || NO_NAME.test(local)) return false;
    if (isTld(domain.slice(domain.lastIndexOf('.') + 1))) {
      report(start, start + found.length, TYPE, /[._+\d-]/.test(local) || !/ at /i.test(found) ? 0.75 : 0.55);
      return true;
    }
    found = found.replace(LAST_WORD, '');
  }
}

function spokenToPlain(value: string): string {
  return value
    .replace(/ ?[[(]at[\])] ?| at | arobase /i, '@')
    .replace(/ ?[[(]dot[\])] ?| dot | punkt | point | punto | ponto /gi, '.');
}

/** The common form, once harvester spellings and escapes are undone. */
function canonical(value: string): string {
  let written = value;
  if (/%[0-9a-f]{2}/i.test(written)) {
    try {
      written = decodeURIComponent(written);
    } catch {
      // Not percent-encoded text: `%` is legal in a local part.
    }
  }
  return canonicalEmail(written.includes(' @ ') ? written.replace(/ /g, '') : spokenToPlain(written));
}

export const email: Detector = {
  id: 'generic/email',
  version: 1,
  description: 'e-mail address, also quoted, internationalised, percent-encoded or spelled out',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
  triggers: [
    { on: 'literal', text: '@' },
    { on: 'literal', text: '%40' },
    { on: 'literal', text: '(at)' },
    { on: 'literal', text: '[at]' },
    { on: 'literal', text: '(dot)' },
    { on: 'literal', text: '[dot]' },
    { on: 'literal', text: 'dot ' },
  ],
  context: {
    words: {
      en: ['email', 'e-mail', 'mail', 'contact', 'reach', 'write'],
      fr: ['courriel', 'mél', 'écrire', 'adresse'],
      de: ['e-mail', 'mailadresse', 'schreiben'],
      es: ['correo', 'escribir'],
      it: ['posta', 'scrivere'],
      nl: ['mailadres', 'schrijven'],
      pl: ['mailowy', 'napisz'],
      pt: ['correio', 'escrever'],
    },
  },
  examples: {
    match: [
      'write to ⟦jean.dupont@mail.example⟧.',
      '<⟦a@b.example⟧>, ⟦c@d.example⟧',
      '[x](mailto:⟦a+news@b.example⟧)',
      '⟦"john doe"@example.org⟧',
      '⟦jörg@münchen.example⟧',
      "⟦o'neil@example.org⟧",
      'https://x.example/?u=⟦jean%40example.org⟧&v=1',
      '⟦jean.dupont (at) example (dot) org⟧',
      '⟦root@[192.0.2.1]⟧',
    ],
    noMatch: [
      'ask @handle',
      'npm i tamis@1.2.3',
      'foo@2x.png',
      '@Input() name',
      '@media (width > 1px)',
      'user@localhost',
      'git clone git@example.org:org/repo.git',
      'a connect the dot game',
      'find us at example (dot) org',
    ],
  },
  detect({ text, at }: Candidate, report: Report): void {
    const unit = text.charCodeAt(at);
    if (unit === AT) {
      const isSpaced = text.charCodeAt(at - 1) === SPACE && text.charCodeAt(at + 1) === SPACE;
      if (!isSpaced) plain(text, at, 1, report);
      else spaced(text, at, report);
    } else if (unit === PERCENT) plain(text, at, 3, report);
    else worded(text, at, report);
  },
  canonical,
};
