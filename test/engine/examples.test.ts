import { describe, expect, it } from 'vitest';
import type { Candidate, Detector } from '../../src/core/detector.js';
import type { EntityRule, FieldRule } from '../../src/core/policy.js';
import { dropElements, paragraphAround, type SegmentArray } from '../../src/engine/segments.js';
import { splice } from '../../src/engine/splice.js';
import { literalDetector } from './detectors.js';
import { policyWith, type Run, sieve, textOf } from './support.js';

const MAIL = 'jean@example.org';
const redact: EntityRule = { action: 'redact', threshold: 0.5 };

function redacted(input: string, run: Run = {}, fields: FieldRule[] = []): string {
  return textOf(sieve(input, { policy: policyWith({ defaults: redact, fields }), ...run }));
}

function dropping(input: string, run: Run = {}) {
  return sieve(input, {
    policy: policyWith({ defaults: { action: 'drop-segment', threshold: 0.5 } }),
    ...run,
  });
}

describe('splice', () => {
  it('applies edits in any order, and none inside of another', () => {
    const edit = (start: number, end: number, text: string) => ({ start, end, bytes: Buffer.from(text) });
    const out = splice(
      Buffer.from('0123456789'),
      [edit(7, 8, 'x'), edit(1, 5, '-'), edit(2, 3, 'void'), edit(5, 5, '+')],
      [],
    );
    expect(Buffer.from(out).toString()).toBe('0-+56x89');
  });
});

describe('segments', () => {
  const drop = (text: string, ...dropped: number[]): string | undefined => {
    const elements = [...text.matchAll(/\d+/g)];
    const array: SegmentArray = {
      parallel: false,
      starts: elements.map(({ index }) => index),
      ends: elements.map((match) => match.index + match[0].length),
      dropped: new Set(dropped),
    };
    const edits = dropElements(array);
    return edits && Buffer.from(splice(Buffer.from(text), edits, [])).toString();
  };

  it.each([
    [[0], '[2 ,  3]'],
    [[1], '[1, 3]'],
    [[2], '[1, 2]'],
    [[0, 1], '[3]'],
    [[1, 2], '[1]'],
    [[0, 2], '[2]'],
    [[0, 1, 2], undefined],
  ])('without %j', (dropped, left) => {
    expect(drop('[1, 2 ,  3]', ...dropped)).toBe(left);
  });

  it('paragraphs', () => {
    const text = 'one\n\ntwo\n\nthree';
    const around = (word: string) =>
      text.slice(...paragraphAround(text, text.indexOf(word), text.indexOf(word) + word.length));
    expect(['one', 'two', 'three'].map(around)).toEqual(['one\n\n', 'two\n\n', '\n\nthree']);
  });

  it('a turn goes with its moderation entry', () => {
    const record = JSON.stringify({
      conversation: ['fine', `write ${MAIL}`, 'also fine'].map((content) => ({ role: 'user', content })),
      openai_moderation: [{ n: 0 }, { n: 1 }, { n: 2 }],
      other: [1, 2],
    });
    const result = dropping(record, { shape: 'lmsys' });
    const left = JSON.parse(textOf(result)) as Record<string, { content: string; n: number }[]>;
    expect(left['conversation']!.map(({ content }) => content)).toEqual(['fine', 'also fine']);
    expect(left['openai_moderation']!.map(({ n }) => n)).toEqual([0, 2]);
    expect(left['other']).toEqual([1, 2]);
    expect(result.counts).toMatchObject({ segmentsDropped: 1, kept: 1, changed: 1 });
  });

  it('a record whose turns are all dropped goes', () => {
    const result = dropping(`{"messages":[{"role":"user","content":"${MAIL}"}]}`, { shape: 'openai' });
    expect(result.counts).toMatchObject({ dropped: 1, kept: 0, dropReasons: { EMAIL_ADDRESS: 1 } });
    expect(result.output.length).toBe(0);
  });

  it('a paragraph is counted once, however much it holds', () => {
    const twice = dropping(JSON.stringify({ text: `one\n\n${MAIL} ${MAIL}\n\nthree` }));
    expect(JSON.parse(textOf(twice))).toEqual({ text: 'one\n\nthree' });
    expect(twice.counts.segmentsDropped).toBe(1);
    const last = dropping(JSON.stringify({ text: `one\n\n${MAIL}\n\n${MAIL}` }));
    expect(JSON.parse(textOf(last))).toEqual({ text: 'one' });
    expect(last.counts.segmentsDropped).toBe(2);
  });
});

describe('nested JSON', () => {
  it('is entered two levels deep, and scanned as text below', () => {
    const deep = (levels: number): string => {
      let json = JSON.stringify({ to: MAIL, n: 4111111111111111 });
      for (let i = 0; i < levels; i++) json = JSON.stringify({ arguments: json });
      return json;
    };
    for (const levels of [0, 1, 2, 3, 4]) {
      const out = redacted(deep(levels));
      expect(out).not.toContain(MAIL);
      // Deeper, a number that goes is text in text: the string it stands in is JSON no more.
      if (levels > 2) continue;
      let value: unknown = JSON.parse(out);
      for (let i = 0; i < levels; i++) value = JSON.parse((value as { arguments: string }).arguments);
      expect(value).toMatchObject({ to: '[EMAIL_ADDRESS]' });
    }
  });

  it.each([
    ['plain', '{"a":"{\\"b\\":\\"jean\\\\u0040example.org\\"}"}'],
    ['brace as an escape', '{"a":"\\u007b\\"b\\":\\"jean\\\\u0040example.org\\"\\u007d"}'],
    ['space as an escape', '{"a":"\\u0020{\\"b\\":\\"jean\\\\u0040example.org\\"}\\u0020"}'],
    ['line breaks around', '{"a":"\\n {\\"b\\":\\"jean\\\\u0040example.org\\"} \\r\\n\\t"}'],
  ])('however it is written: %s', (_, record) => {
    expect(redacted(record)).toContain('[EMAIL_ADDRESS]');
  });

  it('that is broken leaves no trace but its findings as text', () => {
    const { counts, findings, output } = sieve(JSON.stringify({ a: `{"b":"${MAIL}","c":}` }));
    expect(counts).toMatchObject({ kept: 1, changed: 1, unmapped: { a: 1 } });
    expect(findings.map(({ path }) => path)).toEqual(['a']);
    expect(Buffer.from(output).toString()).not.toContain(MAIL);
  });
});

