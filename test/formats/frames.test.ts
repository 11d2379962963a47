import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameItem } from '../../src/formats/cutter.js';
import { type FrameOptions, frames } from '../../src/formats/frames.js';
import { contentEnd, isBlank } from '../../src/formats/lines.js';
import { recognise } from '../../src/formats/recognise.js';
import type { ByteSource } from '../../src/io/byte-source.js';
import { openSource } from '../../src/io/open-source.js';
import { conformanceFolder, failure, memorySource } from '../io/support.js';

/** What one record, blank line or long record looks like to the rest of the program. */
interface Seen {
  readonly offset: number;
  readonly text: string;
  readonly record?: number;
  readonly shape?: string;
  readonly syntax?: string;
  readonly tooLong?: number;
}

/** Takes frames apart into their lines, so that two ways of cutting can be compared. */
async function seen(source: ByteSource, options: FrameOptions): Promise<Seen[]> {
  const all: Seen[] = [];
  for await (const item of frames(source, options)) {
    if ('oversize' in item) {
      const { oversize, record, bytes } = item;
      all.push({ offset: oversize.offset, text: `${bytes} bytes`, record, tooLong: oversize.length });
      continue;
    }
    const { syntax, shape, bytes } = item;
    expect(bytes.length).toBeGreaterThan(0);
    expect(Buffer.isBuffer(bytes)).toBe(false);
    let record = item.firstRecord;
    for (let start = 0; start < bytes.length; ) {
      const lineFeed = syntax === 'json' ? -1 : bytes.indexOf(10, start);
      const next = lineFeed === -1 ? bytes.length : lineFeed + 1;
      const offset = item.offset + start;
      const text = Buffer.from(bytes.subarray(start, next)).toString('latin1');
      if (isBlank(bytes, start, next)) all.push({ offset, text });
      else all.push({ offset, text, record: record++, shape, syntax });
      start = next;
    }
    expect(record - item.firstRecord).toBe(item.records);
  }
  return all;
}

/** The same by the plainest means, for lines. */
function expectedLines(content: Buffer, max: number, syntax: 'jsonl' | 'text'): Seen[] {
  const all: Seen[] = [];
  let record = 0;
  let shape = 'generic';
  let decided = syntax === 'text';
  for (let start = 0; start < content.length; ) {
    const lineFeed = content.indexOf(10, start);
    const next = lineFeed === -1 ? content.length : lineFeed + 1;
    const length = contentEnd(content, start, next) - start;
    if (length > max) {
      all.push({ offset: start, text: `${next - start} bytes`, record: record++, tooLong: length });
    } else {
      const text = content.toString('latin1', start, next);
      if (isBlank(content, start, next)) all.push({ offset: start, text });
      else {
        const found = decided ? undefined : recognise(content.subarray(start, next));
        if (found) {
          shape = found.name;
          decided = true;
        }
        all.push({ offset: start, text, record: record++, shape, syntax });
      }
    }
    start = next;
  }
  return all;
}

const LINE = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\t\r',
    '\r',
    '\ufeff',
    '{"text":"a"}',
    '"line"',
    '{"messages":[{"role":"u","content":"x"}]}',
  ),
  fc.constantFrom('{', '[1]', '12', 'null', 'not json', '\ufeff{"id":"1","text":"é","source":"s"}'),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
  fc.integer({ min: 15, max: 70 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 15, max: 70 }).map((length) => JSON.stringify({ text: 'y'.repeat(length) })),
);
const CONTENT = fc
  .tuple(fc.array(fc.tuple(LINE, fc.constantFrom('\n', '\n', '\r\n')), { maxLength: 30 }), fc.boolean())
  .map(([lines, ended]) => {
    const content = Buffer.from(lines.flat().join(''));
    return ended ? content : content.subarray(0, Math.max(0, content.length - 1));
  });
const SIZES = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 });

