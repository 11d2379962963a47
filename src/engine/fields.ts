import { bump, emptyCounts } from '../core/outcome.js';
import type { FieldRole, FieldRule } from '../core/policy.js';

/** What the walk needs to know of a record's shape. Paths are dotted, with `*` and `**`. */
export interface FieldPlan {
  /** Strongest first. */
  readonly rules: readonly FieldRule[];
  /** Elements that can be dropped alone, such as `messages.*`. */
  readonly segments: readonly string[];
  /** Arrays whose elements belong to the segments of the same number, such as `openai_moderation`. */
  readonly parallel: readonly string[];
  /** The field that names the conversation; empty when there is none. */
  readonly conversationId: string;
}

type Effect =
  | { readonly kind: 'role'; readonly role: FieldRole; readonly type: string | undefined }
  | { readonly kind: 'segment' }
  | { readonly kind: 'parallel' }
  | { readonly kind: 'conversation-id' };

interface Selector {
  readonly parts: readonly string[];
  readonly effect: Effect;
}

/** How far each selector has been matched on the way to a node: pairs of selector number and part number. */
type Progress = readonly (readonly [selector: number, part: number])[];

/** Distinct paths that are told apart; a record format with more has data in its keys. */
const MAX_NODES = 4096;
const MAX_CHILDREN = 256;

/**
 * A place in the records: the path from the root with array indexes left out. Made on first sight, so that
 * the walk finds its way with one small look-up a key, and roles are worked out once a path.
 */
export class FieldNode {
  /** Key, `*` for array elements, empty for the root. */
  readonly name: string;
  readonly parent: FieldNode | undefined;
  role: FieldRole | undefined;
  type: string | undefined;
  /** Whether the elements of the array at this node are segments, or go along with segments. */
  elements: 'segment' | 'parallel' | undefined;
  isConversationId = false;
  /** A key in which something personal was found is not to be repeated in reports. */
  personal = false;
  /** Strings seen here that no rule names, since the last report. */
  unmapped = 0;

  readonly key: Uint8Array;
  readonly progress: Progress;
  readonly children: FieldNode[] = [];
  element: FieldNode | undefined;
  overflow: FieldNode | undefined;

  constructor(name: string, key: Uint8Array, parent: FieldNode | undefined, progress: Progress) {
    this.name = name;
    this.key = key;
    this.parent = parent;
    this.progress = progress;
  }

  /** Dotted path with `*` for array elements; parts that may be personal are `?`. */
  get path(): string {
    const parts: string[] = [];
    for (let node: FieldNode | undefined = this; node?.parent; node = node.parent) parts.unshift(node.label);
    return parts.join('.');
  }

  /** The key as it may be shown: keys can be data, and data is not repeated (P6). */
  get label(): string {
    return this.personal || !/^(?:\*|[A-Za-z_$][\w.$ -]{0,63})$/.test(this.name) || /\d{4}/.test(this.name)
      ? '?'
      : this.name;
  }

  /** What context words the field's key gives to the values under it. */
  get context(): string {
    let node: FieldNode = this;
    while (node.name === '*' && node.parent) node = node.parent;
    return node.name;
  }
}

const NO_KEY = new Uint8Array(0);

export class FieldTree {
  readonly root: FieldNode;
  private readonly selectors: Selector[];
  /** Keys that selectors name. */
  private readonly names: Set<string>;
  private nodes = 1;

  constructor(plan: FieldPlan) {
    const select = (path: string, effect: Effect): Selector => ({ parts: path.split('.'), effect });
    this.selectors = [
      ...plan.rules.map((rule) => select(rule.path, { kind: 'role', role: rule.role, type: rule.type })),
      ...plan.segments.map((path) => select(path, { kind: 'segment' })),
      ...plan.parallel.map((path) => select(`${path}.*`, { kind: 'parallel' })),
      ...(plan.conversationId ? [select(plan.conversationId, { kind: 'conversation-id' })] : []),
    ];
    this.names = new Set(this.selectors.flatMap(({ parts }) => parts));
    this.root = this.describe(
      new FieldNode('', NO_KEY, undefined, this.close(this.selectors.map((_, selector) => [selector, 0]))),
    );
  }

