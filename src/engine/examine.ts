import { RecordError } from '../core/errors.js';
import type { ReportedFinding } from '../core/finding.js';
import { generaliseField } from '../core/generalise.js';
import type { Action } from '../core/policy.js';
import type { FieldNode } from './fields.js';
import { ESCAPED, TRIGGERED } from './flags.js';
import { type JsonVisitor, JsonWalk } from './json-walk.js';
import { decodeNested, looksLikeJson } from './nested.js';
import type { Plan } from './plan.js';
import { resolve } from './resolve.js';
import type { SegmentArray } from './segments.js';
import { paragraphAround } from './segments.js';
import type { Stretch } from './splice.js';
import { decodedLength, type View } from './view.js';

/** How a replacement has to be written where it goes. */
export type Place = 'text' | 'string' | 'value';

/** A span of the record that the policy acts upon. Offsets are bytes of the record. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entityType: string;
  readonly action: Action;
  /** The found text, folded. Never leaves the engine. */
  readonly value: string;
  readonly place: Place;
  /** How many strings the span is inside of: 1 in a plain JSON record, 2 in JSON inside a string. */
  readonly level: number;
  /** The turn that holds it, for `drop-segment`. */
  readonly segment: { readonly array: SegmentArray; readonly index: number } | undefined;
  /** The paragraph that holds it, when there is no turn; undefined when that is the whole text. */
  readonly paragraph: readonly [start: number, end: number] | undefined;
}

/** A field whose whole value goes or gets coarser, whatever it holds. */
export interface FieldChange {
  readonly start: number;
  readonly end: number;
  /** `undefined`: the value becomes null. */
  readonly value: string | undefined;
  readonly isString: boolean;
  readonly level: number;
}

export interface Examined {
  readonly hits: Hit[];
  readonly fieldChanges: FieldChange[];
  readonly arrays: SegmentArray[];
  /** Findings that the policy keeps, by entity type. */
  readonly kept: string[];
  /** Value of the conversation id field, or undefined. */
  readonly conversationId: string | undefined;
  readonly findings: Omit<ReportedFinding, 'source' | 'record'>[];
}

/** The paragraph that was looked at last: where it ends in the view, and its bytes unless it is the whole text. */
interface Paragraph {
  readonly until: number;
  readonly bytes: Hit['paragraph'];
}

/** JSON inside strings is entered this deep; deeper it is text like any other, and still scanned. */
const MAX_NESTING = 2;
/** Shorter numbers are no identifiers. */
const MIN_NUMBER_DIGITS = 7;
/** What redaction, and the styles `type` and `ordinal`, leave behind. */
const PLACEHOLDER = /^\[[A-Z][A-Z0-9_]{1,39}\]$/;

/** The bytes that are being walked: the record, or JSON found inside one of its strings. */
interface Layer {
  readonly bytes: Buffer;
  /** To bytes of the layer around it. */
  readonly origin: Uint32Array | undefined;
  readonly walk: JsonWalk;
  readonly pathPrefix: string;
}

/** Examines one record at a time: walks it, scans its texts, and collects what is to be done. */
export class Examiner implements JsonVisitor {
  private readonly plan: Plan;
  private readonly collect: boolean;
  private readonly walks: JsonWalk[];
  private layers: Layer[] = [];
  private result!: Examined & { conversationId: string | undefined };
  private segments: { readonly array: SegmentArray; index: number }[] = [];
  private openArrays: SegmentArray[] = [];
  /** Starts of the containers that are being dropped. */
  private dropStarts: number[] = [];
  private changed: readonly Stretch[] | undefined;
  private nextChange = 0;
  private changedKey: FieldNode | undefined;

  constructor(plan: Plan, collectFindings: boolean) {
    this.plan = plan;
    this.collect = collectFindings;
    this.walks = Array.from(
      { length: MAX_NESTING + 1 },
      (_, layer) => new JsonWalk(plan.known, plan.policy.limits.depth, layer),
    );
  }

