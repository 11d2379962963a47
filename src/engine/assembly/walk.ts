// The walk of one JSON text in raw bytes (RFC 8259, strict), on a stack of its own. It goes on by itself where
// nothing is to be done, and stops for the engine where something is: see the events.
import { isDigit } from './characters';
import { ESCAPED, flags, read, TRIGGERED } from './gate';
import {
  CHILD_HEADS,
  CHILDREN,
  KEY_TEXT,
  MAX_DEPTH,
  MAX_KEY,
  MAX_NODES,
  NODE_ELEMENTS,
  NODE_FLAGS,
  NODE_STRINGS,
  STACKS,
  STATE,
} from './memory';

/** Events. The engine reads what {@link event} left at STATE and calls {@link next} again. */
const DONE: i32 = 0;
const STRING: i32 = 1;
const KEY: i32 = 2;
const SCALAR: i32 = 3;
const OPEN: i32 = 4;
const CLOSE: i32 = 5;
const ELEMENT: i32 = 6;
const ELEMENT_END: i32 = 7;
/** A key, or an array, whose node the walk does not know: the engine gives it with {@link giveNode}. */
const UNKNOWN_KEY: i32 = 8;
const UNKNOWN_ELEMENT: i32 = 9;
const INVALID: i32 = -1;
const TOO_DEEP: i32 = -2;

/** What is to be shown of a node: all its strings, scalars; its opening and closing; its elements; nothing. */
const SHOW_VALUES: u32 = 1;
const SHOW_CONTAINER: u32 = 2;
const SHOW_ELEMENTS: u32 = 4;
const KEEP: u32 = 8;
/** Its strings are counted. */
const COUNT: u32 = 16;
/** Its key is context for some detector. */
const NAMED: u32 = 32;

/** Where the walk goes on. */
const VALUE: i32 = 0;
const OPENED: i32 = 1;
const FIRST: i32 = 2;
const FIRST_ELEMENT: i32 = 3;
const READ_KEY: i32 = 4;
const KEY_KNOWN: i32 = 5;
const AFTER_KEY: i32 = 6;
const AFTER: i32 = 7;
const AFTER_ELEMENT: i32 = 8;
const ENDED: i32 = 9;

const ARRAY: u32 = 0x80000000;
/** Shorter numbers are no identifiers. */
const MIN_NUMBER: usize = 7;

// The walk under way; the engine saves these when it begins another one inside.
let phase: i32 = ENDED;
let at: usize = 0;
let depth: i32 = 0;
let node: u32 = 0;
let end: usize = 0;
let maxDepth: i32 = 0;
let counting: bool = false;
let layer: i32 = 0;
let stack: usize = STACKS;
let given: u32 = 0;

/** Begins a walk. @param limit of depth @param counts whether strings are counted */
export function begin(from: usize, to: usize, root: u32, limit: i32, counts: bool, inLayer: i32): void {
  at = from;
  end = to;
  node = root;
  depth = 0;
  maxDepth = limit;
  counting = counts;
  phase = VALUE;
  useLayer(inLayer);
}

/** Goes back to a walk that another one interrupted while it was showing a string. */
export function resume(from: usize, to: usize, inNode: u32, inDepth: i32, counts: bool, inLayer: i32): void {
  at = from;
  end = to;
  node = inNode;
  depth = inDepth;
  counting = counts;
  phase = AFTER;
  useLayer(inLayer);
}

function useLayer(number: i32): void {
  layer = number;
  stack = STACKS + <usize>(number * MAX_DEPTH * 8);
}

/** Node and element number of a container around the current place; the number is -1 in objects. */
export function containerAt(level: i32, inLayer: i32): u32 {
  return load<u32>(STACKS + <usize>((inLayer * MAX_DEPTH + level) * 8)) & ~ARRAY;
}

export function indexAt(level: i32, inLayer: i32): i32 {
  return load<i32>(STACKS + <usize>((inLayer * MAX_DEPTH + level) * 8), 4);
}

export function giveNode(number: u32): void {
  given = number;
}

// @ts-ignore: decorator
@inline
function flagsOf(number: u32): u32 {
  return load<u8>(NODE_FLAGS + number);
}

