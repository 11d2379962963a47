import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceId } from '../../../detectors/generic/device-id.js';
import { findings } from '../drive.js';

const uuid = fc.uuid().filter((value) => /[a-f]/.test(value.slice(-12)) && /\d/.test(value.slice(-12)));

describe('generic/device-id', () => {
  it('finds a UUID beside a word, as what the word says, in both cases', () => {
    fc.assert(
      fc.property(uuid, fc.boolean(), (value, upper) => {
        const written = upper ? value.toUpperCase() : value;
        const types = (text: string, field = ''): string[] =>
          findings(deviceId, text, field).map((one) => one.entityType);
        expect(types(`user_id: ${written}`)).toEqual(['UUID']);
        expect(types(`IDFA ${written}`)).toEqual(['DEVICE_ID']);
        expect(types(written, 'device_id')).toEqual(['DEVICE_ID']);
        expect(types(written)).toEqual([]);
        expect(types(`request ${written}`)).toEqual([]);
        expect(deviceId.canonical?.(written, 'UUID')).toBe(value);
      }),
    );
  });
});
