import { test } from 'vitest';
import { isNhs, nhs } from '../../../detectors/gb/nhs.js';
import { digits, expectAlone, expectInContext, expectNothing } from '../northern-europe.js';

const valid = digits(10).filter(isNhs);
const spell = (n: string): string[] => [
  n,
  ...[' ', '-'].map((sign) => [n.slice(0, 3), n.slice(3, 6), n.slice(6)].join(sign)),
];

test('finds any in context or alone', () => {
  expectInContext(nhs, valid.map(spell), 'my NHS number is');
  expectAlone(nhs, valid.map(spell));
});

test('never finds one that is compact with a wrong check digit, or longer', () => {
  expectNothing(
    nhs,
    valid.map((n) => `NHS number ${n.slice(0, 9)}${(Number(n[9]) + 1) % 10}`),
  );
  expectNothing(
    nhs,
    valid.map((n) => `NHS number ${n}1`),
  );
});
