import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVin, vin } from '../../../detectors/generic/vin.js';
import { findings, values } from '../drive.js';

const body = fc.stringMatching(
  /^[1-5WVSZKJ][A-HJ-NPR-Z][A-HJ-NPR-Z0-9]{6}[A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]{3}[0-9]{4}$/,
);
const number = body.map((value) => {
  const before = value.slice(0, 8);
  const after = value.slice(8);
  return [...'0123456789X'].map((check) => before + check + after).find(isVin)!;
});

describe('generic/vin', () => {
  it('finds a number with a right check digit anywhere, any other beside a word', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(values(vin, `sold ${value} today`)).toEqual([value]);
        expect(findings(vin, `${value}A`)).toEqual([]);
        const other = value.slice(0, 8) + (value[8] === '5' ? '6' : '5') + value.slice(9);
        expect(findings(vin, `sold ${other} today`)).toEqual([]);
        expect(values(vin, `châssis ${other}`)).toEqual([other]);
        expect(values(vin, `vin ${value.toLowerCase()}`)).toEqual([value.toLowerCase()]);
        expect(vin.canonical?.(value.toLowerCase(), 'VIN')).toBe(value);
      }),
    );
  });

  it('agrees with the example of the regulation', () => {
    expect(isVin('1M8GDM9AXKP042788')).toBe(true);
    expect(isVin('1M8GDM9A1KP042788')).toBe(false);
  });
});
