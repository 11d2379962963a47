import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { imei } from '../../../detectors/generic/imei.js';
import { findings, values } from '../drive.js';

const withCheck = (body: string): string => body + [...'0123456789'].find((digit) => luhn(body + digit))!;
const number = fc
  .tuple(fc.constantFrom('35', '86', '01'), fc.stringMatching(/^\d{12}$/))
  .map((parts) => withCheck(parts.join('')));

describe('generic/imei', () => {
  it('finds every spelling, with a word and without', () => {
    fc.assert(
      fc.property(number, (value) => {
        const [a, b, c, d] = [value.slice(0, 2), value.slice(2, 8), value.slice(8, 14), value[14]!];
        for (const written of [value, `${a}-${b}-${c}-${d}`, `${a} ${b} ${c} ${d}`]) {
          expect(values(imei, `IMEI: ${written}.`)).toEqual([written]);
          expect(values(imei, written)).toEqual([written]);
          expect(imei.canonical?.(written, 'IMEI')).toBe(value);
        }
      }),
    );
  });

  it('does not find near misses', () => {
    fc.assert(
      fc.property(number, fc.nat(14), (value, at) => {
        const typo = value.slice(0, at) + ((Number(value[at]) + 1) % 10) + value.slice(at + 1);
        expect(findings(imei, typo)).toEqual([]);
        expect(findings(imei, `${value}7`)).toEqual([]);
        expect(findings(imei, `order ${value}`)).toEqual([]);
      }),
    );
  });
});
