/**
 * Secret without a prefix of its own, behind the name that it is assigned to: `api_key = "..."`, `client_secret: ...`,
 * `clé API : ...`. The value must look random: 16 characters or more, letters and digits, high entropy.
 *
 * Hashes of content (`sha256:`), public identifiers, paths and words do not count.
 *
 * Source: OWASP, secrets management; CWE-798.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { entropy, isExpression, isPlaceholder } from './values.js';

const TYPE = 'API_KEY';
const NAME =
  /(?:[a-z]{1,24}?(?=(?:api|access|secret|auth)key|clientsecret|(?:access|auth)token))?(?:(?:api|app|access|account|auth|client|consumer|secret|signing|encryption|private|master|webhook|shared|storage|bot|bearer|refresh|session|id|service|license|licence|deploy|hmac|jwt|aes)[ _.-]?(?:access[ _.-]?)?(?:key|secret|token|schlüssel|sleutel)|api\b|secret|token|clientsecret|apikey)(?:[_-]?(?:id|key|base64|prod|dev|test|live|v\d))?\b(?: (?:is|est|lautet|ist|es|è|to|jest|é))?/iy;
const BETWEEN = /\\?["'`*]{0,3}(?:\s{0,3}(?::=|=>|[:=]|->)\s{0,3}|\s)\\?["'`*]{0,3}/y;
const VALUE = /[A-Za-z0-9+/_.~=-]{16,512}/y;

/** Random text of `length` characters reaches nearly the entropy of its alphabet; words and paths do not. */
function isRandom(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isPlaceholder(value)) return false;
  if (isExpression(value) || /\/\w+\/|\.(?:com|org|net|io|js|ts|py|json|html?)\b|^\d{4}-\d\d/i.test(value))
    return false;
  const floor = /^[0-9a-f-]+$/i.test(value) ? 2.9 : 3.2;
  if (entropy(value.slice(0, 64)) < Math.min(floor, Math.log2(value.length) - 0.6)) return false;
  // Words joined by signs: `user-session-timeout-30`.
  const parts = value.split(/[_.=+/~-]+/).filter((part) => part !== '');
  return parts.some(
    (part) =>
      part.length >= 6 && /\d/.test(part) && /[A-Za-z]/.test(part) && !/^[A-Za-z]+\d{1,2}$/.test(part),
  );
}

function detect({ text, at }: Candidate, report: Report): void {
  NAME.lastIndex = at;
  const name = NAME.exec(text);
  if (!name) return;
  BETWEEN.lastIndex = NAME.lastIndex;
  const between = BETWEEN.exec(text);
  if (!between) return;
  const isAssigned = /[:=>-]/.test(between[0]);
  if (!isAssigned && !/ |api$/i.test(name[0])) return;
  VALUE.lastIndex = BETWEEN.lastIndex;
  const match = VALUE.exec(text);
  if (!match) return;
  let end = VALUE.lastIndex;
  while (/[.~-]/.test(text.charAt(end - 1))) end--;
  const value = text.slice(BETWEEN.lastIndex, end);
  if (value.length < (isAssigned ? 16 : 20) || !isRandom(value)) return;
  if (/[(@:]/.test(text.charAt(VALUE.lastIndex)) && value.length === match[0].length) return;
  report(BETWEEN.lastIndex, BETWEEN.lastIndex + value.length, TYPE, 0.75);
}

/** Starts of names; the tails are read by the pattern. */
const WORDS = [
  'api key',
  'api-key',
  'api_key',
  'apikey',
  'api.key',
  'api token',
  'api_token',
  'api-token',
  'api secret',
  'api_secret',
  'api-schl',
  'api-sleutel',
  'api :',
  'api:',
  'api est',
  'api es',
  'api ist',
  'app_key',
  'app_secret',
  'appsecret',
  'app secret',
  'access_key',
  'access key',
  'accesskey',
  'access_token',
  'access token',
  'accesstoken',
  'access-token',
  'account_key',
  'account key',
  'auth_token',
  'auth token',
  'authtoken',
  'auth-token',
  'auth_key',
  'bot_token',
  'bot token',
  'client_secret',
  'client secret',
  'client-secret',
  'clientsecret',
  'consumer_secret',
  'consumer_key',
  'deploy_key',
  'encryption_key',
  'encryption key',
  'hmac_key',
  'jwt_secret',
  'master_key',
  'master key',
  'private_token',
  'private token',
  'refresh_token',
  'refresh token',
  'refreshtoken',
  'secret_access_key',
  'secret access key',
  'secretaccesskey',
  'secret_key',
  'secret key',
  'secretkey',
  'secret-key',
  'secret:',
  'secret =',
  'secret=',
  'secret"',
  'service_key',
  'session_key',
  'shared_secret',
  'signing_key',
  'signing_secret',
  'signing secret',
  'storage_key',
  'token:',
  'token =',
  'token=',
  'token"',
  'webhook_secret',
  'webhook secret',
];

export const assignment: Detector = {
  id: 'secret/assignment',
  version: 1,
  description: 'random value assigned to a name such as api_key or client_secret',
  entityTypes: [TYPE],
  source: 'https://cwe.mitre.org/data/definitions/798.html',
  triggers: [
    ...WORDS.map((text) => ({ on: 'literal' as const, text })),
    {
      on: 'word',
      words: ['*apikey', '*accesskey', '*secretkey', '*clientsecret', '*accesstoken', '*authtoken'],
    },
  ],
  examples: {
    match: [
      'api_key = "⟦9f8a7b6c5d4e3f2a1b0c9d8e⟧"',
      'aws_secret_access_key=⟦wJ4lrXUtnF3MI9K7MDENG2bPxRfi8CYzE5aMP1Lq⟧',
      '"client_secret": "⟦aB3x9Kq2Lm8Zt5Vw7Yp1⟧"',
      'voici la clé API : ⟦9f8a7b6c5d4e3f2a1b0c9d8e⟧.',
      'API-Schlüssel: ⟦k3J9sLq0Pz7Xw2Vb5Nm8⟧',
      'DD_API_KEY: ⟦0a1b2c3d4e5f60718293a4b5c6d7e8f9⟧',
      'my api key is ⟦0a1b2c3d4e5f60718293a4b5c6d7e8f9⟧',
    ],
    noMatch: [
      'api_key = "YOUR_API_KEY_GOES_HERE1"',
      'token: string | undefined;',
      'secret: the garden behind the house',
      'api_key = os.environ["SERVICE_API_KEY_2"]',
      'token=abcdefghijklmnop',
      'access_token: user-session-timeout-30',
      'secretkey = "aaaaaaaaaaaaaaaaaaaaaaaa1"',
    ],
  },
  detect,
};
