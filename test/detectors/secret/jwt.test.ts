import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jwt } from '../../../detectors/secret/jwt.js';
import { values } from '../drive.js';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('secret/jwt', () => {
  it('finds any signed token as a whole', () => {
    const token = fc
      .tuple(
        fc.constantFrom('HS256', 'RS256', 'ES384', 'none'),
        fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ maxLength: 40 }), { minKeys: 1, maxKeys: 5 }),
        fc.uint8Array({ minLength: 16, maxLength: 256 }),
      )
      .map(([alg, claims, signature]) =>
        [part({ alg, typ: 'JWT' }), part(claims), Buffer.from(signature).toString('base64url')].join('.'),
      );
    fc.assert(
      fc.property(token, fc.constantFrom('.', ' ', '"', '', '\n', '&x=1'), (value, after) => {
        expect(values(jwt, `token=${value}${after}`)).toEqual([value]);
      }),
    );
  });

  it('leaves base64 that is no header, and four parts', () => {
    const claims = part({ sub: '1' });
    expect(values(jwt, `${part({ typ: 'x' })}.${claims}.c2ln`)).toEqual([]);
    expect(values(jwt, `${part({ alg: 'none' })}.${claims}.${claims}.c2ln`)).toEqual([]);
  });
});
