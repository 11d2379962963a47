import fc from 'fast-check';
import { test } from 'vitest';
import { gbDrivingLicence } from '../../../detectors/gb/driving-licence.js';
import { dates, digits, expectBare, expectNothing, letters } from '../northern-europe.js';

const surname = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => letters(length))
  .map((name) => name.padEnd(5, '9'));
const parts = fc
  .tuple(surname, dates(), fc.boolean(), letters(2), digits(1), letters(2))
  .map(([name, { y, m, d }, female, initials, digit, check]) => [
    name,
    `${y[2]}${female ? Number(m) + 50 : m}${d}${y[3]}`,
    `${initials}${digit}${check}`,
  ]);

test('finds any', () => {
  expectBare(
    gbDrivingLicence,
    parts.map((list) => [list.join(''), list.join(' '), `${list.join('')}12`, list.join('').toLowerCase()]),
  );
});

test('needs a month and a day', () => {
  expectNothing(
    gbDrivingLicence,
    parts.map(([a, b, c]) => `licence ${a}${b![0]}${'13'}${b!.slice(3)}${c}`),
  );
  expectNothing(
    gbDrivingLicence,
    parts.map(([a, b, c]) => `licence ${a}${b!.slice(0, 3)}32${b![5]}${c}`),
  );
});
