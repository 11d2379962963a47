import { Document } from 'yaml';
import { z } from 'zod';
import type { CustomPattern } from '../core/custom.js';
import { TamisError } from '../core/errors.js';
import { readDocument } from '../policy/document.js';
import { parsePolicy } from '../policy/load.js';
import { convertRegex, Unconvertible } from './python-regex.js';
import { sampleOf } from './sample.js';

/** What became of a registry: our policy, and what could not be carried over. */
export interface Imported {
  readonly yaml: string;
  readonly recognisers: number;
  readonly notes: readonly string[];
}

const text = z.string();
const texts = z.array(text);
const language = z.union([text, z.looseObject({ language: text, context: texts.nullish() })]);
const recogniser = z.looseObject({
  name: text.default('recogniser'),
  type: text.default('custom'),
  enabled: z.boolean().default(true),
  supported_entity: text.nullish(),
  supported_entities: texts.nullish(),
  supported_language: text.nullish(),
  supported_languages: z.array(language).nullish(),
  patterns: z
    .array(z.looseObject({ name: text.optional(), regex: text, score: z.number().default(0.5) }))
    .nullish(),
  context: texts.nullish(),
  deny_list: texts.nullish(),
  deny_list_score: z.number().nullish(),
});
const registry = z.looseObject({
  global_regex_flags: z.number().default(26),
  recognizers: z.array(
    z.union([text.transform((name) => recogniser.parse({ name, type: 'predefined' })), recogniser]),
  ),
});
type Recogniser = z.infer<typeof recogniser>;

const KNOWN = [...Object.keys(recogniser.shape), 'deny_list_score', 'class_name'];
/** The default threshold: in Presidio's registry a low score still counts. */
const THRESHOLD = 0.5;
const BOOST = 0.35;

/**
 * Turns a recogniser registry of Presidio into a policy. Every detector is tried as it is written; one that our own
 * checks refuse is left out and noted.
 *
 * @throws TamisError `config` when the file is no registry
 */
export function importPresidio(source: string, name: string): Imported {
  const { data } = readDocument(source, name);
  const inner = (data as { recognizer_registry?: unknown } | null)?.recognizer_registry ?? data;
  const parsed = registry.safeParse(Array.isArray(inner) ? { recognizers: inner } : inner);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || 'the top';
    throw new TamisError(
      'config',
      `${name}: expected a recogniser registry of Presidio, got something else at ${where}`,
      'it has a list `recognizers`, each with `name`, `supported_entity` and `patterns` or `deny_list`',
    );
  }
  const notes: string[] = [];
  const custom: object[] = [];
  const deny: object[] = [];
  const ids = new Set<string>();
  for (const one of parsed.data.recognizers) {
    const note = (what: string): void => {
      notes.push(`${one.name}: ${what}`);
    };
    if (!one.enabled) note('not carried over: it is not enabled');
    else if (one.type === 'predefined')
      note('not carried over: predefined; `tamis detectors` lists what Tamis has instead');
    else importOne(one, parsed.data.global_regex_flags, ids, { custom, deny, note });
  }
  const document = new Document({
    version: 1,
    ...(custom.length > 0 && { detectors: { custom } }),
    ...(deny.length > 0 && { lists: { deny } }),
  });
  return { yaml: document.toString({ lineWidth: 0 }), recognisers: custom.length + deny.length, notes };
}

interface Target {
  readonly custom: object[];
  readonly deny: object[];
  readonly note: (what: string) => void;
}

