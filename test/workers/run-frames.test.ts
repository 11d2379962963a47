import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RecordError, TamisError } from '../../src/core/errors.js';
import { addCounts, emptyCounts } from '../../src/core/outcome.js';
import { runFrames } from '../../src/workers/run-frames.js';
import { collect, configWith, framesOf, makeFakeSieve, optionsFor, plain, textOf } from './support.js';

const COUNTS = [0, 1, 2, 4];

describe('results', () => {
  test('come in the order of the frames, whatever each takes', async () => {
    const line = fc.oneof(
      fc.nat(12).map((ms) => `!sleep ${ms}\n`),
      fc.constantFrom('plain\n', 'a secret\n', '\n', '!invalid\n'),
    );
    const frame = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(frame, { maxLength: 12 }),
        fc.constantFrom(1, 2, 3),
        async (texts, workers) => {
          const results = (await collect(optionsFor(texts, workers))).map(plain);
          expect(results).toEqual((await collect(optionsFor(texts, 0))).map(plain));
          expect(results.map((result) => (result as { sequence: number }).sequence)).toEqual([
            ...texts.keys(),
          ]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test.each(COUNTS)('are the same with %i workers, faults included', async (workers) => {
    const texts = ['one\n', '!throw a\n', 'a secret\n!throw b\n\n!record-error\nlast secret\n', '\n', 'end'];
    const results = await collect(optionsFor(texts, workers));
    expect(results.map(textOf)).toEqual(['one\n', '', 'a [X]\n\nlast [X]\n', '\n', 'end']);
    const offset = 'one\n!throw a\n'.length;
    expect(results.flatMap(({ rejects }) => rejects)).toEqual([
      { offset: 4, length: 8, reason: 'engine-failed' },
      { offset: offset + 9, length: 8, reason: 'engine-failed' },
      { offset: offset + 19, length: 13, reason: 'detector-failed', detector: 'fake/detector' },
    ]);
    expect(results.flatMap(({ findings }) => findings.map(({ record, start }) => [record, start]))).toEqual([
      [2, 2],
      [5, 5],
    ]);
    const sum = emptyCounts();
    for (const { counts } of results) addCounts(sum, counts);
    expect(sum).toMatchObject({
      ...{ recordsIn: 7, kept: 4, rejected: 3, dropped: 0, changed: 2 },
      ...{ bytesIn: texts.join('').length, bytesOut: results.map(textOf).join('').length },
      rejectReasons: { 'engine-failed': 2, 'detector-failed': 1 },
    });
  });

  test.each(COUNTS)('an oversize record takes its place, with %i workers', async (workers) => {
    async function* frames() {
      yield* framesOf(['!sleep 20\n']);
      yield { oversize: { offset: 10, length: 99, reason: 'record-too-large' as const }, bytesIn: 100 };
      yield* framesOf(['b\n']);
    }
    const results = await collect({ ...optionsFor([], workers), frames: frames() });
    expect(results.map(({ sequence, counts }) => [sequence, counts.recordsIn, counts.rejected])).toEqual([
      [0, 1, 0],
      [1, 1, 1],
      [2, 1, 0],
    ]);
    expect(results[1]).toMatchObject({ rejects: [{ offset: 10 }], counts: { bytesIn: 100, bytesOut: 0 } });
  });

  test('a frame may be a view on a larger buffer, which stays usable', async () => {
    const all = new TextEncoder().encode('xxsecret\nyy');
    async function* frames() {
      for (const { ...frame } of [{ source: '-', syntax: 'jsonl' as const, shape: 'generic', offset: 0 }]) {
        yield { ...frame, firstRecord: 0, bytes: all.subarray(2, 9) };
        yield { ...frame, firstRecord: 1, bytes: all.subarray(9) };
      }
    }
    const results = await collect({ ...optionsFor([], 1), frames: frames() });
    expect(results.map(textOf)).toEqual(['[X]\n', 'yy']);
    expect(all.length).toBe(11);
  });

  test('nothing is written in a run that does not write, blank lines included', async () => {
    const texts = ['a\n\n!throw\n'];
    for (const workers of [0, 1]) {
      const [result] = await collect(optionsFor(texts, workers, configWith({ write: false })));
      expect(result).toMatchObject({ output: new Uint8Array(0), counts: { bytesOut: 0, recordsIn: 2 } });
    }
  });

  test('no frames, no results', async () => {
    for (const workers of COUNTS) expect(await collect(optionsFor([], workers))).toEqual([]);
  });
});

describe('back-pressure', () => {
  test('with 0 workers, the source may use the memory of a frame again at the next pull', async () => {
    const bytes = new Uint8Array(2);
    async function* frames() {
      for (const letter of 'abcdef') {
        bytes.set(new TextEncoder().encode(`${letter}\n`));
        yield { source: '-', syntax: 'text' as const, shape: 'generic', offset: 0, firstRecord: 0, bytes };
      }
    }
    let written = '';
    for await (const result of runFrames({ ...optionsFor([], 0), frames: frames() })) {
      await setTimeout(2);
      written += textOf(result);
    }
    expect(written).toBe('a\nb\nc\nd\ne\nf\n');
  });

  test.each([
    [0, 1],
    [1, 2],
    [2, 4],
  ])(
    'with %i workers at most %i frames are under way beside the result being written',
    async (workers, most) => {
      let pulled = 0;
      let written = 0;
      let seen = 0;
      async function* frames() {
        for await (const frame of framesOf(Array.from({ length: 20 }, () => 'x\n'))) {
          pulled++;
          seen = Math.max(seen, pulled - written);
          yield frame;
        }
      }
      for await (const _ of runFrames({ ...optionsFor([], workers), frames: frames() })) {
        await setTimeout(10); // the sink
        written++;
      }
      expect(written).toBe(20);
      expect(seen).toBeLessThanOrEqual(most + 1);
      if (workers > 0) expect(seen).toBe(most + 1);
    },
  );

  test.each([0, 2])('a result does not wait for the next frame, with %i workers', async (workers) => {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    async function* frames() {
      yield* framesOf(['a\n']);
      await released;
      yield* framesOf(['b\n']);
    }
    const texts: string[] = [];
    for await (const result of runFrames({ ...optionsFor([], workers), frames: frames() })) {
      texts.push(textOf(result));
      release();
    }
    expect(texts).toEqual(['a\n', 'b\n']);
  });
});

describe('ends', () => {
  test.each(COUNTS)('the source fails: earlier results come first, with %i workers', async (workers) => {
    async function* frames() {
      yield* framesOf(['a\n', '!sleep 20\n']);
      throw new Error('disk gone');
    }
    const texts: string[] = [];
    const run = async (): Promise<void> => {
      for await (const result of runFrames({ ...optionsFor([], workers), frames: frames() })) {
        texts.push(textOf(result));
      }
    };
    await expect(run()).rejects.toThrow('disk gone');
    expect(texts).toEqual(['a\n', '!sleep 20\n']);
  });

  test.each(COUNTS)('a TamisError of the sieve ends the run as such, with %i workers', async (workers) => {
    const error = await collect(optionsFor(['a\n', '!fatal\n', 'b\n'], workers)).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(TamisError);
    expect(error).toMatchObject({ kind: 'config', message: 'the model is gone', hint: 'put it back' });
  });

  test.each(COUNTS)('leaving the loop closes the source, with %i workers', async (workers) => {
    let closed = false;
    async function* frames() {
      try {
        for (;;) yield* framesOf(['x\n']);
      } finally {
        closed = true;
      }
    }
    for await (const _ of runFrames({ ...optionsFor([], workers), frames: frames() })) break;
    expect(closed).toBe(true);
  });

  test.each(COUNTS)('the signal ends a run that waits for input, with %i workers', async (workers) => {
    const stop = new AbortController();
    async function* frames() {
      yield* framesOf(['a\n']);
      await new Promise(() => {});
    }
    const texts: string[] = [];
    const run = async (): Promise<void> => {
      const options = { ...optionsFor([], workers), frames: frames(), signal: stop.signal };
      for await (const result of runFrames(options)) {
        texts.push(textOf(result));
        stop.abort(new Error('interrupted'));
      }
    };
    await expect(run()).rejects.toThrow('interrupted');
    expect(texts).toEqual(['a\n']);
  });

  test.each([1, 2])('the signal ends %i workers that hang', async (workers) => {
    const signal = AbortSignal.timeout(300);
    const options = { ...optionsFor(['!hang\n', '!hang\n', '!hang\n'], workers), signal };
    await expect(collect(options)).rejects.toThrow(/timeout/i);
  });

  test('a signal that was given before', async () => {
    const signal = AbortSignal.abort(new Error('interrupted'));
    await expect(collect({ ...optionsFor(['a\n'], 1), signal })).rejects.toThrow('interrupted');
  });

  test('with 0 workers, a sieve that throws is made anew', async () => {
    let made = 0;
    const makeSieve: typeof makeFakeSieve = (config) => {
      made++;
      return makeFakeSieve(config);
    };
    await collect({ ...optionsFor(['a\n!throw\nb\n'], 0), makeSieve });
    expect(made).toBe(3); // at the start, after the frame, after the record
    const broken = (): never => {
      throw new RecordError('unstable');
    };
    await expect(collect({ ...optionsFor([], 0), makeSieve: broken })).rejects.toMatchObject({
      kind: 'internal',
      message: 'the sieve could not be made',
    });
  });
});
