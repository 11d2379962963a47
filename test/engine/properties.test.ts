import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors as shipped } from '../../detectors/index.js';
import type { Frame } from '../../src/core/frame.js';
import { addCounts, emptyCounts } from '../../src/core/outcome.js';
import type { Policy } from '../../src/core/policy.js';
import { testDetectors } from './detectors.js';
import { chatTexts, EMAILS, frames, jsonTexts, quoted, texts } from './records.js';
import {
  frameOf,
  policies,
  policyWith,
  pseudonymiserOf,
  type Run,
  runs,
  sieve,
  sieveFor,
  textOf,
} from './support.js';

const records = fc.oneof(jsonTexts(3), chatTexts);
/** The shipped ones take long to put together: a sixth of the runs. */
const SETS = [
  ['test', testDetectors, 1],
  ['shipped', shipped, 1 / 6],
] as const;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('P2: every record is kept, dropped or rejected, and every byte is counted', () => {
  fc.assert(
    fc.property(frames, policies(), fc.boolean(), (input, policy, write) => {
      const { counts, rejects, output } = sieve(input, { policy, write });
      expect(counts.kept + counts.dropped + counts.rejected).toBe(counts.recordsIn);
      expect(counts.rejected).toBe(rejects.length);
      expect(counts.bytesIn).toBe(input.length);
      expect(counts.bytesOut).toBe(output.length);
      if (!write) expect(output.length).toBe(0);
      for (const { offset, length } of rejects) {
        expect(input.subarray(offset, offset + length).includes(10)).toBe(false);
        expect(length).toBeGreaterThan(0);
      }
    }),
    runs(500),
  );
});

it('P3: without detectors and rules, what is valid is untouched', () => {
  fc.assert(
    fc.property(records, (input) => {
      const bytes = Buffer.from(input);
      const { output, counts } = sieve(bytes, { detectors: [] });
      // Token-shaped text is looked for even then.
      fc.pre(Object.keys(counts.findings).length === 0);
      expect(bytes.equals(output)).toBe(true);
    }),
    runs(500),
  );
});

