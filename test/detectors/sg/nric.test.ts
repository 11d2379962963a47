import fc from 'fast-check';
import { nric } from '../../../detectors/sg/nric.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

/** The letters in the order of 11 less the remainder, as the rule is mostly told. */
const ORDER: Record<string, string> = {
  S: 'ABCDEFGHIZJ',
  T: 'ABCDEFGHIZJ',
  F: 'KLMNPQRTUWX',
  G: 'KLMNPQRTUWX',
};
const valid = fc.tuple(fc.constantFrom('S', 'T', 'F', 'G'), digits(7)).map(([kind, body]) => {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * [2, 7, 6, 5, 4, 3, 2][at]!, 0);
  return `${kind}${body}${ORDER[kind]![10 - ((sum + (/[TG]/.test(kind) ? 4 : 0)) % 11)]}`;
});

suite(nric, {
  valid,
  spellings: [
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'always'],
  ],
  words: ['NRIC', 'FIN', 'work permit'],
  never: joined(letters(1, 'ABCZ'), digits(7), letters(1)),
});
