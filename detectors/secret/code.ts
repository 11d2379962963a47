/**
 * One-time and verification codes (OTP), and PINs, beside the word for them in eight languages: `your verification code
 * is 123456`, `482913 est votre code de sécurité`, `Bestätigungscode: 48 29 13`, `PIN: 4821`.
 *
 * Four to eight digits, possibly in two groups, or `G-` before six; the digits may stand before the words too. `code`
 * alone is not enough: postal, error and discount codes are codes as well, and an Indian PIN code is a postcode.
 *
 * Source: RFC 6238, RFC 4226; ISO 9564-1 (PIN: 4 to 12 digits).
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';

/** What makes a code a one-time code, before or behind the word. */
const KIND =
  'verification|v[ée]rification|verifica(?:ción|cion|ção|cao)?|security|s[ée]curit[ée]|seguridad|sicurezza|segurança|confirmation|confirmaci[oó]n|conferma|confirmação|login|log-in|sign-in|signin|access|accès|acceso|accesso|acesso|authentication|authentification|autenticaci[oó]n|autenticazione|autenticação|activation|activaci[oó]n|attivazione|ativação|2fa|mfa|otp|sms|one[- ]time|usage unique|temporary|validation|validaci[oó]n|whatsapp|google|facebook|instagram|telegram|weryfikacyjn\\w{1,3}|jednorazow\\w{1,3}|potwierdzaj\\w{1,4}|logowania|connexion|inloggen|verificatie|beveiligings|bevestigings';
const DIGITS =
  '((?:[A-Z]-)?\\d{3,4}[ -]\\d{3,4}|(?:[A-Z]-)?\\d{4,8}|\\d{2} \\d{2} \\d{2})(?![\\w.,:/%-]?\\d|[\\p{L}_%€$£])';
/** Between the words and the digits. */
const LINK =
  '[^\\S\\n]{0,2}(?:\\([^()\\n]{1,24}\\)|pour \\p{L}{1,20}|for \\p{L}{1,20}|für \\p{L}{1,20})?[^\\S\\n]{0,2}(?:is|was|est|ist|lautet|es|è|é|is|jest|to|of|:|=|-|–|\\n){0,2}[^\\S\\n]{0,2}(?:is|est|ist|:|\\n)?\\s{0,2}["\'*`(]{0,3}';

/** From the word `code`: `code de vérification : 123456`, with the kind behind it. */
const KIND_BEHIND = new RegExp(
  `(?:code|kod|c[oó]digo|codice|passcode|pin)(?: (?:de|di|d'|d’|à|a|do|da|en))? ?(?:${KIND})(?: \\p{L}{1,16})?${LINK}${DIGITS}`,
  'iuy',
);
const PLAIN = new RegExp(
  `(?:code|kod|c[oó]digo|codice|passcode|pin|otp|tan|\\p{L}{3,24}code)${LINK}${DIGITS}`,
  'iuy',
);
const KIND_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${KIND})[ -]?(?:\\p{L}{1,12} )?$`, 'iu');
/** Words that are a one-time code on their own. */
const WHOLE =
  /^(?:otp|tan|smstan|mtan|passcode|(?:best[äa]tigungs|sicherheits|verifizierungs|einmal|freischalt|authentifizierungs|anmelde|zugangs|verificatie|beveiligings|bevestigings|inlog|sms|toegangs|aktivierungs|login)-?code)$/iu;
/** `123456 is your Acme code`: the words between the digits and the word for the code. */
const DIGITS_FIRST = /^(?:[A-Z]-)?\d{4,8}$|^\d{3}-\d{3}$/;
const VERBS = new Set('is est ist es è é to jest'.split(' '));
const OWNERS = new Set('your the my votre ton le ihr dein der tu su el il o seu twój uw je de'.split(' '));
/** Words between the owner and the code: `Acme verification`. */
const MAX_BETWEEN = 4;

/** Where the digits before the word at the end of `ahead` start and end. */
function digitsFirst(ahead: string): [number, number] | undefined {
  let end = ahead.trimEnd().length;
  const words: string[] = [];
  while (words.length < MAX_BETWEEN + 3) {
    const start = Math.max(ahead.lastIndexOf(' ', end - 1), ahead.lastIndexOf('\n', end - 1)) + 1;
    const word = ahead.slice(start, end);
    const isEnd = VERBS.has((words[0] ?? '').toLowerCase()) && OWNERS.has((words[1] ?? '').toLowerCase());
    const lead = /^["'(*[]{0,2}/.exec(word)![0].length;
    if (isEnd && DIGITS_FIRST.test(word.slice(lead))) return [start + lead, end];
    const before = ahead.slice(Math.max(0, start - 4), start - 1);
    if (isEnd && /^\d{3}$/.test(word) && /^\d{3}$/.test(before)) return [start - 4, end];
    if (start <= 0 || word === '') return undefined;
    words.unshift(word);
    end = start - 1;
  }
  return undefined;
}

const PIN =
  /pin(?:[- ]?(?:code|nummer|number|no\.?|kod))?[^\S\n]{0,2}(?:is|est|ist|lautet|es|è|é|to|jest)?[^\S\n]{0,2}[:=]?\s{0,2}["'*`(]{0,2}(\d{4,8})(?![\w.,:/%-]?\d|[\p{L}_%€$£])/iuy;
