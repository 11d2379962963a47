import { createHash } from 'node:crypto';
import fs, { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TamisError } from '../../src/core/errors.js';
import { AtomicFile } from '../../src/io/atomic-file.js';
import { DescriptorSink } from '../../src/io/descriptor-sink.js';
import { GzipSink } from '../../src/io/gzip-sink.js';
import { JoinedSink } from '../../src/io/joined-sink.js';
import { openSink } from '../../src/io/open-sink.js';
import { ClosedPipe, type Sink } from '../../src/io/sink.js';
import { failure, namedPipe, temporaryFolder } from './support.js';

const HELLO = Buffer.from('hello\n');

describe('a file', () => {
  it('appears under its name when it is finished, for its owner only', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'out.jsonl');
    const sink = await openSink(path, { hash: true });
    await sink.write(HELLO);
    await sink.write(HELLO);
    expect(existsSync(path)).toBe(false);
    const [partial] = readdirSync(folder);
    expect(partial).toMatch(/^\.out\.jsonl\.tamis-partial-[0-9a-f]{12}$/);
    expect(statSync(join(folder, partial!)).mode & 0o777).toBe(0o600);
    const result = await sink.finish();
    expect(readdirSync(folder)).toEqual(['out.jsonl']);
    expect(readFileSync(path, 'utf8')).toBe('hello\nhello\n');
    expect(result).toEqual({
      bytes: 12,
      sha256: createHash('sha256').update('hello\nhello\n').digest('hex'),
    });
    await sink.abort();
    expect(existsSync(path)).toBe(true);
  });

  it('leaves nothing behind when it is given up, and keeps what was there before', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'out.jsonl');
    writeFileSync(path, 'before');
    const sink = await openSink(path);
    await sink.write(HELLO);
    await sink.abort();
    await sink.abort();
    expect(readdirSync(folder)).toEqual(['out.jsonl']);
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  it('leaves nothing behind when it cannot be renamed', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'out');
    const sink = await AtomicFile.create(path, false, false);
    await sink.write(HELLO);
    fs.mkdirSync(path);
    const error = await failure(sink.finish());
    expect(error.kind).toBe('io');
    expect(error.message).toMatch(/^cannot finish .*: is a folder$/);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('can be given up in the middle of a write', async () => {
    const folder = temporaryFolder();
    const sink = await openSink(join(folder, 'out.jsonl'));
    const writing = sink.write(Buffer.alloc(20_000_000, 'x'));
    await sink.abort();
    await writing;
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces what a link points to, not the link', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    const sink = await openSink(join(folder, 'link'));
    await sink.write(HELLO);
    await sink.finish();
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('hello\n');
    expect(fs.lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  });

  it('can have a name as long as the system allows', async () => {
    const path = join(temporaryFolder(), 'é'.repeat(120));
    const sink = await openSink(path);
    await sink.finish();
    expect(statSync(path).size).toBe(0);
  });

  it('makes folders only when asked', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a/b/out.jsonl');
    const error = await failure(openSink(path));
    expect(error.kind).toBe('io');
    expect(error.message).toMatch(/no such file or folder$/);
    await (await openSink(path, { makeFolders: true })).finish();
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700);
    expect((await failure(openSink(folder))).kind).toBe('usage');
  });
});

describe('a compressed file', () => {
  it('holds the same bytes for the same content, however it is written', async () => {
    const content = Buffer.from(
      Array.from({ length: 20_000 }, (_, at) => `{"text":"line ${(at * 7919) % 10_007}"}\n`).join(''),
    );
    const folder = temporaryFolder();
    const pack = async (sizes: readonly number[]): Promise<Buffer> => {
      const path = join(folder, 'out.jsonl.gz');
      const sink = await openSink(path, { hash: true });
      for (let at = 0, turn = 0; at < content.length; turn++) {
        const size = sizes[turn % sizes.length]!;
        await sink.write(content.subarray(at, at + size));
        at += size;
      }
      const result = await sink.finish();
      const packed = readFileSync(path);
      expect(result.bytes).toBe(packed.length);
      expect(result.sha256).toBe(createHash('sha256').update(packed).digest('hex'));
      return packed;
    };
    const whole = await pack([content.length]);
    expect(gunzipSync(whole).equals(content)).toBe(true);
    expect([...whole.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 500, max: 300_000 }), { minLength: 1, maxLength: 5 }),
        async (sizes) => {
          expect((await pack(sizes)).equals(whole)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is a valid empty file when nothing was written', async () => {
    const path = join(temporaryFolder(), 'out.gz');
    await (await openSink(path)).finish();
    expect(gunzipSync(readFileSync(path)).length).toBe(0);
  });

  it('leaves nothing behind when it is given up', async () => {
    const folder = temporaryFolder();
    const sink = await openSink(join(folder, 'out.gz'));
    await sink.write(Buffer.alloc(3_000_000, 'abc'));
    await sink.abort();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('reports a full disk', async () => {
    const sink = new GzipSink(new DescriptorSink('full.gz', fs.openSync('/dev/full', 'w'), false));
    const noise = Buffer.from(Array.from({ length: 400_000 }, (_, at) => (at * 7919 * (at >> 3)) & 255));
    const error = await failure(
      (async () => {
        for (let turn = 0; turn < 20; turn++) await sink.write(noise);
        await sink.finish();
      })(),
    );
    expect(error.exitCode).toBe(74);
    expect(error.message).toBe('cannot write full.gz: no space left on the device');
    await sink.abort();
  });

  it.skipIf(!existsSync('/dev/full'))('reports a full disk at the end of a small file', async () => {
    const sink = new GzipSink(new DescriptorSink('full.gz', fs.openSync('/dev/full', 'w'), false));
    await sink.write(HELLO);
    expect((await failure(sink.finish())).kind).toBe('io');
  });
});

describe('a device or a pipe', () => {
  it.skipIf(!existsSync('/dev/full'))('reports a full disk', async () => {
    const sink = await openSink('/dev/full');
    const error = await failure(sink.write(HELLO));
    expect(error).toBeInstanceOf(TamisError);
    expect(error.exitCode).toBe(74);
    expect(error.hint).toMatch(/space/);
    await sink.abort();
  });

  it('is written directly', async () => {
    const sink = await openSink('/dev/null', { hash: true });
    await sink.write(HELLO);
    expect((await sink.finish()).bytes).toBe(6);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('ends quietly when the reader has gone', async () => {
    const path = namedPipe();
    const reader = fs.openSync(path, 'r+');
    const sink = await openSink(path);
    await sink.write(HELLO);
    fs.closeSync(reader);
    expect(await failure(sink.write(HELLO))).toBeInstanceOf(ClosedPipe);
    await sink.abort();
  });

  it('knows standard output under all its names', async () => {
    for (const name of [undefined, '-', '/dev/stdout', '/dev/fd/1']) {
      expect((await openSink(name)).name).toBe('-');
    }
  });
});

describe('several sources into one sink', () => {
  it('never makes one line of two records', async () => {
    const parts: string[] = [];
    const into: Sink = {
      name: '-',
      write: async (bytes) => void parts.push(Buffer.from(bytes).toString()),
      finish: async () => ({ bytes: 0, sha256: undefined }),
      abort: async () => {},
    };
    const sink = new JoinedSink(into);
    for (const source of ['a\n', 'b', '', 'c', 'd\n', '']) {
      sink.nextSource();
      await sink.write(Buffer.from(source));
    }
    sink.nextSource();
    await sink.finish();
    expect(parts.join('')).toBe('a\nb\nc\nd\n');
  });
});
