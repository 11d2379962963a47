import fc from 'fast-check';
import { isNhi, nhi } from '../../../detectors/nz/nhi.js';
import { asIs, digits, letters, suite } from '../world.js';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const place = (letter: string): number => LETTERS.indexOf(letter) + 1;

/** The sum over letters and digits together with the check character is a multiple of the modulus. */
const old = fc
  .tuple(letters(3, LETTERS), digits(3))
  .map(([[a, b, c], [d, e, f]]) => {
    const sum = place(a!) * 7 + place(b!) * 6 + place(c!) * 5 + Number(d) * 4 + Number(e) * 3 + Number(f) * 2;
    return sum % 11 === 0 ? '' : `${a}${b}${c}${d}${e}${f}${(11 - (sum % 11)) % 10}`;
  })
  .filter((value) => value !== '');

const young = fc.tuple(letters(3, LETTERS), digits(2), letters(1, LETTERS)).map(([[a, b, c], [d, e], f]) => {
  const sum = place(a!) * 7 + place(b!) * 6 + place(c!) * 5 + Number(d) * 4 + Number(e) * 3 + place(f) * 2;
  return `${a}${b}${c}${d}${e}${f}${LETTERS[23 - (sum % 23) - 1]}`;
});

suite(nhi, {
  valid: fc.oneof(old, young),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['NHI', 'patient', 'health index'],
  never: old
    .map((value) => `${value.slice(0, 6)}${(Number(value[6]) + 3) % 10}`)
    .filter((value) => !isNhi(value)),
});
