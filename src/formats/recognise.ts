import { markLength } from './lines.js';
import { GENERIC, SHAPES, type Shape } from './shapes.js';

const BRACE = 0x7b;
const BRACKET = 0x5b;
const QUOTE = 0x22;

/** The value of a record; undefined when it is no valid UTF-8 or no valid JSON. What is wrong is never said: it could quote the record. */
function parse(bytes: Uint8Array): unknown {
  try {
    // The decoder takes one byte-order mark off.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** First byte that is no white space. */
function firstByte(bytes: Uint8Array): number | undefined {
  return bytes.subarray(markLength(bytes, 0)).find((byte) => byte > 32);
}

/** Whether the bytes are one complete JSON value. */
export function isJson(bytes: Uint8Array): boolean {
  return parse(bytes) !== undefined;
}

/**
 * The shape of a record. Undefined when the record is not a valid JSON object or string: then it says
 * nothing about its source, and the next record is asked.
 */
export function recognise(record: Uint8Array): Shape | undefined {
  const first = firstByte(record);
  if (first !== BRACE && first !== QUOTE) return undefined;
  const value = parse(record);
  return value === undefined ? undefined : shapeOf(value);
}

/** Like {@link recognise} for a source that is one JSON value: a list is recognised by its first element. */
export function recogniseDocument(document: Uint8Array): Shape | undefined {
  if (firstByte(document) !== BRACKET) return recognise(document);
  const value = parse(document);
  if (!Array.isArray(value)) return undefined;
  const shape = shapeOf(value[0]);
  return shape === GENERIC ? GENERIC : shapeOfList(shape);
}

function shapeOf(value: unknown): Shape {
  return SHAPES.find((shape) => shape.detect(value)) ?? GENERIC;
}

/** The shape of a list of records: `openai[]`. It names no conversation, for it holds many. */
function shapeOfList(shape: Shape): Shape {
  const below = (path: string): string => `*.${path}`;
  return {
    name: `${shape.name}[]`,
    description: `a list: ${shape.description}`,
    detect: (value) => Array.isArray(value) && shape.detect(value[0]),
    fields: shape.fields.map((rule) => ({ ...rule, path: below(rule.path) })),
    segments: shape.segments.map(below),
  };
}

/** The shape of that name, as it stands in a frame or a policy (`openai`, `openai[]`). */
export function shapeNamed(name: string): Shape | undefined {
  const isList = name.endsWith('[]');
  const shape = SHAPES.find((one) => one.name === (isList ? name.slice(0, -2) : name));
  return shape && isList ? shapeOfList(shape) : shape;
}
