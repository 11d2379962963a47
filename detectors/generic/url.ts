/**
 * Link. Most say nothing about a person and are kept (`URL`); some do (`PERSONAL_URL`): those with
 * credentials, with a query value that names or admits somebody, and profile pages.
 *
 * `scheme://[user[:password]@]host[:port][/path][?query][#fragment]`, `www.` or a bare host under a common
 * top-level domain. Punctuation that ends the sentence, and brackets opened outside of the link, are left
 * out. A host without a dot counts only when the link is personal.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986
 * @see https://url.spec.whatwg.org/
 */
import { isIPv4, isIPv6 } from 'node:net';
import { canonicalUrl } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report, Trigger } from '../../src/core/detector.js';
import { isProfile } from './profiles.js';
import { hasPublicSuffix } from './tlds.js';

/** The longest link read. What lies behind it is left to other detectors. */
const MAX_LENGTH = 2048;
const MAX_HOST = 253;
const MAX_USERINFO = 128;

/** Where hosts without a scheme end. Each is a trigger, so the list holds common endings only; `.co` serves `.com`. */
const ENDINGS =
  `co org net edu gov mil int info biz name io app dev ai me tv cc xyz site online shop blog cloud tech gg ly gl eu uk fr
   de es it nl be ch at pl pt br us ca ru cn jp in au ie lu se no dk fi cz ro gr hu tr mx ar cl kr za nz il ua to fm
   ws so ms xxx pro mobi`.split(/\s+/);

/** Keys, without `-` and `_`, whose value identifies or admits a person. */
const PERSONAL_KEYS = new Set(
  `email mail emailaddress useremail user username userid uid login loginhint name firstname lastname surname
   fullname givenname familyname prenom nom nickname displayname phone phonenumber tel telephone mobile msisdn token
   accesstoken refreshtoken idtoken authtoken auth session sessionid sid sessid phpsessid jsessionid aspsessionid key
   apikey appkey secret clientsecret password passwd pwd pass otp sig signature xamzsignature xamzcredential address adresse street dob birthdate birthday dateofbirth ssn nir iban customer customerid
   customeremail memberid member account accountid contact contactid patient patientid subscriber
   recipient author owner ip clientip deviceid imei mac invite`.split(/\s+/),
);

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;
const isAlphanumeric = (unit: number): boolean => isDigit(unit) || isLetter(unit);

/** Letters of any script and symbols such as `✪`; not spaces, marks and CJK punctuation. */
function isForeign(unit: number): boolean {
  if (!(unit >= 0xa1)) return false;
  if (unit >= 0x2000 && unit <= 0x206f) return unit === 0x200c || unit === 0x200d;
  return (
    unit !== 0xab &&
    unit !== 0xbb &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    !(unit >= 0xff00 && unit <= 0xff0f)
  );
}
/** Scripts written without spaces. */
const isSpaceless = (unit: number): boolean => unit >= 0x2e80 && unit < 0xd7b0;

const isHostUnit = (unit: number): boolean =>
  isAlphanumeric(unit) || unit === 0x2d || unit === 0x2e || unit === 0x5f || isForeign(unit);

const PLAIN = new Uint8Array(128);
for (const unit of "!#$%&'()*+,-./:;=?@[]_~{}|") PLAIN[unit.charCodeAt(0)] = 1;
const isLinkUnit = (unit: number): boolean =>
  unit < 128 ? isAlphanumeric(unit) || PLAIN[unit] === 1 : isForeign(unit);

