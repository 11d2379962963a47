/**
 * MAC address: EUI-48, the hardware address of a network interface, and EUI-64.
 *
 * Six (eight) pairs of hexadecimal digits joined by one and the same separator, `:` or `-`; three groups of
 * four joined by dots (`0012.3456.789a`); six pairs with spaces, where the first five are decimal (digits are
 * what triggers); or twelve digits without separator beside a word such as "MAC". Broadcast and all-zero
 * addresses name no device. Longer rows of pairs are fingerprints.
 *
 * @see https://standards.ieee.org/products-programs/regauth/mac/
 */
import { canonicalMac } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';

const TYPE = 'MAC_ADDRESS';
const PAIRS = /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?:(?:\1[0-9a-f]{2}){2})?/iy;
const DOTTED = /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/iy;
const SPACED = /[0-9a-f]{2}(?: [0-9a-f]{2}){5}/iy;
const BARE = /[0-9a-f]{12}/iy;
const BARE64 = /[0-9a-f]{16}/iy;

const SPACE = 0x20;
const DOT = 0x2e;

function isHex(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 102);
}

/** ASCII only: in scripts without spaces a word may touch the address. */
function isWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 0x5f;
}

/** Whether what ends before `at` is a group of a longer row: a separator and, before it, up to four hex digits. */
function continuesLeft(text: string, at: number, separator: number): boolean {
  if (text.charCodeAt(at - 1) !== separator) return false;
  let start = at - 1;
  while (at - start < 6 && isHex(text.charCodeAt(start - 1))) start--;
  // `MAC:00:1a...`: the C is hexadecimal, the word is not.
  return start === at - 1 ? separator === text.charCodeAt(at - 2) : !isWord(text.charCodeAt(start - 1));
}

function continuesRight(text: string, end: number, separator: number): boolean {
  return text.charCodeAt(end) === separator && isHex(text.charCodeAt(end + 1));
}

/** Broadcast or nothing: one digit, 0 or F, throughout. */
function isBlank(value: string): boolean {
  return /^(?:[0:. -]+|[f:. -]+)$/i.test(value);
}

function tryAt(text: string, start: number, form: RegExp, score: number, report: Report): boolean {
  form.lastIndex = start;
  if (start < 0 || !form.test(text)) return false;
  const end = form.lastIndex;
  if (isWord(text.charCodeAt(start - 1)) || isWord(text.charCodeAt(end))) return false;
  const separator =
    form === BARE || form === BARE64 ? DOT : text.charCodeAt(form === DOTTED ? start + 4 : start + 2);
  if (continuesLeft(text, start, separator) || continuesRight(text, end, separator)) return false;
  const value = text.slice(start, end);
  if (isBlank(value)) return false;
  // Ten digits in a row of pairs are a date, a phone number or a lottery draw more often than an address.
  const decimal = !/[a-f]/i.test(value) && separator !== 0x3a;
  report(start, end, TYPE, decimal ? Math.min(score, 0.3) : score);
  return true;
}

export const mac: Detector = {
  id: 'generic/mac',
  version: 1,
  description: 'MAC address (EUI-48, EUI-64)',
  entityTypes: [TYPE],
  source: 'https://standards.ieee.org/products-programs/regauth/mac/',
  triggers: [
    { on: 'hex' },
    { on: 'code', min: 12, max: 12 },
    { on: 'code', min: 16, max: 16 },
    // Six pairs with spaces, of which the last may hold letters; twelve or sixteen digits without any.
    { on: 'number', digits: [10, 11, 12, 16] },
  ],
  context: {
    words: {
      en: [
        'mac',
        'ethernet',
        'bssid',
        'wifi',
        'wlan',
        'hardware address',
        'hwaddr',
        'nic',
        'bluetooth',
        'ether',
        'eui',
        'eui64',
        'deveui',
        'joineui',
        'appeui',
      ],
      fr: ['adresse physique'],
      de: ['hardwareadresse'],
      es: ['dirección física'],
    },
  },
  examples: {
    match: [
      'MAC ⟦00:1A:2b:3C:4d:5E⟧, ok',
      'eth0 at ⟦02-42-ac-11-00-02⟧.',
      'switch port ⟦0012.3456.789a⟧',
      'MAC:⟦02:00:5e:10:00:01⟧',
      'my mac is ⟦02005e10000a⟧',
      'EUI-64 ⟦02:00:5e:ff:fe:10:00:01⟧',
      '⟦02 00 51 10 00 0a⟧',
    ],
    noMatch: [
      'ff:ff:ff:ff:ff:ff and 00-00-00-00-00-00',
      '10:2F:33-AC-29-C3',
      '00:1A:2B:3C:4D',
      'SHA1 12:34:56:78:9a:bc:de:f0:12:34:56:78:9a:bc:de:f0:12:34:56:78',
      '2001:db8:00:1a:2b:3c:4d:5e',
      'at 12:34:56 on 01-02-03',
      'commit 02005e10000a',
      '00:1A:2B:3C:4D:5G',
    ],
  },
  detect({ text, at }: Candidate, report: Report): void {
    const unit = text.charCodeAt(at);
    if (unit === 0x3a || unit === 0x2d) {
      // Dates and times have fewer pairs.
      if (text.charCodeAt(at + 6) === unit && text.charCodeAt(at + 9) === unit) {
        tryAt(text, at - 2, PAIRS, 0.85, report);
      }
      return;
    }
    if (unit === DOT) {
      tryAt(text, at - 4, DOTTED, 0.7, report);
      return;
    }
    if (text.charCodeAt(at + 4) === DOT) {
      // The dots trigger where letters stand beside; digits alone trigger at the first.
      if (text.charCodeAt(at + 9) === DOT) tryAt(text, at, DOTTED, 0.7, report);
    } else if (text.charCodeAt(at + 2) === SPACE) {
      if (text.charCodeAt(at + 5) !== SPACE || tryAt(text, at, SPACED, 0.5, report)) return;
      // The first pair may be the one with a letter.
      if (text.charCodeAt(at - 1) === SPACE) tryAt(text, at - 3, SPACED, 0.5, report);
    } else if (isHex(text.charCodeAt(at + 11))) {
      if (!isWord(text.charCodeAt(at + 12))) tryAt(text, at, BARE, 0.2, report);
      else if (isHex(text.charCodeAt(at + 15))) tryAt(text, at, BARE64, 0.2, report);
    }
  },
  canonical: canonicalMac,
};
