import fc from 'fast-check';
import { isValidBBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { mod97 } from '../../../detectors/checksums/mod97.js';
import {
  bankAccount,
  isBelgianAccount,
  isCcc,
  isItalianBban,
  isNib,
  isNrb,
  isRib,
} from '../../../detectors/generic/bank-account.js';
import { values } from '../drive.js';

const digits = (count: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-9][0-9]{${count - 1}}$`));

/** The one ending of `length` digits, or letter, that makes it valid. */
function complete(candidates: Iterable<string>, isValid: (value: string) => boolean): string {
  for (const candidate of candidates) if (isValid(candidate)) return candidate;
  throw new Error('no check digits fit');
}

const two = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'));
const made = {
  rib: digits(21).map((head) =>
    complete(
      two.map((key) => head + key),
      isRib,
    ),
  ),
  ccc: digits(18).map((body) =>
    complete(
      two.map((check) => body.slice(0, 8) + check + body.slice(8)),
      isCcc,
    ),
  ),
  bban: digits(22).map((body) =>
    complete(
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((cin) => cin + body),
      isItalianBban,
    ),
  ),
  nib: digits(19).map((head) =>
    complete(
      two.map((check) => head + check),
      isNib,
    ),
  ),
  nrb: digits(24).map((body) =>
    complete(
      two.map((check) => check + body),
      isNrb,
    ),
  ),
  be: digits(10).map((head) =>
    complete(
      two.map((check) => head + check),
      isBelgianAccount,
    ),
  ),
};
const groups: Record<keyof typeof made, [string, RegExp, string]> = {
  rib: ['RIB', /^(.{5})(.{5})(.{11})(..)$/, '$1 $2 $3 $4'],
  ccc: ['cuenta', /^(.{4})(.{4})(..)(.{10})$/, '$1-$2-$3-$4'],
  bban: ['conto corrente', /^(.)(.{5})(.{5})(.{12})$/, '$1 $2 $3 $4'],
  nib: ['NIB', /^(.{4})(.{4})(.{11})(..)$/, '$1 $2 $3 $4'],
  nrb: ['nr konta', /^(..)(.{4})(.{4})(.{4})(.{4})(.{4})(.{4})$/, '$1 $2 $3 $4 $5 $6 $7'],
  be: ['rekening', /^(.{3})(.{7})(..)$/, '$1-$2-$3'],
};

describe.each(Object.entries(groups))('generic/bank-account %s', (name, [word, pattern, shape]) => {
  it('finds any, in its groups and with a word, but not with a slip in one digit', () => {
    fc.assert(
      fc.property(made[name as keyof typeof made], fc.nat(7), (value, at) => {
        const written = value.replace(pattern, shape);
        expect(values(bankAccount, `${word}: ${written}, merci`)).toEqual([written]);
        expect(bankAccount.canonical!(written, 'BANK_ACCOUNT')).toBe(value);
        if (name !== 'be') expect(values(bankAccount, `${word} ${value}.`)).toEqual([value]);
        const digit = value.length - 8 + at;
        const slip = value.slice(0, digit) + ((Number(value[digit]) + 1) % 10) + value.slice(digit + 1);
        // Two remainders share a Spanish check digit.
        if (!isCcc(slip)) expect(values(bankAccount, `${word}: ${slip.replace(pattern, shape)}`)).toEqual([]);
        expect(values(bankAccount, `${word}: 7${value}7`)).toEqual([]);
      }),
    );
  });
});

it('agrees with ibantools on the accounts inside of French and Belgian IBANs', () => {
  fc.assert(
    fc.property(fc.oneof(made.rib, digits(23)), fc.oneof(made.be, digits(12)), (rib, be) => {
      expect(isRib(rib)).toBe(isValidBBAN(rib, 'FR'));
      expect(isBelgianAccount(be)).toBe(isValidBBAN(be, 'BE'));
    }),
  );
});

it('computes the Spanish check digits as powers of two do', () => {
  const check = (value: string): number => {
    const rest = [...value].reverse().reduce((sum, digit, at) => sum + Number(digit) * 2 ** (9 - at), 0) % 11;
    return rest < 2 ? rest : 11 - rest;
  };
  fc.assert(
    fc.property(fc.oneof(made.ccc, digits(20)), (value) => {
      const expected = `${check(value.slice(0, 8))}${check(value.slice(10))}`;
      expect(isCcc(value)).toBe(value.slice(8, 10) === expected);
    }),
  );
});

it('takes a Polish number for the IBAN that it is', () => {
  fc.assert(
    fc.property(made.nrb, (value) => {
      const form = bankAccount.canonical!(value, 'IBAN_CODE');
      expect(form).toBe(`PL${value}`);
      expect(mod97(form.slice(4) + form.slice(0, 4))).toBe(1);
    }),
  );
});
