import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { cnpj, isCnpj } from '../../../detectors/br/cnpj.js';
import { asIs, checked, digits, grouped, joined, letters, suite, TWO_DIGITS } from '../world.js';

const theirs = (value: string): boolean =>
  !/^(.)\1+$/.test(value) && stdnum['BR']!['cnpj']!.validate(value).isValid;

const code = fc.oneof(digits(8), joined(digits(2), letters(3, 'ABCXYZ0123456789'), digits(3)));
const valid = checked(joined(code, '0001'), theirs, TWO_DIGITS);

suite(cnpj, {
  valid,
  spellings: [
    [grouped(['.', '.', '/', '-'], 2, 3, 3, 4, 2), 'always'],
    [asIs, 'always'],
  ],
  words: ['CNPJ', 'empresa'],
  check: { ours: isCnpj, theirs, shape: joined(code, '0001', digits(2)) },
});
