/**
 * Coarser forms of values (ISO/IEC 20889 generalisation). Each is stable: a coarse value generalises to itself.
 */
type Generaliser = (value: string) => string | undefined;

const IPV4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}(?:\/(\d{1,2}))?$/;
const DAY = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.{0,30}$/;
const BROWSER = /\b(Edg|OPR|Firefox|SamsungBrowser|Chrome|Safari|curl|okhttp)\b/;

function network(value: string): string | undefined {
  const v4 = IPV4.exec(value);
  if (v4) return ipv4Network(v4[1]!, Math.min(24, Number(v4[2] ?? 24)));
  const address = value.replace(/[%/].*$/, '').toLowerCase();
  if (!/^[0-9a-f:]+$/.test(address) || !address.includes(':')) return undefined;
  const head = address.split('::')[0]!.split(':').filter(Boolean).slice(0, 3);
  return `${head.join(':')}::/48`;
}

/** @param head the first three octets @param prefix length of the network's part, 0 to 24 */
function ipv4Network(head: string, prefix: number): string {
  const octets = head.split('.').map((octet, index) => {
    const bits = Math.max(0, Math.min(8, prefix - 8 * index));
    return Number(octet) & (0xff00 >> bits) & 0xff;
  });
  return `${octets.join('.')}.0/${prefix}`;
}

function origin(value: string): string | undefined {
  const match = /^([a-z][a-z0-9+.-]{1,20}):\/\/(?:[^/?#]*@)?([^/?#@]{1,255})/i.exec(value);
  return match ? `${match[1]}://${match[2]}/` : undefined;
}

const YEAR = /(?<!\d)(?:18|19|20)\d{2}(?!\d)/;
const SHORT_YEAR = /(?<![\d])(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?!\d)|(?<!\d)'?(\d{2})$/;
/** Two digits up to here are of this century. */
const CENTURY = 29;

/** The year of a date of birth. */
function birthYear(value: string): string | undefined {
  const year = YEAR.exec(value)?.[0];
  if (year !== undefined) return year;
  const compact = /^\d{8}$/.test(value) ? value : undefined;
  if (compact) return YEAR.exec(compact.slice(4))?.[0] ?? YEAR.exec(compact.slice(0, 4))?.[0];
  const short = SHORT_YEAR.exec(value);
  // `85-03-12`, `12/03/85`, `12 March '85`; `12 March` has no year.
  const digits =
    Number(short?.[1] ?? 0) > 31
      ? short![1]!
      : (short?.[3] ?? (/'\d{2}$|^\d{1,2}\D{0,6}\p{L}\D{0,4}\d{2}$/u.test(value) ? short?.[4] : undefined));
  if (digits === undefined) return undefined;
  return `${Number(digits) <= CENTURY ? 20 : 19}${digits}`;
}

const AGE = /^(\d{1,3})(?:[.,]5)?((?:[ -]?[\p{L}./][\p{L}./' -]{0,30})?)$/u;
const AGE_BAND = /^(?:(\d{1,2})-(\d{1,2})|90\+)((?:[ -]?[\p{L}./][\p{L}./' -]{0,30})?)$/u;
const NOT_YEARS = /month|week|day|mois|semaine|monat|woche|mes|settiman|maand|miesi/i;
/** From here on there is one band: so old people are few (HIPAA Safe Harbor). */
const OLDEST = 90;

/** A band of ten years; the words around the number stay. */
function ageBand(value: string): string | undefined {
  const band = AGE_BAND.exec(value);
  if (band) {
    if (band[1] === undefined) return value;
    return Number(band[1]) % 10 === 0 && Number(band[2]) === Number(band[1]) + 9 ? value : undefined;
  }
  const [, number, words = ''] = AGE.exec(value) ?? [];
  if (number === undefined || NOT_YEARS.test(words)) return undefined;
  const years = Number(number);
  if (years >= OLDEST) return `${OLDEST}+${words}`;
  const first = years - (years % 10);
  return `${first}-${first + 9}${words}`;
}

/** The first two letters or digits, behind the letters of the country; a region in most countries. */
function postalRegion(value: string): string | undefined {
  const parts = /^((?:[A-Z]{1,3}-)?)([\p{L}\p{N}]{2})([\p{L}\p{N}* -]{0,12})$/u.exec(value);
  return parts ? `${parts[1]}${parts[2]}${parts[3]!.replace(/[\p{L}\p{N}]/gu, '*')}` : undefined;
}

const DECIMAL_PAIR =
  /^(?:geo:)?[([]?[+-]?\d{1,3}[.,]\d{1,16} ?°? ?[NS]?[,;/ ]{1,3}[+-]?\d{1,3}[.,]\d{1,16} ?°? ?[EWO]?[)\]]?$/i;

/** One decimal of a degree: about ten kilometres. */
function roughPosition(value: string): string | undefined {
  return DECIMAL_PAIR.test(value) ? value.replace(/([.,]\d)\d{0,15}/g, '$1') : undefined;
}

/** Entity types that have a coarser form; a policy may not ask for one elsewhere. */
export const GENERALISERS: Readonly<Record<string, Generaliser>> = {
  AGE: ageBand,
  COORDINATES: roughPosition,
  DATE_OF_BIRTH: birthYear,
  IP_ADDRESS: network,
  PERSONAL_URL: origin,
  POSTAL_CODE: postalRegion,
  URL: origin,
};

/**
 * The coarser form of a finding.
 *
 * @returns undefined when there is none; the caller then redacts, which is always safe
 */
export function generaliseValue(entityType: string, value: string): string | undefined {
  return GENERALISERS[entityType]?.(value);
}

/** The coarser form of a whole field: a time stamp's day, an address's network, a browser's family. */
export function generaliseField(value: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const family = BROWSER.exec(value)?.[1];
  return DAY.exec(value)?.[1] ?? network(value) ?? origin(value) ?? family ?? languageOf(value);
}

function languageOf(value: string): string | undefined {
  return /^([a-z]{2})(?:-[A-Z]{2})?(?:,[A-Za-z0-9;=.,*-]{0,100})?$/.exec(value)?.[1];
}

/** Stars for letters and digits, but for the last quarter of the text (4 characters at most). Stable. */
export function maskValue(value: string): string {
  const characters = [...value];
  const shown = characters.length - Math.min(4, Math.floor(characters.length / 4));
  return characters
    .map((char, index) => (index < shown ? char.replace(/[\p{L}\p{N}]/u, '*') : char))
    .join('');
}
