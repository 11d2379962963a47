import { RecordError } from '../core/errors.js';
import type { FieldNode, FieldTree } from './fields.js';
import type { Gate } from './gate.js';

/** Called for what the walk meets, in the order of the bytes. Offsets are half-open byte offsets. */
export interface JsonVisitor {
  /** The text of a string value, between its quotes; the gate holds its flags. */
  string(start: number, end: number, node: FieldNode): void;
  /** The text of an object key, between its quotes. */
  key(start: number, end: number, node: FieldNode): void;
  /** A number or one of the words `true`, `false`, `null`. */
  scalar(start: number, end: number, node: FieldNode): void;
  /** An object or array begins or ends here. */
  open(start: number, node: FieldNode, isArray: boolean): void;
  close(end: number, node: FieldNode, isArray: boolean): void;
  /** An element of an array begins or ends. */
  element(start: number, node: FieldNode): void;
  elementEnd(end: number, node: FieldNode): void;
}

const OBJECT = 0;
const ARRAY = 1;

/**
 * Walks one JSON text in raw bytes: checks it strictly (RFC 8259) and shows the visitor where everything
 * is. Nothing is decoded and nothing is built. Iterative, so depth costs no stack.
 */
export class JsonWalk {
  /** Containers around the current position, outermost first; for the dotted path of a finding. */
  readonly nodes: FieldNode[] = [];
  /** Number of the current element in each container; -1 in objects. */
  readonly indexes: number[] = [];
  depth = 0;
  private readonly kinds: number[] = [];
  private readonly tree: FieldTree;
  private readonly gate: Gate;
  private readonly maxDepth: number;

  constructor(tree: FieldTree, gate: Gate, maxDepth: number) {
    this.tree = tree;
    this.gate = gate;
    this.maxDepth = maxDepth;
  }

  /**
   * @param root node of the whole text: the tree's root, or the field of a string that holds JSON
   * @throws RecordError `invalid-json`, `too-deep`
   */
  walk(bytes: Uint8Array, start: number, end: number, root: FieldNode, visitor: JsonVisitor): void {
    const { nodes, indexes, kinds, gate, tree } = this;
    this.depth = 0;
    let node = root;
    let at = start;
    for (;;) {
      // A value is expected.
      at = skipSpace(bytes, at, end);
      if (at >= end) throw new RecordError('invalid-json');
      const byte = bytes[at]!;
      if (byte === 34) {
        const close = gate.string(bytes, at + 1);
        if (close < 0 || close >= end) throw new RecordError('invalid-json');
        visitor.string(at + 1, close, node);
        at = close + 1;
      } else if (byte === 123 || byte === 91) {
        if (this.depth >= this.maxDepth) throw new RecordError('too-deep');
        const kind = byte === 123 ? OBJECT : ARRAY;
        visitor.open(at, node, kind === ARRAY);
        nodes[this.depth] = node;
        kinds[this.depth] = kind;
        indexes[this.depth] = kind === ARRAY ? 0 : -1;
        this.depth++;
        at = skipSpace(bytes, at + 1, end);
        if (bytes[at] === (kind === OBJECT ? 125 : 93)) {
          this.depth--;
          at++;
          visitor.close(at, node, kind === ARRAY);
        } else if (kind === OBJECT) {
          at = this.readKey(bytes, at, end, visitor);
          node = this.keyNode;
          continue;
        } else {
          node = tree.element(node);
          visitor.element(at, node);
          continue;
        }
      } else {
        const stop = scalarEnd(bytes, at, end);
        visitor.scalar(at, stop, node);
        at = stop;
      }
      // A value has ended: go on in its container, or close it.
      for (;;) {
        if (this.depth === 0) {
          if (skipSpace(bytes, at, end) !== end) throw new RecordError('invalid-json');
          return;
        }
        const top = this.depth - 1;
        const container = nodes[top]!;
        const isArray = kinds[top] === ARRAY;
        if (isArray) visitor.elementEnd(at, tree.element(container));
        at = skipSpace(bytes, at, end);
        const sign = at < end ? bytes[at]! : 0;
        if (sign === 44) {
          if (isArray) {
            indexes[top]!++;
            node = tree.element(container);
            at = skipSpace(bytes, at + 1, end);
            visitor.element(at, node);
          } else {
            at = this.readKey(bytes, skipSpace(bytes, at + 1, end), end, visitor);
            node = this.keyNode;
          }
          break;
        }
        if (sign !== (isArray ? 93 : 125)) throw new RecordError('invalid-json');
        at++;
        this.depth--;
        visitor.close(at, container, isArray);
      }
    }
  }

  private keyNode!: FieldNode;

  /** Reads `"key" :` and leaves the key's node in `keyNode`. */
  private readKey(bytes: Uint8Array, at: number, end: number, visitor: JsonVisitor): number {
    if (at >= end || bytes[at] !== 34) throw new RecordError('invalid-json');
    const close = this.gate.string(bytes, at + 1);
    if (close < 0 || close >= end) throw new RecordError('invalid-json');
    this.keyNode = this.tree.child(this.nodes[this.depth - 1]!, bytes, at + 1, close);
    visitor.key(at + 1, close, this.keyNode);
    const colon = skipSpace(bytes, close + 1, end);
    if (colon >= end || bytes[colon] !== 58) throw new RecordError('invalid-json');
    return colon + 1;
  }

  /** Dotted path of `node`, the field that the walk stands at, with array indexes. */
  path(node: FieldNode): string {
    const parts: string[] = [];
    for (let level = 0; level < this.depth; level++) {
      const below = level + 1 < this.depth ? this.nodes[level + 1]! : node;
      parts.push(this.indexes[level]! >= 0 ? String(this.indexes[level]) : below.label);
    }
    return parts.join('.');
  }
}

function skipSpace(bytes: Uint8Array, at: number, end: number): number {
  while (at < end) {
    const byte = bytes[at]!;
    if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) break;
    at++;
  }
  return at;
}

const WORDS = ['true', 'false', 'null'].map((word) => Buffer.from(word));

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** @returns end of the number or word at `at` @throws RecordError when there is none */
function scalarEnd(bytes: Uint8Array, at: number, end: number): number {
  const word = WORDS.find((candidate) => candidate[0] === bytes[at]);
  if (word) {
    for (let i = 0; i < word.length; i++) {
      if (at + i >= end || bytes[at + i] !== word[i]) throw new RecordError('invalid-json');
    }
    return at + word.length;
  }
  let to = at;
  if (bytes[to] === 45) to++;
  if (!isDigit(bytes[to])) throw new RecordError('invalid-json');
  if (bytes[to] === 48) to++;
  else to = digitsEnd(bytes, to);
  if (bytes[to] === 46) {
    if (!isDigit(bytes[to + 1])) throw new RecordError('invalid-json');
    to = digitsEnd(bytes, to + 1);
  }
  if (bytes[to] === 101 || bytes[to] === 69) {
    to++;
    if (bytes[to] === 43 || bytes[to] === 45) to++;
    if (!isDigit(bytes[to])) throw new RecordError('invalid-json');
    to = digitsEnd(bytes, to);
  }
  if (to > end) throw new RecordError('invalid-json');
  return to;
}

function digitsEnd(bytes: Uint8Array, at: number): number {
  while (isDigit(bytes[at])) at++;
  return at;
}