describe('frames', () => {
  it('does not depend on how the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        CONTENT,
        SIZES,
        fc.record({
          syntax: fc.constantFrom('jsonl' as const, 'text' as const),
          maxRecordBytes: fc.integer({ min: 1, max: 90 }),
          targetBytes: fc.integer({ min: 1, max: 400 }),
          reuse: fc.boolean(),
        }),
        fc.boolean(),
        async (content, sizes, options, steady) => {
          const expected = expectedLines(content, options.maxRecordBytes, options.syntax);
          expect(await seen(memorySource(content, sizes, steady), options)).toEqual(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives the same for every size of a piece, from one byte up', async () => {
    const content = Buffer.from(
      `\ufeff\r\n{bad\n12\n{"text":"é${'x'.repeat(40)}"}\r\n${'z'.repeat(80)}\n"a"\n\n{"text":"last"}`,
    );
    const expected = expectedLines(content, 64, 'jsonl');
    expect(expected.map((one) => one.shape)).toContain('text');
    for (let size = 1; size <= content.length; size++) {
      for (const reuse of [true, false]) {
        const options = { syntax: 'jsonl', reuse, maxRecordBytes: 64, targetBytes: 100 } as const;
        expect(await seen(memorySource(content, [size]), options)).toEqual(expected);
      }
    }
  });

  it('treats documents and undecided sources alike for every size of a piece', async () => {
    const document = fc.oneof(
      CONTENT,
      fc.constantFrom(
        '\n \n{\n"text":\n"a"}\n',
        '[{"text":"a"},\n{"text":"b"}]',
        '  ',
        '\r\n',
        '{"text":"a"}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        document,
        SIZES,
        fc.record({
          syntax: fc.constantFrom('json' as const, 'auto' as const),
          maxRecordBytes: fc.integer({ min: 1, max: 200 }),
          targetBytes: fc.integer({ min: 1, max: 400 }),
          reuse: fc.boolean(),
        }),
        fc.boolean(),
        async (text, sizes, options, steady) => {
          const content = Buffer.from(text);
          const whole = await seen(memorySource(content, [1000]), { ...options, targetBytes: 2000 });
          expect(await seen(memorySource(content, sizes, steady), options)).toEqual(whole);
          const size = whole.reduce(
            (sum, one) => sum + (one.tooLong ? Number.parseInt(one.text, 10) : one.text.length),
            0,
          );
          expect(size).toBe(content.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('tells lines from a document by the first line', async () => {
    const look = async (text: string) => {
      const all = await seen(memorySource(Buffer.from(text), [7]), { syntax: 'auto', reuse: true });
      return all.map(({ syntax, shape }) => `${syntax} ${shape}`);
    };
    expect(await look('{"text":"a"}\n{"text":"b"}\n')).toEqual(['jsonl text', 'jsonl text']);
    expect(await look('[\n{"text":"a"}\n]\n')).toEqual(['json text[]']);
    expect(await look('{\n"text":"a"\n}')).toEqual(['json text']);
    expect(await look('')).toEqual([]);
  });

  it('takes the shape that it is given', async () => {
    const source = memorySource(Buffer.from('{"text":"a"}\n'), [100]);
    const all = await seen(source, { syntax: 'jsonl', shape: 'openai', reuse: true });
    expect(all.map(({ shape }) => shape)).toEqual(['openai']);
  });

  it('gives a record from a pipe before the next one is there', async () => {
    const pieces = ['{"a":1}\n{"b"', ':2}\n'];
    let asked = 0;
    const source: ByteSource = {
      ...memorySource(new Uint8Array(0), [1]),
      steady: false,
      async read(into) {
        const piece = pieces[asked++];
        if (piece === undefined) return 0;
        into.set(Buffer.from(piece));
        return piece.length;
      },
    };
    const pulled = frames(source, { syntax: 'jsonl', reuse: true });
    const next = async (): Promise<FrameItem> => (await pulled.next()).value as FrameItem;
    expect(await next()).toMatchObject({ firstRecord: 0, offset: 0, records: 1 });
    expect(asked).toBe(1);
    expect(await next()).toMatchObject({ firstRecord: 1, offset: 8, records: 1 });
    expect(asked).toBe(2);
    expect((await pulled.next()).done).toBe(true);
  });

  it('does not wait when whole records follow a long one', async () => {
    const pieces = ['x'.repeat(100), `${'x'.repeat(50)}\n"a"\n"b`];
    let asked = 0;
    const source: ByteSource = {
      ...memorySource(new Uint8Array(0), [1]),
      async read(into) {
        const piece = pieces[asked++];
        if (piece === undefined) throw new Error('waited');
        into.set(Buffer.from(piece));
        return piece.length;
      },
    };
    const pulled = frames(source, { syntax: 'jsonl', reuse: true, targetBytes: 100, maxRecordBytes: 60 });
    expect((await pulled.next()).value).toMatchObject({ oversize: { length: 150 } });
    expect((await pulled.next()).value).toMatchObject({ firstRecord: 1, records: 1 });
  });

  it('gives every frame its own memory when it may be transferred', async () => {
    const content = Buffer.from(`{bad\n{"text":"a"}\n${'x'.repeat(40)}\n{"text":"b"}\n`.repeat(20));
    const buffers = new Set<ArrayBufferLike>();
    let bytes = 0;
    const options = { syntax: 'jsonl', reuse: false, maxRecordBytes: 30, targetBytes: 200 } as const;
    for await (const item of frames(memorySource(content, [64]), options)) {
      if ('oversize' in item) {
        bytes += item.bytes;
        continue;
      }
      bytes += item.bytes.length;
      expect(buffers.has(item.bytes.buffer)).toBe(false);
      buffers.add(item.bytes.buffer);
      structuredClone(item.bytes, { transfer: [item.bytes.buffer as ArrayBuffer] });
    }
    expect(bytes).toBe(content.length);
  });

  it('uses two buffers over and over when frames are not kept', async () => {
    const content = Buffer.from('{"text":"a"}\n'.repeat(20_000));
    const buffers = new Set<ArrayBufferLike>();
    const options = { syntax: 'jsonl', reuse: true, targetBytes: 4096 } as const;
    for await (const item of frames(memorySource(content, [4096], true), options)) {
      if (!('oversize' in item)) buffers.add(item.bytes.buffer);
    }
    expect(buffers.size).toBe(2);
  });

  it('fills frames from a file up to the target', async () => {
    const content = Buffer.from('{"text":"a"}\n'.repeat(20_000));
    const sizes: number[] = [];
    const options = { syntax: 'jsonl', reuse: true, targetBytes: 65_536 } as const;
    for await (const item of frames(memorySource(content, [1000], true), options)) {
      if (!('oversize' in item)) sizes.push(item.bytes.length);
    }
    expect(sizes.length).toBe(Math.ceil(content.length / 65_536));
  });

  it('passes on the error of its source', async () => {
    const source = memorySource(new Uint8Array(0), [1]);
    source.read = async () => {
      throw new Error('gone');
    };
    expect((await failure(frames(source, { syntax: 'jsonl', reuse: true }).next())).message).toBe('gone');
  });

  it('reads over a line of a gigabyte in bounded memory', { timeout: 60_000 }, async () => {
    const total = 1_000_000_000;
    const ending = Buffer.from('\n{"text":"next"}\n');
    let at = 0;
    const source: ByteSource = {
      ...memorySource(new Uint8Array(0), [1]),
      steady: true,
      async read(into) {
        if (at < total) {
          const count = Math.min(into.length, total - at);
          into.fill(120, 0, count);
          at += count;
          return count;
        }
        if (at > total) return 0;
        at++;
        into.set(ending);
        return ending.length;
      },
    };
    const before = process.memoryUsage().rss;
    let peak = before;
    const all: FrameItem[] = [];
    for await (const item of frames(source, { syntax: 'jsonl', reuse: true })) {
      peak = Math.max(peak, process.memoryUsage().rss);
      all.push(item);
    }
    expect(all).toMatchObject([
      { oversize: { offset: 0, length: total, reason: 'record-too-large' }, record: 0, bytes: total + 1 },
      { firstRecord: 1, offset: total + 1, records: 1, shape: 'text' },
    ]);
    expect(peak - before).toBeLessThan(150_000_000);
  });
});

const bad = conformanceFolder('badinputs');
describe.skipIf(bad === undefined)('the conformance files', () => {
  interface Expected {
    readonly name: string;
    readonly format: string;
    readonly records_in: number | null;
  }
  const manifest = bad === undefined ? '' : readFileSync(join(bad, 'manifest.jsonl'), 'utf8');
  const cases = manifest
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Expected)
    .filter(({ format, records_in }) => format.startsWith('jsonl') && records_in !== null);

  it('knows all files', () => {
    expect(readdirSync(bad!).length).toBeGreaterThan(40);
    expect(cases.length).toBeGreaterThan(35);
  });

  it.each(cases.map((one) => [one.name, one.records_in!] as const))(
    '%s has %d records',
    async (name, records) => {
      for (const reuse of [true, false]) {
        const source = await openSource(join(bad!, name));
        let count = 0;
        for await (const item of frames(source, { syntax: 'jsonl', reuse })) {
          count += 'oversize' in item ? 1 : item.records;
        }
        await source.close();
        expect(count).toBe(records);
      }
    },
  );
});
