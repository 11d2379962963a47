import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSome, writeAll } from '../../src/io/descriptor.js';
import { openSource } from '../../src/io/open-source.js';
import { namedPipe, readAll } from './support.js';

/** Opening for both directions waits for nobody. */
const producer = (path: string): number => fs.openSync(path, 'r+');

describe('a pipe', () => {
  it('gives what is there at once and waits for the rest', async () => {
    const path = namedPipe();
    const fd = producer(path);
    fs.writeSync(fd, '{"a":1}\n');
    const source = await openSource(path, { hash: true });
    expect(source.steady).toBe(false);
    expect(source.totalBytes).toBeUndefined();
    const buffer = Buffer.alloc(100);
    expect(buffer.toString('utf8', 0, await source.read(buffer))).toBe('{"a":1}\n');
    const next = source.read(buffer);
    fs.writeSync(fd, '{"b":2}\n');
    expect(buffer.toString('utf8', 0, await next)).toBe('{"b":2}\n');
    fs.closeSync(fd);
    expect(await source.read(buffer)).toBe(0);
    expect(source.bytesRead).toBe(16);
    expect(source.digest()).toBe(createHash('sha256').update('{"a":1}\n{"b":2}\n').digest('hex'));
    await source.close();
  });

  it('brings many megabytes to a reader that is slow or takes little', async () => {
    const content = Buffer.alloc(6_000_000);
    for (let at = 0; at < content.length; at += 4) content.writeUInt32LE(at, at);
    content[0] = 0x7b;
    const path = namedPipe();
    const fd = producer(path);
    const writing = writeAll(fd, content).then(() => fs.closeSync(fd));
    const source = await openSource(path);
    const read = readAll(source, 50_000);
    await writing;
    expect((await read).equals(content)).toBe(true);
    await source.close();
  });

  it('is decompressed on the way', async () => {
    const path = namedPipe();
    const fd = producer(path);
    fs.writeSync(fd, gzipSync('{"a":1}\n'));
    const source = await openSource(path);
    fs.closeSync(fd);
    expect((await readAll(source)).toString()).toBe('{"a":1}\n');
    await source.close();
  });

  it('can be closed while a read waits', async () => {
    const path = namedPipe();
    const fd = producer(path);
    fs.writeSync(fd, 'x');
    const source = await openSource(path);
    await source.read(new Uint8Array(10));
    const waiting = source.read(new Uint8Array(10));
    await source.close();
    expect(await waiting).toBe(0);
    fs.closeSync(fd);
  });
});

describe('a descriptor that someone made non-blocking', () => {
  const { O_RDWR, O_NONBLOCK } = fs.constants;

  it('is read when it is ready', async () => {
    const path = namedPipe();
    const fd = fs.openSync(path, O_RDWR | O_NONBLOCK);
    const buffer = Buffer.alloc(10);
    const reading = readSome(fd, buffer);
    setTimeout(() => fs.writeSync(fd, 'late'), 20);
    expect(await reading).toBe(4);
    fs.closeSync(fd);
  });

  it('is written in as many parts as it takes', async () => {
    const path = namedPipe();
    const fd = fs.openSync(path, O_RDWR | O_NONBLOCK);
    const content = Buffer.alloc(300_000, 'abc');
    const writing = writeAll(fd, content).then(() => fs.closeSync(fd));
    const source = await openSource(path);
    const [read] = await Promise.all([readAll(source), writing]);
    expect(read.equals(content)).toBe(true);
    await source.close();
  });
});