describe('fields', () => {
  it.each<[string, FieldRule['role'], string, string]>([
    ['a.b', 'drop', '{"a":{"b":[1,"x"],"c":{"b":1}}}', '{"a":{"b":null,"c":{"b":1}}}'],
    ['a.*.b', 'drop', '{"a":[{"b":1},{"b":true}],"b":2}', '{"a":[{"b":null},{"b":null}],"b":2}'],
    ['**.b', 'drop', '{"b":1,"a":[[{"b":{"b":2}}]]}', '{"b":null,"a":[[{"b":null}]]}'],
    ['a.**', 'drop', '{"a":{"x":1,"y":{"z":2}},"b":3}', '{"a":null,"b":3}'],
    ['a.**.c', 'drop', '{"a":{"c":1,"b":{"c":2}},"c":3}', '{"a":{"c":null,"b":{"c":null}},"c":3}'],
    ['a', 'keep', `{"a":"${MAIL}","b":"${MAIL}"}`, `{"a":"${MAIL}","b":"[EMAIL_ADDRESS]"}`],
    ['a', 'identifier', '{"a":"u-17","b":"u-17"}', '{"a":"[ID]","b":"u-17"}'],
    ['a', 'identifier', '{"a":17}', '{"a":"[ID]"}'],
    ['a', 'identifier', `{"a":"${MAIL}"}`, '{"a":"[EMAIL_ADDRESS]"}'],
    ['a', 'identifier', '{"a":"","b":{"a":"x"}}', '{"a":"","b":{"a":"x"}}'],
    ['a', 'generalise', '{"a":"2024-05-06T07:08:09Z"}', '{"a":"2024-05-06"}'],
    ['a', 'generalise', '{"a":"somebody"}', '{"a":"[GENERALISED]"}'],
    ['a', 'generalise', '{"a":1715000000}', '{"a":null}'],
    ['\u00e9', 'drop', '{"\\u00e9":1}', '{"\\u00e9":null}'],
  ])('%s is %s in %s', (path, role, input, output) => {
    expect(redacted(input, {}, [{ path, role }])).toBe(output);
  });

  it('`**` stands for nothing, too', () => {
    const fields: FieldRule[] = [{ path: '**', role: 'identifier' }];
    expect(redacted('"jean"', {}, fields)).toBe('"[ID]"');
    expect(redacted('{"a":{"b":"jean"}}', {}, fields)).toBe('{"a":{"b":"[ID]"}}');
  });

  it('the first rule wins', () => {
    const fields: FieldRule[] = [
      { path: 'a.b', role: 'keep' },
      { path: 'a.*', role: 'drop' },
    ];
    expect(redacted('{"a":{"b":1,"c":2}}', {}, fields)).toBe('{"a":{"b":1,"c":null}}');
  });

  it('an exception inside of what is dropped does not move where the drop begins', () => {
    const fields: FieldRule[] = [
      { path: 'a.b.c', role: 'drop' },
      { path: 'a.b', role: 'text' },
      { path: 'a', role: 'drop' },
    ];
    const input = '{"x":1,"a":{"b":{"c":{"d":1}},"e":2},"y":3}';
    expect(redacted(input, {}, fields)).toBe('{"x":1,"a":null,"y":3}');
  });

  it('unmapped fields are counted under any name', () => {
    const input = '{"constructor":"x","toString":"x","__proto__":"x","a":["x","x"]}\n{"a":["x"]}';
    const unmapped = sieve(input).counts.unmapped;
    expect(JSON.parse(JSON.stringify(unmapped))).toEqual(
      JSON.parse('{"constructor":1,"toString":1,"__proto__":1,"a.*":3}'),
    );
  });
});

describe('context', () => {
  it('a detector is told the key, in lower case', () => {
    const seen: string[] = [];
    const spy: Detector = literalDetector('x', ({ field }: Candidate) => {
      seen.push(field);
    });
    sieve('{"PhoneNumber":["x",{"b":"x"}],"x":1}', { detectors: [spy] });
    expect(seen).toEqual(['phonenumber', 'b', '']);
  });
});

describe('lines', () => {
  it('a byte order mark and blanks around a record stay when the record does', () => {
    expect(redacted('\ufeff{"a":1}\r\n  {"b":2} \n\n')).toBe('\ufeff{"a":1}\r\n  {"b":2} \n\n');
  });

  it('a rejected record takes its whole line along', () => {
    // Else a mark and blanks pile up before the next record, which is then no JSON any more.
    const output = redacted('  broken\n\ufeffbroken\n\ufeff{"a":1}\n');
    expect(sieve(output).counts).toMatchObject({ recordsIn: 1, kept: 1 });
  });

  it('a replacement never ends a line of plain text', () => {
    const policy = policyWith({ defaults: { action: 'mask', threshold: 0 } });
    const { output } = sieve('call 06\u202812\u202834 56 78 please', { policy, syntax: 'text' });
    expect(Buffer.from(output).toString()).not.toContain('\n');
  });
});
