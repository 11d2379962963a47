/**
 * Cookies of HTTP headers and session identifiers: who holds them is logged in as that person.
 *
 * `Cookie: a=b; c=d` as one span, the value in `Set-Cookie: name=value; ...`, and the value behind names of session
 * cookies anywhere (`PHPSESSID=...`).
 *
 * Source: RFC 6265.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isPlaceholder } from './values.js';

const TYPE = 'COOKIE';
const PAIR = '[\\w!#$%&\'*+.^`|~-]{1,80}=[^\\s;,"\\\\]{0,2000}';
const COOKIE = new RegExp(`cookie\\\\?["']?\\s{0,2}[:=]\\s{0,2}\\\\?["']?(?=${PAIR})`, 'iy');
const SESSION =
  /(?:phpsessid|jsessionid|asp\.net_sessionid|\.aspxauth|aspsessionid[a-z]{0,10}|session_?id|sessid|connect\.sid|laravel_session|ci_session|wordpress_logged_in_[0-9a-f]{32}|wordpress_sec_[0-9a-f]{32}|_gitlab_session|csrftoken|xsrf-token|sessiontoken|session_token|session-token|__secure-[\w.-]{1,40}|__host-[\w.-]{1,40})\\?["']?\s?[:=]\s?\\?["']?([^\s;,&"'<>\\)]{8,2000})/iy;

/** White space ends the list, save behind a semicolon. */
function endOfPairs(text: string, from: number): number {
  const limit = Math.min(text.length, from + 4000);
  for (let end = from; end < limit; end++) {
    const char = text.charAt(end);
    if (/["\\\n\r\t]/.test(char) || (char === ' ' && text.charAt(end - 1) !== ';')) return end;
  }
  return limit;
}

function detect({ text, at }: Candidate, report: Report): void {
  const before = text.charAt(at - 1);
  COOKIE.lastIndex = at;
  if (COOKIE.test(text)) {
    const from = COOKIE.lastIndex;
    let [start, end] = [from, endOfPairs(text, from)];
    if (/set-$/i.test(text.slice(at - 4, at))) {
      start = text.indexOf('=', from) + 1;
      const semicolon = text.indexOf(';', start);
      if (semicolon >= 0 && semicolon < end) end = semicolon;
    }
    while (end > start && /[;.,\s)]/.test(text.charAt(end - 1))) end--;
    const value = text.slice(start, end);
    if (end - start >= 4 && !isPlaceholder(value) && !/^\[[A-Z]/.test(value)) report(start, end, TYPE, 0.9);
    return;
  }
  if (/[A-Za-z0-9]/.test(before)) return;
  SESSION.lastIndex = at;
  const match = SESSION.exec(text);
  if (!match) return;
  let end = SESSION.lastIndex;
  const start = end - match[1]!.length;
  while (end > start && /[.!?:*`\]}]/.test(text.charAt(end - 1))) end--;
  const value = text.slice(start, end);
  // An identifier has digits in it; `sessionId: string` has not.
  if (end - start < 8 || !/\d/.test(value) || isPlaceholder(value) || /[({[]/.test(value)) return;
  report(start, end, TYPE, 0.9);
}

export const cookie: Detector = {
  id: 'secret/cookie',
  version: 1,
  description: 'cookie header, or the value of a session cookie',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc6265',
  triggers: [
    'cookie:',
    'cookie"',
    "cookie'",
    'cookie\\"',
    'phpsessid',
    'jsessionid',
    'asp.net_sessionid',
    '.aspxauth',
    'aspsessionid',
    'sessionid',
    'session_id',
    'sessid',
    'connect.sid',
    'laravel_session',
    'ci_session',
    'wordpress_logged_in_',
    'wordpress_sec_',
    '_gitlab_session',
    'csrftoken',
    'xsrf-token',
    'session_token',
    'session-token',
    'sessiontoken',
    '__secure-',
    '__host-',
  ].map((text) => ({ on: 'literal', text })),
  examples: {
    match: [
      'Cookie: ⟦theme=dark; sid=a8f3k29d; lang=fr⟧\nHost: example.org',
      'Set-Cookie: sid=⟦a8f3k29dmm3⟧; Path=/; HttpOnly',
      'PHPSESSID=⟦298zf09hf012fh2⟧; path',
      'https://example.org/a;jsessionid=⟦1A530637289A03B07199A44E8D531427⟧',
      '"session_id": "⟦b7e2d1c09f⟧"',
    ],
    noMatch: [
      'Cookie: policy of this site',
      'a cookie: sweet and crisp',
      'Set-Cookie: <name>=<value>',
      'sessionId: string;',
      'PHPSESSID=',
      'session_id = request.cookies.get("x")',
    ],
  },
  detect,
};
