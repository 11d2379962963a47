// pl-pii-bench: identifiers in Polish documents, and documents that only look like them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isActedUpon } from './finder.js';
import { Score } from './score.js';
import { covers, touches } from './spans.js';

/** @type {Record<string, string[]>} */
const TYPES = {
  PESEL: ['PL_PESEL'],
  NIP: ['PL_NIP'],
  REGON: ['PL_REGON'],
  DOWOD: ['PL_ID_CARD'],
  IBAN: ['IBAN_CODE'],
  PHONE: ['PHONE_NUMBER'],
  EMAIL: ['EMAIL_ADDRESS'],
  PASSPORT: ['PL_PASSPORT'],
  DRIVING_LICENSE: ['PL_DRIVER_LICENSE'],
  PAYMENT_CARD: ['CREDIT_CARD'],
  VIN: ['VIN'],
  VEHICLE_PLATE: ['PL_LICENSE_PLATE'],
};

/** Words that stand in an expected span before the value, such as `NIP: `. */
const LABEL = /^[\p{L} .]{1,30}[:\s]\s*(?=\S*\d)/u;

/** @param {string} folder @param {import('./finder.js').Find} find @returns {Score[]} */
export function polish(folder, find) {
  const score = new Score('pl-pii-bench');
  const each = new Score('pl-pii-bench by label');
  score.aim('identifiers', { recall: 0.97 });
  score.aim('negatives', { falseRate: 0.02 });
  for (const lane of ['identifiers', 'core']) {
    for (const { text, entities } of documents(folder, lane)) {
      const found = find(text);
      for (const { label, start, end } of entities) {
        const wanted = TYPES[label];
        if (wanted === undefined) continue;
        const value = text.slice(start, end);
        const skipped = LABEL.exec(value)?.[0].length ?? 0;
        const span = { start: start + (/^[A-Z]{2}\s?\d/.test(value) ? 0 : skipped), end };
        const hit = covers(
          span,
          found.filter(({ type }) => wanted.includes(type)),
        );
        score.positive(
          lane,
          hit,
          !covers(span, found),
          `${label}: ${text.slice(Math.max(0, start - 30), end + 10)}`,
        );
        each.positive(label, hit, !covers(span, found), '');
      }
    }
  }
  for (const { text, decoys } of documents(folder, 'negative')) {
    const found = find(text).filter(({ type }) => isActedUpon(type));
    for (const decoy of decoys) {
      const start = text.indexOf(decoy);
      const hits = found.filter((one) => touches({ start, end: start + decoy.length }, [one]));
      score.negative('negatives', hits.length > 0, `${hits.map(({ detector }) => detector)}: ${decoy}`);
    }
  }
  each.mistakes.length = 0;
  return [score, each];
}

/** @param {string} folder @param {string} lane @returns {any[]} */
function documents(folder, lane) {
  const place = join(folder, 'corpus', lane);
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(place, name), 'utf8')))
    .filter(({ entities }) => entities !== undefined);
}
