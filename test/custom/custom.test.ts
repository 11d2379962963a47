import { describe, expect, test } from 'vitest';
import { createFilter } from '../../src/library/filter.js';
import { policyHash } from '../../src/policy/hash.js';
import { resolvePolicy } from '../../src/policy/resolve.js';
import { showPolicy } from '../../src/policy/show.js';
import { complaints, policyOf } from '../policy/support.js';

/** A policy with one custom detector; `changes` replace or remove (undefined) its keys. */
function policyText(changes: Record<string, unknown> = {}): string {
  const custom = {
    id: 'acme/staff',
    entityType: 'STAFF_NUMBER',
    pattern: 'EMP-\\d{6}',
    score: 0.7,
    examples: { match: ['EMP-123456', 'badge ⟦EMP-000001⟧, please'], noMatch: ['EMP-12345', 'TEMP-123456'] },
    ...changes,
  };
  return JSON.stringify({ version: 1, detectors: { custom: [custom] } }, null, 1);
}

describe('a custom detector', () => {
  test('is completed: trigger, lead, kind, description', () => {
    expect(policyOf(policyText()).detectors.custom).toEqual([
      {
        id: 'acme/staff',
        entityType: 'STAFF_NUMBER',
        kind: 'direct-identifier',
        description: 'STAFF_NUMBER, as the policy describes it',
        patterns: [{ regex: 'EMP-\\d{6}', flags: '', score: 0.7 }],
        lead: 0,
        trigger: { literal: ['emp-'] },
        examples: {
          match: ['EMP-123456', 'badge ⟦EMP-000001⟧, please'],
          noMatch: ['EMP-12345', 'TEMP-123456'],
        },
      },
    ]);
  });

  test('works in a filter, with one pseudonym for one value', async () => {
    const filter = await createFilter({ policy: policyOf(policyText({ flags: 'i' })) });
    const outcome = filter.text('from EMP-123456 to emp-123456, not EMP-1234567');
    expect(outcome.outcome === 'kept' && outcome.text).toMatch(
      /^from (\[STAFF_NUMBER:[a-z]{4}:[a-z]+\]) to \1, not EMP-1234567$/,
    );
  });

  test('shown, it means the same; and it counts in the hash', () => {
    const policy = policyOf(
      policyText({
        kind: 'quasi-identifier',
        validator: 'luhn',
        pattern: '\\d{8}',
        trigger: { number: [8], word: 'badge' },
        context: {
          words: { en: ['badge'], fr: ['carte*'] },
          negative: ['order'],
          required: true,
          before: 20,
        },
        examples: { match: ['badge ⟦12345674⟧'], noMatch: ['12345674', 'badge 12345678', 'order 12345674'] },
      }),
    );
    const shown = showPolicy(policy);
    expect(policyOf(shown)).toEqual(policy);
    expect(showPolicy(policyOf(shown))).toBe(shown);
    expect(policyHash(policy)).not.toBe(policyHash(resolvePolicy()));
    expect(policyHash(policy)).not.toBe(policyHash(policyOf(policyText())));
  });

  test('of a kind that is not personal is found and kept', () => {
    expect(policyOf(policyText({ kind: 'not-personal' })).entities['STAFF_NUMBER']?.action).toBe('keep');
  });

  test('has an entity type that the policy may speak about', () => {
    const text = policyText().replace(
      /\}$/,
      ', "entities": {"STAFF_NUMBER": "redact"}, "fields": [{"path": "staff", "role": "identifier", "type": "STAFF_NUMBER"}]}',
    );
    expect(policyOf(text).entities['STAFF_NUMBER']?.action).toBe('redact');
    expect(complaints('version: 1\nentities: {STAFF_NUMBER: redact}')).toHaveLength(1);
  });

  test('finds a short value behind its word', () => {
    const changes = {
      pattern: '\\d{4}',
      trigger: { word: ['pin', 'geheimzahl*'] },
      examples: {
        match: ['your PIN is ⟦4711⟧', 'Geheimzahlen: ⟦1234⟧'],
        noMatch: ['4711 items', 'spin 4711'],
      },
    };
    expect(complaints(policyText(changes))).toEqual([]);
  });
});

