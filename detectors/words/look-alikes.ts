import { canonicalCompact } from '../../src/core/canonical.js';

/** Greek and Cyrillic capitals that look like Latin ones; Greek and Bulgarian documents use no others. */
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const GREEK_AS = 'ABEZHIKMNOPTYX';
const CYRILLIC = 'АВЕКМНОРСТУХ';
const CYRILLIC_AS = 'ABEKMHOPCTYX';

/** Letters of two scripts that are one on a document or a plate, as the Latin one; then the compact form. */
export function canonicalLatin(value: string): string {
  const latin = [...value.normalize('NFKC').toUpperCase()].map((letter) => {
    const greek = GREEK.indexOf(letter);
    if (greek >= 0) return GREEK_AS[greek]!;
    const cyrillic = CYRILLIC.indexOf(letter);
    return cyrillic >= 0 ? CYRILLIC_AS[cyrillic]! : letter;
  });
  return canonicalCompact(latin.join(''));
}
