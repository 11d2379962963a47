import { canonicalText } from './canonical.js';

/** What two spellings of one value share: compatibility form, white space and case do not count. */
export function listKey(value: string): string {
  return value.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase().normalize('NFKC');
}

/**
 * The letters and digits of a number, when that is what a value is: how it is grouped does not count then.
 * Undefined for anything else, where punctuation tells two values apart.
 */
export function numberKey(value: string): string | undefined {
  const plain = canonicalText(value);
  if (!/^[A-Za-z0-9+().\-/]+$/.test(plain) || (plain.match(/[0-9]/g)?.length ?? 0) < 4) return undefined;
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Every key under which a value may be listed, given its canonical form. */
export function listKeys(value: string, canonical: string): string[] {
  const keys = [listKey(value), listKey(canonical), numberKey(value), numberKey(canonical)];
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** The one key under which a tag is written. */
export function tagKey(value: string, canonical: string | undefined): string {
  if (canonical !== undefined) return listKey(canonical);
  return numberKey(value) ?? listKey(value);
}
