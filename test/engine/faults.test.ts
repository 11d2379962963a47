import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Detector } from '../../src/core/detector.js';
import { RecordError } from '../../src/core/errors.js';
import { literalDetector, testDetectors } from './detectors.js';
import { policyWith, sieve, textOf } from './support.js';

const INPUT = '{"a":"a@b.example"}\n{"a":"BOOM a@b.example"}\n{"a":"c@d.example"}\n';

const FAULTS: [string, 'detector-failed' | 'invalid-finding', Detector['detect']][] = [
  [
    'throws',
    'detector-failed',
    () => {
      throw new Error('a@b.example');
    },
  ],
  [
    'throws what is no error',
    'detector-failed',
    () => {
      throw 'a@b.example';
    },
  ],
  [
    'throws undefined',
    'detector-failed',
    () => {
      throw undefined;
    },
  ],
  [
    'overflows the stack',
    'detector-failed',
    function again(candidate, report): void {
      again(candidate, report);
      again(candidate, report);
    },
  ],
  ['returns a promise', 'detector-failed', (() => Promise.resolve()) as unknown as Detector['detect']],
  [
    'is async and throws',
    'detector-failed',
    (async () => {
      await null;
    }) as unknown as Detector['detect'],
  ],
  ['score NaN', 'invalid-finding', ({ at }, report) => report(at, at + 4, 'ID', Number.NaN)],
  ['score above 1', 'invalid-finding', ({ at }, report) => report(at, at + 4, 'ID', 1.01)],
  ['score below 0', 'invalid-finding', ({ at }, report) => report(at, at + 4, 'ID', -0.5)],
  [
    'score undefined',
    'invalid-finding',
    ({ at }, report) => report(at, at + 4, 'ID', undefined as unknown as number),
  ],
  ['reversed span', 'invalid-finding', ({ at }, report) => report(at + 4, at, 'ID', 1)],
  ['empty span', 'invalid-finding', ({ at }, report) => report(at, at, 'ID', 1)],
  ['span before the text', 'invalid-finding', ({ at }, report) => report(-1, at + 1, 'ID', 1)],
  ['span behind the text', 'invalid-finding', ({ at, text }, report) => report(at, text.length + 1, 'ID', 1)],
  ['fractional span', 'invalid-finding', ({ at }, report) => report(at, at + 1.5, 'ID', 1)],
  ['span NaN', 'invalid-finding', ({ at }, report) => report(Number.NaN, at + 1, 'ID', 1)],
  ['unknown entity type', 'invalid-finding', ({ at }, report) => report(at, at + 4, 'PERSON', 1)],
  ['own-token as a type', 'invalid-finding', ({ at }, report) => report(at, at + 4, 'own-token', 1)],
];

describe('P1: a record that a faulty detector saw is rejected, the others are not', () => {
  it.each(FAULTS)('%s: %s', (_, reason, detect) => {
    const detectors = [...testDetectors, literalDetector('boom', detect)];
    const result = sieve(INPUT, { detectors });
    expect(result.counts).toMatchObject({
      recordsIn: 3,
      kept: 2,
      rejected: 1,
      rejectReasons: { [reason]: 1 },
    });
    expect(result.rejects).toEqual([{ offset: 20, length: 24, reason, detector: 'test/fault' }]);
    expect(textOf(result)).toMatch(/^\{"a":"\[EMAIL[^\n]*\n\{"a":"\[EMAIL[^\n]*\n$/);
    expect(JSON.stringify(result.rejects) + JSON.stringify(result.findings)).not.toContain('example');
  });

  it('also when only the second look meets it', () => {
    const second = literalDetector('[EMAIL', ({ text }) => {
      if (text.includes(':')) throw new Error('too late');
    });
    const { counts, output } = sieve('{"a":"a@b.example"}', { detectors: [...testDetectors, second] });
    expect(counts.rejectReasons).toEqual({ 'detector-failed': 1 });
    expect(output.length).toBe(0);
  });

  it('a canonical form that throws rejects too', () => {
    const faulty: Detector = {
      ...literalDetector('boom', ({ at }, report) => report(at, at + 4, 'BOOM', 1)),
      entityTypes: ['BOOM'],
      canonical: () => {
        throw new RecordError('detector-failed', 'test/fault');
      },
    };
    const { counts } = sieve(INPUT, { detectors: [...testDetectors, faulty] });
    expect(counts).toMatchObject({ kept: 2, rejected: 1 });
  });

  it('what never comes to rest is rejected as unstable', () => {
    // Finds its own replacement, and so would go on for ever.
    const restless = literalDetector('x', ({ at }, report) => report(at, at + 1, 'ID', 1));
    const policy = policyWith({ entities: { ID: { action: 'mask', threshold: 0 } } });
    const { counts } = sieve('{"a":"x"}', { detectors: [restless], policy });
    expect(counts.kept).toBe(1);
    const growing = literalDetector('[', ({ at }, report) => report(at, at + 1, 'ID', 1));
    const redact = policyWith({ defaults: { action: 'redact', threshold: 0 } });
    const result = sieve('{"a":"["}', { detectors: [growing], policy: redact });
    expect(result.counts.rejectReasons).toEqual({ unstable: 1 });
    expect(result.output.length).toBe(0);
  });
});

describe('limits', () => {
  const nested = (depth: number, kind: 'array' | 'object'): string =>
    kind === 'array'
      ? '['.repeat(depth) + ']'.repeat(depth)
      : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each(['array', 'object'] as const)('depth of an %s', (kind) => {
    expect(sieve(nested(1000, kind)).counts.kept).toBe(1);
    expect(sieve(nested(1001, kind)).counts.rejectReasons).toEqual({ 'too-deep': 1 });
    expect(sieve(nested(100_000, kind)).counts.rejectReasons).toEqual({ 'too-deep': 1 });
  });

  it('the deepest that a policy may allow', () => {
    const policy = policyWith({ limits: { recordBytes: 1 << 24, depth: 10_000, timeoutMs: 30_000 } });
    for (const kind of ['array', 'object'] as const) {
      expect(sieve(nested(10_000, kind), { policy }).counts.kept).toBe(1);
      const text = nested(9_999, kind).replace(/1|(?<=\[)(?=\])/, '"a@b.example"');
      expect(sieve(text, { policy }).counts.changed).toBe(1);
    }
  });

  it('JSON in a string that is too deep is text', () => {
    const result = sieve(JSON.stringify([`${'['.repeat(2000)}"a@b.example"${']'.repeat(2000)}`]));
    expect(result.counts).toMatchObject({ kept: 1, changed: 1 });
    expect(textOf(result)).not.toContain('a@b');
  });

  it('invalid UTF-8 rejects its record only', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":"é"}\n{"a":"'),
      Buffer.from([0xc3]),
      Buffer.from('"}\n{"a":"a@b.example"}\n'),
    ]);
    const { counts, rejects } = sieve(bytes);
    expect(counts).toMatchObject({ recordsIn: 3, kept: 2, changed: 1 });
    expect(rejects).toEqual([{ offset: 11, length: 9, reason: 'invalid-utf8' }]);
  });
});
