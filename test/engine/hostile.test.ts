import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { detectors as shipped } from '../../detectors/index.js';
import type { Policy } from '../../src/core/policy.js';
import { testDetectors } from './detectors.js';
import { policyWith, sieve } from './support.js';

const MEGABYTE = 1 << 20;
const fill = (unit: string, size = MEGABYTE): string =>
  unit.repeat(Math.floor(size / Buffer.byteLength(unit)));
/** A quadratic step over a megabyte takes far longer; a slow machine does not. */
const SECONDS = 5;

const STRINGS: [string, string][] = [
  ['letters', fill('a')],
  ['x@a-a-a', `x@${fill('a-')}`],
  ['at signs', fill('@')],
  ['dots and at signs', fill('a.b@c.')],
  ['digits', fill('1')],
  ['digits apart', fill('1 ')],
  ['dotted digits', fill('1.')],
  ['colons', fill(':')],
  ['hexadecimal pairs', fill('aa:')],
  ['codes', fill('a1 ')],
  ['opening brackets', fill('[')],
  ['token starts', fill('[ID:')],
  ['http', fill('http://')],
  ['zero width', fill('\u200b')],
  ['wide digits', fill('１')],
  ['emoji', fill('👍🏽')],
  ['e-mail addresses', fill('a@b.example ')],
  ['phone numbers', fill('+33 6 12 34 56 78, ')],
  ['quotes', fill('"')],
  ['backslashes', fill('\\')],
  ['arrays in a string', `[${fill('[],')}[]]`],
  ['broken JSON in a string', `{"a":"${fill('\\"[{')}}`],
  ['strings of JSON in a string', `[${fill('"{}",')}"{]"}`],
];

function seconds(
  input: string | Uint8Array,
  policy: Policy,
  detectors = testDetectors,
  shape = 'generic',
): number {
  const start = performance.now();
  const { counts } = sieve(input, { policy, detectors, shape });
  expect(counts.recordsIn).toBe(1);
  expect(counts.rejectReasons['engine-failed']).toBeUndefined();
  return (performance.now() - start) / 1000;
}

describe.each([
  ['test', testDetectors],
  ['shipped', shipped],
])('a megabyte takes seconds at most, with %s detectors', (_, detectors) => {
  it.each(STRINGS)('%s', (_name, text) => {
    expect(seconds(JSON.stringify({ a: text }), policyWith(), detectors)).toBeLessThan(SECONDS);
  });
});

describe('whatever the policy does', () => {
  const mails = fill('a@b.example ');

  it.each(['mask', 'redact', 'generalise', 'keep', 'drop-record', 'drop-segment'] as const)(
    '%s',
    (action) => {
      const policy = policyWith({ defaults: { action, threshold: 0.5 } });
      expect(seconds(JSON.stringify({ a: mails }), policy)).toBeLessThan(SECONDS);
    },
  );

  it('drop-segment, a paragraph an address', () => {
    const policy = policyWith({ defaults: { action: 'drop-segment', threshold: 0.5 } });
    // A quarter of a megabyte is enough to tell, and a step back to the start at each of them takes minutes.
    const text = `first\n\n${fill('a@b.example\n\n', MEGABYTE / 4)}last`;
    expect(seconds(JSON.stringify({ a: text }), policy)).toBeLessThan(SECONDS);
  });

  it('findings that are kept, over findings that are not', () => {
    const policy = policyWith({ entities: { EMAIL_ADDRESS: { action: 'keep', threshold: 0 } } });
    const text = `é${fill('q95a@b.example q11 ', MEGABYTE / 4)}`;
    expect(seconds(JSON.stringify({ a: text }), policy)).toBeLessThan(SECONDS);
  });

  it('drop-segment, all turns but one', () => {
    const policy = policyWith({ defaults: { action: 'drop-segment', threshold: 0.5 } });
    const messages = Array.from({ length: 30_000 }, () => ({ role: 'user', content: 'a@b.example' }));
    messages[7]!.content = 'nothing';
    expect(seconds(JSON.stringify({ messages }), policy, testDetectors, 'openai')).toBeLessThan(SECONDS);
  });

  it('ordinals, every address another', () => {
    const policy = policyWith({ style: 'ordinal' });
    const text = Array.from({ length: 60_000 }, (_, n) => `a${n}@b.example`).join(' ');
    expect(seconds(JSON.stringify({ a: text }), policy)).toBeLessThan(SECONDS);
  });

  it('own tokens everywhere', () => {
    const token = JSON.parse(Buffer.from(sieve('"a@b.example"').output).toString()) as string;
    const text = `${fill(`${token} q99 `)}`;
    expect(seconds(JSON.stringify({ a: text }), policyWith())).toBeLessThan(SECONDS);
  });

  it('many keys, and many strings', () => {
    const keys = Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`k${n}`, 'x']));
    expect(seconds(JSON.stringify(keys), policyWith())).toBeLessThan(SECONDS);
    expect(seconds(JSON.stringify(Array(200_000).fill('x')), policyWith())).toBeLessThan(SECONDS);
  });
});
