import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error the bench programs are JavaScript; their types are checked by bench/tsconfig.json
import { isIban, isLuhn, isNir } from '../../bench/corpus/checksums.js';

interface Row {
  id: string;
  lang: string;
  text: string;
  spans: { start: number; end: number; type: string }[];
}

const read = (path: string): string[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const rows = read('../corpus/labelled.jsonl').map((line) => JSON.parse(line) as Row);
const spans = rows.flatMap(({ text, spans }) =>
  spans.map(({ start, end, type }) => ({ type, value: text.slice(start, end), start, end })),
);

/** What a value of each type looks like, so that an offset that is off by one shows. */
const LOOKS: Record<string, RegExp> = {
  EMAIL_ADDRESS: /^[\w.+'\u200b-]+(@| \(at\) )[\w.-]+\w$/,
  PHONE_NUMBER: /^[+(\d０-９][\d０-９ ().-]+[\d０-９]$/,
  IBAN_CODE: /^[A-Z]{2}\d{2}[\dA-Z -]+$/i,
  CREDIT_CARD: /^\d[\d -]{12,21}\d$/,
  IP_ADDRESS: /^[\da-f.:]+$/i,
  MAC_ADDRESS: /^([\da-f]{2}[:-]){5}[\da-f]{2}$/i,
  PERSONAL_URL: /^(https?|ftp):\/\/\S+[\w/]$/,
  FR_NIR: /^[12][\dAB -]{13,20}\d$/,
  US_SSN: /^\d{3}[- ]?\d{2}[- ]?\d{4}$/,
  UK_NINO: /^[a-z]{2}[ -]?(\d\d[ -]?){3}[a-d]$/i,
};

describe('labelled.jsonl', () => {
  it('has 200 texts or more, in eight languages, at least half of them without a finding', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(({ lang }) => lang)).size).toBe(8);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(rows.length / 2);
  });

  it('covers every type, with spans that fit', () => {
    expect(new Set(spans.map(({ type }) => type))).toEqual(new Set(Object.keys(LOOKS)));
    for (const { type, value } of spans) expect(value, type).toMatch(LOOKS[type]!);
    for (const { text, spans } of rows) {
      expect(text).not.toMatch(/[⟦⟧]/);
      spans.reduce((before, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(before);
        return end;
      }, 0);
    }
  });

  it('has right check digits', () => {
    for (const { type, value } of spans) {
      const compact = value.replace(/[ -]/g, '').toUpperCase();
      if (type === 'IBAN_CODE') expect(isIban(compact), value).toBe(true);
      if (type === 'CREDIT_CARD') expect(isLuhn(compact), value).toBe(true);
      if (type === 'FR_NIR') expect(isNir(compact), value).toBe(true);
    }
  });
});

describe('examples/chats.jsonl', () => {
  const chats = read('../../examples/chats.jsonl');

  it('is about 25 conversations of one shape', () => {
    expect(chats.length).toBeGreaterThanOrEqual(25);
    for (const chat of chats) {
      const { messages, ...rest } = JSON.parse(chat) as { messages: { role: string }[] };
      expect(rest).toEqual({});
      for (const { role } of messages) expect(role).toMatch(/^(system|user|assistant|tool)$/);
    }
  });

  it('uses reserved domains and numbers only', () => {
    const text = chats.join('\n');
    for (const [, host] of text.matchAll(/@([\w.-]+\w)/g))
      expect(host).toMatch(/(^|\.)example(\.(com|net|org))?$/);
    for (const [ip] of text.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g))
      expect(ip).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\./);
  });
});