/** Postal, error, price, product ... codes. */
const OTHER =
  /(?:zip|postal|post|postcode|area|error|country|dial|status|exit|http|promo|coupon|discount|voucher|bar|qr|source|colou?r|product|article|item|sku|sort|swift|branch|bank|tax|naf|ape|insee|rome|hex|ascii|charging|erreur|postale?|réduction|fehler|rabatt|gutschein|vorwahl|error|postal|descuento|errore|sconto|desconto|pocztowy|rabatowy|b[łl][ęe]du)[ -]?$/iu;

function detect({ text, at }: Candidate, report: Report): void {
  if (/[A-Za-z0-9_]/.test(text.charAt(at - 1))) return;
  const from = Math.max(0, at - 80);
  const ahead = text.slice(from, at);
  const word = /^\p{L}+(?:-code)?/iu.exec(text.slice(at, at + 40))?.[0] ?? '';
  const isKind = WHOLE.test(word) || KIND_BEFORE.test(ahead);
  const behind = exec(KIND_BEHIND, text, at);
  const match = behind ?? (isKind ? exec(PLAIN, text, at) : null);
  if (match) {
    send(match, text, at, 'OTP', 0.8, report);
    return;
  }
  // Digits first.
  const whole = /(?:code|kod|c[oó]digo|codice|passcode|otp)$/iu.test(word);
  const first = whole && !OTHER.test(ahead) ? digitsFirst(ahead) : undefined;
  if (first) {
    report(from + first[0], from + first[1], 'OTP', 0.8);
    return;
  }
  if (/^pin$/i.test(word) && /^[^a-z]*$|^pin/.test(word)) pin(text, at, ahead, report);
}

/** A postcode of India has six digits. */
function pin(text: string, at: number, ahead: string, report: Report): void {
  const match = exec(PIN, text, at);
  if (!match) return;
  const digits = match[1]!;
  const isPostal =
    digits.length === 6 &&
    !/(?:my|your|card|phone|sim|mon|mein|mi|mio|mijn|m[oó]j|meu)\s(?:\p{L}+\s)?$/iu.test(ahead);
  if (!isPostal) send(match, text, at, 'PIN', 0.75, report);
}

function exec(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

function send(
  match: RegExpExecArray,
  text: string,
  at: number,
  type: string,
  score: number,
  report: Report,
): void {
  const end = at + match[0].length;
  const start = end - match[1]!.length;
  const year =
    /^(?:19|20)\d\d$/.test(match[1]!) && type === 'OTP' && !/[:=]/.test(text.slice(start - 4, start));
  report(start, end, type, year ? 0.4 : score);
}

export const code: Detector = {
  id: 'secret/code',
  version: 1,
  description: 'one-time code or PIN beside the word for it, in eight languages',
  entityTypes: ['OTP', 'PIN'],
  source: 'https://www.rfc-editor.org/rfc/rfc6238',
  triggers: [
    {
      on: 'word',
      withDigit: true,
      words: ['*code', 'kod', 'codigo', 'codice', 'otp', 'pin', 'tan', 'smstan', 'mtan'],
    },
  ],
  examples: {
    match: [
      'Your verification code is ⟦482913⟧.',
      '⟦482913⟧ is your Acme code',
      'votre code de vérification : ⟦482 913⟧',
      'Ihr Bestätigungscode lautet ⟦482913⟧',
      'código de verificación: ⟦4829⟧',
      'kod weryfikacyjny: ⟦482913⟧',
      'OTP ⟦48291377⟧ expires soon',
      'my card PIN is ⟦4821⟧',
      'Il codice di sicurezza è ⟦482913⟧',
    ],
    noMatch: [
      'zip code 482913',
      'error code: 4829',
      'PIN code: 560001',
      'use the discount code 482913',
      'code 4829 lines today',
      'the verification code expired after 10 minutes',
      'pin 482913457 of the board',
    ],
  },
  detect,
  canonical: (value) => value.normalize('NFKC').replace(/[\s-]+/g, '') || value.normalize('NFKC'),
};
