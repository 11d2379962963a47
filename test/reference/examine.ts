import type { Detector } from '../../src/core/detector.js';
import type { Finding } from '../../src/core/finding.js';
import { generaliseField } from '../../src/core/generalise.js';
import type { Action, FieldRule, Policy } from '../../src/core/policy.js';
import type { Pseudonymiser } from '../../src/core/pseudonymiser.js';
import type { Shape } from '../../src/formats/shapes.js';
import { type Char, charsOf, type FoldedText, foldChars, plainText } from './chars.js';
import { findAll, resolveAll } from './detect.js';
import { keyOf, matches, type Path, type Role, roleOf } from './fields.js';
import { type Json, JsonFailure, type JsonString, parseJson } from './json.js';

/** What stays fixed for a run. */
export interface Setting {
  readonly policy: Policy;
  readonly shape: Shape | undefined;
  readonly rules: readonly FieldRule[];
  readonly detectors: readonly Detector[];
  readonly pseudonymiser: Pseudonymiser;
}

/** How a replacement is written: as plain text, inside a string, or as a value with quotes of its own. */
export type Place = 'text' | 'string' | 'value';

/** An array whose elements can be dropped. */
export interface Turns {
  readonly isParallel: boolean;
  readonly items: readonly Json[];
  readonly dropped: Set<number>;
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entityType: string;
  readonly action: Action;
  readonly value: string;
  readonly place: Place;
  /** Strings around it, each of which escapes the replacement once. */
  readonly level: number;
  readonly turn: { readonly turns: Turns; readonly index: number } | undefined;
  /** Undefined when the paragraph is the whole text, or there is a turn. */
  readonly paragraph: readonly [number, number] | undefined;
}

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly level: number;
}

export interface Look {
  readonly hits: Hit[];
  readonly changes: Change[];
  readonly turns: Turns[];
  readonly kept: string[];
  conversationId: string | undefined;
}

const PLACEHOLDER = /^\[[A-Z][A-Z0-9_]{1,39}\]$/;

export function examineText(record: string, setting: Setting): Look {
  const look = emptyLook();
  scan(foldChars(charsOf(record)), look, setting, { place: 'text', level: 0, field: '' });
  return look;
}

/** @throws JsonFailure, RecordError */
export function examineJson(record: string, setting: Setting): Look {
  const look = emptyLook();
  const json = parseJson(charsOf(record), setting.policy.limits.depth);
  visit(json, [], { role: undefined, type: undefined }, look, { setting, level: 1, turn: undefined });
  return look;
}

function emptyLook(): Look {
  return { hits: [], changes: [], turns: [], kept: [], conversationId: undefined };
}

interface Around {
  readonly setting: Setting;
  readonly level: number;
  readonly turn: Hit['turn'];
}

function visit(json: Json, path: Path, own: Role, look: Look, around: Around, isDropped = false): void {
  const { setting, level, turn } = around;
  const { start, end } = json;
  const drops = own.role === 'drop' && !isDropped;
  const below = (child: Json, step: string | null, inner: Around = around): void => {
    const childPath = [...path, step];
    const childRole = roleOf(setting.rules, childPath, own);
    visit(child, childPath, childRole, look, inner, isDropped || drops);
  };
  if (json.kind === 'object') {
    if (drops) look.changes.push({ start, end, value: null, level });
    for (const { key, value } of json.members) {
      const name = plainText(key.chars);
      const { role } = roleOf(setting.rules, [...path, name], own);
      const where = { place: 'string', level, field: '', turn } as const;
      if (role !== 'keep') scan(foldChars(key.chars), look, setting, where);
      below(value, name);
    }
  } else if (json.kind === 'array') {
    if (drops) look.changes.push({ start, end, value: null, level });
    const turns = level === 1 ? turnsAt(path, json.items, setting.shape) : undefined;
    if (turns) look.turns.push(turns);
    json.items.forEach((item, index) => {
      below(item, null, turns && !turns.isParallel ? { ...around, turn: { turns, index } } : around);
    });
  } else if (json.kind === 'string') string(json, path, own, look, around);
  else scalar(json, path, own, look, around);
}

function turnsAt(path: Path, items: readonly Json[], shape: Shape | undefined): Turns | undefined {
  const isParallel = shape?.parallel?.some((pattern) => matches(pattern, path)) ?? false;
  const isSegments = shape?.segments.some((pattern) => matches(pattern, [...path, null])) ?? false;
  return isParallel || isSegments ? { isParallel, items, dropped: new Set() } : undefined;
}

function isConversationId(path: Path, { setting, level }: Around): boolean {
  const pattern = setting.policy.conversationId || setting.shape?.conversationId;
  return level === 1 && !!pattern && matches(pattern, path);
}

