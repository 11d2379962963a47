import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { iccid } from '../../../detectors/generic/iccid.js';
import { findings, values } from '../drive.js';

const number = fc
  .stringMatching(/^\d{16,17}$/)
  .map((middle) => `89${middle}`)
  .map((body) => body + [...'0123456789'].find((digit) => luhn(body + digit))!);

describe('generic/iccid', () => {
  it('finds numbers with a right check digit, compact and in groups', () => {
    fc.assert(
      fc.property(number, (value) => {
        const grouped = value.replace(/(\d{4})(?=\d)/g, '$1 ');
        for (const written of [value, grouped]) {
          expect(values(iccid, `card ${written}.`)).toEqual([written]);
          expect(iccid.canonical?.(written, 'ICCID')).toBe(value);
        }
      }),
    );
  });

  it('takes a typing error beside its own words only', () => {
    expect(findings(iccid, '8933012345678901239')).toEqual([]);
    expect(values(iccid, 'SIM 8933012345678901239')).toEqual(['8933012345678901239']);
  });
});
