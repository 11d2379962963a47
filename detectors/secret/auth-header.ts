/**
 * Credentials of HTTP: the value behind `Authorization: Bearer` (or `Basic`, `Token`, ...), `Proxy-Authorization:`,
 * `Bearer` alone before a token, and headers such as `X-Api-Key:`.
 *
 * The name of the scheme stays. `Basic` must decode to `user:password`.
 *
 * Source: RFC 9110 section 11.6.2, RFC 6750, RFC 7617.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isGlued } from '../checksums/grouped.js';
import { isExpression, isPlaceholder } from './values.js';

const TYPE = 'ACCESS_TOKEN';
const HEADER =
  /(?:authorization|x-[a-z-]{0,24}(?:key|token|secret|auth)|private-token|job-token|deploy-token|api-key|x-vault-token)\\?["']?\s{0,4}(?:[:=]|=>|,)\s{0,4}\\?["'`]?(?:(bearer|basic|token|apikey|api-key|key|bot|negotiate|ntlm|splunk|genie-?key|sso-key|aws4-hmac-sha256|oauth|digest|hawk|zoho-oauthtoken|klaviyo-api-key|discogs)[ ]{1,4})?/iy;
const SCHEME = /(bearer|basic)[ ]{1,2}/iy;
const TOKEN = /[\w+/.~=:%$!*|-]{6,4000}/y;
/** Digest, OAuth 1 and signatures are lists: the rest of the line. */
const LIST = /[^\n\r"'`\\]{8,1000}|(?:[a-z]{2,20}="[^"\n]{0,300}",? ?){1,20}/iy;

function detect({ text, at }: Candidate, report: Report): void {
  if (at > 0 && isGlued(text, at)) return;
  HEADER.lastIndex = at;
  let match = HEADER.exec(text);
  let from = HEADER.lastIndex;
  const isHeader = match !== null;
  if (match === null) {
    SCHEME.lastIndex = at;
    match = SCHEME.exec(text);
    from = SCHEME.lastIndex;
  }
  if (match === null) return;
  const scheme = (match[1] ?? '').toLowerCase();
  const body = /^(?:digest|oauth|hawk|aws4)/.test(scheme) ? LIST : TOKEN;
  body.lastIndex = from;
  if (!body.test(text)) return;
  let end = body.lastIndex;
  while (end > from && /[.,:!*|]/.test(text.charAt(end - 1))) end--;
  const value = text.slice(from, end);
  if (body === TOKEN && !isToken(value, scheme, isHeader)) return;
  report(from, end, TYPE, 0.9);
}

function isToken(value: string, scheme: string, isHeader: boolean): boolean {
  if (isPlaceholder(value)) return false;
  if (scheme === 'basic') return isBasic(value);
  // `Bearer authentication`, `bearer token`: a word.
  if (/^[a-z]+$/i.test(value) && value.length < 24)
    return isHeader && /[a-z][A-Z]/.test(value) && value.length > 15;
  if (isExpression(value) && !/\d/.test(value)) return false;
  return isHeader ? value.length >= 8 && /\d/.test(value) : value.length >= 16 && /\d/.test(value);
}

function isBasic(value: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(value)) return false;
  const plain = Buffer.from(value, 'base64').toString('latin1');
  const colon = plain.indexOf(':');
  return colon >= 0 && /^[\x20-\x7e\xa0-\xff]{1,400}$/.test(plain);
}

export const authHeader: Detector = {
  id: 'secret/auth-header',
  version: 1,
  description: 'credentials of an HTTP header: Authorization, Bearer, Basic, X-Api-Key',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  triggers: [
    { on: 'literal', text: 'authorization' },
    { on: 'literal', text: 'bearer ' },
    { on: 'literal', text: 'basic ' },
    { on: 'literal', text: 'x-api' },
    { on: 'literal', text: 'x-auth' },
    { on: 'literal', text: 'x-access' },
    { on: 'literal', text: 'x-vault-token' },
    { on: 'literal', text: 'x-amz-security' },
    { on: 'literal', text: 'x-csrf' },
    { on: 'literal', text: 'x-xsrf' },
    { on: 'literal', text: 'private-token' },
    { on: 'literal', text: 'job-token' },
    { on: 'literal', text: 'api-key' },
  ],
  examples: {
    match: [
      'Authorization: Bearer ⟦mF_9.B5f-4.1JqM8xQ⟧',
      'curl -H "authorization: Basic ⟦amVhbjpodW50ZXIy⟧" x',
      '{"Authorization": "Token ⟦9944b09199c62bcf9418ad846dd0e4bb⟧"}',
      'X-Api-Key: ⟦0123-4567-89ab⟧.',
      "headers: { 'Authorization': 'Bearer ⟦a1b2c3d4e5f6g7h8i9⟧' }",
      'with bearer ⟦a1b2c3d4e5f6g7h8i9⟧',
    ],
    noMatch: [
      'Authorization: Bearer <token>',
      'Authorization: Bearer ${token}',
      'bearer token authentication',
      'basic functionality of the app',
      'authorization: required',
      'Basic understanding:of the topic',
      "headers['Authorization'] = `Bearer ${process.env.TOKEN}`",
    ],
  },
  detect,
};
