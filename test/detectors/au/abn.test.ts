import { stdnum } from 'stdnum';
import { abn, isAbn } from '../../../detectors/au/abn.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

const theirs = (value: string): boolean => stdnum['AU']!['abn']!.validate(value).isValid;

/** The first two digits are the check digits. */
const valid = digits(9)
  .map((body) => Array.from({ length: 90 }, (_, at) => `${at + 10}${body}`).find(theirs) ?? '')
  .filter((value) => value !== '');

suite(abn, {
  valid,
  spellings: [
    [grouped(' ', 2, 3, 3, 3), 'always'],
    [asIs, 'always'],
    [(value) => `AU${value}`, 'always'],
  ],
  words: ['ABN', 'business number', 'VAT'],
  never: valid.map((value) => `${value.slice(0, -1)}${(Number(value.at(-1)) + 3) % 10}`),
  check: { ours: isAbn, theirs, shape: joined(between(1, 9, 1), digits(10)) },
});
