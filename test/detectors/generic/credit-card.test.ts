import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { creditCard } from '../../../detectors/generic/credit-card.js';
import { findings, unmark, values } from '../drive.js';

/** Prefix and length of what is found bare. */
const ISSUED: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['4', 19],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['649', 16],
  ['65', 16],
  ['305', 14],
  ['36', 14],
  ['38', 14],
  ['3528', 16],
  ['3589', 16],
  ['62', 16],
  ['62', 19],
  ['5018', 16],
  ['6759', 16],
  ['2200', 16],
  ['2204', 16],
  ['508', 16],
  ['82', 16],
  ['9792', 16],
];

const LAYOUT: Readonly<Record<number, readonly number[]>> = {
  14: [4, 6, 4],
  15: [4, 6, 5],
  16: [4, 4, 4, 4],
  19: [4, 4, 4, 4, 3],
};

function withCheckDigit(body: string): string {
  return [...'0123456789'].map((digit) => body + digit).find(luhn)!;
}

const card = fc.constantFrom(...ISSUED).chain(([prefix, length]) =>
  fc
    .string({
      unit: fc.constantFrom(...'0123456789'),
      minLength: length - prefix.length - 1,
      maxLength: length - prefix.length - 1,
    })
    .map((rest) => withCheckDigit(prefix + rest)),
);

function grouped(value: string, separator: string): string {
  const lengths = LAYOUT[value.length]!;
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  return starts.map((start, index) => value.slice(start, start + lengths[index]!)).join(separator);
}

const spelling = fc.constantFrom<(value: string) => string>(
  (value) => value,
  (value) => grouped(value, ' '),
  (value) => grouped(value, '-'),
  (value) => grouped(value, '.'),
  (value) => grouped(value, '  '),
  (value) => [...value].join(' '),
);

test('finds a card of any brand in any usual spelling, bare', () => {
  fc.assert(
    fc.property(
      card,
      spelling,
      fc.constantFrom('', 'it is ', 'x:', '"', '号', '“', '\\n', '1,'),
      fc.constantFrom('', ' thanks', ',12/29,123', '.', '。', '”', '😅', '|12|29'),
      (value, spell, before, after) => {
        const spelled = spell(value);
        expect(values(creditCard, `${before}${spelled}${after}`)).toEqual([spelled]);
        expect(creditCard.canonical!(spelled, 'CREDIT_CARD')).toBe(value);
      },
    ),
  );
});

test('never reports a number that fails Luhn, whatever stands around it', () => {
  fc.assert(
    fc.property(card, fc.integer({ min: 1, max: 9 }), spelling, (value, change, spell) => {
      const wrong = `${value.slice(0, -1)}${(Number(value.at(-1)) + change) % 10}`;
      // A shorter card may hide in the groups of a long one; that is a card.
      fc.pre(wrong.length === 16);
      expect(values(creditCard, `my credit card is ${spell(wrong)} (visa)`, 'card')).toEqual([]);
    }),
  );
});

test('never reports a part of a longer run of digits', () => {
  const more = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(card, more, (value, rest) => {
      expect(values(creditCard, `card ${value}${rest}`)).toEqual([]);
      expect(values(creditCard, `card ${rest}${value}`)).toEqual([]);
      expect(values(creditCard, `card a${value}`)).toEqual([]);
      expect(values(creditCard, `card ${value}f`)).toEqual([]);
    }),
  );
});

describe('fields', () => {
  test.each([
    ['card', true],
    ['payment_card', true],
    ['cardId', true],
    ['value', true],
    ['id', false],
    ['order_id', false],
    ['messageId', false],
    ['timestamp', false],
    ['snowflake', false],
  ])('%s', (field, found) => {
    expect(values(creditCard, '4242424242424242', field)).toHaveLength(found ? 1 : 0);
  });
});

test.each([
  '⟦4111 1111 1111 1111⟧ ⟦5555 5555 5555 4444⟧ ⟦4242 4242 4242 4242⟧',
  '⟦4111 1111 1111 1111⟧ 1229 123',
  'in 2024 ⟦4111 1111 1111 1111⟧ was blocked',
  'my order 5512 failed, charged twice on ⟦4242424242424242⟧',
  'order id 77, ⟦4242 4242 4242 4242⟧',
  '⟦4111-1111-1111-1111⟧-visa',
  'old visa ⟦4222222222222⟧',
  'card ⟦4111-11111111-1111⟧',
  'airline card ⟦135412345678911⟧',
])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(creditCard, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each([
  'tracking number 4242424242424242',
  'EAN 4222222222222',
  '4222222222222',
  '0.4242424242424242',
  '12.4242424242424242',
  '4242424242424242.5',
  '2012-4242424242424242',
  '4242-4242-4242-4242-0001',
  '0001-4242-4242-4242-4242',
  '1001 2002 4242 4242 4242 4242 3003 4004',
  'DE02 4242 4242 4242 4242 42',
  'card 4444 4444 4444 4444',
  'card 4000 0000 0000 0000',
  '1748503543012345678',
  'isbn 978-3-16-148410-0',
])('nothing in %s', (text) => {
  expect(values(creditCard, text)).toEqual([]);
});
