import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors as shipped } from '../../detectors/index.js';
import type { Detector } from '../../src/core/detector.js';
import type { Policy } from '../../src/core/policy.js';
import { disguised } from '../reference/detect.js';
import { referenceSieve } from '../reference/sieve.js';
import { testDetectors } from './detectors.js';
import { chatTexts, frames, jsonTexts, texts } from './records.js';
import { frameOf, policies, pseudonymiserOf, type Run, runs, sieve } from './support.js';

/**
 * The engine against the reference. Not compared: `unmapped`, which is for information, and
 * `segmentsDropped` where paragraphs are dropped (see paragraphs.test.ts).
 */
function compare(input: string | Uint8Array, policy: Policy, detectors: readonly Detector[], run: Run): void {
  disguised.seen = false;
  const wanted = referenceSieve(frameOf(input, run), policy, detectors, pseudonymiserOf(policy));
  fc.pre(!disguised.seen);
  const actual = sieve(input, { ...run, policy, detectors });
  const comparable = { unmapped: {}, ...(run.shape === 'lmsys' ? {} : { segmentsDropped: 0 }) };
  expect({
    output: Buffer.from(actual.output).toString('latin1'),
    counts: { ...actual.counts, ...comparable },
    rejects: actual.rejects,
  }).toEqual({
    output: Buffer.from(wanted.output).toString('latin1'),
    counts: { ...wanted.counts, ...comparable },
    rejects: wanted.rejects,
  });
}

describe.each([
  { name: 'test detectors', detectors: testDetectors, count: 1 },
  { name: 'shipped detectors', detectors: shipped, count: 0.02 },
])('engine = reference, with $name', ({ detectors, count }) => {
  it('for any JSON', () => {
    fc.assert(
      fc.property(jsonTexts(), policies(), (input, policy) => compare(input, policy, detectors, {})),
      runs(1000 * count),
    );
  });

  it.each(['openai', 'lmsys', 'generic'])('for chats of shape %s', (shape) => {
    fc.assert(
      fc.property(chatTexts, policies(), (input, policy) => compare(input, policy, detectors, { shape })),
      runs(400 * count),
    );
  });

  it('for frames of many records, some of them broken', () => {
    fc.assert(
      fc.property(frames, policies(), (input, policy) => compare(input, policy, detectors, {})),
      runs(500 * count),
    );
  });

  it('for plain text', () => {
    fc.assert(
      fc.property(texts, policies(), (input, policy) =>
        compare(Buffer.from(input.trimStart()), policy, detectors, { syntax: 'text' }),
      ),
      runs(700 * count),
    );
  });
});
