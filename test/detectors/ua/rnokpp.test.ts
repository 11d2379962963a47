import { stdnum } from 'stdnum';
import { rnokpp } from '../../../detectors/ua/rnokpp.js';
import { asIs, between, checked, digits, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['UA']!['rntrc']!.validate(value).isValid;

const valid = checked(joined(between(10, 45, 2), digits(7)), theirs);

suite(rnokpp, {
  valid,
  spellings: [[asIs, 'alone']],
  words: ['ІПН', 'РНОКПП', 'tax number'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
});