function string(json: JsonString, path: Path, own: Role, look: Look, around: Around): void {
  const { setting, level, turn } = around;
  const { innerStart: start, innerEnd: end } = json;
  const folded = foldChars(json.chars);
  if (isConversationId(path, around) && end > start) look.conversationId ??= folded.text;
  if (own.role === 'keep') return;
  if (own.role === 'drop') {
    look.changes.push({ start: json.start, end: json.end, value: null, level });
  } else if (own.role === 'identifier') {
    identifier(folded, start, end, 'string', path, own, look, around);
  } else if (own.role === 'generalise') {
    const coarse = generaliseField(folded.text) ?? '[GENERALISED]';
    if (end > start && coarse !== folded.text && !PLACEHOLDER.test(folded.text)) {
      look.changes.push({ start, end, value: coarse, level });
    }
  } else {
    const inner = nested(json, own, around);
    if (inner) visit(inner, path, own, look, { ...around, level: level + 1 });
    else scan(folded, look, setting, { place: 'string', level, field: keyOf(path), turn });
  }
}

/** JSON inside a string: an object or array, two levels deep at most. */
function nested(json: JsonString, own: Role, { setting, level }: Around): Json | undefined {
  const isEscaped = json.chars.some((char) => char.isEscaped);
  if (level > 2 || !(isEscaped || own.role === 'json')) return undefined;
  const text = plainText(json.chars).replace(/^[ \n\r\t]+|[ \n\r\t]+$/g, '');
  if (!/^(?:\{[\s\S]*\}|\[[\s\S]*\])$/.test(text) || /\p{Surrogate}/u.test(text)) return undefined;
  try {
    return parseJson(json.chars, setting.policy.limits.depth);
  } catch (error) {
    if (error instanceof JsonFailure) return undefined;
    throw error;
  }
}

function scalar(
  json: Extract<Json, { raw: string }>,
  path: Path,
  own: Role,
  look: Look,
  around: Around,
): void {
  const { raw, start, end } = json;
  const isNumber = json.kind === 'number';
  if (isNumber && isConversationId(path, around)) look.conversationId ??= raw;
  const chars = (): Char[] => [...raw].map((char, i) => ({ char, start: start + i, end: start + i + 1 }));
  if (own.role === 'keep') return;
  if (own.role === 'drop' || own.role === 'generalise') {
    if (raw !== 'null') look.changes.push({ start, end, value: null, level: around.level });
  } else if (own.role === 'identifier') {
    if (isNumber) identifier(foldChars(chars()), start, end, 'value', path, own, look, around);
  } else if (/^[0-9]{7,}$/.test(raw)) {
    const where = { place: 'value', level: around.level, field: keyOf(path), turn: around.turn } as const;
    scan(foldChars(chars()), look, around.setting, where, [start, end]);
  }
}

interface Where {
  readonly place: Place;
  readonly level: number;
  readonly field: string;
  readonly turn?: Hit['turn'];
}

/** @param whole the span that stands for every finding in it: of a number, all digits are replaced */
function scan(
  folded: FoldedText,
  look: Look,
  setting: Setting,
  where: Where,
  whole?: readonly [number, number],
): void {
  const { text, source } = folded;
  const ruleOf = (type: string) => setting.policy.entities[type] ?? setting.policy.defaults;
  const found = findAll(text, where.field, setting.detectors);
  const { winners, kept } = resolveAll(found, ruleOf, text.length);
  const place = (from: number, to: number): [number, number] => [source[from]!.start, source[to - 1]!.end];
  for (const winner of winners) {
    const [start, end] = whole ?? place(winner.start, winner.end);
    const paragraph = where.turn || whole ? undefined : paragraphOf(text, winner);
    look.hits.push({
      start,
      end,
      entityType: winner.entityType,
      action: ruleOf(winner.entityType).action,
      value: text.slice(winner.start, winner.end),
      place: where.place,
      level: where.level,
      turn: where.turn,
      paragraph: paragraph && place(...paragraph),
    });
  }
  look.kept.push(...kept.map(({ entityType }) => entityType));
}

/** What blank lines set apart, with the blank line behind it, or before it when it is the last; undefined: all. */
function paragraphOf(text: string, { start, end }: Finding): [number, number] | undefined {
  const before = start === 0 ? -1 : text.lastIndexOf('\n\n', start - 1);
  const after = text.indexOf('\n\n', end);
  const from = before < 0 ? 0 : after < 0 ? before : before + 2;
  const to = after < 0 ? text.length : after + 2;
  return from === 0 && to === text.length ? undefined : [from, to];
}

function identifier(
  folded: FoldedText,
  start: number,
  end: number,
  place: Place,
  path: Path,
  own: Role,
  look: Look,
  { setting, level, turn }: Around,
): void {
  const { policy, pseudonymiser } = setting;
  const { text } = folded;
  const value = text.trim();
  if (value === '' || PLACEHOLDER.test(value) || pseudonymiser.isOwn(value)) return;
  const actionOf = (type: string): Action => (policy.entities[type] ?? policy.defaults).action;
  const whole = findAll(text, keyOf(path), setting.detectors).find(
    (finding) => finding.score >= 0.5 && text.slice(finding.start, finding.end).trim() === value,
  );
  const entityType = whole && actionOf(whole.entityType) !== 'keep' ? whole.entityType : (own.type ?? 'ID');
  const wanted = actionOf(entityType);
  const action = wanted === 'keep' ? 'pseudonymise' : wanted;
  look.hits.push({ start, end, entityType, action, value, place, level, turn, paragraph: undefined });
}
