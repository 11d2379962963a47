import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TamisError } from '../../src/core/errors.js';
import { GunzipSource } from '../../src/io/gunzip-source.js';
import { openSource } from '../../src/io/open-source.js';
import { conformanceFolder, failure, memorySource, readAll, temporaryFolder } from './support.js';

const LINES = Buffer.from('{"text":"hello"}\n{"text":"world"}\n'.repeat(300));

function fileWith(name: string, content: Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function contentOf(path: string): Promise<Buffer> {
  const source = await openSource(path);
  try {
    return await readAll(source);
  } finally {
    await source.close();
  }
}

async function refusal(name: string, content: Uint8Array): Promise<TamisError> {
  const error = await failure(contentOf(fileWith(name, content)));
  expect(error).toBeInstanceOf(TamisError);
  expect(error.message.replace(/^\S+\//, '')).not.toMatch(/[A-Z]{3}/);
  expect(error.hint).toBeTruthy();
  expect(error.message).not.toContain('hello');
  return error;
}

describe('openSource', () => {
  it('gives the bytes of a file as they are, with size and digest', async () => {
    const content = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), LINES, Buffer.from('no line end')]);
    const source = await openSource(fileWith('a.jsonl', content), { hash: true });
    expect(source.steady).toBe(true);
    expect(source.totalBytes).toBe(content.length);
    expect(source.digest()).toBeUndefined();
    expect(await readAll(source, 1000)).toEqual(content);
    expect(source.bytesRead).toBe(content.length);
    expect(source.digest()).toBe(createHash('sha256').update(content).digest('hex'));
    expect(await source.read(new Uint8Array(1))).toBe(0);
    await source.close();
  });

  it('undoes gzip whatever the name, and counts and hashes the raw bytes', async () => {
    const packed = gzipSync(LINES);
    const source = await openSource(fileWith('a.log', packed), { hash: true });
    expect(await readAll(source, 100)).toEqual(LINES);
    expect(source.bytesRead).toBe(packed.length);
    expect(source.totalBytes).toBe(packed.length);
    expect(source.digest()).toBe(createHash('sha256').update(packed).digest('hex'));
    await source.close();
  });

  it.each(['', '{', '"B', 'B', 'P', 'PK', 'BZh', '\n'])(
    'is not held up by the short input %j',
    async (text) => {
      expect((await contentOf(fileWith('a.txt', Buffer.from(text)))).toString()).toBe(text);
    },
  );

  it('says what cannot be opened', async () => {
    const folder = temporaryFolder();
    const missing = await failure(openSource(join(folder, 'none.jsonl')));
    expect(missing.kind).toBe('noInput');
    expect(missing.message).toMatch(/^cannot read .*none\.jsonl: no such file or folder$/);
    expect((await failure(openSource(folder))).message).toMatch(/is a folder$/);
    expect((await failure(openSource(folder))).kind).toBe('noInput');
    const below = await failure(openSource(join(fileWith('file', LINES), 'x.jsonl')));
    expect(below.kind).toBe('noInput');
  });

  it.skipIf(process.getuid?.() === 0)('says what may not be read', async () => {
    const path = fileWith('a.jsonl', LINES);
    chmodSync(path, 0);
    const error = await failure(openSource(path));
    expect(error.kind).toBe('noInput');
    expect(error.message).toMatch(/permission denied$/);
  });

  it('keeps control characters of a name out of its messages', async () => {
    const error = await failure(openSource('no\u001b[31m\nfile'));
    expect(error.message).toBe('cannot read no?[31m?file: no such file or folder');
  });

  it.each([
    ['a.jsonl.zst', LINES, /: zstd is not supported yet$/, /zstd -dc \| tamis run/],
    ['a.br', LINES, /: brotli is not/, /brotli -dc/],
    ['a.jsonl', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1]), /: zstd is not/, /zstd -dc/],
    ['a.jsonl', Buffer.from('PK\x03\x04rest'), /: a zip archive is not/, /unpack/],
    ['a.jsonl', Buffer.from('BZh91AY&SY'), /: bzip2 is not/, /bzip2 -dc/],
    ['a.jsonl', Buffer.from([0xff, 0xfe, 0x7b, 0]), /: utf-16 text is not/, /iconv -f UTF-16 -t UTF-8/],
    ['a.jsonl', Buffer.from([0xfe, 0xff, 0, 0x7b]), /: utf-16 text is not/, /iconv -f UTF-16/],
    ['a.jsonl', Buffer.from([0xff, 0xfe, 0, 0]), /: utf-32 text is not/, /iconv -f UTF-32/],
    ['a.jsonl', Buffer.from([0, 0, 0xfe, 0xff]), /: utf-32 text is not/, /iconv -f UTF-32/],
    ['a.gz', gzipSync(Buffer.from([0xff, 0xfe, 0x7b, 0])), /: utf-16 text is not/, /iconv/],
    ['a.gz', gzipSync(gzipSync(LINES)), /: compressed twice$/, /gzip -dc/],
    ['a.jsonl.gz', LINES, /: the name ends in \.gz but the content is not gzip$/, /rename/],
    ['a.jsonl.gz', Buffer.alloc(0), /but the content is not gzip$/, /rename/],
  ])('refuses %s', async (name, content, message, hint) => {
    const error = await refusal(name, content);
    expect(error.kind).toBe('data');
    expect(error.exitCode).toBe(65);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  it('is not confused by a folder that is called like a file', async () => {
    const folder = join(temporaryFolder(), 'a.jsonl');
    mkdirSync(folder);
    expect((await failure(openSource(folder))).kind).toBe('noInput');
  });
});

