/**
 * API keys and access tokens of services, by the prefix that their issuers put in front of them so that they
 * can be recognised (secret scanning). One line a kind of key; `inside` where the literal is not at the start.
 *
 * Bodies with fewer than five different characters are placeholders (`ghp_xxxxxxxx`). Keys without a prefix are
 * in secret/assignment, beside the name that they are assigned to.
 *
 * Source: the issuers' documentation; GitHub's list of supported patterns.
 */
import type { Candidate, Detector, Report, Trigger } from '../../src/core/detector.js';
import { isGlued } from '../checksums/grouped.js';
import { isPlaceholder } from './values.js';

const TYPE = 'API_KEY';

interface Kind {
  /** What triggers. */
  readonly literal: string;
  /** Tried where the literal stands, or, `inside`, at the start of the token around it. */
  readonly regex: RegExp;
  readonly inside?: boolean;
}

/** `literal` and then a body of these characters. */
function kind(literal: string, body: string): Kind {
  const escaped = literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return { literal, regex: new RegExp(`${escaped}${body}`, 'y') };
}
function kinds(literals: string, body: string): Kind[] {
  return literals.split(' ').map((literal) => kind(literal, body));
}
const inside = (literal: string, regex: RegExp): Kind => ({ literal, regex, inside: true });

