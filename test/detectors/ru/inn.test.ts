import { stdnum } from 'stdnum';
import { inn, isInn } from '../../../detectors/ru/inn.js';
import { asIs, between, checked, digits, joined, suite, TWO_DIGITS } from '../world.js';

const theirs = (value: string): boolean => stdnum['RU']!['inn']!.validate(value).isValid;

const valid = checked(joined(between(1, 9, 1), digits(9)), theirs, TWO_DIGITS);

suite(inn, {
  valid,
  spellings: [[asIs, 'always']],
  words: ['ИНН', 'INN'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isInn, theirs, shape: joined(between(1, 9, 1), digits(11)) },
});
