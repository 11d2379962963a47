// What every detector owes the engine, whoever wrote it. Reads the list, so a new detector is covered as soon
// as it has its line in detectors/index.ts.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { check } from 'recheck';
import { describe, expect, test, vi } from 'vitest';
import { detectors } from '../../detectors/index.js';
import { canonicalText } from '../../src/core/canonical.js';
import { type Detector, MAX_REACH } from '../../src/core/detector.js';
import { entityType } from '../../src/core/entity.js';
import { drive, findings, unmark } from './drive.js';
import { type Literal, regexLiterals } from './regexes.js';

// Without a native binary; read when the first expression is checked.
vi.stubEnv('RECHECK_BACKEND', 'pure');

const root = new URL('../../', import.meta.url);

/**
 * Digests of the expressions that were proven linear before: all of them take minutes. `npm run prove` proves
 * all again and writes the list; a new or changed expression is not in it, and is proven by every run.
 */
const PROVEN = new URL('proven-regexes.txt', import.meta.url);
const proveAgain = process.env['TAMIS_PROVE'] === '1';

/** Text that makes detectors work: pieces of what they look for, in any order, and anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'0123456789 .-/:+()@abcdefx%\n\\"_'), maxLength: 24 }),
      fc.constantFrom(
        'http://',
        'www.',
        '@',
        '::',
        'DE02',
        '1 85 05 ',
        '0000',
        '\ud800',
        '\udc00',
        '\0',
        'é',
        '号',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

test('ids are unique', () => {
  const ids = detectors.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
  const matches = detector.examples.match.map(unmark);

  test('is one file and one test, named for its id', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(existsSync(new URL(`detectors/${id}.ts`, root))).toBe(true);
    expect(existsSync(new URL(`test/detectors/${id}.test.ts`, root))).toBe(true);
  });

  test('describes itself', () => {
    expect(Number.isInteger(detector.version) && detector.version >= 1).toBe(true);
    expect(detector.description).toMatch(/^\S[^\n]{8,200}$/);
    expect(new URL(detector.source).protocol).toBe('https:');
    expect(detector.triggers).not.toHaveLength(0);
    expect(detector.entityTypes).not.toHaveLength(0);
    for (const name of detector.entityTypes) expect(entityType(name), name).toBeDefined();
  });

  test('has at least five examples of each kind', () => {
    expect(detector.examples.match.length).toBeGreaterThanOrEqual(5);
    expect(detector.examples.noMatch.length).toBeGreaterThanOrEqual(5);
    for (const { spans } of matches) expect(spans).not.toHaveLength(0);
  });

  test.each(matches)('finds $text', ({ text, spans }) => {
    expect(findings(detector, text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  test.each(detector.examples.noMatch)('finds nothing in %s', (text) => {
    expect(findings(detector, text)).toEqual([]);
  });

  test('keeps no state: the same text gives the same findings, whatever came between', () => {
    const texts = [...matches.map(({ text }) => text), ...detector.examples.noMatch];
    const first = texts.map((text) => drive(detector, text));
    expect([...texts].reverse().map((text) => drive(detector, text))).toEqual([...first].reverse());
  });

  test('finds an example in the middle of a long text too', () => {
    // The filler keeps words away from the example: they could be context.
    const filler = 'lorem ipsum\n'.repeat(MAX_REACH / 6);
    for (const { text, spans } of matches) {
      const found = findings(detector, `${filler}\n${text}\n${filler}`);
      const at = filler.length + 1;
      expect(found.map(({ start, end }) => [start - at, end - at])).toEqual(spans);
    }
  });

  test('never throws, and reports spans in the text and in reach, of its own types, with a score', () => {
    const sound = (text: string, at: number, field: string): void => {
      detector.detect({ text, at, field }, (start, end, type, score) => {
        expect(start).toBeGreaterThanOrEqual(Math.max(0, at - MAX_REACH));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(Math.min(text.length, at + MAX_REACH));
        expect(detector.entityTypes).toContain(type);
        expect(score > 0 && score <= 1).toBe(true);
      });
    };
    fc.assert(
      fc.property(hostile, fc.nat(), fc.string({ maxLength: 8 }), (text, where, field) => {
        if (text !== '') sound(text, where % text.length, field);
      }),
      { numRuns: 300 },
    );
    // And at its own triggers, between and inside its examples.
    fc.assert(
      fc.property(hostile, fc.constantFrom(...matches), hostile, (before, { text }, after) => {
        for (const { start, end } of drive(detector, `${before}${text}${after}`)) {
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test('depends only on what is in reach', () => {
    // A detector that looks further would cost more than its candidates, and depend on chunk borders.
    const near = '\n'.repeat(MAX_REACH);
    const shift = 2 * MAX_REACH;
    const reports = (far: string, text: string): number[][] => {
      const filler = far.repeat(MAX_REACH / far.length);
      return everywhere(detector, `${filler}${near}${text}${near}${filler}`, shift, shift + text.length);
    };
    for (const { text } of matches) expect(reports('7', text)).toEqual(reports('@a.b', text));
  });

  test('has a canonical form that is its own canonical form, and not longer than NFKC makes it', () => {
    const canonical = (value: string, type: string): string =>
      detector.canonical?.(value, type) ?? canonicalText(value);
    const idempotent = (value: string, type: string): void => {
      const once = canonical(value, type);
      expect(canonical(once, type)).toBe(once);
      expect(once).not.toBe('');
    };
    for (const { text } of matches) {
      for (const { start, end, entityType: type } of findings(detector, text)) {
        const value = text.slice(start, end);
        idempotent(value, type);
        const form = canonical(value, type);
        expect(/^[\x20-\x7e]+$/.test(form) || form.length <= value.normalize('NFKC').length * 2).toBe(true);
      }
    }
    const some = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...detector.entityTypes), (value, type) => {
        const once = canonical(value, type);
        expect(canonical(once, type)).toBe(once);
      }),
    );
  });
});

describe('regular expressions', () => {
  test('are found in source text', () => {
    const code = [
      "// it's /no/ comment",
      'const a = x / y / z; /* /no/ */',
      'const b = "/no/" + "it\'s /no/" + `/no/`;',
      'const c = /[/"]\\//giu.test(s) ? (1 + 2) / 3 / 4 : [/two/];',
      'if (q) return /three/y;',
    ].join('\n');
    expect(regexLiterals(code)).toEqual([
      { source: String.raw`[/"]\/`, flags: 'giu' },
      { source: 'two', flags: '' },
      { source: 'three', flags: 'y' },
    ]);
  });

  test('cannot be made to take more than linear time', async () => {
    const all = new Map<string, Literal>();
    for (const one of [...writtenRegexes(), ...(await builtRegexes())]) {
      all.set(`/${one.source}/${one.flags}`, one);
    }
    const proven = new Set(proveAgain ? [] : readFileSync(PROVEN, 'utf8').trim().split('\n'));
    const safe: string[] = [];
    const unsafe: string[] = [];
    for (const [name, { source, flags }] of all) {
      const mark = createHash('sha256').update(name).digest('hex').slice(0, 16);
      const isKnown = proven.has(mark);
      const { status } = isKnown ? { status: 'safe' } : await check(source, flags, { timeout: 30_000 });
      if (status === 'safe') safe.push(mark);
      else unsafe.push(`${status}: ${name}`);
    }
    if (proveAgain) writeFileSync(PROVEN, `${safe.sort().join('\n')}\n`);
    expect(unsafe).toEqual([]);
  }, 1_200_000);
});

/** The literals in the sources of the detectors. */
function writtenRegexes(): Literal[] {
  const folder = new URL('detectors/', root);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => regexLiterals(readFileSync(new URL(name, folder), 'utf8')));
}

/** What the detectors, or `definePattern` for them, make with `new RegExp` when they are loaded and used. */
async function builtRegexes(): Promise<Literal[]> {
  const built: Literal[] = [];
  const original = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    // Frames: the error itself, this function, the trap, then who made it. Libraries answer for their own.
    const maker = new Error().stack?.split('\n')[3] ?? '';
    if (/\/detectors\/|\/core\/pattern/.test(maker)) built.push({ source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => record(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => record(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    vi.resetModules();
    const fresh = await import('../../detectors/index.js');
    for (const detector of fresh.detectors) {
      for (const example of [...detector.examples.match, ...detector.examples.noMatch]) {
        drive(detector, unmark(example).text);
      }
    }
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/** Reports at every position from `from` to `to`, without triggers or context. */
function everywhere(detector: Detector, text: string, from: number, to: number): number[][] {
  const found: number[][] = [];
  for (let at = from; at < to; at++) {
    detector.detect({ text, at, field: '' }, (start, end, _type, score) => found.push([start, end, score]));
  }
  return found;
}
