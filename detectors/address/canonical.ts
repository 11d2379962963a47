import { canonicalText } from '../../src/core/canonical.js';

/** Lower-case words and numbers with one space between: commas and line breaks tell no two addresses apart. */
export function canonicalAddress(value: string): string {
  const lower = value.normalize('NFKC').toLowerCase().normalize('NFKC');
  return lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || canonicalText(value);
}
