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

/** Entity types that have a coarser form; a policy may not ask for one elsewhere. */
export const GENERALISERS: Readonly<Record<string, Generaliser>> = {
  IP_ADDRESS: network,
  PERSONAL_URL: origin,
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