describe('what is wrong is said with place, path, expected and got', () => {
  test.each<[Record<string, unknown>, string | RegExp]>([
    [
      { id: 'staff' },
      /custom\.0\.id: expected an id of two parts, such as custom\/staff-number, got "staff"$/,
    ],
    [
      { entityType: 'staff' },
      /custom\.0\.entityType: expected a name in capitals, such as STAFF_NUMBER, got "staff"$/,
    ],
    [
      { entityType: 'PHONE_NUMBER', kind: 'secret' },
      /custom\.0\.kind: expected direct-identifier, as PHONE_NUMBER is known, got secret$/,
    ],
    [
      { pattern: 'EMP-(' },
      /custom\.0\.pattern: expected a regular expression of JavaScript, got "EMP-\("; unterminated group$/,
    ],
    [
      { pattern: '(?P<n>EMP-\\d{6})' },
      /got ".+"; .*it looks like Python: tamis policy import-presidio converts$/,
    ],
    [
      { pattern: '(?:EMP)?' },
      /pattern: expected a pattern that matches some text, got one that matches the empty text$/,
    ],
    [
      { pattern: undefined },
      /custom\.0\.pattern: expected pattern or patterns, one of the two, got nothing$/,
    ],
    [{ score: undefined }, /custom\.0\.score: expected a number above 0, up to 1, got nothing$/],
    [{ score: 1.5 }, /custom\.0\.score: expected a number above 0, up to 1, got 1\.5$/],
    [{ flags: 'g' }, /custom\.0\.flags: expected i, u or iu, got "g"$/],
    [
      { validator: 'luhm' },
      /custom\.0\.validator: expected one of luhn, .*, got "luhm"; did you mean luhn\?$/,
    ],
    [
      { trigger: { number: 3 } },
      /custom\.0\.trigger\.number: expected a count of digits from 6 to 31, got 3$/,
    ],
    [
      { trigger: {} },
      /custom\.0\.trigger: expected a mapping with literal, word, number or code, got a mapping$/,
    ],
    [
      { context: { words: ['abc*'] } },
      /custom\.0\.context\.words.*: expected a word or phrase, with at least four letters before \*/,
    ],
    [
      { context: { required: true } },
      /custom\.0\.context\.words: expected words, as one is required, got none$/,
    ],
    [
      { examples: { match: ['EMP-1'] } },
      /examples\.match\.0: expected a text in which exactly the marked value is found, got nothing; /,
    ],
    [
      { examples: { match: ['a EMP-123456'] } },
      /examples\.match\.0: .*got "EMP-123456" with score 0\.7 \(threshold 0\.5\); mark values/,
    ],
    [{ score: 0.3 }, /examples\.match\.0: .* with score 0\.3 \(threshold 0\.5\)/],
    [
      { examples: { match: ['EMP-123456'], noMatch: ['EMP-654321'] } },
      /examples\.noMatch\.0: expected a text in which nothing is found, got "EMP-654321" with score 0\.7/,
    ],
    [{ examples: { match: [] } }, /examples\.match: expected at least one example, got a list$/],
    [{ exmaples: {} }, /custom\.0\.exmaples: expected a known key, got "exmaples"; did you mean examples\?$/],
    [
      { pattern: '[A-Z0-9]{8}' },
      /custom\.0\.trigger: expected a trigger, because none follows from the pattern, got nothing; say what stands in every match: trigger: \{literal: EMP-\}, \{number: 8\}/,
    ],
  ])('%j', (changes, message) => {
    const lines = complaints(policyText(changes));
    expect(lines[0]).toMatch(message);
    expect(lines[0]).toMatch(/^p\.yaml:\d+:\d+: detectors\.custom\.0/);
  });

  test.each([
    [
      '(EMP-)(\\d+)+x',
      /expected a pattern that takes linear time, got one of exponential time; shown by '.*\.repeat\(\d+\)/,
    ],
    ['EMP-\\d+\\d+x', /got one of polynomial \(degree 2\) time; shown by '.*\.repeat\(\d+\)/],
  ])('%s takes more than linear time', (pattern, message) => {
    expect(complaints(policyText({ pattern }))[0]).toMatch(message);
  });

  test('an id that is there already', () => {
    const [text] = [JSON.parse(policyText()) as { detectors: { custom: unknown[] } }];
    text.detectors.custom.push(text.detectors.custom[0]);
    expect(complaints(JSON.stringify(text))[0]).toMatch(
      /custom\.1\.id: expected an id of its own, got "acme\/staff" again/,
    );
    const known = { detectors: ['acme/staff'] };
    expect(complaints(policyText(), known)[0]).toMatch(/custom\.0\.id: .* a shipped detector$/);
  });
});

test('layers of programs are checked as well', () => {
  const examples = { match: ['AB-12'], noMatch: [] };
  const custom = [
    { id: 'x/y', entityType: 'XY', patterns: [{ regex: '(a+)+b', flags: '', score: 1 }], examples },
  ];
  expect(() => resolvePolicy({ detectors: { custom } })).toThrow(/linear time/);
});
