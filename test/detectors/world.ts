// Properties that every identifier of a fixed shape has, from a generator of valid values and its spellings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Detector } from '../../src/core/detector.js';
import { values } from './drive.js';

/** What is found without a word near: in any sentence, only as the whole of its field, or not at all. */
export type Bare = 'always' | 'alone' | 'never';

export interface Suite {
  /** Valid values, compact. */
  readonly valid: fc.Arbitrary<string>;
  /** How people write one, and what is found of that spelling with no word near. */
  readonly spellings: readonly (readonly [write: (compact: string) => string, bare: Bare])[];
  /** Words that speak for the identifier. */
  readonly words: readonly string[];
  /** Values that differ in what the definition forbids: not found, whatever the words. */
  readonly never?: fc.Arbitrary<string>;
  /** A shape that has any length cannot be part of a longer one. Default true. */
  readonly fixed?: boolean;
  /** The check of the detector, and an independent one, on values of that shape. */
  readonly check?: {
    readonly ours: (compact: string) => boolean;
    readonly theirs: (compact: string) => boolean;
    readonly shape: fc.Arbitrary<string>;
  };
}

const FRAMES = ['', '(', '«', '号', ', '] as const;
const BEHIND = ['', ')', '.', ', bye', '。', '\n'] as const;

export function suite(detector: Detector, kind: Suite): void {
  const { valid, spellings, words, fixed = true } = kind;
  const type = detector.entityTypes[0]!;
  const canonical = (value: string): string => detector.canonical?.(value, type) ?? value;

  describe(`${detector.id}, any value`, () => {
    test('is found near its words, in every spelling, as one value', () => {
      fc.assert(
        fc.property(
          valid,
          fc.constantFrom(...spellings),
          fc.constantFrom(...words),
          fc.constantFrom(': ', ' is ', ' '),
          fc.constantFrom(...BEHIND),
          (value, [write], word, link, behind) => {
            const spelled = write(value);
            expect(values(detector, `lorem ${word}${link}${spelled}${behind}`)).toEqual([spelled]);
            expect(canonical(spelled)).toBe(canonical(value));
          },
        ),
      );
    });

    test('is found without words as far as its shape proves it', () => {
      fc.assert(
        fc.property(
          valid,
          fc.constantFrom(...spellings),
          fc.constantFrom(...FRAMES),
          fc.constantFrom(...BEHIND),
          (value, [write, bare], before, behind) => {
            const spelled = write(value);
            const found = [spelled];
            const sentence = values(detector, `lorem ipsum ${before}${spelled}${behind}`);
            expect(sentence).toEqual(bare === 'always' ? found : []);
            expect(values(detector, spelled)).toEqual(bare === 'never' ? [] : found);
          },
        ),
      );
    });

    test.runIf(fixed)('is not found inside a longer number or word', () => {
      fc.assert(
        fc.property(
          valid,
          fc.constantFrom(...spellings),
          fc.constantFrom(
            ...([
              '1#',
              '#1',
              'x#',
              '#x',
              '#-1',
              '1-#',
              '#.1',
              '7.#',
              'é#',
              '#0000000000000000000000',
            ] as const),
          ),
          (value, [write], frame) => {
            const spelled = write(value);
            const found = values(detector, `lorem ${frame.replace('#', spelled)}`);
            expect(found).not.toContain(spelled);
          },
        ),
      );
    });

    const { never, check } = kind;
    test.runIf(never)('that the definition forbids is not found', () => {
      fc.assert(
        fc.property(never!, fc.constantFrom(...words), (value, word) => {
          expect(values(detector, `${word} ${value}`)).toEqual([]);
        }),
      );
    });

    test.runIf(check)('is checked as an independent implementation does', () => {
      const { ours, theirs, shape } = check!;
      fc.assert(
        fc.property(fc.oneof(shape, valid), (value) => {
          expect([value, ours(value)]).toEqual([value, theirs(value)]);
        }),
        { numRuns: 500 },
      );
    });
  });
}

/** Digits, `length` of them. */
export const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** Letters of a set, `length` of them. */
export const letters = (length: number, set = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...set), minLength: length, maxLength: length });

/** A whole number between two, with leading zeros. */
export const between = (min: number, max: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));

/** Parts, one after another. */
export const joined = (...parts: readonly (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((list) => list.join(''));

/** A body and the first of the check characters that passes; bodies with none are left out. */
export const checked = (
  body: fc.Arbitrary<string>,
  isValid: (value: string) => boolean,
  last: readonly string[] = [...'0123456789'],
): fc.Arbitrary<string> =>
  body.map((start) => last.map((end) => start + end).find(isValid) ?? '').filter((value) => value !== '');

/** All two-digit ends. */
export const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, number) =>
  String(number).padStart(2, '0'),
);

/** Writes a value in groups of these lengths. */
export const grouped =
  (separator: string | readonly string[], ...lengths: readonly number[]) =>
  (compact: string): string => {
    let at = 0;
    return lengths
      .map((length, group) => {
        const part = compact.slice(at, at + length);
        at += length;
        const before = typeof separator === 'string' ? separator : separator[group - 1]!;
        return group === 0 ? part : `${before}${part}`;
      })
      .join('');
  };

export const asIs = (compact: string): string => compact;
