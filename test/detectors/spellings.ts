// Properties that hold for every identifier: what a test file says is only how its values are made and written.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Detector } from '../../src/core/detector.js';
import { values } from './drive.js';

export interface Sample {
  readonly detector: Detector;
  /** Valid values, compact and in capitals. */
  readonly valid: fc.Arbitrary<string>;
  /** Usual spellings of a value. Default: compact. */
  readonly spell?: (value: string) => readonly string[];
  /** Words before the value that make it certain. */
  readonly words: readonly string[];
  /** Where it is found without a word: nowhere, as a whole field, or in any text. */
  readonly bare: 'never' | 'alone' | 'anywhere';
  /** The canonical form; default: the value itself. */
  readonly canonical?: (value: string) => string;
}

/** Every spelling is found behind a word, and without one just where it is said to be; all mean the same. */
export function holdsFor(sample: Sample): void {
  const { detector, valid, spell = (value) => [value], words, bare, canonical = (value) => value } = sample;
  const type = detector.entityTypes[0]!;
  fc.assert(
    fc.property(
      valid,
      fc.constantFrom(...words),
      fc.constantFrom('', '.', ', ok', ' (1)'),
      (value, word, after) => {
        for (const spelled of spell(value)) {
          expect(values(detector, `${word} ${spelled}${after}`), `${word} ${spelled}${after}`).toEqual([
            spelled,
          ]);
          expect(detector.canonical!(spelled, type)).toBe(canonical(value));
        }
        if (bare !== 'anywhere') expect(values(detector, `see ${value} there`)).toEqual([]);
        else expect(values(detector, `see ${value} there`)).toEqual([value]);
        expect(values(detector, value)).toEqual(bare === 'never' ? [] : [value]);
      },
    ),
    { numRuns: 60 },
  );
}

/** Inside something longer there is no value, whatever word stands near. */
export function isNoPart({ detector, valid, words }: Sample): void {
  fc.assert(
    fc.property(valid, fc.constantFrom(...words), (value, word) => {
      for (const longer of [`${value}7Q`, `X${value}`])
        expect(values(detector, `${word} ${longer}`)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}

/** With another check digit the value is not found without a word. */
export function needsItsCheck(detector: Detector, valid: fc.Arbitrary<string>, at: number): void {
  fc.assert(
    fc.property(valid, fc.integer({ min: 1, max: 9 }), (value, change) => {
      const place = at < 0 ? value.length + at : at;
      const wrong = `${value.slice(0, place)}${(Number(value[place]) + change) % 10}${value.slice(place + 1)}`;
      expect(values(detector, wrong)).toEqual([]);
      expect(values(detector, `see ${wrong} there`)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}

/** Digits, `length` of them. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^\\d{${length}}$`));
}

/** The date of a birth as [year, month, day], each in digits. */
export function birth(from: number, to: number): fc.Arbitrary<[string, string, string]> {
  return fc
    .date({ min: new Date(Date.UTC(from, 0, 1)), max: new Date(Date.UTC(to, 11, 31)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).split('-') as [string, string, string]);
}

/** Values that pass, by trying the last digit: for checks that are proven right elsewhere in the same file. */
export function completed(
  fronts: fc.Arbitrary<string>,
  passes: (value: string) => boolean,
): fc.Arbitrary<string> {
  return fronts
    .map((front) => [...'0123456789'].map((check) => front + check).find(passes) ?? '')
    .filter((value) => value !== '');
}

/** A validator agrees with the oracle on values that it accepts, and on values made by chance. */
export function agrees(
  fronts: fc.Arbitrary<string>,
  passes: (value: string) => boolean,
  oracle: { validate(value: string): { isValid: boolean } } | undefined,
): void {
  expect(oracle).toBeDefined();
  fc.assert(
    fc.property(fronts, (front) => {
      for (const check of '0123456789')
        expect(passes(front + check), front + check).toBe(oracle!.validate(front + check).isValid);
    }),
    { numRuns: 200 },
  );
}
