import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imsi } from '../../../detectors/generic/imsi.js';
import { findings, values } from '../drive.js';

describe('generic/imsi', () => {
  it('finds 15 digits beside a word, and never without one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[2-7]\d{14}$/), (value) => {
        expect(values(imsi, `IMSI ${value}`)).toEqual([value]);
        expect(values(imsi, value, 'imsi')).toEqual([value]);
        expect(findings(imsi, `number ${value}`)).toEqual([]);
        expect(findings(imsi, `IMSI ${value}00`)).toEqual([]);
      }),
    );
  });
});
