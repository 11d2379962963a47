import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

/** By the book: reverse, double every second, sum the digits of everything. */
function obvious(value: string): boolean {
  const written = [...value]
    .reverse()
    .map((digit, index) => String(Number(digit) * (index % 2 === 0 ? 1 : 2)));
  const sum = [...written.join('')].reduce((total, digit) => total + Number(digit), 0);
  return sum % 10 === 0;
}

test.each([
  ['79927398713', true],
  ['79927398710', false],
  ['4111111111111111', true],
  ['0', true],
  ['', false],
  ['4111 1111', false],
  ['٤٢', false],
])('%s: %s', (value, valid) => {
  expect(luhn(value)).toBe(valid);
});

test('agrees with the definition', () => {
  fc.assert(fc.property(digits(1, 40), (value) => luhn(value) === obvious(value)));
});

test('exactly one check digit fits, and one wrong digit is noticed', () => {
  fc.assert(
    fc.property(digits(1, 19), fc.nat(), fc.integer({ min: 1, max: 9 }), (body, where, change) => {
      const fitting = [...'0123456789'].filter((digit) => luhn(body + digit));
      expect(fitting).toHaveLength(1);
      const valid = body + fitting[0];
      const at = where % valid.length;
      const wrong = `${valid.slice(0, at)}${(Number(valid[at]) + change) % 10}${valid.slice(at + 1)}`;
      expect(luhn(wrong)).toBe(false);
    }),
  );
});