  /**
   * @param bytes one JSON text
   * @param changed on a second look: what the edits of the first one wrote; texts apart from it are as they were
   * @throws RecordError
   */
  json(bytes: Buffer, changed?: readonly Stretch[]): Examined {
    this.changed = changed;
    this.nextChange = 0;
    this.changedKey = undefined;
    const result = this.begin();
    this.enter(bytes, undefined, '', this.plan.known.tree.root);
    return result;
  }

  /** @param bytes well-formed UTF-8 @throws RecordError */
  text(bytes: Buffer): Examined {
    const result = this.begin();
    const { known, scanner } = this.plan;
    this.layers = [{ bytes, origin: undefined, walk: this.walks[0]!, pathPrefix: '' }];
    scanner.push(bytes);
    try {
      const flags = scanner.readText();
      if (flags & TRIGGERED) this.scan(0, bytes.length, flags, known.tree.root, 'text', '');
    } finally {
      scanner.pop();
    }
    return result;
  }

  private begin(): Examined {
    this.layers = [];
    this.segments = [];
    this.openArrays = [];
    this.dropStarts = [];
    this.result = {
      hits: [],
      fieldChanges: [],
      arrays: [],
      kept: [],
      conversationId: undefined,
      findings: [],
    };
    return this.result;
  }

  private enter(bytes: Buffer, origin: Uint32Array | undefined, prefix: string, root: FieldNode): void {
    const walk = this.walks[this.layers.length]!;
    this.layers.push({ bytes, origin, walk, pathPrefix: prefix });
    walk.walk(bytes, root, this.changed === undefined, this);
    this.layers.pop();
  }

  private get layer(): Layer {
    return this.layers[this.layers.length - 1]!;
  }

  /** Whether this is a second look, and the text between `start` and `end` is what the first one saw. */
  private isUnchanged(start: number, end: number, node?: FieldNode): boolean {
    const { changed } = this;
    if (changed === undefined || this.layers.length > 1) return false;
    // The key is context for the values under it.
    let keyed = node;
    while (keyed?.name === '*') keyed = keyed.parent;
    if (keyed !== undefined && keyed === this.changedKey) return false;
    // Texts come in the order of the bytes, and so do the changes.
    while (this.nextChange < changed.length && changed[this.nextChange]!.end < start) this.nextChange++;
    return this.nextChange === changed.length || changed[this.nextChange]!.start > end;
  }

  /** From bytes of the current layer to bytes of the record. */
  private outward(offset: number): number {
    let at = offset;
    for (let i = this.layers.length - 1; i > 0; i--) at = this.layers[i]!.origin![at]!;
    return at;
  }

  string(start: number, end: number, node: FieldNode, flags: number): void {
    if (this.isUnchanged(start, end, node)) return;
    if (node.isConversationId && this.layers.length === 1 && end > start) {
      this.result.conversationId ??= this.view(start, end, flags, 'string').text;
    }
    switch (node.role) {
      case 'keep':
        return;
      case 'drop':
        this.change(start - 1, end + 1, undefined, true);
        return;
      case 'identifier':
        this.identifier(start, end, flags, node, 'string');
        return;
      case 'generalise':
        this.generalise(start, end, flags);
        return;
    }
    const isNested = (flags & ESCAPED) !== 0 || node.role === 'json';
    if (isNested && this.layers.length <= MAX_NESTING && this.nested(start, end, node)) return;
    if (flags & TRIGGERED) this.scan(start, end, flags, node, 'string', node.context);
  }

  key(start: number, end: number, node: FieldNode, flags: number): void {
    if ((flags & TRIGGERED) === 0 || node.role === 'keep' || this.isUnchanged(start, end)) return;
    this.changedKey = node;
    if (this.scan(start, end, flags, node, 'string', '')) node.personal = true;
  }

