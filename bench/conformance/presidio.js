// Cases of Presidio's recogniser tests: texts with spans, with counts, and bare values that are valid or not.
import { join } from 'node:path';
import { ENTITY_TYPES } from '../../dist/src/core/entity.js';
import { jsonLines } from './lines.js';
import { Score } from './score.js';
import { covers } from './spans.js';

/** Where our entity type has another name than Presidio's. @type {Record<string, string[]>} */
const ALIASES = {
  URL: ['URL', 'PERSONAL_URL'],
  PH_MOBILE_NUMBER: ['PHONE_NUMBER'],
  TR_PHONE_NUMBER: ['PHONE_NUMBER'],
  DE_PLZ: ['DE_PLZ', 'POSTAL_CODE', 'ADDRESS'],
  UK_POSTCODE: ['UK_POSTCODE', 'POSTAL_CODE', 'ADDRESS'],
  IN_GSTIN: ['IN_GSTIN', 'IN_GSTIN_PERSON'],
};

const CORE = new Set(['EMAIL_ADDRESS', 'IBAN_CODE', 'CREDIT_CARD', 'MAC_ADDRESS', 'CRYPTO']);
const COUNTRIES = /^(?:DE|ES|FI|IT|PL|SE|UK|US)_/;

/** @param {string} folder @param {import('./finder.js').Find} find @returns {Score[]} */
export function presidio(folder, find) {
  const types = new Set(ENTITY_TYPES.map(({ name }) => name));
  const all = new Score('presidio');
  all.aim('e-mail, IBAN, card, MAC, crypto', { recall: 0.99, falseRate: 0.01 });
  all.aim('IP_ADDRESS', { recall: 0.97 });
  all.aim('URL', { recall: 0.95 });
  all.aim('PHONE_NUMBER', { recall: 0.97 });
  all.aim('ids of DE ES FI IT PL SE UK US', { recall: 0.97, falseRate: 0.03 });
  const each = new Score('presidio by type');
  for (const { entity, kind, text, count, expected: valid, utf16_spans: spans = [] } of jsonLines(
    join(folder, 'presidio/cases.dev.jsonl'),
  )) {
    // Presidio itself cannot tell.
    if (kind === 'valid' && valid === null) continue;
    const wanted = ALIASES[entity] ?? [entity];
    if (!wanted.some((type) => types.has(type))) {
      each.of(`${entity} (not claimed)`);
      continue;
    }
    const found = find(text);
    const mine = found.filter(({ type }) => wanted.includes(type));
    const group = CORE.has(entity)
      ? 'e-mail, IBAN, card, MAC, crypto'
      : COUNTRIES.test(entity)
        ? 'ids of DE ES FI IT PL SE UK US'
        : ALIASES[entity]?.[0] === 'PHONE_NUMBER'
          ? 'PHONE_NUMBER'
          : ['IP_ADDRESS', 'URL', 'PHONE_NUMBER'].includes(entity)
            ? entity
            : 'others';
    const expected =
      kind === 'span'
        ? spans.map((/** @type {[number, number]} */ [start, end]) => ({ start, end }))
        : (kind === 'valid' ? valid : count > 0)
          ? [{ start: 0, end: kind === 'valid' ? text.length : 0 }]
          : [];
    for (const score of [all, each]) {
      const name = score === all ? group : entity;
      if (expected.length === 0) score.negative(name, mine.length > 0, text);
      for (const span of expected) {
        const hit = span.end === 0 ? mine.length >= count : covers(span, mine);
        score.positive(name, hit, span.end > 0 && !covers(span, found), `${entity}: ${text}`);
      }
    }
  }
  // The same mistakes once.
  each.mistakes.length = 0;
  for (const [name, counts] of each.groups)
    if (counts.positives + counts.negatives === 0) each.groups.delete(name);
  return [all, each];
}
