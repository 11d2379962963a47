import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookie } from '../../../detectors/secret/cookie.js';
import { findings, values } from '../drive.js';

const name = fc.stringMatching(/^[a-z][a-z_]{1,10}$/);
const value = fc.stringMatching(/^[a-f0-9]{6,32}$/);

describe('secret/cookie', () => {
  it('finds the list of a Cookie header as one span', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 6 }), (pairs) => {
        const list = pairs.map(([key, one]) => `${key}=${one}`).join('; ');
        expect(values(cookie, `GET / HTTP/1.1\nCookie: ${list}\nHost: example.org`)).toEqual([list]);
        expect(values(cookie, `curl -H "Cookie: ${list}" https://example.org`)).toEqual([list]);
      }),
    );
  });

  it('finds the value of Set-Cookie and of session cookies', () => {
    fc.assert(
      fc.property(value, (one) => {
        fc.pre(/\d/.test(one) && one.length >= 8);
        expect(values(cookie, `Set-Cookie: sid=${one}; Path=/`)).toEqual([one]);
        expect(values(cookie, `see JSESSIONID=${one}.`)).toEqual([one]);
        expect(values(cookie, `/page?PHPSESSID=${one}&x=1`)).toEqual([one]);
      }),
    );
  });

  it.each(['cookie: chocolate', 'Cookie: [COOKIE_1]', 'the sessionid cookie is missing'])('%s', (text) => {
    expect(findings(cookie, text)).toEqual([]);
  });
});
