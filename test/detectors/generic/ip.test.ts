import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ip } from '../../../detectors/generic/ip.js';
import { drive, findings, unmark, values } from '../drive.js';

describe('generic/ip', () => {
  it.each(ip.examples.match)('finds %s', (example) => {
    const { text, spans } = unmark(example);
    expect(findings(ip, text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each(ip.examples.noMatch)('finds nothing in %s', (text) => {
    expect(findings(ip, text)).toEqual([]);
  });

  it.each([
    ['192.0.2.1.1', ['192.0.2.1']],
    ['192.0.2.1@eth0', ['192.0.2.1']],
    ['192.0.2.1-192.0.2.9', ['192.0.2.1', '192.0.2.9']],
    ['192.0.2.0/33', ['192.0.2.0']],
    ['10.0.0.0/8.', ['10.0.0.0/8']],
    ['a192.0.2.1', []],
    ['192.0.2.1a', []],
    ['192.0.2.300', []],
    ['line\\n192.0.2.1', ['192.0.2.1']],
    ['source:2001:db8::1', ['2001:db8::1']],
    ['2001:db8::1: down', ['2001:db8::1']],
    ['2001:db8::1.Then', ['2001:db8::1']],
    ['2001:db8::%eth0/128', ['2001:db8::%eth0/128']],
    ['::ffff:192.0.2', []],
    ['bound to ::', ['::']],
    ['default ::/0', ['::/0']],
    ['00:11:22:33:44:55:66:77', []],
    ['rows[1::3] rows[::1]', []],
    ['Chromium version 99.0.1.2', []],
    ['server version 2.1, login from 203.0.113.7', ['203.0.113.7']],
  ])('%s', (text, found) => {
    expect(values(ip, text)).toEqual(found);
  });

  it.each([
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['192.0.2.0/24', '192.0.2.0/24'],
  ])('canonical form of %s', (value, canonical) => {
    expect(ip.canonical?.(value, 'IP_ADDRESS')).toBe(canonical);
  });

  it('finds every IPv4 address, and every IPv6 address that shows what it is', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(values(ip, `from ${address}, ok`)).toEqual([address]);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        fc.pre(/\d/.test(address) && !/^[0-9a-f]{2}(?::[0-9a-f]{2}){7}$/i.test(address));
        expect(values(ip, `from [${address}] ok`)).toEqual([address]);
      }),
    );
  });

  it('finds nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '25', ':', '::', '.', 'f', 'g', ' ', '/', '%') }),
        (text) => {
          for (const { start, end } of drive(ip, text)) {
            expect(isIP(text.slice(start, end).replace(/[%/].*$/, ''))).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