interface Host {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Reads a host at `start`; null when there is none. A final dot is not part of it. */
function readHost(text: string, start: number): Host | null {
  if (text.charCodeAt(start) === 0x5b) {
    const close = text.slice(start, start + 48).indexOf(']');
    const name = close < 0 ? '' : text.slice(start + 1, start + close);
    return isIPv6(name) ? { start, end: start + close + 1, name } : null;
  }
  const limit = Math.min(text.length, start + MAX_HOST);
  let end = start;
  while (end < limit && isHostUnit(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 0x2e && text.charCodeAt(end + 1) === 0x2e) break;
    end++;
  }
  while (end > start && /[._-]/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end, name: text.slice(start, end).toLowerCase() } : null;
}

/** Labels of letters, digits and inner hyphens, the last of them no number. */
function isDomain(name: string): boolean {
  const labels = name.split('.');
  const last = labels[labels.length - 1]!;
  if (labels.length < 2 || last.length < 2 || /\d$|_|^\d+$/.test(last)) return false;
  return labels.every(
    (label) => label.length > 0 && label.length < 64 && !/^[-_]|[-_]$/.test(label) && label !== 'xn-',
  );
}

/** End of the link whose host ends at `from`, without the punctuation of the sentence. */
function linkEnd(text: string, start: number, from: number): number {
  const limit = Math.min(text.length, start + MAX_LENGTH);
  let end = from;
  const port = /^:\d{1,5}(?!\d)/.exec(text.slice(end, end + 7));
  if (port) end += port[0].length;
  const first = text.charAt(end);
  if (first !== '/' && first !== '?' && first !== '#') return port ? end : from;
  let bar = false;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (!isLinkUnit(unit)) break;
    // A bar separates cells; in a query it is data.
    if (unit === 0x7c && !bar) break;
    if (unit === 0x3f) bar = true;
    // `[a](link)[b](link)`, `href='link'>`
    if (unit === 0x5d && text.charCodeAt(end + 1) === 0x28) break;
    end++;
  }
  return trimEnd(text, from, end);
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function trimEnd(text: string, from: number, to: number): number {
  const open: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  let end = to;
  // The first closing bracket without its opener ends the link.
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char in open) open[char]!++;
    else if (char in OPENERS && --open[OPENERS[char]!]! < 0) {
      end = at;
      break;
    }
  }
  for (let char = text.charAt(end - 1); end > from; char = text.charAt(end - 1)) {
    const opener = OPENERS[char];
    const isStray = opener !== undefined && count(text, from, end, opener) < count(text, from, end, char);
    if (
      !isStray &&
      !'.,;:!?*~{([|'.includes(char) &&
      (char !== "'" || count(text, from, end, char) % 2 === 0)
    )
      break;
    end--;
    // Punctuation is looked at a few times at most: `!!!`, `.)`.
    if (to - end > 64) break;
  }
  return end;
}

function count(text: string, from: number, to: number, char: string): number {
  let found = 0;
  for (let at = from; at < to; at++) if (text.charAt(at) === char) found++;
  return found;
}

/** `user:password@` before the host: where the host starts, or `start` when there is no user part. */
function afterUserinfo(text: string, start: number): number {
  const limit = Math.min(text.length, start + MAX_USERINFO);
  let host = start;
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x40 && at > start) host = at + 1;
    if (unit === 0x2f || unit === 0x3f || unit === 0x23 || !isLinkUnit(unit)) break;
    // `[a](https://example.org)[b](mailto:...)`
    if (
      (unit === 0x29 && text.charCodeAt(at + 1) === 0x5b) ||
      (unit === 0x5d && text.charCodeAt(at + 1) === 0x28)
    )
      break;
  }
  return host;
}

/** `/unsubscribe/name@example.org`, but not `/npm/name@1.2.3`. */
function isAddress(segment: string): boolean {
  const at = segment.search(/@|%40/);
  return (
    at > 0 &&
    /^[a-z]{2,24}$/i.test(segment.slice(Math.max(at, segment.lastIndexOf('.')) + 1)) &&
    segment.lastIndexOf('.') > at
  );
}

