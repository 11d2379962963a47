import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mod11to2 } from '../../../detectors/checksums/iso7064.js';
import { orcid } from '../../../detectors/generic/orcid.js';
import { findings, values } from '../drive.js';

const number = fc
  .tuple(fc.constantFrom('00000002', '00090003'), fc.stringMatching(/^\d{7}$/))
  .map((parts) => parts.join(''))
  .map((body) => [...'0123456789X'].map((check) => body + check).find(mod11to2)!);

describe('generic/orcid', () => {
  it('finds every spelling, and no near miss', () => {
    fc.assert(
      fc.property(number, (value) => {
        const grouped = value.match(/..../g)!.join('-');
        for (const written of [value, grouped]) {
          expect(values(orcid, `by ${written}, 2024`)).toEqual([written]);
          expect(orcid.canonical?.(written, 'ORCID')).toBe(value);
        }
        const typo = `${grouped.slice(0, 10)}${(Number(grouped[10]) + 1) % 10}${grouped.slice(11)}`;
        expect(findings(orcid, typo)).toEqual([]);
        expect(findings(orcid, `${grouped}7`)).toEqual([]);
      }),
    );
  });
});
