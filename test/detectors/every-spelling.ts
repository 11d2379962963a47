// Properties that every national identifier has, for the tests of single detectors.
import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect } from 'vitest';
import type { Detector } from '../../src/core/detector.js';
import { values } from './drive.js';

/** A number of `length` digits, with leading zeros. */
export function digits(length: number, min = 0, max: number = 10 ** length - 1): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));
}

/** `length` letters of an alphabet. */
export function letters(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
}

/** Where a value is found: in any sentence, when it is all there is in its field, or beside its words only. */
export type Where = 'bare' | 'alone' | 'near';

/** Every spelling of every value is found where it should be, and all are one value. */
export function checkSpellings(
  detector: Detector,
  value: fc.Arbitrary<string>,
  spell: (value: string) => readonly string[],
  { where, word }: { where: Where; word: string },
): void {
  fc.assert(
    fc.property(value, (one) => {
      const forms = new Set<string>();
      for (const spelled of spell(one)) {
        expect(values(detector, `${word}: ${spelled}.`)).toEqual([spelled]);
        expect(values(detector, `so ${spelled}, ok`)).toEqual(where === 'bare' ? [spelled] : []);
        expect(values(detector, spelled)).toEqual(where === 'near' ? [] : [spelled]);
        expect(values(detector, `so 83${spelled}59, ok`)).toEqual([]);
        forms.add(detector.canonical!(spelled, detector.entityTypes[0]!));
      }
      expect([...forms]).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
}

/** With its last character changed a value fails the check, and is not found bare or alone. */
export function checkLastCharacter(
  detector: Detector,
  value: fc.Arbitrary<string>,
  others = '0123456789',
): void {
  fc.assert(
    fc.property(value, fc.constantFrom(...others), (one, last) => {
      fc.pre(!one.endsWith(last));
      const wrong = `${one.slice(0, -1)}${last}`;
      expect(values(detector, `so ${wrong}, ok`)).toEqual([]);
      expect(values(detector, wrong)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}

interface Oracle {
  validate(value: string): { isValid: boolean };
}

/** The validator of the library `stdnum`. */
export function oracle(country: string, name: string): Oracle {
  return stdnum[country]![name]!;
}

/** The check and the oracle agree on valid values, and on any. */
export function checkOracle(
  isValid: (value: string) => boolean | undefined,
  { validate }: Oracle,
  valid: fc.Arbitrary<string>,
  any: fc.Arbitrary<string>,
): void {
  fc.assert(
    fc.property(valid, (value) => {
      expect(validate(value).isValid).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(valid, any), (value) => {
      expect(isValid(value) === true).toBe(validate(value).isValid);
    }),
    { numRuns: 500 },
  );
}
