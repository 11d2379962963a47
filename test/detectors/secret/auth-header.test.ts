import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authHeader } from '../../../detectors/secret/auth-header.js';
import { findings, values } from '../drive.js';

const token = fc
  .stringMatching(/^[A-Za-z0-9_-]{20,60}$/)
  .filter(
    (value) =>
      /\d[A-Za-z]/.test(value) &&
      !/x{6}|\*{3}|^[_-]|[.-]$/i.test(value) &&
      !/^(?:your|my|the|insert|enter|replace|add)/i.test(value) &&
      !/(?:goes|here)_*$/i.test(value),
  );

describe('secret/auth-header', () => {
  it('finds the credentials and leaves the name of the scheme', () => {
    const header = fc.constantFrom(
      'Authorization: Bearer ',
      'authorization: token ',
      '"Authorization": "Bearer ',
      "-H 'Authorization: Bearer ",
      'Proxy-Authorization: Bearer ',
      'X-Api-Key: ',
      'Bearer ',
    );
    fc.assert(
      fc.property(header, token, (before, value) => {
        expect(values(authHeader, `${before}${value}\nHost: example.org`)).toEqual([value]);
      }),
    );
  });

  it('finds Basic only when it decodes to user and password', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcXYZ019.-_'), minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (user, password) => {
        const pair = Buffer.from(`${user}:${password}`).toString('base64');
        expect(values(authHeader, `Authorization: Basic ${pair}`)).toEqual([pair]);
        expect(findings(authHeader, `Basic ${Buffer.from(user + password).toString('base64')}`)).toEqual([]);
      }),
    );
  });

  it.each(['the bearer of this letter', 'basic income', 'authorization: none', 'X-Auth-Token: <your token>'])(
    '%s',
    (text) => {
      expect(findings(authHeader, text)).toEqual([]);
    },
  );
});