const KINDS: readonly Kind[] = [
  // AWS access key ids, and Bedrock's keys.
  ...kinds('AKIA ASIA ABIA ACCA', '[A-Z0-9]{16}'),
  kind('ABSKQmVkcm9ja', '[\\w+/=-]{40,250}'),
  // Google: API key, OAuth access token, OAuth client secret.
  kind('AIza', '[\\w-]{35}'),
  kind('ya29.', '[\\w-]{20,400}'),
  kind('GOCSPX-', '[\\w-]{20,40}'),
  // Azure: client secret; DevOps token; storage and other keys that carry a mark near their end.
  inside('Q~', /[\w.~-]{3}\dQ~[\w.~-]{31,34}/y),
  inside('+ASt', /[A-Za-z0-9+/]{70,76}\+ASt[A-Za-z0-9+/]{6,8}={0,2}/y),
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((literal) => kind(literal, '[A-Za-z0-9]{30,255}')),
  kind('github_pat_', '\\w{30,255}'),
  ...kinds(
    'glpat- gldt- glrt- glcbt- glptt- glimt- glft- glsoat- glagent- gloas- glffct- glwt-',
    '[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,10})?',
  ),
  kind('GR1348941', '[\\w-]{20,50}'),
  // Slack: bot, user, legacy, app-level, configuration and client tokens; web hooks.
  ...kinds('xoxb- xoxp- xoxa- xoxr- xoxs- xoxo- xoxe- xoxe. xoxc- xoxd- xapp-', '[\\w%.+/-]{10,300}'),
  kind('hooks.slack.com/', '(?:services|workflows|triggers)/[\\w/+-]{20,120}'),
  // Stripe: secret and restricted keys, web hook secrets. Publishable keys are public.
  ...kinds('sk_live_ sk_test_ sk_prod_ rk_live_ rk_test_ rk_prod_', '[A-Za-z0-9]{10,255}'),
  kind('whsec_', '[A-Za-z0-9+/=]{24,100}'),
  kind('SG.', '[\\w-]{16,32}\\.[\\w-]{16,64}'),
  kind('key-', '[0-9a-f]{32}'),
  inside('-us', /[0-9a-f]{32}-us\d{1,2}/y),
  ...kinds('xkeysib- xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
  // Model providers.
  kind('sk-ant-', '[\\w-]{20,200}'),
  ...kinds('sk-proj- sk-svcacct- sk-admin- sk-None- sk-or-v1- sk-lf- sk-litellm-', '[\\w-]{20,250}'),
  kind('sk-', '[A-Za-z0-9]{32,100}'),
  kind('hf_', '[A-Za-z]{30,40}'),
  kind('api_org_', '[A-Za-z]{30,40}'),
  ...kinds('r8_ gsk_ pplx- xai- nvapi- csk-', '[\\w-]{32,100}'),
  ...kinds('lsv2_pt_ lsv2_sk_', '[0-9a-f]{32}_[0-9a-f]{10}'),
  kind('sk_', '[0-9a-f]{48}'),
  // Packages and images.
  kind('npm_', '[A-Za-z0-9]{36}'),
  kind('pypi-', 'Ag[\\w-]{50,1000}'),
  kind('rubygems_', '[0-9a-f]{48}'),
  kind('oy2', '[a-z0-9]{43}'),
  kind('CLOJARS_', '[a-z0-9]{60}'),
  ...kinds('dckr_pat_ dckr_oat_', '[\\w-]{20,60}'),
  kind('AKCp', '[A-Za-z0-9]{60,80}'),
  // Messengers. Telegram: number of the bot, colon, 35 characters; Discord's web hooks.
  inside(':AA', /\d{7,11}:AA[\w-]{32,34}/y),
  ...kinds('discord.com/api/webhooks/ discordapp.com/api/webhooks/', '\\d{17,20}/[\\w-]{60,80}'),
  // Shops and payments.
  ...kinds('shpat_ shpca_ shppa_ shpss_ shptka_', '[0-9a-fA-F]{32}'),
  ...kinds('sq0atp- sq0csp- sq0idp-', '[\\w-]{22,60}'),
  kind('EAAA', '[\\w-]{56,70}'),
  ...kinds('access_token$production$ access_token$sandbox$', '[0-9a-z]{16}\\$[0-9a-f]{32}'),
  ...kinds('FLWSECK_TEST- FLWSECK-', '[0-9a-zA-Z]{12,40}(?:-X)?'),
  ...kinds('rzp_live_ rzp_test_', '[A-Za-z0-9]{14,24}'),
  kind('APP_USR-', '[0-9a-f-]{40,100}'),
  ...kinds('shippo_live_ shippo_test_', '[0-9a-f]{40}'),
  ...kinds('EZAK EZTK', '[A-Za-z0-9]{54}'),
  kind('duffel_', '(?:test|live)_[\\w=-]{43}'),
  // Hosting, monitoring, databases.
  ...kinds('dop_v1_ doo_v1_ dor_v1_', '[0-9a-f]{64}'),
  kind('HRKU-', '[\\w-]{36,80}'),
  ...kinds('NRAK- NRAL- NRII- NRSP- NRJS- NRRA-', '[A-Za-z0-9-]{16,50}'),
  ...kinds('ddapp_ ddpat_', '[\\w-]{20,80}'),
  ...kinds('ATATT3 ATCTT3 ATBB ATTA', '[\\w=-]{24,250}'),
  kind('sl.', '(?:u\\.)?[\\w-]{100,1000}'),
  kind('v1.0-', '[0-9a-f]{24}-[0-9a-f]{146}'),
  ...kinds('cfut_ cfat_ cfk_', '[\\w-]{36,80}'),
  ...kinds('sntrys_ sntryu_', '[\\w+/=]{40,500}'),
  kind('lin_api_', '[A-Za-z0-9]{32,60}'),
  kind('lin_oauth_', '[A-Za-z0-9]{32,80}'),
  kind('ntn_', '[A-Za-z0-9]{40,60}'),
  kind('secret_', '[A-Za-z0-9]{43}'),
  ...kinds('dp.pt. dp.ct. dp.st. dp.sa. dp.scim. dp.audit.', '[\\w.-]{20,80}'),
  ...kinds('hvs. hvb. hvr.', '[\\w-]{24,300}'),
  kind('dapi', '[0-9a-f]{32}(?:-\\d)?'),
  ...kinds('glsa_ glc_', '[\\w+/=]{32,400}'),
  kind('eyJrIjoi', '[\\w+/]{40,400}={0,2}'),
  ...kinds('pscale_tkn_ pscale_pw_ pscale_oauth_', '[\\w=.-]{32,80}'),
  ...kinds('sbp_ sb_secret_', '[\\w-]{30,60}'),
  ...kinds('tskey-api- tskey-auth- tskey-client- tskey-scim- tskey-webhook-', '[\\w-]{16,80}'),
  ...kinds(
    'nfp_ rnd_ vcp_ PMAK- pul- bkua_ CCIPAT_ CFPAT- figd_ tfp_ rdme_ sgp_ ico- pnu_ fio-u-',
    '[\\w-]{24,120}',
  ),
  ...kinds('squ_ sqp_ sqa_', '[0-9a-f]{40}'),
  ...kinds('phx_ phs_', '[A-Za-z0-9]{40,60}'),
  inside('.atlasv1.', /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,80}/y),
  kind('dt0c01.', '[A-Z0-9]{24}\\.[A-Z0-9]{64}'),
  kind('fo1_', '[\\w-]{43}'),
  ...kinds('fm1r_ fm2_ fm1a_', '[\\w+/=,]{60,1000}'),
  kind('LTAI', '[A-Za-z0-9]{16,24}'),
  kind('AKID', '[A-Za-z0-9]{32}'),
  ...kinds('t1. AQVN', '[\\w-]{30,80}={0,2}'),
  kind('sha256~', '[\\w-]{43}'),
  kind('ops_eyJ', '[\\w+/=-]{100,1000}'),
  kind('AGE-SECRET-KEY-1', '[A-Z0-9]{58}'),
  kind('p8e-', '[A-Za-z0-9]{32}'),
  // Social networks and advertising.
  ...kinds('EAACEdEose0cBA EAAG EAAB EAAJ EAAE EAAC', '[A-Za-z0-9]{40,400}'),
  ...kinds('IGQV IGQW', '[\\w-]{40,300}'),
  kind('AAAAAAAAAAAAAAAAAAAA', '[\\w%-]{60,120}'),
  kind('oauth:', '[0-9a-z]{30}'),
];

