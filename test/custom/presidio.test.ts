import { describe, expect, test } from 'vitest';
import { importPresidio } from '../../src/custom/presidio.js';
import { convertRegex, Unconvertible } from '../../src/custom/python-regex.js';
import { createFilter } from '../../src/library/filter.js';
import { errorOf, policyOf } from '../policy/support.js';

const converted = (source: string, flags = 0) => convertRegex(source, flags).regex;

describe('expressions of Python', () => {
  test.each([
    ['(?P<year>\\d{4})-(?P=year)', '(?<year>\\d{4})-\\k<year>'],
    ['(?i)abc', 'abc'],
    ['\\Aab\\Z', '(?<![\\s\\S])ab(?![\\s\\S])'],
    ['[]a\\-\\_]', '[\\]a\\-_]'],
    ['\\-\\@\\ ', '-@ '],
    ['a{,3}', 'a{0,3}'],
    ['a++b?+', 'a+b?'],
    ['(?>ab)', '(?:ab)'],
    ['(?#why)x', 'x'],
    ['[\\w.]', '[\\p{L}\\p{N}_.]'],
    ['{x}', '\\{x\\}'],
    ['\\U0001F600', '\\u{1F600}'],
    ['(?u:é)', '(?:é)'],
  ])('%s', (source, expected) => {
    expect(converted(source)).toBe(expected);
    new RegExp(converted(source), 'u');
  });

  test('flags', () => {
    expect(convertRegex('(?i)a.c', 0)).toMatchObject({ regex: 'a.c', flags: 'iu' });
    expect(convertRegex('a.c$', 26)).toMatchObject({ regex: 'a[\\s\\S]c(?![^\\n])', flags: 'iu' });
    expect(convertRegex('(?i:a)', 2).regex).toBe('(?:a)');
    expect(new RegExp(converted('\\bé\\b'), 'u').test('é')).toBe(true);
  });

  test.each([
    '(?(1)a|b)',
    '(?x)a b',
    '(?-i:a)',
    '(?i:a)',
    '\\N{DIGIT ONE}',
    '[\\Wa]',
    '[\\12]',
    '(?P>a)',
    '(?L)a',
  ])('%s is refused by name', (source) => {
    expect(() => converted(source)).toThrow(Unconvertible);
  });
});

const REGISTRY = `
supported_languages: [en, de]
global_regex_flags: 26
recognizers:
  - name: CreditCardRecognizer
    type: predefined
    supported_languages: [{language: en, context: [credit, card]}]
  - {name: SomethingOff, type: custom, enabled: false, supported_entity: X}
  - name: "LockerRecognizer"
    supported_languages:
      - {language: en, context: [locker]}
      - {language: de, context: [Spind]}
    patterns: [{name: "locker (weak)", regex: "(\\\\b\\\\d{4}(?:\\\\-\\\\d{2})?\\\\b)", score: 0.01}]
    supported_entity: LOCKER
  - name: TitlesRecognizer
    supported_language: en
    supported_entity: TITLE
    deny_list: [Mr., Mrs., Ms.]
    deny_list_score: 1
  - name: Ticket
    supported_entity: ticket-number
    supported_language: en
    mood: good
    patterns:
      - {name: plain, regex: "(?P<p>TCK)-\\\\d{5}", score: 0.9}
      - {name: conditional, regex: "(a)?(?(1)b|c)", score: 0.9}
      - {name: slow, regex: "(TX-\\\\d+\\\\d+)+x", score: 0.9}
      - {name: low, regex: "LOW-\\\\d{4}", score: 0.2}
`;

describe('a registry', () => {
  const { yaml, notes, recognisers } = importPresidio(REGISTRY, 'r.yaml');

  test('becomes a policy that loads and finds what Presidio would', async () => {
    expect(recognisers).toBe(3);
    const filter = await createFilter({ policy: { ...policyOf(yaml), style: 'type' } });
    const run = (text: string) => {
      const outcome = filter.text(text);
      return outcome.outcome === 'kept' ? outcome.text : outcome.outcome;
    };
    expect(
      run('locker: 4711, 4712 apples are far too many to eat alone in one single afternoon, 4713'),
    ).toMatch(/^locker: \[LOCKER\], .*4713$/);
    expect(run('tck-12345 LOW-1234')).toBe('[TICKET_NUMBER] [TICKET_NUMBER]');
    expect(run('dear mrs. Smith')).toBe('dear [TITLE] Smith');
  });

  test('says what could not be carried over', () => {
    expect(notes).toEqual([
      'CreditCardRecognizer: not carried over: predefined; `tamis detectors` lists what Tamis has instead',
      'SomethingOff: not carried over: it is not enabled',
      'Ticket: mood is not carried over',
      'Ticket: entity type is written TICKET_NUMBER here',
      'Ticket: conditional is not carried over: (?(…), a condition has no counterpart in JavaScript',
      'Ticket: low: score 0.2 is 0.5 here, the threshold: without context words nothing could raise it',
      expect.stringMatching(
        /^Ticket: slow is not carried over: expected a pattern that takes linear time, got one of exponential time/,
      ),
    ]);
  });

  test.each(['hello', 'a: 1', 'recognizers: 5', 'recognizers: [{patterns: [{score: 1}]}]'])(
    '%s is none',
    (text) => {
      expect(errorOf(() => importPresidio(text, 'r.yaml'))?.message).toMatch(
        /^r\.yaml: expected a recogniser registry/,
      );
    },
  );
});