describe('P3: bytes outside of replaced spans are the same', () => {
  it('and in the same order', () => {
    fc.assert(
      fc.property(records, (input) => {
        const policy = policyWith({ defaults: { action: 'redact', threshold: 0.5 } });
        const { output, findings, counts } = sieve(input, { policy });
        fc.pre(counts.kept === 1 && findings.length > 0);
        // Take the placeholders out again, with the quotes that numbers get: what is left must stand in the input, in pieces, in order.
        const left = textOf({ ...sieve(input, { policy }), output }).split(/\\*"\[[A-Z_]+\]\\*"|\[[A-Z_]+\]/);
        let at = 0;
        for (const piece of left) {
          const found = input.indexOf(piece, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + piece.length;
        }
        expect(input.startsWith(left[0]!)).toBe(true);
        expect(input.endsWith(left.at(-1)!)).toBe(true);
      }),
      runs(400),
    );
  });
});

describe.each(SETS)('with %s detectors', (_, detectors, share) => {
  it('P5: a second run changes nothing', () => {
    fc.assert(
      fc.property(
        records,
        policies(),
        fc.constantFrom('generic', 'openai', 'lmsys'),
        (input, policy, shape) => {
          const run: Run = { policy, detectors, shape };
          const once = sieve(input, run);
          const twice = sieve(once.output, run);
          expect(textOf(twice)).toBe(textOf(once));
          expect(twice.counts).toMatchObject({ changed: 0, dropped: 0, rejected: 0, segmentsDropped: 0 });
        },
      ),
      runs(500 * share),
    );
  });

  it('what is kept is valid JSON', () => {
    fc.assert(
      fc.property(records, policies(), fc.constantFrom('generic', 'lmsys'), (input, policy, shape) => {
        const { output, counts } = sieve(input, { policy, detectors, shape });
        if (counts.kept === 1) expect(isJson(Buffer.from(output).toString())).toBe(true);
        expect(counts.rejectReasons['invalid-json']).toBeUndefined();
        expect(counts.rejectReasons['engine-failed']).toBeUndefined();
      }),
      runs(400 * share),
    );
  });

  it('P4: where a frame is cut does not matter', () => {
    fc.assert(
      fc.property(frames, policies(), (input, policy) => {
        const run: Run = { policy, detectors };
        const whole = sieve(input, run);
        const one = sieveFor(run);
        const counts = emptyCounts();
        const parts: Uint8Array[] = [];
        const rejects: unknown[] = [];
        const findings: unknown[] = [];
        for (const frame of cutAtLines(input)) {
          const result = one({ ...frame, firstRecord: counts.recordsIn });
          addCounts(counts, result.counts);
          parts.push(result.output);
          rejects.push(...result.rejects);
          findings.push(...result.findings);
        }
        expect(Buffer.concat(parts).equals(whole.output)).toBe(true);
        expect({ counts, rejects, findings }).toEqual({
          counts: whole.counts,
          rejects: whole.rejects,
          findings: whole.findings,
        });
      }),
      runs(300 * share),
    );
  });

  it('P6: no planted value in counts, rejects or findings', () => {
    fc.assert(
      fc.property(
        records,
        fc.constantFrom(...EMAILS),
        fc.nat({ max: 4 }),
        policies(),
        (input, mail, style, policy) => {
          const planted = `{${quoted(mail, style)}:${quoted(`x ${mail}`, style)},"rest":${input}}\n{"${mail}`;
          const { counts, rejects, findings, output } = sieve(planted, { policy, detectors });
          expect(JSON.stringify({ counts, rejects, findings }).toLowerCase()).not.toContain(
            mail.toLowerCase(),
          );
          const action = policy.entities['EMAIL_ADDRESS']?.action ?? 'pseudonymise';
          fc.pre(action !== 'keep' && !policy.fields.some(({ role }) => role === 'keep'));
          expect(Buffer.from(output).toString().split('"rest"')[0]).not.toContain(mail);
        },
      ),
      runs(300 * share),
    );
  });
});

function cutAtLines(input: Uint8Array): Frame[] {
  const cuts: Frame[] = [];
  for (let offset = 0; offset < input.length; ) {
    const newline = input.indexOf(10, offset);
    const next = newline < 0 ? input.length : newline + 1;
    cuts.push({ ...frameOf(input.subarray(offset, next)), offset });
    offset = next;
  }
  return cuts;
}

describe('findings', () => {
  it('point at the value in the decoded string', () => {
    fc.assert(
      fc.property(
        fc.tuple(texts, texts, fc.constantFrom(...EMAILS), fc.nat({ max: 4 }), fc.nat({ max: 2 })),
        ([before, after, mail, style, depth]) => {
          const text = `${before} ${mail} ${after}`;
          let value = `{"a":["",${quoted(text, style)}]}`;
          for (let level = 0; level < depth; level++)
            value = `{"deeper":${quoted(value, level === 0 ? 0 : style)}}`;
          const { findings } = sieve(`{"top":${value}}`, { detectors: [testDetectors[0]!] });
          const found = findings.filter((finding) => finding.type === 'EMAIL_ADDRESS');
          const path = `top.${'deeper.'.repeat(depth)}a.1`;
          const spans = found.map(({ start, end }) => text.slice(start, end));
          expect(found.every((finding) => finding.path === path)).toBe(true);
          expect(spans.some((span) => span.includes(mail))).toBe(true);
        },
      ),
      runs(400),
    );
  });

  it('name records and sources, not values', () => {
    const { findings } = sieve(
      '{"a":"x a@b.example"}\n\n{"b":["a@b.example"],"a@b.example":"a@c.example"}\n',
    );
    expect(findings).toEqual([
      {
        source: '-',
        record: 0,
        path: 'a',
        start: 2,
        end: 13,
        type: 'EMAIL_ADDRESS',
        score: 0.95,
        detector: 'test/mail',
      },
      {
        source: '-',
        record: 1,
        path: 'b.0',
        start: 0,
        end: 11,
        type: 'EMAIL_ADDRESS',
        score: 0.95,
        detector: 'test/mail',
      },
      {
        source: '-',
        record: 1,
        path: expect.any(String),
        start: 0,
        end: 11,
        type: 'EMAIL_ADDRESS',
        score: 0.95,
        detector: 'test/mail',
      },
      {
        source: '-',
        record: 1,
        path: '?',
        start: 0,
        end: 11,
        type: 'EMAIL_ADDRESS',
        score: 0.95,
        detector: 'test/mail',
      },
    ]);
    expect(findings[2]!.path).not.toContain('@');
  });
});

describe('pseudonyms', () => {
  it('have one shape and one length within a type', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,30}$/),
        fc.constantFrom('record', 'dataset'),
        (name, scope) => {
          const policy = policyWith({ scope: scope as Policy['scope'] });
          const text = textOf(sieve(`{"a":"${name}@b.example"}`, { policy }));
          const letters = scope === 'dataset' ? 24 : 20;
          expect(text).toMatch(
            new RegExp(`^\\{"a":"\\[EMAIL_ADDRESS:[a-z]{4}:[b-df-hj-np-tv-xz]{${letters}}\\]"\\}$`),
          );
        },
      ),
      runs(100),
    );
  });

  it('link within a conversation, and not beyond', () => {
    const policy = policyWith({ conversationId: 'id' });
    const [first, second, third] = textOf(
      sieve('{"id":"1","a":"a@b.example"}\n{"id":"1","x":["a@b.example"]}\n{"id":2,"a":"a@b.example"}', {
        policy,
      }),
    )
      .split('\n')
      .map((line) => /\[EMAIL_ADDRESS[^\]]*\]/.exec(line)![0]);
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });

  it('of this key stay, forged ones are replaced', () => {
    const token = pseudonymiserOf(policyWith()).token('EMAIL_ADDRESS', 'a', 'x');
    const forged = `${token.slice(0, -2)}${token.at(-2) === 'b' ? 'c' : 'b'}]`;
    expect(textOf(sieve(JSON.stringify([token])))).toBe(JSON.stringify([token]));
    const text = textOf(sieve(JSON.stringify([forged])));
    expect(text).toMatch(/^\["\[EMAIL_ADDRESS:[a-z:]+\]"\]$/);
    expect(text).not.toContain(forged);
  });

  it('with ordinals are numbered by first appearance, and stay', () => {
    const policy = policyWith({ style: 'ordinal' });
    const input = '["b@b.example","a@b.example and b@b.example","x 1.2.3.4","[EMAIL_ADDRESS_4]"]';
    const once = textOf(sieve(input, { policy }));
    expect(JSON.parse(once)).toEqual([
      '[EMAIL_ADDRESS_5]',
      '[EMAIL_ADDRESS_6] and [EMAIL_ADDRESS_5]',
      'x [IP_ADDRESS_1]',
      '[EMAIL_ADDRESS_4]',
    ]);
    expect(textOf(sieve(once, { policy }))).toBe(once);
  });
});
