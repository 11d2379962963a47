// What every identifier of western Europe owes: a test file says how its values are made and written.
import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import type { Detector } from '../../src/core/detector.js';
import { values } from './drive.js';

/** Exactly so many digits, leading zeros kept. */
export function digits(length: number, min = 0, max: number = 10 ** length - 1): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));
}

/** Letters of an alphabet. */
export function letters(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
}

/** Parts one behind the other. */
export function joined(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((list) => list.join(''));
}

/** Days from 1930 to 2019, as `YYYYMMDD`. */
export const day: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(1930, 0, 1) / 86_400_000, max: Date.UTC(2019, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''));

/** Groups of a value: `cut('123456', ' ', 2, 4)` is `12 3456`. */
export function cut(value: string, separator: string, ...lengths: readonly number[]): string {
  let at = 0;
  const groups = lengths.map((length) => {
    at += length;
    return value.slice(at - length, at);
  });
  return groups.join(separator);
}

/** The value with the last digit that makes it right, if there is one. */
export function completed(body: string, isRight: (value: string) => boolean | undefined): string | undefined {
  return [...'0123456789'].map((last) => body + last).find((value) => isRight(value));
}

/** A value with its check digit by brute force; bodies without one are left out. */
export function checked(
  body: fc.Arbitrary<string>,
  isRight: (value: string) => boolean | undefined,
): fc.Arbitrary<string> {
  return body.map((one) => completed(one, isRight)).filter((value) => value !== undefined);
}

export interface Subject {
  readonly detector: Detector;
  /** Compact values. */
  readonly valid: fc.Arbitrary<string>;
  /** Usual spellings; default: compact. */
  readonly spell?: (value: string) => readonly string[];
  /** Beside each of these it is found. */
  readonly words: readonly string[];
  /** Found in any text, or as a whole field, or beside its words only. */
  readonly where: 'bare' | 'alone' | 'near';
}

/** Registers the properties as tests. */
export function testSubject({ detector, valid, spell = (value) => [value], words, where }: Subject): void {
  const spelled = valid.chain((value) => fc.constantFrom(...spell(value)));

  test('is found beside its words in any spelling', () => {
    const tail = fc.constantFrom('', ' thanks', '. Bye', ')', '»', ', 3');
    fc.assert(
      fc.property(spelled, fc.constantFrom(...words), tail, (one, word, after) => {
        expect(values(detector, `${word} ${one}${after}`)).toEqual([one]);
        expect(values(detector, `(${word}: ${one}${after}`)).toEqual([one]);
      }),
    );
  });

  test(`without a word: ${where}`, () => {
    fc.assert(
      fc.property(spelled, (one) => {
        expect(values(detector, `so ${one}, ok`)).toEqual(where === 'bare' ? [one] : []);
        expect(values(detector, one)).toEqual(where === 'near' ? [] : [one]);
      }),
    );
  });

  test('is not found inside something longer', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom(...words), (one, word) => {
        expect(values(detector, `${word} X${one}7`)).toEqual([]);
        expect(values(detector, `so 83${one}59, ok`)).toEqual([]);
      }),
    );
  });

  test('all spellings of a value are one value', () => {
    fc.assert(
      fc.property(valid, (value) => {
        const forms = spell(value).map((one) => detector.canonical!(one, detector.entityTypes[0]!));
        expect(new Set(forms).size).toBe(1);
      }),
    );
  });
}

/** What fails the check is not found in a sentence or alone, and where the words say so not beside them either. */
export function testWrong(
  detector: Detector,
  wrong: fc.Arbitrary<string>,
  texts: readonly string[] = [],
): void {
  test('what fails the check is not found', () => {
    fc.assert(
      fc.property(wrong, (one) => {
        expect(values(detector, `so ${one}, ok`)).toEqual([]);
        expect(values(detector, one)).toEqual([]);
        for (const text of texts) expect(values(detector, `${text} ${one}`)).toEqual([]);
      }),
    );
  });
}

/** The last digit made another one. */
export function spoiled(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(valid, fc.integer({ min: 1, max: 9 }))
    .map(([value, change]) => value.slice(0, -1) + ((Number(value.at(-1)) + change) % 10));
}

/** Our check and the library's agree. */
export function testOracle(
  isValid: (value: string) => boolean | undefined,
  [country, name]: readonly [string, string],
  valid: fc.Arbitrary<string>,
  any: fc.Arbitrary<string>,
): void {
  test('agrees with stdnum', () => {
    const oracle = stdnum[country]![name]!;
    fc.assert(
      fc.property(fc.oneof(valid, any), (value) => {
        expect([value, isValid(value) === true]).toEqual([value, oracle.validate(value).isValid]);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(valid, (value) => isValid(value) === true));
  });
}
