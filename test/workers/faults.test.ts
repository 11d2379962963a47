import { describe, expect, test } from 'vitest';
import { addCounts, type Counts, emptyCounts } from '../../src/core/outcome.js';
import { brokenStartUrl, collect, configWith, optionsFor, textOf } from './support.js';

const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 32 };

function sum(results: readonly { counts: Counts }[]): Counts {
  const counts = emptyCounts();
  for (const result of results) addCounts(counts, result.counts);
  return counts;
}

describe('a record that breaks its worker', () => {
  test.each([
    ['!hang', 'detector-timeout'],
    ['!regex', 'detector-timeout'],
    ['!exit 0', 'worker-crashed'],
    ['!exit 3', 'worker-crashed'],
    ['!throw jean@example.org', 'engine-failed'],
    ['!oom', 'worker-crashed'],
  ])('%s is rejected alone: %s', async (fault, reason) => {
    const before = 'one secret\n\n  \ntwo\r\n';
    const frames = ['zero\n', `${before}${fault}\r\n\nthree secret\n`, 'four\n', 'five\n', 'six secret\n'];
    for (const workers of [1, 2]) {
      const results = await collect({
        ...optionsFor(frames, workers, configWith({ timeoutMs: 400 })),
        resourceLimits: LIMITS,
      });
      expect(results.map(textOf)).toEqual([
        'zero\n',
        'one [X]\n\n  \ntwo\r\n\nthree [X]\n',
        'four\n',
        'five\n',
        'six [X]\n',
      ]);
      expect(results.flatMap(({ rejects }) => rejects)).toEqual([
        { offset: 5 + before.length, length: fault.length, reason },
      ]);
      const findings = results.flatMap((result) => result.findings);
      expect(findings.map(({ record }) => record)).toEqual([1, 4, 7]);
      const input = frames.join('').length;
      expect(sum(results)).toMatchObject({ recordsIn: 8, kept: 7, rejected: 1, dropped: 0, bytesIn: input });
    }
  });

  test('alone in its frame is not tried again', async () => {
    const started = performance.now();
    const [result] = await collect(optionsFor(['\n!hang\n\n'], 1, configWith({ timeoutMs: 1000 })));
    expect(performance.now() - started).toBeLessThan(1900);
    expect(textOf(result!)).toBe('\n\n');
    expect(result!.rejects).toEqual([{ offset: 1, length: 5, reason: 'detector-timeout' }]);
  });

  test('every record of every frame', async () => {
    const results = await collect(optionsFor(['!exit 1\n!exit 2\n', '!exit 1\n', '!throw\n!exit 2\n'], 2));
    expect(sum(results)).toMatchObject({ recordsIn: 5, kept: 0, rejected: 5 });
  });

  test('that takes its time, but less than the limit, is kept', async () => {
    const config = configWith({ timeoutMs: 1000 });
    const results = await collect(optionsFor(Array(6).fill('!sleep 300\n'), 2, config));
    expect(sum(results)).toMatchObject({ kept: 6 });
  });

  test('an error raised after its answer loses no record', async () => {
    const results = await collect(optionsFor(['a\n!later x\n', 'b\nc\n', 'd\ne\n'], 2));
    const { recordsIn, kept, rejected } = sum(results);
    expect([recordsIn, kept + rejected]).toEqual([6, 6]);
  });
});

describe('time', () => {
  test('that this thread did not see pass is not held against a worker', async () => {
    const config = configWith({ timeoutMs: 400 });
    const results = collect(optionsFor(['!sleep 200\n', 'a\n', 'b\n'], 1, config));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const until = performance.now() + 1500;
    while (performance.now() < until); // as when a write blocks
    expect(sum(await results)).toMatchObject({ kept: 3, rejected: 0 });
  });
});

describe('a worker that does not start', () => {
  test.each([
    ['exit', 'internal', 'worker threads end while they start'],
    ['never', 'internal', 'worker threads end while they start'],
    ['hang', 'config', 'a worker thread did not start in time'],
    ['config', 'config', 'the model is gone'],
    ['throw', 'internal', 'the sieve could not be made'],
  ])('%s ends the run with kind %s', async (domain, kind, message) => {
    const run = collect({
      ...optionsFor(['a\n'], 2, configWith({ domain })),
      workerUrl: brokenStartUrl,
      startTimeoutMs: 400,
    });
    await expect(run).rejects.toMatchObject({ name: 'TamisError', kind, message });
  });

  test('no such file', async () => {
    const run = collect({ ...optionsFor([], 2), workerUrl: new URL('./fixtures/none.js', import.meta.url) });
    await expect(run).rejects.toMatchObject({ kind: 'internal' });
  });
});