  scalar(start: number, end: number, node: FieldNode): void {
    if (this.isUnchanged(start, end, node)) return;
    const { bytes } = this.layer;
    const isNumber = bytes[start]! < 58;
    if (node.isConversationId && isNumber && this.layers.length === 1) {
      this.result.conversationId ??= Buffer.from(bytes.subarray(start, end)).toString('latin1');
    }
    const isNull = bytes[start] === 110;
    switch (node.role) {
      case 'keep':
        return;
      case 'drop':
      case 'generalise':
        if (!isNull) this.change(start, end, undefined, false);
        return;
      case 'identifier':
        if (isNumber) this.identifier(start, end, 0, node, 'value');
        return;
      default:
        if (!isNumber || end - start < MIN_NUMBER_DIGITS) return;
        for (let at = start; at < end; at++) if (bytes[at]! < 48 || bytes[at]! > 57) return;
        this.scan(start, end, 0, node, 'value', node.context);
    }
  }

  open(start: number, node: FieldNode, isArray: boolean): void {
    if (isOutermostDrop(node)) this.dropStarts.push(start);
    if (isArray && node.elements !== undefined && this.layers.length === 1) {
      const array = {
        parallel: node.elements === 'parallel',
        starts: [],
        ends: [],
        dropped: new Set<number>(),
      };
      this.result.arrays.push(array);
      this.openArrays.push(array);
    }
  }

  close(end: number, node: FieldNode, isArray: boolean): void {
    if (isArray && node.elements !== undefined && this.layers.length === 1) this.openArrays.pop();
    if (isOutermostDrop(node)) this.change(this.dropStarts.pop()!, end, undefined, true);
  }

  element(start: number, node: FieldNode): void {
    if (this.layers.length > 1 || node.parent!.elements === undefined) return;
    const array = this.openArrays[this.openArrays.length - 1]!;
    array.starts.push(start);
    if (!array.parallel) this.segments.push({ array, index: array.starts.length - 1 });
  }

  elementEnd(end: number, node: FieldNode): void {
    if (this.layers.length > 1 || node.parent!.elements === undefined) return;
    const array = this.openArrays[this.openArrays.length - 1]!;
    array.ends.push(end);
    if (!array.parallel) this.segments.pop();
  }

  /** Walks a string's text as JSON of its own; what it is not leaves no trace. */
  private nested(start: number, end: number, node: FieldNode): boolean {
    const { bytes } = this.layer;
    if (!looksLikeJson(bytes, start, end)) return false;
    const inner = decodeNested(bytes, start, end);
    if (inner === undefined) return false;
    const { result } = this;
    const marks = [result.hits, result.fieldChanges, result.kept, result.findings].map(
      (list) => [list, list.length] as const,
    );
    const depth = this.layers.length;
    try {
      this.enter(inner.bytes, inner.origin, this.pathOf(node), node);
      return true;
    } catch (error) {
      if (!(error instanceof RecordError) || !/^(?:invalid-json|too-deep)$/.test(error.reason)) throw error;
      for (const [list, length] of marks) list.length = length;
      this.layers.length = depth;
      return false;
    }
  }

  private pathOf(node: FieldNode): string {
    const { walk, pathPrefix } = this.layer;
    const inner = walk.path(node);
    return pathPrefix && inner ? `${pathPrefix}.${inner}` : pathPrefix || inner;
  }

  private view(start: number, end: number, flags: number, place: Place): View {
    return this.plan.scanner.view(start, end, flags, place !== 'text');
  }

  /** Detects in one text and notes what is found. @returns whether anything is to be replaced */
  private scan(
    start: number,
    end: number,
    flags: number,
    node: FieldNode,
    place: Place,
    field: string,
  ): boolean {
    let view = this.view(start, end, flags, place);
    const { detect } = this.plan;
    const scored = detect.run(view.text, field);
    if (scored.length === 0) return false;
    if (detect.viewLost) view = this.view(start, end, flags, place);
    const { winners, kept } = resolve(scored, this.plan.ruleOf);
    const segment = this.segments[this.segments.length - 1];
    let paragraph: Paragraph | undefined;
    for (const finding of winners) {
      const { action } = this.plan.ruleOf(finding.entityType);
      const whole = place === 'value';
      // Before the span itself, so that the view is asked in the order of the text.
      if (action !== 'drop-segment' || segment || whole) paragraph = undefined;
      else if (paragraph === undefined || finding.end > paragraph.until) {
        paragraph = this.paragraph(view, finding.start, finding.end);
      }
      const from = whole ? start : view.byteStart(finding.start);
      const to = whole ? end : view.byteEnd(finding.end);
      this.result.hits.push({
        start: this.outward(from),
        end: this.outward(to),
        entityType: finding.entityType,
        action,
        value: finding.value ?? view.text.slice(finding.start, finding.end),
        place,
        level: place === 'text' ? 0 : this.layers.length,
        segment: segment && { ...segment },
        paragraph: paragraph?.bytes,
      });
    }
    for (const finding of kept) this.result.kept.push(finding.entityType);
    if (this.collect) this.report(view, [...winners, ...kept], start, node, place);
    return winners.length > 0;
  }

