// Properties of the identifiers of northern Europe, for their tests.
import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect } from 'vitest';
import type { Detector } from '../../src/core/detector.js';
import { values } from './drive.js';

/** A number of exactly so many digits, leading zeros kept. */
export function digits(length: number, min = 0, max: number = 10 ** length - 1): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));
}

/** So many letters of an alphabet. */
export function letters(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
}

/** Year, month and day of a day in so many years from `first`. */
export function dates(first = 1900, last = 2029): fc.Arbitrary<{ y: string; m: string; d: string }> {
  const day = (year: number, month = 0, date = 1): number => Date.UTC(year, month, date) / 86_400_000;
  return fc.integer({ min: day(first), max: day(last, 11, 31) }).map((number) => {
    const [y, m, d] = new Date(number * 86_400_000).toISOString().slice(0, 10).split('-');
    return { y: y!, m: m!, d: d! };
  });
}

type Spellings = fc.Arbitrary<readonly string[]>;

/** Every spelling is found in a sentence without its words, and all have one canonical form. */
export function expectBare(detector: Detector, spellings: Spellings): void {
  const before = fc.constantFrom('', 'it is ', '(', '“');
  const after = fc.constantFrom('', ' thanks', '. Bye', '”', ')');
  fc.assert(
    fc.property(spellings, before, after, (all, head, tail) => {
      for (const spelled of all) expect(values(detector, `${head}${spelled}${tail}`)).toEqual([spelled]);
      expectOneForm(detector, all);
    }),
  );
}

/** Every spelling is found behind `words`, and not in a sentence without. */
export function expectInContext(detector: Detector, spellings: Spellings, words: string): void {
  fc.assert(
    fc.property(spellings, fc.constantFrom('', ' thanks', '. Bye', ')'), (all, tail) => {
      for (const spelled of all) {
        expect(values(detector, `${words} ${spelled}${tail}`)).toEqual([spelled]);
        expect(values(detector, `see ${spelled} there`)).toEqual([]);
      }
      expectOneForm(detector, all);
    }),
  );
}

/** Found when it is all there is in its field. */
export function expectAlone(detector: Detector, spellings: Spellings): void {
  fc.assert(
    fc.property(spellings, (all) => {
      for (const spelled of all) expect(values(detector, spelled)).toEqual([spelled]);
    }),
  );
}

/** Nothing is found. */
export function expectNothing(detector: Detector, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      expect([text, values(detector, text)]).toEqual([text, []]);
    }),
  );
}

function expectOneForm(detector: Detector, spellings: readonly string[]): void {
  const [type] = detector.entityTypes;
  expect(new Set(spellings.map((spelled) => detector.canonical!(spelled, type!))).size).toBe(1);
}

/** Our check and that of stdnum (`GB.utr`) agree, on valid values and on any. */
export function expectAgreement(
  ours: (value: string) => boolean,
  name: string,
  valid: fc.Arbitrary<string>,
  any: fc.Arbitrary<string>,
): void {
  const [country, abbreviation] = name.split('.') as [string, string];
  const theirs = stdnum[country]![abbreviation]!;
  fc.assert(
    fc.property(valid, (value) => {
      expect([value, ours(value), theirs.validate(value).isValid]).toEqual([value, true, true]);
    }),
  );
  fc.assert(
    fc.property(any, (value) => {
      expect([value, ours(value)]).toEqual([value, theirs.validate(value).isValid]);
    }),
    { numRuns: 1000 },
  );
}
