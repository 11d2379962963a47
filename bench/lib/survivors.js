// Looks for planted values in an output, by type, and counts the tokens that stand there instead.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** @typedef {{ planted: number, survived: number, tokens: number }} TypeResult */

// Apart from the detectors' own idea of a separator: whatever a person may write between groups.
const SEPARATORS = /[\s.\-/()_\u00ad\u200b-\u200d\u2060]/g;
// A token, or the placeholder of a redacted value: `[TYPE:abcd:…]`, `[TYPE_1]`, `[TYPE]`.
const TOKEN = /\[([A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)*)(?::[a-z]{4}:[bcdfghjklmnpqrstvwxz]{20,24}|_\d+|)\]/g;
const COMPACT_TYPES = new Set([
  'PHONE_NUMBER',
  'IBAN_CODE',
  'CREDIT_CARD',
  'FR_NIR',
  'US_SSN',
  'UK_NINO',
  'MAC_ADDRESS',
]);

/**
 * All text of a record, keys included, decoded.
 * @param {unknown} value
 * @returns {string}
 */
function textOf(value) {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, inner]) => `${key}\n${textOf(inner)}`)
      .join('\n');
  }
  return String(value);
}

/**
 * Whether a planted value can still be read in a text: as written, in another case, or regrouped.
 *
 * @param {import('../corpus.js').Truth} truth
 * @param {string} lower the text in lower case
 * @param {string} compact the same without separators
 */
export function survives({ type, value, core = value }, lower, compact) {
  if (lower.includes(value.toLowerCase()) || lower.includes(core.toLowerCase())) return true;
  return COMPACT_TYPES.has(type) && compact.includes(core.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** @param {string} path */
async function* linesOf(path) {
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line !== '') yield line;
  }
}

/**
 * Compares an output, one line a record in the order of the corpus, with the truth.
 *
 * @param {string} outputPath
 * @param {string} truthPath
 * @returns {Promise<{ types: Record<string, TypeResult>, records: number, broken: number, examples: string[] }>}
 *   `broken`: lines that are no JSON; `examples`: a few survivors, to look at; the values are invented
 */
export async function survivors(outputPath, truthPath) {
  /** @type {Record<string, TypeResult>} */
  const types = {};
  const of = (/** @type {string} */ type) => {
    types[type] ??= { planted: 0, survived: 0, tokens: 0 };
    return types[type];
  };
  /** @type {Map<number, import('../corpus.js').Truth[]>} */
  const truth = new Map();
  for await (const line of linesOf(truthPath)) {
    const row = JSON.parse(line);
    of(row.type).planted++;
    truth.set(row.record, [...(truth.get(row.record) ?? []), row]);
  }
  const examples = [];
  let records = 0;
  let broken = 0;
  for await (const line of linesOf(outputPath)) {
    const planted = truth.get(records) ?? [];
    for (const [, type] of line.matchAll(TOKEN)) of(type).tokens++;
    let text = line;
    try {
      text = textOf(JSON.parse(line));
    } catch {
      broken++;
    }
    if (planted.length > 0) {
      const lower = text.replace(TOKEN, '[]').toLowerCase();
      const compact = lower.replace(SEPARATORS, '');
      for (const row of planted) {
        if (!survives(row, lower, compact)) continue;
        of(row.type).survived++;
        if (of(row.type).survived <= 3) examples.push(`record ${records}: ${row.type} ${row.value}`);
      }
    }
    records++;
  }
  return { types, records, broken, examples };
}