  /** The node of a key, given as its raw bytes between the quotes. */
  child(node: FieldNode, bytes: Uint8Array, start: number, end: number): FieldNode {
    const length = end - start;
    const children = node.children;
    for (let i = 0; i < children.length; i++) {
      const key = children[i]!.key;
      if (key.length !== length) continue;
      let same = 0;
      while (same < length && key[same] === bytes[start + same]) same++;
      if (same === length) return children[i]!;
    }
    // A copy: `slice` of a Buffer would be a view of memory that the next frame overwrites.
    const key = Uint8Array.prototype.slice.call(bytes, start, end);
    const name = decodeKey(key);
    if ((this.nodes >= MAX_NODES || children.length >= MAX_CHILDREN) && !this.names.has(name)) {
      // Keys without end are data: those that no selector names are no longer told apart.
      node.overflow ??= this.describe(
        new FieldNode('?', NO_KEY, node, this.advance(node.progress, undefined)),
      );
      return node.overflow;
    }
    const made = this.describe(new FieldNode(name, key, node, this.advanceByKey(node.progress, name)));
    children.push(made);
    this.nodes++;
    return made;
  }

  /** The node of the elements of the array at `node`. */
  element(node: FieldNode): FieldNode {
    node.element ??= this.describe(new FieldNode('*', NO_KEY, node, this.advance(node.progress, undefined)));
    return node.element;
  }

  /** Takes the counts of unmapped strings since the last call. */
  takeUnmapped(): Record<string, number> {
    const counts = emptyCounts().unmapped;
    // Not recursive: records may be nested deeper than the stack.
    const nodes: FieldNode[] = [this.root];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      if (node.unmapped > 0) bump(counts, node.path || '(whole record)', node.unmapped);
      node.unmapped = 0;
      nodes.push(...node.children);
      if (node.element) nodes.push(node.element);
      if (node.overflow) nodes.push(node.overflow);
    }
    return counts;
  }

  /** A dotted key (`user.id` in OpenTelemetry) also counts as the path that it spells. */
  private advanceByKey(progress: Progress, name: string): Progress {
    const whole = this.advance(progress, name);
    if (!name.includes('.')) return whole;
    return [
      ...whole,
      ...name.split('.').reduce<Progress>((steps, part) => this.advance(steps, part), progress),
    ];
  }

  private advance(progress: Progress, name: string | undefined): Progress {
    const next: [number, number][] = [];
    for (const [selector, at] of progress) {
      const part = this.selectors[selector]!.parts[at];
      if (part === undefined) continue;
      if (part === '**') next.push([selector, at]);
      else if (part === '*' || part === name) next.push([selector, at + 1]);
    }
    return this.close(next);
  }

  /** `**` also stands for nothing. */
  private close(progress: [number, number][]): Progress {
    for (let i = 0; i < progress.length; i++) {
      const [selector, at] = progress[i]!;
      if (this.selectors[selector]!.parts[at] === '**') progress.push([selector, at + 1]);
    }
    return progress;
  }

  private describe(node: FieldNode): FieldNode {
    const matched = node.progress
      .filter(([selector, at]) => at === this.selectors[selector]!.parts.length)
      .map(([selector]) => selector)
      .sort((a, b) => a - b);
    for (const selector of matched) {
      const { effect } = this.selectors[selector]!;
      if (effect.kind === 'role') {
        if (node.role !== undefined) continue;
        node.role = effect.role;
        node.type = effect.type;
      } else if (effect.kind === 'conversation-id') node.isConversationId = true;
      else if (node.parent) node.parent.elements = effect.kind;
    }
    if (node.role === undefined && node.parent) {
      // What a container is, its members are.
      node.role = node.parent.role;
      node.type = node.parent.type;
    }
    return node;
  }
}

function decodeKey(key: Uint8Array): string {
  const raw = Buffer.from(key).toString('utf8');
  if (!raw.includes('\\')) return raw;
  return JSON.parse(`"${raw}"`) as string;
}
