/**
 * National Insurance number (NINO) of the United Kingdom: identifies a person to HMRC and the DWP.
 *
 * Two prefix letters (neither is D, F, I, Q, U or V, the second is not O; BG, GB, KN, NK, NT, TN and ZZ are
 * not issued), six digits, a suffix A to D, which is often left out. Written `QQ 12 34 56 C` or compact. No
 * check digit.
 *
 * Source: HMRC, National Insurance Manual NIM39110.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isAlphanumeric, isGlued } from '../checksums/grouped.js';

const BODY = /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]([ -]?)\d\d([ -]?)\d\d([ -]?)\d\d/iy;
const SUFFIX = /[ -]?[A-D](?![A-Za-z0-9])/iy;

const UPPER = /^[^a-z]*$/;

/** In pairs: hardly anything else is written so. */
const PAIRS = 0.9;
/** Part numbers look the same: negative words count. */
const COMPACT = 0.6;
/** Needs a context word: lower case, or no suffix. */
const WEAK = 0.3;

function startOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 48 || unit > 57) return at;
  const before = text.charCodeAt(at - 1);
  return before === 32 || before === 45 ? at - 3 : at - 2;
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function detect({ text, at }: Candidate, report: Report): void {
  const start = startOf(text, at);
  if (start < 0 || !isLetter(text.charCodeAt(start)) || !isLetter(text.charCodeAt(start + 1))) return;
  if (isGlued(text, start)) return;
  BODY.lastIndex = start;
  const body = BODY.exec(text);
  if (!body) return;
  const bodyEnd = BODY.lastIndex;
  SUFFIX.lastIndex = bodyEnd;
  const suffixed = SUFFIX.test(text) && suffixBelongs(text, bodyEnd, SUFFIX.lastIndex);
  const end = suffixed ? SUFFIX.lastIndex : bodyEnd;
  if (isAlphanumeric(text.charCodeAt(end))) return;
  const value = text.slice(start, end);
  const inPairs = body[2] !== '' && body[3] !== '';
  // `HC 151914 A` is a case number or a price with a word behind it.
  const strong = UPPER.test(value) && suffixed && (inPairs || end === bodyEnd + 1);
  report(start, end, 'UK_NINO', strong ? (inPairs ? PAIRS : COMPACT) : WEAK);
}

/** A letter apart is the suffix only in the case of the prefix: `AB123456 a day` ends at the digits. */
function suffixBelongs(text: string, bodyEnd: number, end: number): boolean {
  if (end === bodyEnd + 1) return true;
  const isLower = (at: number): boolean => text.charCodeAt(at) >= 97;
  let first = bodyEnd - 1;
  while (!/[A-Za-z]/.test(text[first]!)) first--;
  return isLower(first) === isLower(end - 1);
}

function canonical(value: string): string {
  const compact = canonicalCompact(value);
  // The suffix does not distinguish persons, and many leave it out.
  return /^[A-Z]{2}\d{6}[A-D]$/.test(compact) ? compact.slice(0, 8) : compact;
}

export const nino: Detector = {
  id: 'gb/nino',
  version: 1,
  description: 'UK National Insurance number, by its prefix rules; without suffix only in context',
  entityTypes: ['UK_NINO'],
  source: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
  triggers: [
    { on: 'code', min: 8, max: 9, digits: 6 },
    { on: 'number', digits: [6] },
  ],
  context: {
    words: {
      en: [
        'nino',
        'ni',
        'ni number',
        'ni no',
        'national insurance',
        'national insurance number',
        'nat ins',
        'hmrc',
        'dwp',
        'universal credit',
        'payslip',
        'p45',
        'p60',
      ],
    },
    negative: {
      en: [
        'order',
        'tracking',
        'invoice',
        'part',
        'model',
        'sku',
        'version',
        'serial',
        'reference',
        'ref',
        'ticket',
        'batch',
        'passport',
        'flight',
      ],
    },
    before: 40,
  },
  examples: {
    match: [
      'NINO: ⟦PR 123612C⟧',
      'his is ⟦AB 12 34 56 C⟧, I think',
      '⟦JG103759A⟧',
      'my ni number is ⟦jg 10 37 59 a⟧',
      'National Insurance ⟦JG103759⟧ (no suffix at hand)',
      '⟦JG-10-37-59-A⟧',
    ],
    noMatch: [
      'NI number UV 98 76 54 B',
      'NI number GB 12 34 56 C',
      'NI number AO 12 34 56 C',
      'NI number JG103759E',
      'part JG103759A',
      'JG103759',
      'jg103759a',
      'XJG103759A',
      'JG1037590A',
    ],
  },
  detect,
  canonical,
};