/** Whether path, query and fragment say something about a person. */
function isPersonalTail(host: string, tail: string): boolean {
  if (tail.length < 2) return false;
  if (isProfile(host, tail)) return true;
  if (tail.split(/[/?&#]/).some(isAddress)) return true;
  for (const part of tail.split(/[?&#;]/).slice(1)) {
    const equals = part.indexOf('=');
    if (equals < 1 || equals === part.length - 1) continue;
    const key = part
      .slice(0, equals)
      .toLowerCase()
      .replace(/[_-]|%5f|%5b.*|\[.*/g, '');
    const value = part.slice(equals + 1);
    if (PERSONAL_KEYS.has(key) || isPersonalValue(value)) return true;
  }
  return false;
}

const GROUPED_NUMBER = /^(?:[A-Z]{2})?\+?(?=(?:\D*\d){9})\(?\d{1,5}(?:[ ().+-]{1,2}\d{1,5}){2,9}$/;

/** An address, or an identifier written in groups: those are copied from somewhere a person wrote them. */
function isPersonalValue(value: string): boolean {
  if (/[^@%](?:@|%40)[\w%-]/i.test(value) && !/^@?-?\d/.test(value)) return true;
  if (!/\d/.test(value) || value.length > 96) return false;
  const spaced = value
    .replace(/%20|\+(?=\d)/g, ' ')
    .replace(/%2b/gi, '+')
    .trim();
  return GROUPED_NUMBER.test(spaced) || isIPv4(spaced);
}

function report(
  text: string,
  start: number,
  host: Host,
  credentials: boolean,
  dotless: boolean,
  send: Report,
): void {
  const end = linkEnd(text, start, host.end);
  const tail = text.slice(host.end, end).replace(/^:\d{1,5}/, '');
  const personal = credentials || isPersonalTail(host.name, tail);
  if (dotless && !personal) return;
  send(start, end, personal ? 'PERSONAL_URL' : 'URL', personal ? 0.9 : 0.8);
}

const LOCAL_HOST = /^localhost$/;

function withScheme(text: string, at: number, send: Report): void {
  let start = at;
  while (
    at - start < 24 &&
    (isAlphanumeric(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x2b)
  )
    start--;
  while (start < at && !isLetter(text.charCodeAt(start))) start++;
  if (start === at) return;
  const authority = at + 3;
  const hostStart = afterUserinfo(text, authority);
  const host = readHost(text, hostStart);
  if (host === null) return;
  const isHost =
    isDomain(host.name) || isIPv4(host.name) || host.name.includes(':') || LOCAL_HOST.test(host.name);
  if (!isHost && !/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(host.name)) return;
  report(text, start, host, hostStart > authority, !isHost, send);
}

function withoutScheme(text: string, at: number, send: Report): void {
  let start = at;
  const limit = Math.max(0, at - MAX_HOST);
  let ascii = isAlphanumeric(text.charCodeAt(at));
  while (start > limit) {
    const unit = text.charCodeAt(start - 1);
    if (!isHostUnit(unit) || (ascii && isSpaceless(unit))) break;
    if (isAlphanumeric(unit)) ascii = true;
    start--;
  }
  if (start === limit && isHostUnit(text.charCodeAt(start - 1))) return;
  // In text that was quoted twice `\n` is two characters.
  if (text.charCodeAt(start - 1) === 0x5c && /[nrt]/.test(text.charAt(start))) start++;
  while (start < at && /[._-]/.test(text.charAt(start))) start++;
  // Part of an e-mail address, of a path, or of a longer name.
  if (
    /[@/\\]/.test(text.charAt(start - 1)) &&
    !(text.charAt(start - 1) === '/' && text.charAt(start - 2) === '/')
  )
    return;
  const read = readHost(text, start);
  if (read === null) return;
  const host = cutAtScript(read);
  const next = text.charAt(host.end);
  // `name@host`: the dots were in a local part. `node.io(`, `a.to =`: code.
  if (next === '@' || next === '(' || next === '_' || !isDomain(host.name) || !hasPublicSuffix(host.name))
    return;
  if (
    !/\p{L}/u.test(host.name.slice(0, host.name.lastIndexOf('.'))) &&
    !/^\d+\.(?:com|net|org|cn)$/.test(host.name)
  )
    return;
  if (isSentenceEnd(text.slice(start, host.end))) return;
  report(text, start, host, false, false, send);
}

/** `the end.It was`: a capital behind the dot only. */
function isSentenceEnd(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return /^[A-Z][a-z]+$/.test(name.slice(dot + 1)) && !/^[A-Z]/.test(name);
}

/** `example.com` with a word of another script glued to it. */
function cutAtScript(host: Host): Host {
  const glued = /\.[a-z]{2,24}(?=[^\0-\x7f])/.exec(host.name);
  if (!glued) return host;
  const name = host.name.slice(0, glued.index + glued[0].length);
  return { start: host.start, end: host.start + name.length, name };
}

const triggers: readonly Trigger[] = ['://', 'www.', ...ENDINGS.map((ending) => `.${ending}`)].map(
  (text) => ({
    on: 'literal',
    text,
  }),
);

export const url: Detector = {
  id: 'generic/url',
  version: 1,
  description: 'link; as PERSONAL_URL when it holds credentials, personal query values or a profile path',
  entityTypes: ['URL', 'PERSONAL_URL'],
  source: 'https://www.rfc-editor.org/rfc/rfc3986',
  triggers,
  examples: {
    match: [
      'see ⟦https://docs.example.org/a_(b)/?x=1&y=2#z⟧.',
      '(⟦http://example.org/foo⟧)',
      '[a](⟦https://example.com/b⟧), next',
      '⟦www.example.fr⟧!',
      'buy at ⟦example.com⟧, now',
      '⟦http://user:pass@example.org/⟧',
      '⟦postgres://app:secret@db:5432/main⟧',
      '⟦https://example.org/?email=jean⟧',
      '⟦https://github.com/jean-dupont-example⟧',
      '⟦http://198.51.100.7:8080/x⟧',
      '⟦https://münchen.example/straße⟧',
    ],
    noMatch: [
      'http://microsoft',
      'http:// is a scheme',
      'node.js and std::io',
      'System.in.read()',
      'the end.It was',
      'write to jean@example.com',
      'C:\\docs\\example.com.txt',
      'foo.123',
    ],
  },
  detect({ text, at }: Candidate, send: Report): void {
    if (text.charCodeAt(at) === 0x3a) withScheme(text, at, send);
    else withoutScheme(text, at, send);
  },
  canonical: canonicalUrl,
};
