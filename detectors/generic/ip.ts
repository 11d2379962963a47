/**
 * IP address: names a connection, and so a household or a person (CJEU C-582/14, Breyer).
 *
 * IPv4: four decimal octets, 0 to 255, without leading zeros. IPv6: eight groups of up to four hexadecimal
 * digits, one run of zero groups written `::`, the last two groups possibly as IPv4; a zone may follow
 * (`%eth0`). Both with an optional prefix length (`/24`), which belongs to the span.
 *
 * A dotted number after "version", or behind the name of a browser, is a version; `a[::2]` is a slice.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4291#section-2.2
 * @see https://www.rfc-editor.org/rfc/rfc791
 */
import { isIPv6 } from 'node:net';
import { canonicalIp } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';

const TYPE = 'IP_ADDRESS';
/** Longest IPv6 text: eight groups with an embedded IPv4 address. */
const MAX_IPV6 = 45;

const COLON = 0x3a;
const DOT = 0x2e;

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}(?![0-9A-Za-z_])`, 'y');
const PREFIX4 = /\/(?:3[0-2]|[12]?\d)(?![\w.]*\d|[A-Za-z_])/y;
const PREFIX6 = /\/(?:12[0-8]|1[01]\d|[1-9]?\d)(?![0-9A-Za-z_])/y;
const ZONE = /%[0-9A-Za-z_-]{1,16}/y;

/** Directly before the number; a word further away says nothing about it. */
const VERSION_BEFORE =
  /(?:\b(?:versions?|versión|versão|versione|wersja|versie|ver|v|release|firmware|build|patch|rev|revision|driver|section|chapter|clause|abschnitt|kapitel|chapitre|paragraph|art|article)|§)[.:]?(?: (?:is|to|from|number|no|nr|n°))?[ .:="'(]{0,3}$/i;
/** `Chrome/120.0.0.0`: a product in a user agent. */
const PRODUCT_BEFORE =
  /\b(?:(?:headless)?chrom(?:e|ium)|firefox|safari|version|edg(?:e|a|ios)?|opr|opera|crios|fxios|samsungbrowser|yabrowser|vivaldi|brave|electron|(?:apple)?webkit|whale|ucbrowser|miuibrowser|curl|okhttp)\/$/i;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isHex = (unit: number): boolean => isDigit(unit) || ((unit | 32) >= 97 && (unit | 32) <= 102);

/** ASCII only: in scripts without spaces a word may touch the address. */
function isWord(unit: number): boolean {
  return isDigit(unit) || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 0x5f;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Whether the first octet of at most three digits ends at a dot: most rows of groups have none. */
function hasDot(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + 3 && isDigit(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === DOT;
}

function ipv4(text: string, at: number, report: Report): void {
  if (!hasDot(text, at)) return;
  const before = text.charCodeAt(at - 1);
  // `\n192.0.2.1` in text that was quoted twice: the letter belongs to the escape.
  const escaped = text.charCodeAt(at - 2) === 0x5c && /[nrt]/.test(text.charAt(at - 1));
  if ((isWord(before) && !escaped) || (before === DOT && isDigit(text.charCodeAt(at - 2)))) return;
  const end = endOf(IPV4, text, at);
  if (end === at) return;
  const ahead = text.slice(Math.max(0, at - 32), at);
  const isVersion = VERSION_BEFORE.test(ahead) || PRODUCT_BEFORE.test(ahead);
  report(at, endOf(PREFIX4, text, end), TYPE, isVersion ? 0.1 : 0.8);
}

/** Colons of an address without compressed zeros that ends in an IPv4 address: the fewest. */
const COMPRESSED = 6;

function hasPair(text: string, start: number, at: number): boolean {
  for (let next = at; next > start; next--) {
    if (text.charCodeAt(next) === COLON && text.charCodeAt(next - 1) === COLON) return true;
  }
  return false;
}

function ipv6(text: string, at: number, report: Report): void {
  let start = at;
  let colons = 1;
  while (start > 0 && at - start <= MAX_IPV6) {
    const unit = text.charCodeAt(start - 1);
    if (unit === COLON) colons++;
    else if (!isHex(unit)) break;
    start--;
  }
  let end = at + 1;
  while (end - at <= MAX_IPV6) {
    const unit = text.charCodeAt(end);
    // A dot belongs to an embedded IPv4 address; before anything else it ends the sentence.
    if (unit === COLON) colons += text.charCodeAt(end - 1) === COLON ? COMPRESSED : 1;
    else if (!isHex(unit) && !(unit === DOT && isDigit(text.charCodeAt(end + 1)))) break;
    end++;
  }
  // A time: all groups stand there, or two colons side by side.
  if (colons < COMPRESSED && !hasPair(text, start, at)) return;
  if (end - start > MAX_IPV6 + 2 || isWord(text.charCodeAt(end))) return;
  // `source:2001:db8::1`: the end of a word that happens to be hexadecimal.
  if (isWord(text.charCodeAt(start - 1))) while (start < end && text.charCodeAt(start) !== COLON) start++;
  const cut = isWord(text.charCodeAt(start - 1));
  if (
    text.charCodeAt(start) === COLON &&
    (cut || text.charCodeAt(start + 1) !== COLON || text.charCodeAt(start + 2) === COLON)
  ) {
    start++;
    // `text::ffff:...`, `Class::add`: a scope, not a compressed address.
    if (cut && text.charCodeAt(start) === COLON) return;
  }
  if (text.charCodeAt(end - 1) === COLON && text.charCodeAt(end - 2) !== COLON) end--;
  const address = text.slice(start, end);
  if (address.length < 2 || !isIPv6(address)) return;
  const zone = endOf(ZONE, text, end);
  const whole = endOf(PREFIX6, text, zone);
  if (isCode(text, start, whole, address)) return;
  report(start, whole, TYPE, 0.8);
}

/** Readings of colons that are more likely than an address. */
function isCode(text: string, start: number, end: number, address: string): boolean {
  // Slices: `rows[::2]`, `x[1::3]`.
  if (text.charAt(start - 1) === '[' && /[\w\])]/.test(text.charAt(start - 2))) return true;
  if (address === '::') {
    // The unspecified address stands alone; with a word behind it, it is a type or a scope.
    return (
      end === start + 2 &&
      !(/^[\s[(,"'=]?$/.test(text.charAt(start - 1)) && /^(?:[\n\]),;.'"]|$)/.test(text.slice(end, end + 1)))
    );
  }
  // `face::add`: two words, no digit.
  if (!/\d/.test(address) && address.split(':').length < 5) return true;
  // Eight pairs are an EUI-64, which generic/mac reports.
  return /^[0-9a-f]{2}(?::[0-9a-f]{2}){7}$/i.test(address);
}

export const ip: Detector = {
  id: 'generic/ip',
  version: 1,
  description: 'IPv4 or IPv6 address, with zone and prefix length',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc4291#section-2.2',
  triggers: [{ on: 'digits', min: 4, groups: 4 }, { on: 'hex' }],
  context: {
    words: {
      en: [
        'ip',
        'ipv4',
        'ipv6',
        'address',
        'host',
        'server',
        'ping',
        'gateway',
        'subnet',
        'dns',
        'proxy',
        'vpn',
      ],
      fr: ['adresse', 'serveur', 'passerelle'],
      de: ['adresse', 'rechner'],
      es: ['dirección', 'servidor'],
      it: ['indirizzo'],
      nl: ['adres'],
      pl: ['adres', 'serwer'],
      pt: ['endereço', 'servidor'],
    },
    before: 24,
    after: 12,
  },
  examples: {
    match: [
      'login from ⟦192.0.2.44⟧, port 22',
      'http://⟦198.51.100.7⟧:8080/x',
      '⟦203.0.113.0/24⟧',
      'ip:⟦2001:db8::1⟧.',
      '[⟦2001:db8:0:1:2:3:4:5⟧]:443',
      '⟦fe80::1%eth0/64⟧',
      '⟦::ffff:192.0.2.1⟧',
      '⟦64:ff9b::192.0.2.33⟧',
      '⟦2001:db8::⟧/9999',
      'text::ffff:⟦192.0.2.1⟧',
    ],
    noMatch: [
      'release 1.2.3',
      'version 10.2.3.4 is out',
      'v8.4.2.1',
      'Chrome/120.0.6099.109 Safari/537.36',
      'Chrome/120.0.0.0',
      '300.168.1.1',
      'MyClass::toString std::vector face::add',
      'x = rows[::2]',
      'f :: Int',
      'at 12:34:56',
      '2001:db8::1::2',
      '12345:db8::1',
      'fe80::1text',
      '00:11:22:33:44:55',
    ],
  },
  detect({ text, at }: Candidate, report: Report): void {
    if (text.charCodeAt(at) === COLON) ipv6(text, at, report);
    else if (isDigit(text.charCodeAt(at))) ipv4(text, at, report);
  },
  canonical: canonicalIp,
};
