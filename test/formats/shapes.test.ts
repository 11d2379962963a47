import { describe, expect, it } from 'vitest';
import { FIELD_ROLES } from '../../src/core/policy.js';
import { recognise, recogniseDocument, shapeNamed } from '../../src/formats/recognise.js';
import { SHAPES } from '../../src/formats/shapes.js';

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** Invented records, by the name of their shape. */
const RECORDS: Readonly<Record<string, readonly unknown[]>> = {
  openai: [
    { messages: [{ role: 'user', content: 'hello' }] },
    { messages: [{ role: 'user', content: [{ type: 'text', text: 'hello' }] }], user: 'u-1' },
    { messages: [{ role: 'assistant', content: null, tool_calls: [{ function: { arguments: '{}' } }] }] },
    { messages: [{ role: 'assistant', function_call: { name: 'f', arguments: '{}' } }] },
  ],
  anthropic: [
    { system: 'be brief', messages: [{ role: 'user', content: 'hello' }] },
    { messages: [{ role: 'assistant', content: [{ type: 'tool_use', input: { a: 1 } }] }] },
  ],
  sharegpt: [
    { id: 'a', conversations: [{ from: 'human', value: 'hello' }] },
    { id: 'a', items: [{ from: 'human', value: 'hello' }] },
  ],
  wildchat: [
    {
      conversation_hash: 'abc',
      hashed_ip: 'def',
      header: { 'user-agent': 'Browser/1.0' },
      conversation: [{ role: 'user', content: 'hello', hashed_ip: 'def' }],
    },
  ],
  lmsys: [
    { conversation_id: 'a', conversation: [{ role: 'user', content: 'hello' }], openai_moderation: [{}] },
  ],
  'oasst-tree': [{ message_tree_id: 'a', prompt: { text: 'hello', user_id: 'u', replies: [] } }],
  'oasst-message': [{ message_id: 'a', parent_id: null, message_tree_id: 'a', user_id: 'u', text: 'hello' }],
  'otel-genai': [
    { 'gen_ai.input.messages': [{ role: 'user', parts: [] }] },
    { name: 'chat', attributes: { 'gen_ai.output.messages': '[]', 'user.id': 'u' } },
  ],
  langfuse: [{ id: 'o', trace_id: 't', user_id: 'u', input: { messages: [] }, output: 'hello' }],
  intercom: [
    { type: 'conversation', id: '1', source: { body: '<p>hello</p>', author: { email: 'a@example.org' } } },
    { id: '1', conversation_parts: { conversation_parts: [{ body: '<p>hello</p>' }] } },
  ],
  slack: [{ type: 'message', user: 'U1', text: 'hello', ts: '1700000000.000100' }],
  dolma: [{ id: '1', text: 'hello', source: 'web', metadata: {} }],
  fineweb: [{ text: 'hello', id: '<urn:uuid:0>', dump: 'CC', url: 'https://example.org/', token_count: 1 }],
  c4: [{ text: 'hello', timestamp: '2026-01-01T00:00:00Z', url: 'https://example.org/' }],
  refinedweb: [{ content: 'hello', url: 'https://example.org/', dump: 'CC', segment: 's' }],
  text: [{ text: 'hello' }, { text: 'hello', anything: 1 }],
  string: ['hello'],
  generic: [{}, { a: 'b' }, { messages: 'none' }, { messages: [] }, { conversation: [1] }, { text: 1 }],
};

describe('recognise', () => {
  it('has an invented record for every shape', () => {
    expect(Object.keys(RECORDS).sort()).toEqual(SHAPES.map((shape) => shape.name).sort());
  });

  for (const [name, records] of Object.entries(RECORDS)) {
    it.each(records.map((record) => [JSON.stringify(record).slice(0, 60), record]))(
      `${name}: %s`,
      (_, record) => {
        expect(recognise(bytes(record))?.name).toBe(name);
      },
    );
  }

  it('says nothing about what is no object or string', () => {
    const none = [
      '',
      ' ',
      '1',
      'null',
      'true',
      '[{"text":"a"}]',
      '{"text":"a"',
      '{"a":1}{"b":2}',
      '"',
      'text',
    ];
    for (const line of none) expect(recognise(Buffer.from(line))).toBeUndefined();
    expect(recognise(Buffer.from([0x22, 0xff, 0x22]))).toBeUndefined();
    expect(recognise(new Uint8Array(0))).toBeUndefined();
  });

  it('takes white space, line ends and a byte-order mark around a record', () => {
    expect(recognise(Buffer.from('\ufeff {"text":"a"}\r\n'))?.name).toBe('text');
  });

  it('is not led astray by odd keys', () => {
    expect(recognise(Buffer.from('{"__proto__":{"text":"a"}}'))?.name).toBe('generic');
    expect(recognise(Buffer.from('{"messages":{"0":{"role":"user","content":""}}}'))?.name).toBe('generic');
    const deep = Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
    expect(recognise(deep)?.name).toBe('generic');
  });
});

describe('recogniseDocument', () => {
  it('recognises a list by its first element', () => {
    const shape = recogniseDocument(bytes([{ conversations: [{ from: 'human', value: 'hello' }] }]));
    expect(shape?.name).toBe('sharegpt[]');
    expect(shape?.segments).toEqual(['*.conversations.*', '*.items.*']);
    expect(shape?.conversationId).toBeUndefined();
    expect(recogniseDocument(bytes([]))?.name).toBe('generic');
    expect(recogniseDocument(bytes({ text: 'a' }))?.name).toBe('text');
    expect(recogniseDocument(Buffer.from('[1,'))).toBeUndefined();
  });

  it('finds every shape again by its name', () => {
    for (const shape of SHAPES) expect(shapeNamed(shape.name)).toBe(shape);
    expect(shapeNamed('slack[]')?.fields.every((rule) => rule.path.startsWith('*.'))).toBe(true);
    expect(shapeNamed('none')).toBeUndefined();
    expect(shapeNamed('none[]')).toBeUndefined();
  });
});

describe('the table of shapes', () => {
  it('leaves no field unscanned', () => {
    for (const { fields } of SHAPES) {
      for (const { role } of fields) {
        expect(FIELD_ROLES).toContain(role);
        expect(['keep', 'drop']).not.toContain(role);
      }
    }
  });

  it('has well-formed, distinct paths, with the strongest first', () => {
    for (const shape of SHAPES) {
      const paths = shape.fields.map((rule) => rule.path);
      for (const path of [...paths, ...shape.segments, ...(shape.parallel ?? [])]) {
        expect(path).toMatch(/^(?:\*\*?|[\w-]+)(?:\.(?:\*\*?|[\w-]+))*$/);
      }
      expect(new Set(paths).size, shape.name).toBe(paths.length);
    }
  });
});