/** @returns the next event */
export function next(): i32 {
  for (;;) {
    switch (phase) {
      case VALUE: {
        at = skipSpace(at);
        if (at >= end) return INVALID;
        const byte = <u32>load<u8>(at);
        if (byte == 34) {
          const close = read(at + 1, end, true, (flagsOf(node) & NAMED) != 0);
          if (close == 0) return INVALID;
          const start = at + 1;
          at = close + 1;
          phase = AFTER;
          const shown = flagsOf(node);
          if (counting && (shown & COUNT) != 0) {
            const counter = NODE_STRINGS + (<usize>node << 2);
            store<u32>(counter, load<u32>(counter) + 1);
          }
          if (shown & KEEP) continue;
          if ((flags & TRIGGERED) == 0 && (shown & SHOW_VALUES) == 0) {
            if ((flags & ESCAPED) == 0 || !looksLikeJson(start, close)) continue;
          }
          return event(STRING, start, close, node);
        }
        if (byte == 123 || byte == 91) {
          if (depth >= maxDepth) return TOO_DEEP;
          phase = OPENED;
          if (byte == 91 && load<u32>(NODE_ELEMENTS + (<usize>node << 2)) == 0) {
            return event(UNKNOWN_ELEMENT, at, at, node);
          }
          continue;
        }
        const stop = scalarEnd(at);
        if (stop == 0) return INVALID;
        const start = at;
        at = stop;
        phase = AFTER;
        const shown = flagsOf(node);
        if (shown & KEEP) continue;
        if ((shown & SHOW_VALUES) != 0 || (byte < 58 && stop - start >= MIN_NUMBER)) {
          return event(SCALAR, start, stop, node);
        }
        continue;
      }
      case OPENED: {
        const isArray = load<u8>(at) == 91;
        const entry = stack + (<usize>depth << 3);
        store<u32>(entry, isArray ? node | ARRAY : node);
        store<i32>(entry, isArray ? 0 : -1, 4);
        const start = at;
        at++;
        phase = FIRST;
        if (flagsOf(node) & (isArray ? SHOW_CONTAINER | SHOW_ELEMENTS : SHOW_CONTAINER)) {
          store<u32>(STATE, <u32>isArray, 16);
          return event(OPEN, start, start, node);
        }
        continue;
      }
      case FIRST: {
        depth++;
        at = skipSpace(at);
        const isArray = (load<u32>(stack + (<usize>(depth - 1) << 3)) & ARRAY) != 0;
        if (at < end && load<u8>(at) == (isArray ? 93 : 125)) {
          at++;
          if (close(isArray)) return CLOSE;
          continue;
        }
        if (isArray) {
          phase = VALUE;
          if (enterElement()) return ELEMENT;
        } else phase = READ_KEY;
        continue;
      }
      case READ_KEY: {
        if (at >= end || load<u8>(at) != 34) return INVALID;
        const close = read(at + 1, end, true, false);
        if (close == 0) return INVALID;
        const start = at + 1;
        at = close + 1;
        phase = KEY_KNOWN;
        given = child(containerOf(depth - 1), start, close);
        event(UNKNOWN_KEY, start, close, containerOf(depth - 1));
        if (given == 0) return UNKNOWN_KEY;
        continue;
      }
      case KEY_KNOWN: {
        node = given;
        phase = AFTER_KEY;
        if ((load<u32>(STATE, 12) & TRIGGERED) != 0 && (flagsOf(node) & KEEP) == 0) {
          store<u32>(STATE, node, 8);
          return KEY;
        }
        continue;
      }
      case AFTER_KEY: {
        at = skipSpace(at);
        if (at >= end || load<u8>(at) != 58) return INVALID;
        at++;
        phase = VALUE;
        continue;
      }
      case AFTER: {
        // A value has ended: go on in its container, or close it.
        if (depth == 0) {
          if (skipSpace(at) != end) return INVALID;
          phase = ENDED;
          return DONE;
        }
        phase = AFTER_ELEMENT;
        const container = load<u32>(stack + (<usize>(depth - 1) << 3));
        if ((container & ARRAY) != 0 && (flagsOf(container & ~ARRAY) & SHOW_ELEMENTS) != 0) {
          return event(ELEMENT_END, at, at, elementOf(container & ~ARRAY));
        }
        continue;
      }
      case AFTER_ELEMENT: {
        const entry = stack + (<usize>(depth - 1) << 3);
        const isArray = (load<u32>(entry) & ARRAY) != 0;
        at = skipSpace(at);
        const sign = at < end ? <u32>load<u8>(at) : 0;
        if (sign == 44) {
          at = skipSpace(at + 1);
          if (isArray) {
            store<i32>(entry, load<i32>(entry, 4) + 1, 4);
            phase = VALUE;
            if (enterElement()) return ELEMENT;
          } else phase = READ_KEY;
          continue;
        }
        if (sign != (isArray ? 93 : 125)) return INVALID;
        at++;
        if (close(isArray)) return CLOSE;
        continue;
      }
      default:
        return DONE;
    }
  }
}

/** Leaves at STATE, 4 bytes each: start, end, node, flags, whether it is an array; then place, depth and node of the walk. */
function event(kind: i32, start: usize, stop: usize, number: u32): i32 {
  store<u32>(STATE, start);
  store<u32>(STATE, stop, 4);
  store<u32>(STATE, number, 8);
  store<u32>(STATE, flags, 12);
  store<u32>(STATE, at, 20);
  store<u32>(STATE, depth, 24);
  store<u32>(STATE, node, 28);
  return kind;
}

