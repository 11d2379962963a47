/**
 * JSON Web Token (JWS or JWE in compact form): admits its holder, and its claims often name a person.
 *
 * Three parts (JWE: five) of base64url joined by full stops; the first decodes to a JSON object with `alg`. The
 * signature may be empty (`alg: none`). A token that is longer than what is looked at is found as far as that.
 *
 * Source: RFC 7519, RFC 7515 section 3.1, RFC 7516 section 3.1.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isGlued } from '../checksums/grouped.js';

const TYPE = 'JWT';
/** Under the reach of a detector. */
const MAX = 4000;

const isBase64Url = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 0x2d || unit === 0x5f;

/** Whether this is the JOSE header of a token. */
function isHeader(part: string): boolean {
  const json = Buffer.from(part, 'base64url').toString('latin1');
  return /^\{\s{0,8}"/.test(json) && json.includes('"alg"') && json.trimEnd().endsWith('}');
}

function detect({ text, at }: Candidate, report: Report): void {
  if (isGlued(text, at)) return;
  const limit = Math.min(text.length, at + MAX);
  const dots: number[] = [];
  let end = at;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x2e) {
      // A full stop with nothing behind it ends the sentence, save before an empty signature.
      if (dots.length >= 2 && !isBase64Url(text.charCodeAt(end + 1)) && text.charAt(end + 1) !== '.') break;
      dots.push(end);
    } else if (!isBase64Url(unit)) break;
  }
  const parts = text.slice(at, end).split('.');
  if (dots.length < 2 || (parts.length === 3 && parts[1]!.length < 2) || !isHeader(parts[0]!)) {
    // The claims are what matters, even of a token that lost its signature.
    if (dots.length === 1 && parts[1]!.startsWith('eyJ') && isHeader(parts[0]!)) report(at, end, TYPE, 0.9);
    return;
  }
  if (parts.length === 3 || parts.length === 5) report(at, end, TYPE, 0.95);
}

export const jwt: Detector = {
  id: 'secret/jwt',
  version: 1,
  description: 'JSON Web Token, by its header',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc7519',
  triggers: [
    { on: 'literal', text: 'eyJ' },
    { on: 'literal', text: 'ewog' },
  ],
  examples: {
    match: [
      'token ⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLW9mLTMyLWJ5dGVz⟧.',
      '"⟦eyJhbGciOiJub25lIn0.eyJzdWIiOiI0MiJ9.⟧"',
      '⟦eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl⟧, see above',
      '⟦eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXYtaXYtaXYt.Y2lwaGVydGV4dA.dGFnLXRhZw⟧',
      'half of it: ⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9⟧',
    ],
    noMatch: [
      'eyJhbGciOiJIUzI1NiJ9',
      'eyJub3QiOiJhIHRva2VuIn0.eyJzdWIiOiI0MiJ9.c2ln',
      'Heyjude.com.au',
      'they.just.talk',
      'XeyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2ln',
    ],
  },
  detect,
};
