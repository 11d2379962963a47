import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors as shipped } from '../../detectors/index.js';
import type { Detector, Trigger } from '../../src/core/detector.js';
import { RecordError } from '../../src/core/errors.js';
import { Candidates } from '../../src/engine/candidates.js';
import { FieldTree } from '../../src/engine/fields.js';
import { ESCAPED, NON_ASCII, TRIGGERED } from '../../src/engine/flags.js';
import { JsonWalk, KnownNodes } from '../../src/engine/json-walk.js';
import { drive } from '../detectors/drive.js';
import { charsOf, foldChars } from '../reference/chars.js';
import { positions } from '../reference/detect.js';
import { literalDetector, testDetectors } from './detectors.js';
import { quoted, texts } from './records.js';
import { runs } from './support.js';

function withTriggers(...triggers: Trigger[]): Detector {
  return { ...literalDetector('', () => undefined), triggers };
}

const needsContext = ({ context }: Detector): boolean => context?.required === true;

const FIELDS = {
  rules: [{ path: 'shown', role: 'generalise' as const }],
  segments: [],
  parallel: [],
  conversationId: '',
};

/** The flags that the walk shows of a JSON string. */
function flagsOf(detectors: readonly Detector[], json: string): number {
  const { scanner } = new Candidates(detectors, needsContext, () => {});
  const tree = new FieldTree(FIELDS);
  const walk = new JsonWalk(new KnownNodes(scanner, tree, () => false), 10, 0);
  const nothing = () => {};
  let shown = -1;
  walk.walk(Buffer.from(`{"shown":${json}}`), tree.root, true, {
    string: (_start, _end, _node, flags) => {
      shown = flags;
    },
    key: nothing,
    scalar: nothing,
    open: nothing,
    close: nothing,
    element: nothing,
    elementEnd: nothing,
  });
  return shown;
}

/** The flags of plain text. */
function flagsOfText(detectors: readonly Detector[], text: string): number {
  const { scanner } = new Candidates(detectors, needsContext, () => {});
  scanner.push(Buffer.from(text));
  return scanner.readText();
}

/** What the scan of a view offers: detector and place. */
function offers(detectors: readonly Detector[], view: string): [number, number][] {
  const offered: [number, number][] = [];
  const candidates = new Candidates(
    detectors,
    () => false,
    (detector, at) => offered.push([detector, at]),
  );
  const bytes = Buffer.from(view);
  candidates.scanner.push(bytes);
  candidates.run(candidates.scanner.view(0, bytes.length, ESCAPED, false).text, '');
  return offered;
}

const TRIGGERS: fc.Arbitrary<Trigger> = fc.oneof(
  fc.record({ on: fc.constant('digits' as const), min: fc.integer({ min: 2, max: 12 }) }),
  fc.record({
    on: fc.constant('digits' as const),
    min: fc.integer({ min: 2, max: 6 }),
    groups: fc.integer({ min: 2, max: 5 }),
  }),
  fc.record({ on: fc.constant('code' as const), min: fc.integer({ min: 2, max: 12 }) }),
  fc.record({
    on: fc.constant('code' as const),
    min: fc.integer({ min: 2, max: 6 }),
    digits: fc.integer({ min: 2, max: 9 }),
  }),
  fc.record({
    on: fc.constant('literal' as const),
    text: fc.constantFrom(
      '@',
      'http',
      '//',
      '://',
      "'s",
      '-----b',
      'dot ',
      'sk-',
      '%40',
      '[',
      '[at]',
      'x',
      'xy',
    ),
  }),
  fc.record({
    on: fc.constant('number' as const),
    digits: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    on: fc.constant('word' as const),
    words: fc.subarray(
      [
        'x',
        'ht',
        'http',
        'sk*',
        's*',
        '*t',
        '*ab',
        '*http',
        'née',
        'née*',
        '*ée',
        'strasse',
        '*straße',
        '*asse',
        'dot',
      ],
      { minLength: 1, maxLength: 3 },
    ),
    withDigit: fc.boolean(),
  }),
  fc.record({
    on: fc.constant('code' as const),
    min: fc.integer({ min: 2, max: 6 }),
    max: fc.integer({ min: 2, max: 9 }),
  }),
  fc.constant({ on: 'hex' as const }),
);

