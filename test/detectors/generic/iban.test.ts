import fc from 'fast-check';
import { countrySpecs } from 'ibantools';
import { describe, expect, test } from 'vitest';
import { mod97 } from '../../../detectors/checksums/mod97.js';
import { iban } from '../../../detectors/generic/iban.js';
import { drive, findings, unmark, values } from '../drive.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Countries with the character classes of their account number, `[A-Z]{4}[0-9]{14}` taken apart. */
const COUNTRIES = Object.entries(countrySpecs).flatMap(([country, { chars, bban_regexp }]) => {
  if (!chars || !bban_regexp) return [];
  const classes = [...bban_regexp.matchAll(/\[([^\]]+)\]\{(\d+)\}/g)].flatMap(([, chars, count]) =>
    Array<string>(Number(count)).fill(chars!),
  );
  return [{ country, length: chars, classes }];
});

function withCheckDigits(country: string, bban: string): string {
  const check = String(98 - mod97(`${bban}${country}00`)).padStart(2, '0');
  return `${country}${check}${bban}`;
}

/** A valid one of any country, mostly digits, as account numbers are. */
const anyIban = fc
  .constantFrom(...COUNTRIES)
  .chain(({ country, classes }) =>
    fc
      .tuple(...classes.map((chars) => fc.constantFrom(...(chars === 'A-Z' ? LETTERS : '0123456789'))))
      .map((bban) => withCheckDigits(country, bban.join(''))),
  );

const inFours = (value: string, separator: string): string => value.match(/.{1,4}/g)!.join(separator);

test('knows the countries of the registry', () => {
  const known = COUNTRIES.map(({ country }) => country);
  expect(known.length).toBeGreaterThan(100);
  for (const country of ['AL', 'BR', 'EG', 'GE', 'LC', 'MU', 'RU', 'SC', 'SV', 'TL', 'UA', 'VA', 'XK']) {
    expect(known).toContain(country);
  }
  for (const { length, classes } of COUNTRIES) expect(classes).toHaveLength(length - 4);
});

test('finds one of any country in any usual spelling, and nothing around it', () => {
  const spelling = fc.constantFrom<(value: string) => string>(
    (value) => value,
    (value) => value.toLowerCase(),
    (value) => inFours(value, ' '),
    (value) => inFours(value, '-'),
    (value) => inFours(value, '\n'),
    (value) => inFours(value.toLowerCase(), ' '),
    (value) => `${value.slice(0, 2)} ${value.slice(2, 4)} ${inFours(value.slice(4), ' ')}`,
  );
  fc.assert(
    fc.property(
      anyIban,
      spelling,
      fc.constantFrom('', 'to ', 'IBAN:', '(', '号', '“'),
      fc.constantFrom('', ' X in a sentence', ', and', ') 12', '。', '”', '😅'),
      (value, spell, before, after) => {
        // A code apart is seen through the digits behind it: it needs enough of them.
        const spelled = spell(value);
        fc.pre(!/^[A-Z]{2} /.test(spelled) || /^[A-Z]{2} \d\d [\d ]{14}/.test(spelled));
        expect(values(iban, `${before}${spelled}${after}`)).toEqual([spelled]);
        expect(iban.canonical!(spelled, 'IBAN_CODE')).toBe(value);
      },
    ),
  );
});

test('never reports one whose check digits are wrong, whatever stands around it', () => {
  fc.assert(
    fc.property(anyIban, fc.integer({ min: 1, max: 96 }), fc.boolean(), (value, change, grouped) => {
      const check = (Number(value.slice(2, 4)) + change) % 100;
      const wrong = `${value.slice(0, 2)}${String(check).padStart(2, '0')}${value.slice(4)}`;
      fc.pre(mod97(wrong.slice(4) + wrong.slice(0, 4)) !== 1);
      const spelled = grouped ? inFours(wrong, ' ') : wrong;
      expect(values(iban, `my bank account IBAN: ${spelled} (bank)`, 'iban')).toEqual([]);
    }),
  );
});

test('shows a compact one with wrong check digits to explain', () => {
  expect(drive(iban, 'IBAN DE03120300000000202051')).toMatchObject([{ start: 5, end: 27 }]);
});

describe('one character too few or too many', () => {
  test('is not found', () => {
    fc.assert(
      fc.property(anyIban, (value) => {
        expect(values(iban, `IBAN ${value}0`)).toEqual([]);
        // Where the account number may end in letters, a following word must not complete it by chance.
        expect(values(iban, `IBAN ${value.slice(0, -1)}`)).toEqual([]);
      }),
    );
  });
});

test.each([
  'a list: ⟦AL47212110090000000235698741⟧,⟦AL47212110090000000235698741⟧',
  '⟦VG96 VPVG 0000 0123 4567 8901⟧ X in a sentence',
  'IBAN⟦DE02120300000000202051⟧',
  'quoted twice: \\n⟦DE02120300000000202051⟧\\n',
  '⟦D E 0 2 1 2 0 3 0 0 0 0 0 0 0 0 2 0 2 0 5 1⟧',
  '⟦DE02\n1203 0000 0000 2020 51⟧',
  'DE02 1203 0000 0000 2020 52 or rather ⟦DE02 1203 0000 0000 2020 51⟧',
  'RO49 AAAA 1B31 0075 9384 ⟦NL02 ABNA 0123 4567 89⟧',
])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(iban, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each([
  'AL47/2121/1009/0000/0002/3569/8741',
  'IBAN FR00 this is no account number at all',
  'RO49 this sentence goes on with many words and no number',
  'part DE12 3456 7890',
  'commit de02120300000000202051aa',
])('nothing in %s', (text) => {
  expect(values(iban, text)).toEqual([]);
});
