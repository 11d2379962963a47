// The compiled plans against the library that they are compiled from.
import fc from 'fast-check';
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import {
  callingRegions,
  inRegions,
  parse,
  regionsWithPlans,
  validIn,
} from '../../../detectors/generic/phone-plan.js';

const regions = getCountries();

/** What the library says of digits dialled in a region, or of a plus and digits. */
function oracle(digits: string, region?: (typeof regions)[number]): string | undefined {
  const number = parsePhoneNumberFromString(digits, {
    ...(region && { defaultCountry: region }),
    extract: false,
  });
  return number?.isValid() ? number.number : undefined;
}

const ours = (digits: string, region?: string): string | undefined => {
  const parsed = parse(digits, region);
  return parsed?.valid ? parsed.e164 : undefined;
};

/** Digits that look like the region's: random ones, and its example with some digits changed, longer or shorter. */
const numbers = fc.constantFrom(...regions).chain((region) => {
  const example = String(getExampleNumber(region, examples)?.nationalNumber ?? '12345678');
  const digit = fc.integer({ min: 0, max: 9 }).map(String);
  const changed = fc
    .array(fc.tuple(fc.nat(example.length - 1), digit), { maxLength: 4 })
    .map((changes) =>
      changes.reduce((text, [at, by]) => text.slice(0, at) + by + text.slice(at + 1), example),
    );
  const national = fc.oneof(
    changed,
    changed.map((text) => `0${text}`),
    changed.map((text) => text.slice(0, -1)),
    fc.tuple(changed, digit).map(([text, more]) => text + more),
    fc.stringMatching(/^[0-9]{5,12}$/),
  );
  return fc.tuple(fc.constant(region), national);
});

describe('numbering plans', () => {
  it('agree with the library on national numbers of every region', () => {
    fc.assert(
      fc.property(numbers, ([region, digits]) => {
        const theirs = oracle(digits, region);
        // Digits with the country code in front and no sign: a matter of validIn().
        if (theirs !== `+${digits}`) expect(ours(digits, region), `${region} ${digits}`).toBe(theirs);
      }),
      { numRuns: 3000 },
    );
  });

  it('agree with the library on international numbers of every region', () => {
    fc.assert(
      fc.property(numbers, ([region, digits]) => {
        const written = `+${getCountryCallingCode(region)}${digits}`;
        expect(ours(written), written).toBe(oracle(written));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(regions)('take the example of %s for a number, and for a mobile number', (region) => {
    const example = getExampleNumber(region, examples);
    if (example === undefined) return;
    expect(parse(example.number)).toMatchObject({ e164: example.number, valid: true, possible: true });
    expect(validIn(example.nationalNumber, [region])?.e164).toBe(example.number);
    expect(regionsWithPlans().has(region)).toBe(true);
    expect(callingRegions(example.countryCallingCode)).toContain(region);
  });

  it('know what was a number before a plan changed', () => {
    expect(parse('+22920215789')).toMatchObject({ valid: false, possible: true });
    expect(parse('+3465478932')).toMatchObject({ valid: false, possible: false });
  });

  it('take the first region, but a mobile number before a fixed line of an open plan', () => {
    expect(inRegions('0612345678', ['FR', 'MA'])?.e164).toBe('+33612345678');
    expect(inRegions('07400123456', ['DE', 'GB'])?.e164).toBe('+447400123456');
  });
});
