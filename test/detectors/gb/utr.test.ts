import { test } from 'vitest';
import { isUtr, utr } from '../../../detectors/gb/utr.js';
import { digits, expectAgreement, expectAlone, expectInContext, expectNothing } from '../northern-europe.js';

const valid = digits(10).filter(isUtr);
const spell = (n: string): string[] => [n, `${n.slice(0, 5)} ${n.slice(5)}`, `${n}K`];

test('agrees with stdnum', () => expectAgreement(isUtr, 'GB.utr', valid, digits(10)));

test('finds any in context or alone', () => {
  expectInContext(utr, valid.map(spell), 'UTR');
  expectAlone(utr, valid.map(spell));
});

test('does not find a wrong check digit alone, or a longer number', () => {
  expectNothing(
    utr,
    digits(10).filter((n) => !isUtr(n)),
  );
  expectNothing(
    utr,
    valid.map((n) => `UTR ${n}1`),
  );
});
