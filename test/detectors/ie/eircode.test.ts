import fc from 'fast-check';
import { test } from 'vitest';
import { eircode } from '../../../detectors/ie/eircode.js';
import { expectAlone, expectInContext, expectNothing, letters } from '../northern-europe.js';

const unique = letters(4, '0123456789ACDEFHKNPRTVWXY');
const any = fc
  .tuple(fc.constantFrom('D02', 'D6W', 'A65', 'T12', 'Y35'), unique)
  .map(([key, rest]) => [`${key} ${rest}`, `${key}${rest}`, `${key} ${rest}`.toLowerCase()]);

test('finds any near an address or alone', () => {
  expectInContext(eircode, any, 'my Eircode is');
  expectAlone(eircode, any);
});

test('needs a routing key that exists', () => {
  expectNothing(
    eircode,
    unique.map((rest) => `eircode Z99 ${rest}`),
  );
});
