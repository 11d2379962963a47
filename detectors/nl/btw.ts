/**
 * Dutch VAT numbers: the omzetbelastingnummer of a company, and the btw-id of a sole trader, who is a person.
 *
 * NL, nine digits, B, two digits. Of a company the nine digits are its RSIN, which begins with 8 and passes the eleven
 * test. Since 2020 sole traders have a btw-id of digits without meaning that passes MOD 97-10 over all of it, letters
 * counted as numbers; before, theirs held the citizen service number (BSN), so what passes the eleven test and does
 * not begin with 8 is reported as personal too.
 *
 * Source: Belastingdienst, "Btw-identificatienummer en omzetbelastingnummer"; European Commission, VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isAlphanumeric, isGlued } from '../checksums/grouped.js';
import { mod97 } from '../checksums/mod97.js';
import { joinWords, OTHER_NUMBERS, VAT } from '../words/western-europe.js';
import { isBsn } from './bsn.js';

const WRITTEN = /NL[ .-]?\d\d?(?:[ .]?\d){7,8}[ .-]?B[ .-]?\d\d/iy;
/** Without its country, as on Dutch invoices. */
const BARE = /\d{9}B\d\d/iy;

const VALID = 0.95;
const VALID_BARE = 0.75;
/** Typing errors name their holder too, if the words around agree. */
const WRONG = 0.2;

/** Who a number belongs to: `person`, `company`, or nobody. */
export function holderOf(value: string): 'person' | 'company' | undefined {
  const parts = /^(?:NL)?(\d{9})(B\d\d)$/.exec(canonical(value));
  if (!parts) return undefined;
  const [, digits = '', suffix = ''] = parts;
  const isTested = isBsn(digits);
  if (isTested && digits.startsWith('8')) return 'company';
  return isTested || mod97(`NL${digits}${suffix}`) === 1 ? 'person' : undefined;
}

/** With NL, and with the leading zero that some leave out. */
function canonical(value: string): string {
  const compact = canonicalCompact(value);
  const parts = /^(?:NL)?(\d{8,9}B\d\d)$/.exec(compact);
  return parts ? `NL${parts[1]!.padStart(12, '0')}` : compact;
}

function startOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 3), at);
  return at - (/NL[ .-]?$/i.exec(before)?.[0].length ?? 0);
}

function detect({ text, at }: Candidate, report: Report): void {
  const start = startOf(text, at);
  if (isGlued(text, start)) return;
  const regex = start === at ? BARE : WRITTEN;
  regex.lastIndex = start;
  if (!regex.test(text)) return;
  const end = regex.lastIndex;
  if (isAlphanumeric(text.charCodeAt(end))) return;
  const holder = holderOf(text.slice(start, end));
  const valid = start === at ? VALID_BARE : VALID;
  report(start, end, holder === 'company' ? 'NL_BTW' : 'NL_BTW_ID', holder ? valid : WRONG);
}

export const btw: Detector = {
  id: 'nl/btw',
  version: 1,
  description: 'Dutch VAT number of a company, or of a person (btw-id), by eleven test or MOD 97-10',
  entityTypes: ['NL_BTW', 'NL_BTW_ID'],
  source: 'https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/zakelijk/btw/',
  triggers: [{ on: 'number', digits: [8, 9] }],
  context: {
    words: joinWords(VAT, {
      nl: ['btw id', 'btw nummer', 'btwnummer', 'btw nr', 'ob nummer', 'omzetbelastingnummer'],
    }),
    negative: OTHER_NUMBERS,
  },
  examples: {
    match: [
      'BTW ⟦NL812345678B01⟧',
      '⟦NL123456780B94⟧',
      'btw-id: ⟦NL 3001.12.233 B81⟧',
      '⟦812345678B01⟧',
      'VAT ⟦NL123456782B02⟧',
    ],
    noMatch: ['NL812345679B01', 'XNL123456780B94', 'NL123456780B941', 'NL 812345678', 'NL91ABNA0417164300'],
  },
  detect,
  canonical,
};
