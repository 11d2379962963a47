import type { Buffer } from 'node:buffer';
import { RecordError } from '../core/errors.js';
import type { FieldNode, FieldTree } from './fields.js';
import type { Scanner } from './scanner.js';

/**
 * Called for what the walk meets, in the order of the bytes, as far as something may have to be done about it.
 * Offsets are half-open byte offsets; flags are those of the gate.
 */
export interface JsonVisitor {
  /** The text of a string value, between its quotes. */
  string(start: number, end: number, node: FieldNode, flags: number): void;
  /** The text of an object key, between its quotes. */
  key(start: number, end: number, node: FieldNode, flags: number): void;
  /** A number or one of the words `true`, `false`, `null`. */
  scalar(start: number, end: number, node: FieldNode): void;
  /** An object or array begins or ends here. */
  open(start: number, node: FieldNode, isArray: boolean): void;
  close(end: number, node: FieldNode, isArray: boolean): void;
  /** An element of an array begins or ends. */
  element(start: number, node: FieldNode): void;
  elementEnd(end: number, node: FieldNode): void;
}

/** Events and flags of nodes: the numbers are those of assembly/walk.ts. */
const EVENT = {
  done: 0,
  string: 1,
  key: 2,
  scalar: 3,
  open: 4,
  close: 5,
  element: 6,
  elementEnd: 7,
  unknownKey: 8,
  unknownElement: 9,
  tooDeep: -2,
} as const;
const SHOW_VALUES = 1;
const SHOW_CONTAINER = 2;
const SHOW_ELEMENTS = 4;
const KEEP = 8;
const COUNT = 16;
const NAMED = 32;

/** Numbers that nodes may have in the module. */
const MAX_NUMBERS = 0x4000;

/** Nodes of a tree by the numbers that the module knows them by; shared by the walks over one tree. */
export class KnownNodes {
  readonly scanner: Scanner;
  readonly tree: FieldTree;
  /** The first number is left out: it stands for no node. */
  readonly nodes: (FieldNode | undefined)[] = [undefined];
  private numbers: Map<FieldNode, number> = new Map();
  private generation: number;
  private readonly isNamed: (field: string) => boolean;

  /** @param isNamed whether the key of a field is context for some detector */
  constructor(scanner: Scanner, tree: FieldTree, isNamed: (field: string) => boolean) {
    this.isNamed = isNamed;
    this.scanner = scanner;
    this.tree = tree;
    this.generation = scanner.generation;
  }

  /** Number of a node; the module is told what is to be shown of it. */
  numberOf(node: FieldNode): number {
    if (this.generation !== this.scanner.generation) this.forget();
    const known = this.numbers.get(node);
    if (known !== undefined) return known;
    const number = this.nodes.length;
    if (number >= MAX_NUMBERS) throw new RecordError('engine-failed');
    this.nodes.push(node);
    this.numbers.set(node, number);
    this.describe(node, number);
    return number;
  }

  /** Tells the module the node of the elements of an array, which also settles what the array is. */
  element(node: FieldNode): void {
    const number = this.numberOf(node);
    const element = this.numberOf(this.tree.element(node));
    const { heap, exports } = this.scanner;
    heap.writeUInt32LE(element + 1, (exports.NODE_ELEMENTS.value as number) + number * 4);
    this.describe(node, number);
  }

  private describe(node: FieldNode, number: number): void {
    const { role } = node;
    let flags = 0;
    if (
      node.isConversationId ||
      (role !== undefined && role !== 'keep' && role !== 'text' && role !== 'html')
    ) {
      flags |= SHOW_VALUES;
    } else if (role === 'keep') flags |= KEEP;
    if (role === undefined) flags |= COUNT;
    if (role === 'drop' && node.parent?.role !== 'drop') flags |= SHOW_CONTAINER;
    if (node.elements !== undefined) flags |= SHOW_ELEMENTS;
    if (this.isNamed(node.context)) flags |= NAMED;
    this.scanner.heap[(this.scanner.exports.NODE_FLAGS.value as number) + number] = flags;
  }

