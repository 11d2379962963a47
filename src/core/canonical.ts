import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

// Canonical forms: the spellings of one value become one text, and so get one pseudonym. Every form is a
// pure function of the value, gives its own result back unchanged, and never throws: a value that is not
// of the expected shape falls back to a form that keeps more of it, because two people who meet in one
// pseudonym are worse than two spellings that do not. Described, with vectors, in docs/pseudonyms.md.

/** Unicode white space, and the byte order mark, which JavaScript counts as such. */
const SPACE = /[\p{White_Space}\ufeff]+/gu;
const PRINTABLE_ASCII = /^[\x21-\x7e]*$/;
const NON_ASCII_WORD = /[^\P{L}a-zA-Z]|[^\P{N}0-9]/u;

/**
 * The default form: NFKC, all white space removed. Case is kept.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export function canonicalText(value: string): string {
  if (PRINTABLE_ASCII.test(value)) return value;
  // Twice, as taking a space away can bring a letter and its accent together.
  return value.normalize('NFKC').replace(SPACE, '').normalize('NFKC');
}

/**
 * For IBANs and identifiers made of letters and digits: NFKC, digits of any script as ASCII digits, upper
 * case, everything but ASCII letters and digits removed. A value that holds other letters keeps all its
 * characters but white space.
 */
export function canonicalCompact(value: string): string {
  const plain = plainOf(value, true);
  if (plain !== undefined) return plain;
  const text = asciiDigits(canonicalText(value)).toUpperCase();
  if (NON_ASCII_WORD.test(text)) return canonicalText(text);
  return text.replace(/[^A-Z0-9]+/g, '') || text;
}

/**
 * For numbers: the digits, of any script, as ASCII digits. Leading zeros are kept. A value without digits
 * gets the default form.
 */
export function canonicalDigits(value: string): string {
  const plain = plainOf(value, false);
  if (plain !== undefined) return plain;
  const text = asciiDigits(canonicalText(value));
  return text.replace(/[^0-9]+/g, '') || text;
}

/**
 * E-mail address: NFKC, white space around it and in the domain removed, lower case, the domain in its ASCII (IDNA) form
 * without a final dot. Dots and `+tag` in the local part are kept: what they mean is up to each provider.
 *
 * @see https://www.unicode.org/reports/tr46/
 */
export function canonicalEmail(value: string): string {
  const text = value.normalize('NFKC').trim().toLowerCase().normalize('NFKC');
  const at = text.lastIndexOf('@');
  if (at < 0) return text;
  return `${text.slice(0, at + 1)}${asciiDomain(text.slice(at + 1).replace(SPACE, ''))}`;
}

/**
 * IP address: IPv4 in dotted decimals, IPv6 as in RFC 5952, an IPv4-mapped IPv6 address as the IPv4 address
 * it stands for. Zone (`%eth0`) and prefix length (`/64`) are kept, brackets are not. Anything else gets the
 * default form in lower case.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5952
 */
export function canonicalIp(value: string): string {
  const text = canonicalText(value);
  const parts = /^\[?([0-9a-f:.]+)(%[^/\]]+)?\]?(?:\/(\d{1,3}))?\]?$/i.exec(text);
  const [, address = '', zone = '', length] = parts ?? [];
  const prefix = length === undefined ? '' : `/${Number(length)}`;
  // Leading zeros are read as decimals, as logs with fixed columns write them.
  const plain = /^[\d.]+$/.test(address) ? address.replace(/(^|\.)0+(?=\d)/g, '$1') : address;
  const version = isIP(plain);
  if (version === 4) return `${plain}${zone}${prefix}`;
  if (version === 0) return canonicalText(text.toLowerCase());
  // The URL standard writes IPv6 hosts as RFC 5952 does, save for mapped addresses.
  const host = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (!mapped) return `${host}${zone}${prefix}`;
  const [high, low] = [Number.parseInt(mapped[1]!, 16), Number.parseInt(mapped[2]!, 16)];
  const dotted = `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  if (length === undefined) return `${dotted}${zone}`;
  // A prefix shorter than 96 covers more than the mapped addresses, so it has no IPv4 form.
  return Number(length) < 96 ? `${host}${zone}${prefix}` : `${dotted}${zone}/${Number(length) - 96}`;
}

/**
 * MAC address (EUI-48 or EUI-64): lower-case pairs joined by colons. Anything else gets the default form in
 * lower case.
 */
export function canonicalMac(value: string): string {
  const text = canonicalText(value).toLowerCase();
  const digits = text.replace(/[:.-]/g, '');
  if (!/^(?:[0-9a-f]{12}|[0-9a-f]{16})$/.test(digits)) return canonicalText(text);
  return digits.match(/../g)!.join(':');
}

/**
 * Link: parsed and written by the URL standard (host in lower-case ASCII, default port and dot segments
 * gone), needless percent escapes undone, the others in upper case. `http`, `https` and no scheme are one:
 * they lead to the same page. Case of path, query and fragment is kept. Text that is no URL only
 * loses the white space around it.
 *
 * @see https://url.spec.whatwg.org/
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2
 */
export function canonicalUrl(value: string): string {
  const text = value.trim();
  let url: URL;
  try {
    url = new URL(withScheme(text));
  } catch {
    return text;
  }
  // Set on the parsed URL, so that a port that is now the default goes too.
  if (url.protocol === 'http:') url.protocol = 'https:';
  return plainEscapes(url.href);
}

function withScheme(text: string): string {
  if (text.startsWith('//')) return `https:${text}`;
  // `localhost:8080` is a host and a port, `mailto:` is a scheme.
  return /^[a-z][a-z0-9+-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
}

/** Leaves text with a stray `%` alone: undoing an escape there could make a new one. */
function plainEscapes(text: string): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) return text;
  return text.replace(/%[0-9a-f]{2}/gi, (triplet) => {
    const char = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : triplet.toUpperCase();
  });
}

function asciiDomain(domain: string): string {
  const bare = withoutFinalDots(domain);
  if (/^(?!.*xn--)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+$/.test(bare)) return bare;
  // These would end the host, or make it something else than a name; a last label of digits, an IPv4 address.
  if (/[/\\?#@:[\]%]|(?:^|\.)[0-9][0-9a-fx]*$/.test(bare)) return bare;
  return withoutFinalDots(domainToASCII(bare)) || bare;
}

/** By hand: a regular expression would take quadratic time on many dots. */
function withoutFinalDots(domain: string): string {
  let end = domain.length;
  while (end > 0 && domain.charCodeAt(end - 1) === 0x2e) end--;
  return domain.slice(0, end);
}

/**
 * The short way for short ASCII values, which nearly all are: their digits, with `letters` their letters in upper case
 * as well. Undefined for any other value, or when nothing is left.
 */
function plainOf(value: string, letters: boolean): string | undefined {
  let isWhole = true;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit >= 0x80) return undefined;
    if (!(unit >= 48 && unit <= 57) && !(letters && unit >= 65 && unit <= 90)) isWhole = false;
  }
  if (isWhole && value !== '') return value;
  let plain = '';
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if ((unit >= 48 && unit <= 57) || (letters && unit >= 65 && unit <= 90)) plain += value[at]!;
    else if (letters && unit >= 97 && unit <= 122) plain += String.fromCharCode(unit - 32);
  }
  return plain === '' ? undefined : plain;
}

/** Unicode keeps the ten digits of a script together and in order; scripts may follow one another. */
function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
    return String((code - first) % 10);
  });
}
