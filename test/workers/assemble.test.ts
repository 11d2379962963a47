import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { RunConfig } from '../../src/core/run-config.js';
import { runDetectors } from '../../src/workers/assemble.js';
import { collect, configWith, framesOf, plain, textOf } from './support.js';

/** The shipped worker, as built. */
const workerUrl = new URL('../../dist/src/workers/worker.js', import.meta.url);
const pathOf = (name: string): string =>
  fileURLToPath(new URL(`./fixtures/detectors/${name}.js`, import.meta.url));

function configOf(modules: readonly string[], timeoutMs = 20_000): RunConfig {
  const config = configWith({ timeoutMs });
  return { ...config, policy: { ...config.policy, detectors: { disable: {}, custom: [], modules } } };
}

describe('detectors of a run', () => {
  test('are the shipped ones and those of the modules', async () => {
    const { policy } = configOf([
      pathOf('one'),
      new URL('./fixtures/detectors/list.js', import.meta.url).href,
    ]);
    const ids = (await runDetectors(policy)).map(({ id }) => id);
    expect(ids).toContain('generic/email');
    expect(ids.slice(-3)).toEqual(['custom/one', 'custom/two', 'custom/three']);
  });

  test.each([
    ['none', /^cannot load detector module .*none\.js \(Error: Cannot find module/],
    ['throws', /^cannot load detector module .*throws\.js \(Error: the list is missing\)$/],
    ['no-detector', /^detector module .*no-detector\.js does not export a detector$/],
  ])('module %s', async (name, message) => {
    const { policy } = configOf([pathOf(name)]);
    const error = await runDetectors(policy).catch((thrown) => thrown);
    expect(error).toMatchObject({
      name: 'TamisError',
      kind: 'config',
      message: expect.stringMatching(message),
    });
  });

  test('two of one name', async () => {
    const { policy } = configOf([pathOf('one'), pathOf('one')]);
    await expect(runDetectors(policy)).rejects.toMatchObject({
      kind: 'config',
      message: 'two detectors are named custom/one',
    });
  });
});

describe('the shipped sieve', () => {
  const texts = [
    '{"text":"write to zz-123 or jean@example.org"}\n\n{"text":"nothing here"}\n',
    'no json\n{"text":"zz-456","n":12345678901234567890}\n',
    '{"text":"last"}',
  ];

  test('gives the same results in threads as in this one', async () => {
    const run = async (workers: number): Promise<unknown[]> => {
      const config = configOf([pathOf('one')]);
      return (await collect({ frames: framesOf(texts), config, workers, workerUrl })).map(plain);
    };
    const inline = await run(0);
    expect(JSON.stringify(inline)).toMatch(/CUSTOM_NUMBER:/);
    expect(JSON.stringify(inline)).not.toMatch(/zz-\d|jean@/);
    expect(await run(1)).toEqual(inline);
    expect(await run(3)).toEqual(inline);
  });

  test('a detector that hangs, or ends its thread, rejects its record only', async () => {
    const bad = ['\ufeff{"text":"zz-000"}\n', '{"text":"a"}\n', ' {"text":"zz-exit"} \r\n', '{"text":"b"}\n'];
    const config = configOf([pathOf('hangs')], 500);
    const [result] = await collect({ frames: framesOf([bad.join('')]), config, workers: 1, workerUrl });
    expect(textOf(result!)).toBe('{"text":"a"}\n{"text":"b"}\n');
    expect(result!.rejects).toEqual([
      { offset: 3, length: 17, reason: 'detector-timeout' },
      { offset: 3 + 18 + 13 + 1, length: 18, reason: 'worker-crashed' },
    ]);
    const bytesIn = new TextEncoder().encode(bad.join('')).length;
    expect(result!.counts).toMatchObject({ recordsIn: 4, kept: 2, rejected: 2, bytesIn, bytesOut: 26 });
  });

  test('a module that cannot be loaded ends the run before anything is read', async () => {
    let read = false;
    async function* frames() {
      read = true;
      yield* framesOf(texts);
    }
    for (const workers of [0, 2]) {
      const run = collect({ frames: frames(), config: configOf([pathOf('throws')]), workers, workerUrl });
      await expect(run).rejects.toMatchObject({ name: 'TamisError', kind: 'config' });
    }
    expect(read).toBe(false);
  });
});