/** What fragments leave out: a trigger cut in the middle by something that hides or joins. */
const sliced: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        'http',
        'ht',
        'tp',
        '://',
        ':',
        '//',
        '/',
        '-',
        '--',
        'sk',
        'dot',
        ' ',
        'né',
        'née',
        'É',
        'straße',
        'STRASSE',
        'Hoch',
        "'",
        's',
        'x',
        'y',
        'ab',
        'aa',
        '[',
        'at]',
      ],
      ...[
        '1',
        '12',
        '2',
        '3',
        '.',
        '\u200d',
        '\ufe0f',
        '\u200b',
        '\u00a0',
        '\u2011',
        '–',
        '’',
        '\n',
        '\t',
        '⁻',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What the scan would find, by the description of the triggers and not by the scan. */
function isTriggered(detectors: readonly Detector[], text: string): boolean {
  const view = foldChars(charsOf(text)).text;
  return detectors.some((detector) =>
    needsContext(detector)
      ? drive(detector, view).some(({ score }) => score > 0)
      : detector.triggers.some((trigger) => positions(view, trigger).length > 0),
  );
}

describe('the gate lets through whatever the scan would find', () => {
  const values = fc.oneof(texts, sliced);

  it('in a JSON string, for any triggers', () => {
    fc.assert(
      fc.property(
        fc.array(TRIGGERS, { minLength: 1, maxLength: 3 }),
        values,
        fc.nat({ max: 4 }),
        (list, text, style) => {
          const detectors = [withTriggers(...list)];
          fc.pre(isTriggered(detectors, text));
          expect(flagsOf(detectors, quoted(text, style)) & TRIGGERED).toBe(TRIGGERED);
        },
      ),
      runs(1500),
    );
  });

  it.each([
    ['test', testDetectors],
    ['shipped', shipped],
  ])('in a JSON string, for the %s detectors', (_, detectors) => {
    fc.assert(
      fc.property(values, fc.nat({ max: 4 }), (text, style) => {
        fc.pre(isTriggered(detectors, text) || detectors.length === 0);
        if (detectors.length === 0) return;
        expect(flagsOf(detectors, quoted(text, style)) & TRIGGERED).toBe(TRIGGERED);
      }),
      runs(700),
    );
  });

  it('in plain text, where backslashes and control characters stand for themselves', () => {
    fc.assert(
      fc.property(fc.array(TRIGGERS, { minLength: 1, maxLength: 2 }), values, (list, value) => {
        const detectors = [withTriggers(...list)];
        // An unpaired surrogate has no UTF-8 form.
        const text = Buffer.from(value).toString();
        fc.pre(isTriggered(detectors, text));
        expect(flagsOfText(detectors, text) & TRIGGERED).toBe(TRIGGERED);
      }),
      runs(1000),
    );
  });
});

describe('the scan offers what the triggers describe', () => {
  it('at every position, and at no other', () => {
    fc.assert(
      fc.property(
        fc.array(TRIGGERS, { minLength: 1, maxLength: 3 }),
        fc.oneof(texts, sliced),
        (list, text) => {
          const view = foldChars(charsOf(text)).text;
          // An unpaired surrogate has no UTF-8 form.
          fc.pre(Buffer.from(view).toString() === view);
          const offered = list.map(() => new Set<number>());
          const detectors = list.map((trigger) => withTriggers(trigger));
          for (const [detector, at] of offers(detectors, view)) offered[detector]!.add(at);
          const sorted = offered.map((set) => [...set].sort((a, b) => a - b));
          expect(sorted).toEqual(list.map((trigger) => positions(view, trigger)));
        },
      ),
      runs(1500),
    );
  });

  it.each<[string, Trigger, number[]]>([
    ['12 34 56', { on: 'digits', min: 6 }, [0]],
    ['12 34 56', { on: 'digits', min: 4 }, [0, 3]],
    ['12 and 34', { on: 'digits', min: 3 }, []],
    ['10.1.2.3 10', { on: 'digits', min: 4, groups: 4 }, [0, 3]],
    ['order AB12C3, 1234', { on: 'code', min: 5 }, [6]],
    ['See HTTP://x', { on: 'literal', text: 'http' }, [4]],
    ['00:1a::2', { on: 'hex' }, [2, 5]],
    ['at 12:30', { on: 'hex' }, []],
    ['0012.3456.789a', { on: 'hex' }, [4]],
    ['aa-bb-cc', { on: 'hex' }, [2]],
  ])('in %j for %o', (text, trigger, wanted) => {
    const offered = offers([withTriggers(trigger)], text).map(([, at]) => at);
    expect(offered.sort((a, b) => a - b)).toEqual(wanted);
  });

  it('a literal of one character hides no longer one that begins with it', () => {
    const triggers: Trigger[] = ['[', '[at]', '[AT'].map((text) => ({ on: 'literal', text }));
    const detectors = triggers.map((trigger) => withTriggers(trigger));
    const offered = offers(detectors, 'a [at] b').map(([detector, at]) => `${detector} at ${at}`);
    expect(offered.sort()).toEqual(['0 at 2', '1 at 2', '2 at 2']);
  });
});

describe('flags', () => {
  it.each<[string, number]>([
    ['"plain words"', 0],
    ['"caf\u00e9"', NON_ASCII],
    ['"a\\nb"', ESCAPED],
    ['"a@b"', TRIGGERED],
    ['"a\\u0040b"', ESCAPED | TRIGGERED],
    ['"a\uff20b"', NON_ASCII | TRIGGERED],
    ['"12345678901234567"', TRIGGERED],
  ])('of %s', (json, flags) => {
    expect(flagsOf(testDetectors, json)).toBe(flags);
  });

  it('refuses what is no JSON string', () => {
    for (const text of ['"open', '"\\x"', '"\\u12g4"', '"\n"', '"\u0000"', '"\\"', '"\\u123']) {
      expect(() => flagsOf(testDetectors, text)).toThrow(RecordError);
    }
  });

  it('refuses literals that it could not see', () => {
    for (const text of ['é', '"x', '\\n', ' x', '0x', '']) {
      expect(() => offers([withTriggers({ on: 'literal', text })], '')).toThrow(RangeError);
    }
  });

  it('refuses words that are none', () => {
    for (const word of ['p45', 'two words', '', '*', 'Ω']) {
      expect(() => offers([withTriggers({ on: 'word', words: [word] })], '')).toThrow(RangeError);
    }
  });
});