describe('gzip', () => {
  const first = gzipSync(LINES);
  const second = gzipSync(Buffer.from('{"text":"more"}\n'));
  const both = Buffer.concat([LINES, Buffer.from('{"text":"more"}\n')]);

  it('reads members one after another, however they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 }),
        async (sizes) => {
          const packed = Buffer.concat([first, second, gzipSync(Buffer.alloc(0)), second]);
          const plain = await readAll(new GunzipSource(memorySource(packed, sizes)));
          expect(plain).toEqual(Buffer.concat([both, Buffer.from('{"text":"more"}\n')]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads members with every split of the bytes', async () => {
    const packed = Buffer.concat([second, second]);
    for (let split = 1; split < packed.length; split++) {
      const source = new GunzipSource(memorySource(packed, [split, packed.length]));
      expect((await readAll(source)).length).toBe(32);
    }
  });

  it('says where a file is cut off, at every length', async () => {
    for (let length = 2; length < second.length; length++) {
      const error = await refusal('a.gz', second.subarray(0, length));
      expect(error.kind).toBe('data');
      expect(error.message).toContain(`the gzip data is cut off at byte ${length}`);
    }
  });

  it('refuses a wrong checksum and damage', async () => {
    const wrong = Buffer.from(first);
    wrong[wrong.length - 6]! ^= 1;
    const { message } = await refusal('a.gz', wrong);
    expect(message).toMatch(/bad gzip data \(wrong checksum\) between bytes \d+ and \d+$/);
    const damaged = Buffer.from(first);
    damaged.fill(0xff, 12, 40);
    expect((await refusal('a.gz', damaged)).message).toContain('bad gzip data');
  });

  it('refuses what follows the gzip data, however it arrives', async () => {
    for (const garbage of ['garbage', '\0\0garbage', 'x']) {
      const packed = Buffer.concat([second, Buffer.from(garbage)]);
      for (const size of [1, 5, second.length, second.length + 1, packed.length]) {
        const error = await failure(readAll(new GunzipSource(memorySource(packed, [size]))));
        expect(error.kind).toBe('data');
        expect(error.message).toMatch(/something that is not gzip follows the gzip data|cut off/);
        expect(error.message).not.toContain('garbage');
      }
    }
  });

  it('takes zero bytes at the end for padding, and reads to the end', async () => {
    const packed = Buffer.concat([first, Buffer.alloc(100_000)]);
    for (const size of [1000, first.length, packed.length]) {
      const source = memorySource(packed, [size]);
      expect(await readAll(new GunzipSource(source))).toEqual(LINES);
      expect(source.bytesRead).toBe(packed.length);
    }
  });

  it('hands on the error of the source below', async () => {
    const broken = memorySource(first, [10]);
    let reads = 0;
    broken.read = async (into) => {
      if (reads++ > 0) throw new TamisError('io', 'cannot read x: the device reports an error');
      into.set(first.subarray(0, 10));
      return 10;
    };
    expect((await failure(readAll(new GunzipSource(broken)))).kind).toBe('io');
  });

  it('can be closed half-way', async () => {
    const path = fileWith('a.gz', gzipSync(Buffer.alloc(5_000_000, 'x')));
    const source = await openSource(path);
    await source.read(new Uint8Array(10));
    await source.close();
  });
});

const bad = conformanceFolder('badinputs');
describe.skipIf(bad === undefined)('the conformance files', () => {
  const path = (name: string): string => join(bad!, name);

  it.each([
    ['utf16le.jsonl', /utf-16/],
    ['not_gz.jsonl.gz', /content is not gzip/],
    ['truncated.jsonl.gz', /cut off at byte 1279/],
    ['bad_crc.jsonl.gz', /wrong checksum/],
    ['trailing_garbage.jsonl.gz', /something that is not gzip follows/],
  ])('refuses %s', async (name, message) => {
    const error = await failure(contentOf(path(name)));
    expect(error.exitCode).toBe(65);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('@');
  });

  it('reads the good ones', async () => {
    const lines = (bytes: Buffer): number => bytes.toString().split('\n').length - 1;
    expect(lines(await contentOf(path('ok.jsonl.gz')))).toBe(500);
    expect(lines(await contentOf(path('multi_member.jsonl.gz')))).toBe(1000);
    expect(await contentOf(path('bom.jsonl'))).toEqual(readFileSync(path('bom.jsonl')));
  });
});
