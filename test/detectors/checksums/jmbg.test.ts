import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { jmbg } from '../../../detectors/checksums/jmbg.js';

const birth = fc.date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
const front = fc.tuple(birth, fc.integer({ min: 0, max: 99_999 })).map(([date, rest]) => {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}${month}${year!.slice(1)}${String(rest).padStart(5, '0')}`;
});

test('agrees with stdnum', () => {
  fc.assert(
    fc.property(front, (digits) => {
      for (const check of '0123456789') {
        expect(jmbg(digits + check)).toBe(stdnum['BA']!['jmbg']!.validate(digits + check).isValid);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no number without a date of birth', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[4-9]\d{12}$/), (digits) => {
      expect(jmbg(digits)).toBe(false);
    }),
  );
});
