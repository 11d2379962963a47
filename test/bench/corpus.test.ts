import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
// @ts-expect-error the bench programs are JavaScript; their types are checked by bench/tsconfig.json
import { isIban, isLuhn, isNir } from '../../bench/corpus/checksums.js';
// @ts-expect-error as above
import { corpus, parseBytes } from '../../bench/corpus.js';

interface Planted {
  record: number;
  type: string;
  value: string;
  core?: string;
  escaped?: true;
}

function make(options: Record<string, unknown>): { lines: string[]; truth: Planted[] } {
  let text = '';
  const truth: Planted[] = [];
  for (const piece of corpus({ bytes: 1.5e6, ...options })) {
    text += piece.bytes.toString('utf8');
    truth.push(...piece.truth);
  }
  return { lines: text.trimEnd().split('\n'), truth };
}

const digest = (lines: string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');
const sizes = (lines: string[]): number[] =>
  lines.map((line) => Buffer.byteLength(line)).sort((a, b) => a - b);
const middle = (values: number[]): number => values[values.length >> 1]!;

describe('corpus', () => {
  const { lines, truth } = make({ seed: 3 });

  it('is the same for the same seed, and another for another', () => {
    expect(digest(make({ seed: 3 }).lines)).toBe(digest(lines));
    expect(digest(make({ seed: 4 }).lines)).not.toBe(digest(lines));
  });

  it('holds every planted value, as the truth file spells it', () => {
    expect(truth.length).toBeGreaterThan(100);
    for (const { record, value } of truth) {
      const strings: string[] = [];
      JSON.parse(lines[record]!, (_key, inner) => {
        if (typeof inner === 'string') strings.push(inner);
        return inner;
      });
      expect(strings.join('\n')).toContain(value);
    }
  });

  it('plants values in the stated share of records, one to four in each, one of them at times twice', () => {
    const perRecord = new Map<number, number>();
    for (const { record } of truth) perRecord.set(record, (perRecord.get(record) ?? 0) + 1);
    expect(perRecord.size / lines.length).toBeGreaterThan(0.15);
    expect(perRecord.size / lines.length).toBeLessThan(0.25);
    expect(Math.min(...perRecord.values())).toBe(1);
    expect(Math.max(...perRecord.values())).toBeLessThanOrEqual(5);
    expect(make({ density: 0 }).truth).toEqual([]);
    const all = make({ density: 1 });
    expect(new Set(all.truth.map(({ record }) => record)).size).toBe(all.lines.length);
  });

  it('plants all covered types', () => {
    const types = new Set(make({ density: 1 }).truth.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'CREDIT_CARD',
      'EMAIL_ADDRESS',
      'FR_NIR',
      'IBAN_CODE',
      'IP_ADDRESS',
      'MAC_ADDRESS',
      'PERSONAL_URL',
      'PHONE_NUMBER',
      'UK_NINO',
      'US_SSN',
    ]);
  });

  it('plants values with right check digits', () => {
    for (const { type, core = '' } of make({ density: 1 }).truth) {
      if (type === 'IBAN_CODE') expect(isIban(core), core).toBe(true);
      if (type === 'CREDIT_CARD') expect(isLuhn(core), core).toBe(true);
      if (type === 'FR_NIR') expect(isNir(core), core).toBe(true);
    }
  });

  it('has the stated record size and share of escaped records', () => {
    expect(middle(sizes(lines))).toBeGreaterThan(1000);
    expect(middle(sizes(lines))).toBeLessThan(2000);
    for (const recordSize of [200, 2000, 20_000]) {
      const median = middle(sizes(make({ recordSize, bytes: 100 * recordSize }).lines));
      expect(median).toBeGreaterThan(recordSize * 0.6);
      expect(median).toBeLessThan(recordSize * 1.6);
    }
    expect(make({ escaped: 1 }).lines.every((line) => /^[\0-\x7f]*$/.test(line))).toBe(true);
    expect(make({ escaped: 0 }).lines.some((line) => /\\u[0-9a-f]{4}/.test(line))).toBe(false);
  });

  it('repeats values when told to', () => {
    const distinct = (repeat: boolean): number => {
      const values = make({ density: 1, repeat }).truth.map(({ value }) => value);
      return new Set(values).size / values.length;
    };
    expect(distinct(true)).toBeLessThan(0.2);
    expect(distinct(false)).toBeGreaterThan(0.9);
  });

  it('has thousands of distinct sentences', () => {
    const sentences = new Set(lines.flatMap((line) => line.split(/(?<=[.!?]) |\\n/)));
    expect(sentences.size).toBeGreaterThan(5000);
  });
});

describe('parseBytes', () => {
  it('reads sizes', () => {
    expect(['64MB', '200kB', '1e6', '2MiB', '512'].map(parseBytes)).toEqual([64e6, 200e3, 1e6, 2 ** 21, 512]);
    expect(() => parseBytes('many')).toThrow('64MB');
  });
});
