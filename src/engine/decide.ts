import { generaliseValue, maskValue } from '../core/generalise.js';
import type { Examined, Hit } from './examine.js';
import type { Plan } from './plan.js';
import { dropElements } from './segments.js';
import type { Edit } from './splice.js';

const NOTHING = new Uint8Array(0);
const NULL = Buffer.from('null');

/** What becomes of a record. */
export type Decision =
  | { readonly kept: true; readonly edits: Edit[]; readonly segmentsDropped: number }
  /** `entityType`: of the finding that made the record go. */
  | { readonly kept: false; readonly entityType: string };

/**
 * Turns what was found in a record into edits of its bytes, by the policy's actions.
 *
 * @param scopeId within which equal values get equal pseudonyms; called only when one is needed
 */
export function decide(record: Uint8Array, examined: Examined, plan: Plan, scopeId: () => string): Decision {
  const edits: Edit[] = [];
  const ordinals = plan.policy.style === 'ordinal' ? new Ordinals(record) : undefined;
  const paragraphs = new Set<Hit['paragraph']>();
  let segmentsDropped = 0;
  let culprit = '';
  /** Where the paragraph that was dropped last ends. */
  let dropped = 0;
  for (const hit of examined.hits) {
    if (hit.action === 'drop-record') return { kept: false, entityType: hit.entityType };
    if (hit.action !== 'drop-segment') {
      const bytes = written(replacement(hit, plan, scopeId, ordinals), hit);
      if (!sameBytes(record, hit, bytes)) edits.push({ start: hit.start, end: hit.end, bytes });
      continue;
    }
    culprit = hit.entityType;
    if (hit.segment) hit.segment.array.dropped.add(hit.segment.index);
    else if (hit.paragraph) {
      // The hits of one paragraph share it.
      if (paragraphs.has(hit.paragraph)) continue;
      // The last one may share its blank line with the one before: the next look meets it again.
      if (hit.paragraph[0] < dropped) continue;
      dropped = hit.paragraph[1];
      paragraphs.add(hit.paragraph);
      edits.push({ start: hit.paragraph[0], end: hit.paragraph[1], bytes: NOTHING });
    } else return { kept: false, entityType: hit.entityType };
  }
  for (const change of examined.fieldChanges) {
    const { start, end, value } = change;
    const bytes = value === undefined ? NULL : written(value, { place: 'string', level: change.level });
    edits.push({ start, end, bytes });
  }
  const thinned = examined.arrays.filter((array) => !array.parallel && array.dropped.size > 0);
  segmentsDropped += paragraphs.size;
  for (const array of thinned) {
    segmentsDropped += array.dropped.size;
    for (const aligned of examined.arrays) {
      if (aligned.parallel && aligned.starts.length === array.starts.length) {
        for (const index of array.dropped) aligned.dropped.add(index);
      }
    }
  }
  for (const array of examined.arrays) {
    const removals = dropElements(array);
    if (removals === undefined) return { kept: false, entityType: culprit };
    edits.push(...removals);
  }
  return { kept: true, edits, segmentsDropped };
}

function replacement(hit: Hit, plan: Plan, scopeId: () => string, ordinals: Ordinals | undefined): string {
  const { entityType, value } = hit;
  switch (hit.action) {
    case 'mask':
      return maskValue(value);
    case 'generalise':
      return generaliseValue(entityType, value) ?? `[${entityType}]`;
    case 'pseudonymise': {
      if (plan.policy.style === 'type') break;
      const canonical = plan.canonical(entityType, value);
      if (ordinals) return `[${entityType}_${ordinals.number(entityType, canonical)}]`;
      return plan.pseudonymiser.token(entityType, canonical, scopeId());
    }
  }
  return `[${entityType}]`;
}

/** Numbers values by first appearance in the record, above those that the record holds already. */
class Ordinals {
  private readonly record: Uint8Array;
  private readonly next: Map<string, number> = new Map();
  private readonly numbers: Map<string, number> = new Map();

  constructor(record: Uint8Array) {
    this.record = record;
  }

  number(entityType: string, canonical: string): number {
    const name = `${entityType} ${canonical}`;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.next.get(entityType) ?? this.firstFree(entityType);
    this.next.set(entityType, number + 1);
    this.numbers.set(name, number);
    return number;
  }

  private firstFree(entityType: string): number {
    const text = Buffer.from(this.record.buffer, this.record.byteOffset, this.record.length).toString(
      'latin1',
    );
    let highest = 0;
    for (const match of text.matchAll(new RegExp(`\\[${entityType}_(\\d{1,9})\\]`, 'g'))) {
      highest = Math.max(highest, Number(match[1]));
    }
    return highest + 1;
  }
}

/** Bytes of a replacement as they have to stand in the record: escaped once for every string around it. */
function written(text: string, { place, level }: Pick<Hit, 'place' | 'level'>): Uint8Array {
  let out = place === 'value' ? JSON.stringify(text) : text;
  const times = place === 'value' ? level - 1 : level;
  if (/["\\\u0000-\u001f]|\p{Surrogate}/u.test(out)) {
    for (let i = 0; i < times; i++) out = JSON.stringify(out).slice(1, -1);
  }
  return Buffer.from(out);
}

function sameBytes(record: Uint8Array, { start, end }: Hit, bytes: Uint8Array): boolean {
  if (end - start !== bytes.length) return false;
  for (let i = 0; i < bytes.length; i++) if (record[start + i] !== bytes[i]) return false;
  return true;
}
