import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bic, isBic } from '../../../detectors/generic/bic.js';
import { values } from '../drive.js';

it('finds any code behind its word, and none without', () => {
  const code = fc
    .tuple(
      fc.stringMatching(/^[A-Z]{4}$/),
      fc.constantFrom('DE', 'FR', 'GB', 'XK', 'PL'),
      fc.stringMatching(/^[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?$/),
    )
    .map((parts) => parts.join(''))
    .filter((value) => !value.startsWith('SWIFT') && !value.startsWith('BIC'));
  fc.assert(
    fc.property(code, fc.constantFrom('BIC: ', 'SWIFT ', 'BIC/SWIFT: ', 'bic '), (value, word) => {
      expect(values(bic, `${word}${value}.`)).toEqual([value]);
      expect(values(bic, `see ${value}`)).toEqual([]);
      expect(values(bic, `${word}${value}AAAA`)).toEqual([]);
    }),
  );
});

it('knows the countries', () => {
  expect(isBic('DEUTDEFF')).toBe(true);
  expect(isBic('DEUTZZFF')).toBe(false);
});
