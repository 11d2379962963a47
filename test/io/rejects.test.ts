import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RejectsFile } from '../../src/io/rejects.js';
import { failure, temporaryFolder } from './support.js';

describe('the reject file', () => {
  it('says where and why, one line a record, for its owner only', async () => {
    const path = join(temporaryFolder(), 'rejects.jsonl');
    const file = await RejectsFile.create(path, []);
    await file.add('a "b".jsonl', [
      { offset: 0, length: 10, reason: 'invalid-json' },
      { offset: 11, length: 7, reason: 'detector-failed', detector: 'fr/nir' },
    ]);
    expect(existsSync(path)).toBe(false);
    expect(file.count).toBe(2);
    await file.finish();
    expect(readFileSync(path, 'utf8')).toBe(
      '{"source":"a \\"b\\".jsonl","offset":0,"length":10,"reason":"invalid-json"}\n' +
        '{"source":"a \\"b\\".jsonl","offset":11,"length":7,"reason":"detector-failed","detector":"fr/nir"}\n',
    );
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is empty, but there, when nothing was rejected', async () => {
    const path = join(temporaryFolder(), 'rejects.jsonl');
    await (await RejectsFile.create(path, [])).finish();
    expect(statSync(path).size).toBe(0);
  });

  it('writes nothing beyond its own fields', async () => {
    const path = join(temporaryFolder(), 'rejects.jsonl');
    const file = await RejectsFile.create(path, []);
    const more = { offset: 0, length: 1, reason: 'unstable', text: 'secret' } as const;
    for (let turn = 0; turn < 2000; turn++) await file.add('a', [more]);
    await file.finish();
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines.length).toBe(2001);
    expect(lines.join('')).not.toContain('secret');
  });

  it('is none of the outputs, and goes away when given up', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'out.jsonl');
    expect((await failure(RejectsFile.create(path, [path]))).exitCode).toBe(64);
    const file = await RejectsFile.create(path, []);
    await file.add('a', [{ offset: 0, length: 1, reason: 'unstable' }]);
    await file.abort();
    expect(existsSync(path)).toBe(false);
  });
});