function importOne(one: Recogniser, flags: number, ids: Set<string>, { custom, deny, note }: Target): void {
  for (const key of Object.keys(one)) if (!KNOWN.includes(key)) note(`${key} is not carried over`);
  const entities = one.supported_entity ? [one.supported_entity] : (one.supported_entities ?? []);
  if (entities.length !== 1) {
    note(`not carried over: expected one entity, got ${entities.length}`);
    return;
  }
  const entityType = typeName(entities[0]!);
  if (entityType !== entities[0]) note(`entity type is written ${entityType} here`);
  if (one.deny_list?.length) {
    const list = { entityType, exact: one.deny_list };
    const problem = problemOf({ lists: { deny: list } });
    if (problem === undefined) deny.push(list);
    else note(`deny_list is not carried over: ${problem}`);
    if ((one.deny_list_score ?? 1) < THRESHOLD)
      note('deny_list_score is not carried over: a denied value is always found');
  }
  if (!one.patterns?.length) {
    if (!one.deny_list?.length) note('not carried over: it has neither patterns nor a deny_list');
    return;
  }
  const words = contextOf(one);
  const hasWords = Object.keys(words).length > 0;
  const names = new Map<CustomPattern, string>();
  const patterns = one.patterns.flatMap(({ name = 'pattern', regex, score }): CustomPattern[] => {
    try {
      const { notes, ...converted } = convertRegex(regex, flags);
      for (const what of notes) note(`${name}: ${what}`);
      const pattern = { ...converted, score: scoreOf(score, hasWords, (what) => note(`${name}: ${what}`)) };
      names.set(pattern, name);
      return [pattern];
    } catch (error) {
      if (!(error instanceof Unconvertible)) throw error;
      note(`${name} is not carried over: ${error.message} has no counterpart in JavaScript`);
      return [];
    }
  });
  const least = Math.min(...patterns.map(({ score }) => score));
  const context = hasWords && {
    context: { words, ...(least + BOOST < THRESHOLD && { boost: round(THRESHOLD - least) }) },
  };
  const id = idOf(one.name, ids);
  // One detector a pattern that cannot be used would take the others with it.
  const usable = patterns.filter((pattern) => {
    const detector = detectorOf(id, entityType, [pattern], context, words);
    const problem =
      typeof detector === 'string' ? detector : problemOf({ detectors: { custom: [detector] } });
    if (problem !== undefined) note(`${names.get(pattern)} is not carried over: ${problem}`);
    return problem === undefined;
  });
  if (usable.length === 0) return;
  const detector = detectorOf(id, entityType, usable, context, words);
  const problem = typeof detector === 'string' ? detector : problemOf({ detectors: { custom: [detector] } });
  if (problem === undefined) custom.push(detector as object);
  else note(`not carried over: ${problem}`);
}

/** The detector with an example of each pattern; or why there can be none. */
function detectorOf(
  id: string,
  entityType: string,
  patterns: readonly CustomPattern[],
  context: false | { context: object },
  words: Readonly<Record<string, readonly string[]>>,
): object | string {
  const samples: string[] = [];
  for (const pattern of patterns) {
    let sample: string | undefined;
    try {
      sample = sampleOf(pattern);
    } catch {
      return 'it is no regular expression of JavaScript';
    }
    if (sample === undefined) return 'no example of it could be made: write it by hand, with examples';
    const word = Object.values(words).flat()[0]?.replace(/\*$/, '');
    samples.push(word === undefined || pattern.score >= THRESHOLD ? sample : `${word} ⟦${sample}⟧`);
  }
  const base = { id, entityType, patterns, ...context, examples: { match: samples } };
  if (!problemOf({ detectors: { custom: [base] } })?.includes('expected a trigger')) return base;
  // Only its own words can bring its score up to the threshold: they may as well be where it is looked for.
  const single = Object.values(words)
    .flat()
    .filter((word) => /^[\p{Script=Latin}]{2,}$/u.test(word));
  const needsWord = patterns.every(({ score }) => score < THRESHOLD) && single.length > 0;
  return needsWord ? { ...base, trigger: { word: [...new Set(single)] } } : base;
}

function scoreOf(score: number, hasWords: boolean, note: (what: string) => void): number {
  if (score >= THRESHOLD || hasWords) return Math.min(1, Math.max(0.01, score));
  note(`score ${score} is ${THRESHOLD} here, the threshold: without context words nothing could raise it`);
  return THRESHOLD;
}

/** Context words by language; those that our rules cannot take are left out. */
function contextOf(one: Recogniser): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  const add = (name: string, list: readonly string[] | null | undefined): void => {
    const usable = (list ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes('*'));
    if (usable.length > 0) words[name] = [...new Set([...(words[name] ?? []), ...usable])];
  };
  const languages = one.supported_languages ?? [];
  for (const each of languages) if (typeof each !== 'string') add(each.language, each.context);
  const [first] = languages.filter((each) => typeof each === 'string');
  add(one.supported_language ?? (languages.length === 1 && first ? first : 'und'), one.context);
  return words;
}

/** What our own loader says against a part of a policy. */
function problemOf(part: object): string | undefined {
  try {
    parsePolicy(JSON.stringify({ version: 1, ...part }), '-');
    return undefined;
  } catch (error) {
    if (!(error instanceof TamisError)) throw error;
    return error.message.split('\n')[0]!.replace(/^-:\d+:\d+: \S+: /, '');
  }
}

function typeName(entity: string): string {
  const name = entity
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+|_+$/g, '');
  return (name.length < 2 ? `TYPE_${name}` : name).slice(0, 40);
}

function idOf(name: string, ids: Set<string>): string {
  const slug =
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'recogniser';
  let id = `presidio/${slug}`;
  for (let n = 2; ids.has(id); n++) id = `presidio/${slug}-${n}`;
  ids.add(id);
  return id;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
