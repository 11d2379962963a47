import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../../src/policy/problem.js';
import { complaints } from './support.js';

type Table = Record<string, unknown>;

/** A policy with a mapping at every depth where one may stand, as JSON. */
const full = (): Table => ({
  version: 1,
  scope: { level: 'record' },
  entities: { EMAIL_ADDRESS: { action: 'redact' } },
  fields: [{ path: 'a', role: 'text' }],
  detectors: { disable: { 'fr/nir': 'why' } },
  limits: { depth: 5 },
});

const places: readonly (readonly (string | number)[])[] = [
  [],
  ['scope'],
  ['entities'],
  ['entities', 'EMAIL_ADDRESS'],
  ['fields', 0],
  ['detectors'],
  ['detectors', 'disable'],
  ['limits'],
];

describe('every unknown key at every depth is refused with its path', () => {
  test('the policy is good without one', () => {
    expect(complaints(JSON.stringify(full()))).toEqual([]);
  });

  test.each(places.map((place) => [place.join('.') || 'the top', place] as const))('in %s', (_, place) => {
    const key = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('constructor', 'Version', 'toString'),
    );
    // `__proto__` has a refusal of its own, wherever it stands.
    const harmless = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(key, harmless, (unknown, value) => {
        const data = full();
        const table = place.reduce((inner: unknown, step) => (inner as Table)[step], data) as Table;
        fc.pre(!Object.hasOwn(table, unknown) && !KNOWN.has(unknown) && unknown !== '__proto__');
        table[unknown] = value;
        const lines = complaints(JSON.stringify(data, null, 1));
        const shown = /^[\w*/-]{1,40}$/.test(unknown) ? unknown : quote(unknown);
        expect(lines.some((line) => line.includes(`: ${[...place, shown].join('.')}: expected `))).toBe(true);
        expect(lines[0]).toMatch(/^p\.yaml:\d+:\d+: /);
      }),
      { numRuns: 60 },
    );
  });

  test('__proto__ is one', () => {
    for (const text of ['{"version": 1, "__proto__": {}}', '{"version": 1, "limits": {"__proto__": {}}}']) {
      expect(complaints(text)).toEqual([expect.stringContaining('expected a known key, got __proto__')]);
    }
  });
});

const KNOWN = new Set([
  ...'$schema version profile domain recipient epoch scope style threshold action entities fields'.split(' '),
  ...'shape regions detectors limits level reason id path role type disable modules custom lists allow deny'.split(
    ' ',
  ),
  ...'recordBytes depth timeoutMs'.split(' '),
]);
