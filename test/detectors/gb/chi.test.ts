import fc from 'fast-check';
import { test } from 'vitest';
import { chi, isChi } from '../../../detectors/gb/chi.js';
import { dates, digits, expectAlone, expectInContext, expectNothing } from '../northern-europe.js';

const any = fc.tuple(dates(), digits(4)).map(([{ y, m, d }, rest]) => `${d}${m}${y.slice(2)}${rest}`);
const spell = (n: string): string[] => [
  n,
  `${n.slice(0, 6)} ${n.slice(6)}`,
  `${n.slice(0, 6)}-${n.slice(6)}`,
];

test('finds any in context or alone', () => {
  expectInContext(chi, any.filter(isChi).map(spell), 'CHI number');
  expectAlone(chi, any.filter(isChi).map(spell));
});

test('needs a date, and a check digit when there is no word', () => {
  expectNothing(
    chi,
    any.map((n) => `CHI ${n.slice(0, 2)}13${n.slice(4)}`),
  );
  expectNothing(
    chi,
    any.filter((n) => !isChi(n)),
  );
  expectNothing(
    chi,
    any.map((n) => `CHI ${n}1`),
  );
});
