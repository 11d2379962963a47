import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignment } from '../../../detectors/secret/assignment.js';
import { findings, values } from '../drive.js';

const random = fc
  .uint8Array({ minLength: 20, maxLength: 40 })
  .map((bytes) => Buffer.from(bytes.map((byte, at) => (byte * 7 + at * 41) % 256)).toString('hex'))
  .filter((value) => new Set(value).size > 9 && /\d[a-f]/.test(value));

describe('secret/assignment', () => {
  it('finds random values behind names of secrets', () => {
    const lead = fc.constantFrom(
      'api_key = "',
      'apiKey: "',
      '"client_secret": "',
      'AWS_SECRET_ACCESS_KEY=',
      'access_token: ',
      'clé API : ',
      'API-Schlüssel: ',
      'my api key is ',
    );
    fc.assert(
      fc.property(lead, random, (before, value) => {
        expect(values(assignment, `${before}${value}`)).toEqual([value]);
      }),
    );
  });

  it.each([
    'token: /usr/local/share/tokens/v2/main1',
    'access_token = response.data.access_token1',
    'secret_key: ${SECRET_KEY_2024_PRODUCTION}',
    'tokens: 128000, token: 1234567890123456',
    'api key rotation happens every 90 days without notice',
    'token=2024-01-01T00:00:00Z00000000',
  ])('leaves %s', (text) => {
    expect(findings(assignment, text)).toEqual([]);
  });
});
