import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { TamisError } from '../core/errors.js';
import { formatProblems, type Place, type Problem } from './problem.js';

/** The plain data of a YAML or JSON text, and where in the text each part stands. */
export interface PolicyDocument {
  readonly data: unknown;
  place(problem: Problem): Place | undefined;
}

const MAX_ALIASES = 50;

/**
 * Reads one YAML 1.2 (core schema) document, of which JSON is a part. Duplicate keys, tags, merge keys and
 * more than 50 aliases are refused.
 *
 * @throws TamisError `config` with every syntax error and its place; never with text of the document.
 */
export function readDocument(text: string, name: string): PolicyDocument {
  const lineCounter = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter,
    schema: 'core',
    version: '1.2',
    stringKeys: true,
    resolveKnownTags: false,
    // With it, messages would quote the lines around an error.
    prettyErrors: false,
    // `silent` would also silence a second document.
    logLevel: 'error',
  });
  const at = (offset: number): Place => lineCounter.linePos(offset);
  // Warnings too: a tag that is not understood is one.
  const errors = [...doc.errors, ...doc.warnings].map(({ code, pos }) => ({
    code: code as string,
    at: pos[0],
  }));
  if (errors.length === 0) errors.push(...refusals(doc));
  // A text nested too deeply is too deep at thousands of places.
  const deep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (errors.length > 0) {
    const problems = new Map<Problem, Place>();
    for (const error of deep ? [deep] : errors) problems.set(syntaxProblem(error.code), at(error.at));
    const message = formatProblems([...problems.keys()], name, (problem) => problems.get(problem));
    throw new TamisError('config', message, 'a policy is one YAML or JSON mapping; see docs/policy.md');
  }
  return {
    // The aliases are counted already, and every one is small.
    data: doc.toJS({ maxAliasCount: -1 }),
    place: (problem) => {
      const offset = offsetOf(doc, problem);
      return offset === undefined ? undefined : at(offset);
    },
  };
}

function syntaxProblem(code: string): Problem {
  const [expected, got] = SYNTAX[code] ?? ['valid YAML', 'a syntax error'];
  return { path: [], expected, got };
}

/** Codes of the parser, and two of our own, in our words: its own messages can quote the text. */
const SYNTAX: Readonly<Record<string, readonly [expected: string, got: string]>> = {
  ALIASES: [`at most ${MAX_ALIASES} aliases`, 'more'],
  BAD_ALIAS: ['an alias of an anchor that stands before it', 'another'],
  BAD_DQ_ESCAPE: ['a known escape in a string in double quotes', 'another'],
  BAD_INDENT: ['the indentation of the lines before', 'another'],
  BAD_SCALAR_START: ['quotes around text that starts with this character', 'none'],
  BLOCK_AS_IMPLICIT_KEY: ['one key on a line (put text with ": " in quotes)', 'several'],
  DUPLICATE_KEY: ['each key once', 'the same key again'],
  MISSING_CHAR: ['a closing quote, bracket, colon or comma', 'none'],
  MULTILINE_IMPLICIT_KEY: ['a key and its colon on one line', 'a line end'],
  MULTIPLE_DOCS: ['one document', 'several'],
  NON_STRING_KEY: ['a key that is text', 'another'],
  PROTOTYPE: ['a known key', '__proto__'],
  RESOURCE_EXHAUSTION: ['less nesting', 'too many levels'],
  TAB_AS_INDENT: ['spaces as indentation', 'a tab'],
  TAG_RESOLVE_FAILED: ['no tag', 'one'],
};

/** What the parser lets through and we do not. */
function refusals(doc: Document.Parsed): { code: string; at: number }[] {
  const found: { code: string; at: number }[] = [];
  let aliases = 0;
  visit(doc, {
    Alias: (_, alias) => {
      const at = alias.range?.[0] ?? 0;
      const source = alias.resolve(doc)?.range;
      aliases++;
      if (aliases === MAX_ALIASES + 1) found.push({ code: 'ALIASES', at });
      // An alias inside its own anchor would make the data endless.
      if (!source || at < source[1]) found.push({ code: 'BAD_ALIAS', at });
    },
    // An alias of a list of aliases grows with every level; nothing in a policy needs that.
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor && hasAlias(node)) {
        found.push({ code: 'BAD_ALIAS', at: node.range?.[0] ?? 0 });
      }
    },
    Pair: (_, { key }) => {
      // Assigned by name, it would be no key at all but the parent of the object.
      if (isScalar(key) && key.value === '__proto__')
        found.push({ code: 'PROTOTYPE', at: key.range?.[0] ?? 0 });
    },
  });
  return found;
}

function hasAlias(node: Parameters<typeof visit>[0]): boolean {
  let has = false;
  visit(node, {
    Alias: () => {
      has = true;
      return visit.BREAK;
    },
  });
  return has;
}

/** Where the key or value of a problem starts; of a key that is missing, where its mapping starts. */
function offsetOf(doc: Document.Parsed, { path, atKey }: Problem): number | undefined {
  let node: unknown = doc.contents;
  let offset = isNode(node) ? node.range?.[0] : 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(doc);
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      next = atKey && depth === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
    }
    if (!isNode(next) || !next.range) return offset;
    node = next;
    offset = next.range[0];
  }
  return offset;
}