  /** Moves the counts of strings from the module to the nodes. */
  collect(): void {
    const { heap, exports } = this.scanner;
    const counters = exports.NODE_STRINGS.value as number;
    for (let number = 1; number < this.nodes.length; number++) {
      const at = counters + number * 4;
      const count = heap.readUInt32LE(at);
      if (count === 0) continue;
      this.nodes[number]!.unmapped += count;
      heap.writeUInt32LE(0, at);
    }
  }

  private forget(): void {
    this.nodes.length = 1;
    this.numbers = new Map();
    this.generation = this.scanner.generation;
  }
}

/**
 * Walks one JSON text in raw bytes: checks it strictly (RFC 8259) and shows the visitor where something is.
 * Nothing is decoded and nothing is built; the walk itself is in assembly/walk.ts.
 */
export class JsonWalk {
  private readonly known: KnownNodes;
  private readonly maxDepth: number;
  private readonly layer: number;
  private depth = 0;

  /** @param layer how many walks this one is inside of */
  constructor(known: KnownNodes, maxDepth: number, layer: number) {
    this.known = known;
    this.maxDepth = maxDepth;
    this.layer = layer;
  }

  /**
   * @param root node of the whole text: the tree's root, or the field of a string that holds JSON
   * @param counts whether strings that no rule names are counted
   * @throws RecordError `invalid-json`, `too-deep`
   */
  walk(bytes: Buffer, root: FieldNode, counts: boolean, visitor: JsonVisitor): void {
    const { scanner } = this.known;
    const base = scanner.push(bytes);
    try {
      this.steps(base, base + bytes.length, root, counts, visitor);
    } finally {
      scanner.pop();
    }
  }

  private steps(base: number, end: number, root: FieldNode, counts: boolean, visitor: JsonVisitor): void {
    const { known, layer } = this;
    const { scanner } = known;
    const { exports } = scanner;
    exports.begin(base, end, known.numberOf(root), this.maxDepth, counts, layer);
    let walk = ++scanner.walks;
    const { nodes } = known;
    for (;;) {
      const event = exports.next();
      if (event === EVENT.done) return;
      const { state } = scanner;
      const start = state[0]! - base;
      const stop = state[1]! - base;
      const number = state[2]!;
      const node = nodes[number]!;
      switch (event) {
        case EVENT.string: {
          const [at, depth, current] = [state[5]!, state[6]!, state[7]!];
          this.depth = depth;
          visitor.string(start, stop, node, state[3]!);
          // Another walk may have been under way inside the string.
          if (scanner.walks !== walk) {
            exports.resume(at, end, current, depth, counts, layer);
            walk = ++scanner.walks;
          }
          break;
        }
        case EVENT.key:
          this.depth = state[6]!;
          visitor.key(start, stop, node, state[3]!);
          break;
        case EVENT.scalar:
          this.depth = state[6]!;
          visitor.scalar(start, stop, node);
          break;
        case EVENT.open:
          visitor.open(start, node, state[4] === 1);
          break;
        case EVENT.close:
          visitor.close(start, node, state[4] === 1);
          break;
        case EVENT.element:
          visitor.element(start, node);
          break;
        case EVENT.elementEnd:
          visitor.elementEnd(start, node);
          break;
        case EVENT.unknownKey: {
          const child = known.tree.child(node, scanner.heap, state[0]!, state[1]!);
          const given = known.numberOf(child);
          exports.giveNode(given);
          // Keys without end are data: their node is none of their own.
          if (child !== node.overflow) exports.addChild(number, start + base, stop + base, given);
          break;
        }
        case EVENT.unknownElement:
          known.element(node);
          break;
        default:
          throw new RecordError(event === EVENT.tooDeep ? 'too-deep' : 'invalid-json');
      }
    }
  }

  /** Dotted path of `node`, the field that the walk stands at, with array indexes. */
  path(node: FieldNode): string {
    const { exports } = this.known.scanner;
    const parts: string[] = [];
    for (let level = 0; level < this.depth; level++) {
      const index = exports.indexAt(level, this.layer);
      const below =
        level + 1 < this.depth ? this.known.nodes[exports.containerAt(level + 1, this.layer)]! : node;
      parts.push(index >= 0 ? String(index) : below.label);
    }
    return parts.join('.');
  }
}
