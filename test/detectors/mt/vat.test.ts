import { test } from 'vitest';
import { isMaltaVat, vat } from '../../../detectors/mt/vat.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(6, 100_000).map(
  (body) => Array.from({ length: 37 }, (_, last) => body + String(last).padStart(2, '0')).find(isMaltaVat)!,
);

test('finds one with the country bare', () => {
  checkSpellings(
    vat,
    valid,
    (value) => [`MT${value}`, `MT ${value}`, `MT${value.slice(0, 4)}-${value.slice(4)}`],
    { where: 'bare', word: 'VAT' },
  );
});

test('finds one without it in context only', () => {
  checkSpellings(vat, valid, (value) => [value], { where: 'near', word: 'VAT' });
  checkLastCharacter(vat, valid);
});

test('agrees with stdnum', () => {
  checkOracle(isMaltaVat, oracle('MT', 'vat'), valid, digits(8, 10_000_000));
});
