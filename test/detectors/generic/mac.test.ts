import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mac } from '../../../detectors/generic/mac.js';
import { findings, unmark, values } from '../drive.js';

describe('generic/mac', () => {
  it.each(mac.examples.match)('finds %s', (example) => {
    const { text, spans } = unmark(example);
    expect(findings(mac, text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(mac.examples.noMatch)('finds nothing in %s', (text) => {
    expect(findings(mac, text)).toEqual([]);
  });

  it.each([
    ['(02:00:5E:10:00:01)', ['02:00:5E:10:00:01']],
    ['01-02-03-04-05-06', []],
    ['MAC 01-02-03-04-05-06', ['01-02-03-04-05-06']],
    ['0200.5eff.fe10.0001', []],
    ['0200.5e10.000a.', ['0200.5e10.000a']],
    ['00 11 22 33 44 55 66 7a', []],
    ['x02:00:5e:10:00:01', []],
    ['02:00:5e::10:00:01', []],
  ])('%s', (text, found) => {
    expect(values(mac, text)).toEqual(found);
  });

  it('gives all spellings one canonical form', () => {
    for (const value of ['02:00:5E:10:00:0A', '02-00-5e-10-00-0a', '0200.5e10.000a', '02005e10000a']) {
      expect(mac.canonical?.(value, 'MAC_ADDRESS')).toBe('02:00:5e:10:00:0a');
    }
  });

  const pair = fc.stringMatching(/^[0-9a-f]{2}$/);

  it('finds six pairs, and no other number of them but eight', () => {
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(':', '-'),
        (pairs, separator) => {
          const value = pairs.join(separator);
          fc.pre(/[a-f]/.test(value) && /[1-9a-e]/.test(value));
          const expected = pairs.length === 6 || pairs.length === 8 ? [value] : [];
          expect(values(mac, `at ${value}.`)).toEqual(expected);
        },
      ),
    );
  });

  it('finds EUI-64 without separators beside a word only', () => {
    expect(values(mac, 'DevEUI 02005efffe10000a')).toEqual(['02005efffe10000a']);
    expect(values(mac, 'id 02005efffe10000a')).toEqual([]);
  });
});