  private paragraph(view: View, start: number, end: number): Paragraph {
    const [from, to] = paragraphAround(view.text, start, end);
    const isWhole = from === 0 && to === view.text.length;
    const bytes = [this.outward(view.byteStart(from)), this.outward(view.byteEnd(to))] as const;
    return { until: to, bytes: isWhole ? undefined : bytes };
  }

  private report(
    view: View,
    findings: readonly { start: number; end: number; entityType: string; score: number; detector: string }[],
    start: number,
    node: FieldNode,
    place: Place,
  ): void {
    const { bytes } = this.layer;
    const path = this.pathOf(node);
    let at = start;
    let offset = 0;
    const offsetOf = (byte: number): number => {
      offset += decodedLength(bytes, at, byte, place === 'string');
      at = byte;
      return offset;
    };
    for (const finding of findings.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      if (view.byteStart(finding.start) < at) {
        at = start;
        offset = 0;
      }
      const from = offsetOf(view.byteStart(finding.start));
      const to = from + decodedLength(bytes, at, view.byteEnd(finding.end), place === 'string');
      const score = Math.round(finding.score * 1000) / 1000;
      this.result.findings.push({
        path,
        start: from,
        end: to,
        type: finding.entityType,
        score,
        detector: finding.detector,
      });
    }
  }

  /** A field whose whole value identifies a person. It gets the type of what it holds, to link with the text. */
  private identifier(start: number, end: number, flags: number, node: FieldNode, place: Place): void {
    if (end === start) return;
    let view = this.view(start, end, flags, place);
    const value = view.text.trim();
    if (value === '' || PLACEHOLDER.test(value)) return;
    const { pseudonymiser, detect, ruleOf } = this.plan;
    if (pseudonymiser.isOwn(value)) return;
    const whole = detect
      .run(view.text, node.context)
      .find(
        (finding) => view.text.slice(finding.start, finding.end).trim() === value && finding.score >= 0.5,
      );
    if (detect.viewLost) view = this.view(start, end, flags, place);
    const rule = whole && ruleOf(whole.entityType);
    const entityType = whole && rule!.action !== 'keep' ? whole.entityType : (node.type ?? 'ID');
    if (this.plan.lists?.allows(value, entityType)) return;
    const { action } = ruleOf(entityType);
    this.result.hits.push({
      start: this.outward(start),
      end: this.outward(end),
      entityType,
      action: action === 'keep' ? 'pseudonymise' : action,
      value,
      place,
      level: this.layers.length,
      segment: this.segments[this.segments.length - 1],
      paragraph: undefined,
    });
    if (this.collect) {
      const detector = whole?.detector ?? 'tamis/field';
      const all = { start: 0, end: view.text.length, entityType, score: 1, detector };
      this.report(view, [all], start, node, place);
    }
  }

  private generalise(start: number, end: number, flags: number): void {
    if (end === start) return;
    const value = this.view(start, end, flags, 'string').text;
    const coarse = generaliseField(value) ?? '[GENERALISED]';
    if (coarse !== value && !PLACEHOLDER.test(value)) this.change(start, end, coarse, true);
  }

  private change(start: number, end: number, value: string | undefined, isString: boolean): void {
    this.result.fieldChanges.push({
      start: this.outward(start),
      end: this.outward(end),
      value,
      isString,
      level: this.layers.length,
    });
  }
}

/** Whether the container at this node is replaced by null as a whole. */
function isOutermostDrop(node: FieldNode): boolean {
  return node.role === 'drop' && node.parent?.role !== 'drop';
}