function containerOf(level: i32): u32 {
  return load<u32>(stack + (<usize>level << 3)) & ~ARRAY;
}

function elementOf(number: u32): u32 {
  return load<u32>(NODE_ELEMENTS + (<usize>number << 2)) - 1;
}

/** Steps to the node of an array's elements. @returns whether the element is to be shown */
function enterElement(): bool {
  const container = containerOf(depth - 1);
  node = elementOf(container);
  if ((flagsOf(container) & SHOW_ELEMENTS) == 0) return false;
  event(ELEMENT, at, at, node);
  return true;
}

/** Leaves a container. @returns whether that is to be shown */
function close(isArray: bool): bool {
  depth--;
  const container = containerOf(depth);
  phase = AFTER;
  if ((flagsOf(container) & (isArray ? SHOW_CONTAINER | SHOW_ELEMENTS : SHOW_CONTAINER)) == 0) return false;
  store<u32>(STATE, <u32>isArray, 16);
  event(CLOSE, at, at, container);
  return true;
}

// @ts-ignore: decorator
@inline
function skipSpace(from: usize): usize {
  let to = from;
  while (to < end) {
    const byte = <u32>load<u8>(to);
    if (byte > 32 || (byte != 32 && byte != 10 && byte != 13 && byte != 9)) break;
    to++;
  }
  return to;
}

/** Whether a string value may hold an object or array, by its first character. */
function looksLikeJson(start: usize, close: usize): bool {
  for (let to = start; to < close; to++) {
    const byte = <u32>load<u8>(to);
    if (byte == 123 || byte == 91 || byte == 92) return true;
    if (byte != 32) return false;
  }
  return false;
}

/** @returns end of the number or word at `from`, or 0 when there is none */
function scalarEnd(from: usize): usize {
  let to = from;
  switch (load<u8>(from)) {
    case 116:
      to = load<u32>(from) == 0x65757274 ? from + 4 : 0;
      break;
    case 110:
      to = load<u32>(from) == 0x6c6c756e ? from + 4 : 0;
      break;
    case 102:
      to = load<u32>(from, 1) == 0x65736c61 ? from + 5 : 0;
      break;
    default: {
      if (load<u8>(to) == 45) to++;
      if (!isDigit(load<u8>(to))) return 0;
      if (load<u8>(to) == 48) to++;
      else while (isDigit(load<u8>(to))) to++;
      if (load<u8>(to) == 46) {
        to++;
        if (!isDigit(load<u8>(to))) return 0;
        while (isDigit(load<u8>(to))) to++;
      }
      if ((load<u8>(to) | 0x20) == 101) {
        to++;
        if (load<u8>(to) == 43 || load<u8>(to) == 45) to++;
        if (!isDigit(load<u8>(to))) return 0;
        while (isDigit(load<u8>(to))) to++;
      }
    }
  }
  return to > end ? 0 : to;
}

// Children: node by parent and key. An entry: parent u32, hash u32, key u32, length u32, next u16, node u16.

let children: i32 = 0;
let keys: usize = KEY_TEXT;

function hashOf(parent: u32, start: usize, length: i32): u32 {
  let hash: u32 = (parent * 0x85ebca6b) ^ length;
  for (let i = 0; i < length; i++) hash = (hash ^ load<u8>(start + i)) * 0x01000193;
  return hash ^ (hash >>> 15);
}

/** @returns node of a key, 0 when it is not known */
function child(parent: u32, start: usize, close: usize): u32 {
  const length = <i32>(close - start);
  if (length > MAX_KEY) return 0;
  const hash = hashOf(parent, start, length);
  for (let entry = <u32>load<u16>(CHILD_HEADS + ((hash & 0x3fff) << 1)); entry != 0; ) {
    const from = CHILDREN + <usize>entry * 20;
    if (
      load<u32>(from, 4) == hash &&
      load<u32>(from) == parent &&
      load<i32>(from, 12) == length &&
      memory.compare(load<u32>(from, 8), start, length) == 0
    ) {
      return load<u16>(from, 18);
    }
    entry = load<u16>(from, 16);
  }
  return 0;
}

/** Makes the key that was shown last known as `number`, when there is room. */
export function addChild(parent: u32, start: usize, close: usize, number: u32): void {
  const length = <i32>(close - start);
  if (length > MAX_KEY || children + 1 >= MAX_NODES) return;
  const hash = hashOf(parent, start, length);
  const head = CHILD_HEADS + ((hash & 0x3fff) << 1);
  const from = CHILDREN + <usize>++children * 20;
  store<u32>(from, parent);
  store<u32>(from, hash, 4);
  store<u32>(from, keys, 8);
  store<i32>(from, length, 12);
  store<u16>(from, load<u16>(head), 16);
  store<u16>(from, number, 18);
  store<u16>(head, children);
  memory.copy(keys, start, length);
  keys += length;
}