// No literal at the start of a word: these are found by their mixed tokens.
const MIXED = [
  /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y,
  /(?:AC|SK)[0-9a-f]{32}/y,
  /[0-9a-f]{36}NRAL/y,
  /[A-Za-z0-9]{70,80}AZDO[A-Za-z0-9]{4}/y,
];
const DISCORD = /[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}/y;

const triggers: Trigger[] = [...new Set(KINDS.map(({ literal }) => literal))].map((text) => ({
  on: 'literal',
  text,
}));
triggers.push({ on: 'code', min: 17, max: 17 }, { on: 'code', min: 23, max: 40 }, { on: 'code', min: 64 });

/** Kinds by the first two characters of their literal, in lower case. */
const BY_START = new Map<string, Kind[]>();
for (const one of KINDS) {
  const key = one.literal.slice(0, 2).toLowerCase();
  BY_START.set(key, [...(BY_START.get(key) ?? []), one]);
}

const isTokenUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) ||
  ((unit | 32) >= 97 && (unit | 32) <= 122) ||
  unit === 0x5f ||
  unit === 0x2d ||
  unit === 0x2e ||
  unit === 0x7e;

/** The furthest that a literal stands from the start of its token. */
const MAX_LEAD = 84;

function startOfToken(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_LEAD && isTokenUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

function tryAt(text: string, at: number, start: number, regex: RegExp, report: Report): boolean {
  if (start > 0 && (isGlued(text, start) || text.charCodeAt(start - 1) === 0x5f)) return false;
  regex.lastIndex = start;
  if (!regex.test(text) || regex.lastIndex <= at) return false;
  let end = regex.lastIndex;
  // A full stop or hyphen that ends the sentence, and the rest of a word that only began like a key.
  while (/[.%-]/.test(text.charAt(end - 1))) end--;
  if (/[A-Za-z0-9_]/.test(text.charAt(end))) return false;
  const value = text.slice(start, end);
  const body = value.slice(-20);
  if (new Set(body).size < 5 || isPlaceholder(body) || (!/\d/.test(value) && !/[a-z][A-Z]/.test(value)))
    return false;
  report(start, end, TYPE, 0.95);
  return true;
}

function detect({ text, at }: Candidate, report: Report): void {
  for (const regex of MIXED) if (tryAt(text, at, at, regex, report)) return;
  if (/[MNO]/.test(text.charAt(at)) && tryAt(text, at, at, DISCORD, report)) return;
  const near = BY_START.get(text.slice(at, at + 2).toLowerCase());
  if (near === undefined) return;
  for (const { literal, regex, inside: isInside } of near) {
    if (!text.startsWith(literal, at)) continue;
    if (!isInside) {
      if (tryAt(text, at, at, regex, report)) return;
      continue;
    }
    // Punctuation may stand before the token: every start is tried.
    for (let start = startOfToken(text, at); start <= at; start++) {
      if (tryAt(text, at, start, regex, report)) return;
    }
  }
}

export const apiKey: Detector = {
  id: 'secret/api-key',
  version: 1,
  description: 'API key or access token of a known service, by the prefix of its issuer',
  entityTypes: [TYPE],
  source:
    'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
  triggers,
  examples: {
    match: [
      'key ⟦AKIA2E0A8F3B7C4D9EQZ⟧, thanks',
      'export GITHUB_TOKEN=⟦ghp_1a2B3c4D5e6F7g8H9i0J1k2L3m4N5o6P7q8R⟧',
      '"⟦sk-ant-api03-a1B2c3D4e5F6g7H8i9J0-k1L2m3N4o5⟧"',
      '⟦glpat-aB3dE5gH7jK9mN1pQ3sT⟧',
      'bot ⟦123456789:AAh4Kd83jfLs02kdmWlq93Jd7slQpZ1xYv0⟧.',
      '⟦SG.aB3dE5gH7jK9mN1pQ3sTuV.aB3dE5gH7jK9mN1pQ3sTuVwX5yZ7aB3dE5gH7jK9mN1⟧',
      '⟦0123456789abcdef0123456789abcde7-us12⟧',
    ],
    noMatch: [
      'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'sk-YOUR_API_KEY_HERE and risk-averse people',
      'AKIA and ASIA are prefixes',
      'contact-us12 at the key-value store',
      'xoxb-your-token-here',
      'task-abcdefghijklmnopqrstuvwxyzabcdefgh1',
      'SG.1 and 10:AA',
    ],
  },
  detect,
};
