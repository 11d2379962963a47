import { stdnum } from 'stdnum';
import { cpf, isCpf } from '../../../detectors/br/cpf.js';
import { asIs, checked, digits, grouped, suite, TWO_DIGITS } from '../world.js';

const theirs = (value: string): boolean => stdnum['BR']!['cpf']!.validate(value).isValid;

const valid = checked(digits(9), theirs, TWO_DIGITS).filter((value) => !/^(\d)\1+$/.test(value));

suite(cpf, {
  valid,
  spellings: [
    [grouped(['.', '.', '-'], 3, 3, 3, 2), 'always'],
    [grouped('-', 9, 2), 'always'],
    [asIs, 'always'],
  ],
  words: ['CPF', 'contribuinte', 'tax id'],
  check: { ours: isCpf, theirs, shape: digits(11) },
});
