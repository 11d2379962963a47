/**
 * Password or passphrase beside the word for it, in eight languages: `password: hunter2`, `mot de passe : ...`,
 * `das Passwort lautet ...`; recovery phrases of wallets beside theirs.
 *
 * Only the value is the span. Behind a colon or an equals sign any token at the end of its line counts, and one in
 * quotes; behind `is` and the like, or before more words, only a token that mixes letters with digits or signs.
 * Placeholders, variables and code (`password = getPassword()`) are no values.
 *
 * Source: CNIL, deliberation 2022-100 (passwords are personal secrets); OWASP, secrets management.
 */
import type { Candidate, Detector, Report, Trigger } from '../../src/core/detector.js';
import { entropy, isExpression, isPlaceholder } from './values.js';

const TYPE = 'PASSWORD';

/** From the trigger to the end of the name. Inflections and what is said of it (`du wifi`, `for the router`) may follow. */
const NAME =
  /(?:passwords?|passwd|passwort|passwoerter|passwörter|passwo?rtes|pass[ _-]?phrases?|pass[ _-]?codes?|pwd|psw|kennw(?:ort|örter)|wachtwoord(?:en)?|wachtwoordzin|has(?:ł|l)[oaemu]{1,2}|contrase(?:ñ|n)a|clave|senha|palavra[ -]passe|parola|kodeord|lösenord|losenord|mot de passe|phrase de passe|mdp|zugangsdaten|credentials|geheimwort|seed[ _-]?phrase|recovery[ _-]?phrase|secret recovery phrase|mnemonic(?: phrase| code)?|seed words|recovery words)/iy;
/** `_wifi`, `123` of a variable's name; `(required)`. */
const SUFFIX = /(?:[_-][A-Za-z0-9]{1,16}){0,2}(?: ?\([^()\n]{1,24}\))?\\?["'`*_]{0,3}/y;
/** Words that lead from the name to what it is for: `for the wifi`, `du wifi`, `de mi cuenta`. */
const QUALIFIER =
  /^ (?:for|of|to|on|in|du|de|del|della|des|pour|für|fur|vom|von|zum|para|al|per|di|voor|van|do|da|dla|w|na|hier|here|again|temporaire|temporary|provisoire|initial|provisional|tijdelijk|tymczasowe)$/i;
const WORD = / [\p{L}\p{N}_.'@-]{1,24}/uy;
const MAX_WORDS = 6;
const ASSIGN = /\s{0,3}(?::{1,2}=?|={1,2}>?|->|→|\|)\s{0,3}|\n\s{0,8}/y;
const VERB =
  /,? (?:is|was|are|=|est|était|c'est|sera|ist|lautet|war|wäre|es|era|será|è|sarà|era|is nu|luidt|was|to|jest|brzmi|to jest|é|foi|set to|reset to|changed to|now|will be|wird|:) (?:(?:now|still|just|simply|set to|currently|maintenant|toujours|jetzt|nun|noch|ahora|todavía|adesso|ora|nu|nog|teraz|agora|:) ){0,2}/iuy;
const QUOTED = /\\?(["'`«“„‘])([^"'`«»“”„‘’\n\\]{3,128})\\?["'`»”“’]/y;
const TOKEN = /[^\s"`«»“”„<>]{3,128}/y;
const PHRASE = /\p{Ll}{2,10}(?: \p{Ll}{2,10}){2,23}(?=[ \t]*(?:$|[\n."',;]))/uy;
const SEED = /[a-z]{3,8}(?:,? +[a-z]{3,8}){11,23}/iy;

/** What the value of such a field is not. */
const WORDS = new Set(
  `and are but can could does doesn doit est for forgot forgotten from has have hat haben hier here incorrect invalid ist is it
   may minimum missing must muss need needs never new nicht no non not obligatoire of old once or oublié please policy pour
   protected reset reset: required saved sent should strength strong the this too und unknown update updated was weak when which
   will with wrong you your zurücksetzen vergessen falsch change changed changer confirm confirmation cannot forgotten? generator
   manager mismatch expired expires security requerida obligatoria incorrecta olvidada inválida richiesta errata dimenticata
   vereist onjuist vergeten wymagane nieprawidłowe obrigatória incorreta esquecida password passwort wachtwoord hasło senha email
   e-mail username login user name pin code yes no ok none`.split(/\s+/),
);

function endAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

/** Without the punctuation of the sentence, and a bracket that was opened before. */
function trimmed(token: string): string {
  let end = token.length;
  while (end > 0 && /[.,;:)\]}'*\\]/.test(token.charAt(end - 1))) {
    const char = token.charAt(end - 1);
    if (char === ')' && token.lastIndexOf('(', end - 2) >= 0) break;
    if (char === ']' && token.lastIndexOf('[', end - 2) >= 0) break;
    if (char === '}' && token.lastIndexOf('{', end - 2) >= 0) break;
    end--;
  }
  return token.slice(0, end);
}

/** Letters together with digits or signs, as ordinary words are not. */
function isMixed(token: string): boolean {
  if (token.length < 5 || /^\p{L}+(?:['’-]\p{L}+)*[?!]*$/u.test(token)) return false;
  if (
    /^\d{1,2}[:.]\d\d$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d+(?:[-–]\d+)?(?:\+|%|€|\$|st|nd|rd|th)?$/.test(
      token,
    )
  )
    return false;
  if (/^(?:https?:\/\/|www\.|\/)|^[\w.+-]+@[\w-]+\.\w+$/.test(token)) return false;
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d'’.,-]/u].filter((part) => part.test(token)).length;
  return classes >= 2 && entropy(token) > 1.8;
}

function isValue(token: string): boolean {
  return (
    token.length >= 4 && !isPlaceholder(token) && !isExpression(token) && !WORDS.has(token.toLowerCase())
  );
}

/** `dbPassword`, `WLAN-Passwort`, `WLANPasswort`: the name is the end of the word. */
const COMPOUND = /[A-Za-z]{1,40}?(?=(?:password|passwort|kennwort|wachtwoord)(?![a-z]))/iy;

/** `curl -u name:password`, `sshpass -p password`, `--password value`. */
const COMMAND_LINE =
  /(?:-u ["']?[\w.@-]{1,64}:|sshpass -p ?["']?|--password ["']?)([^\s"'$<:{[][^\s"'<]{2,64})/iy;

function commandLine(text: string, at: number, report: Report): boolean {
  COMMAND_LINE.lastIndex = at;
  const match = COMMAND_LINE.exec(text);
  if (!match || isPlaceholder(match[1]!)) return false;
  const isCurl = text.charAt(at + 1) !== 'u' || /\bcurl\b/.test(text.slice(Math.max(0, at - 200), at));
  if (!isCurl) return false;
  const end = COMMAND_LINE.lastIndex;
  report(end - match[1]!.length, end, TYPE, 0.8);
  return true;
}

function detect({ text, at: trigger }: Candidate, report: Report): void {
  if (/[-s]/i.test(text.charAt(trigger)) && commandLine(text, trigger, report)) return;
  const compound = endAt(COMPOUND, text, trigger);
  const at = compound < 0 ? trigger : compound;
  const isCompound = /[A-Za-z0-9]/.test(text.charAt(at - 1));
  const named = endAt(NAME, text, at);
  if (named < 0) return;
  const name = text.slice(at, named).toLowerCase();
  const after = endAt(SUFFIX, text, named);
  if (/[A-Za-z0-9]/.test(text.charAt(after)) && after === named) return;
  if (/seed|recovery|mnemonic/.test(name)) {
    recoveryPhrase(text, after, report);
    return;
  }
  const isAmbiguous = /^(?:clave|parola|credentials|zugangsdaten)$/.test(name);
  let value = endAt(ASSIGN, text, after);
  let isAssigned = value >= 0;
  for (let from = after, words = 0; !isAssigned && !isCompound && from > 0 && words < MAX_WORDS; words++) {
    value = endAt(VERB, text, from);
    if (value >= 0) {
      isAssigned = text.slice(from, value).includes(':');
      break;
    }
    const next = endAt(WORD, text, from);
    if (words === 0 && !QUALIFIER.test(text.slice(from, next))) break;
    from = next;
    if (next < 0) break;
    value = endAt(ASSIGN, text, from);
    isAssigned = value >= 0 && text.charAt(value - 1) !== '\n';
  }
  if (value < 0 || (isAmbiguous && !isAssigned)) return;
  // A name on its own line, the value on the next.
  const between = text.slice(after, value);
  const isHeading = isAssigned && between.includes('\n') && !/[:=]/.test(between);
  const isCode = between.includes('=');

  QUOTED.lastIndex = value;
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const inner = quoted[2]!;
    const start = value + quoted[0].indexOf(quoted[1]!) + 1;
    const isSentence = /\s/.test(inner) && !isPassphraseName(name) && !/\d/.test(inner);
    if (
      isSentence ||
      /^(?:required|nullable|sometimes|min|max|string)\|/.test(inner) ||
      isPlaceholder(inner) ||
      (WORDS.has(inner.toLowerCase()) && isCode)
    )
      return;
    if (/^[A-Za-z]\w*\.\w+(?:\.\w+)*$/.test(inner) && /passw|label|field/i.test(inner)) return;
    report(start, start + inner.length, TYPE, 0.85);
    return;
  }
  if (isPassphraseName(name) && isAssigned) {
    const end = endAt(PHRASE, text, value);
    if (end > 0) {
      report(value, end, TYPE, 0.75);
      return;
    }
  }
  TOKEN.lastIndex = value;
  const found = TOKEN.exec(text);
  if (!found) return;
  let token = trimmed(found[0]);
  // Strings of JSON and URLs end the value: `password=x&user=y`.
  if (isCode && /^[^&;]{4,}[&;]\w*=?/.test(token)) token = token.slice(0, token.search(/[&;]/));
  if (!isValue(token)) return;
  const behind = text.slice(value + token.length, value + token.length + 3);
  const isLast =
    /^[.,;!?)\]]?\s{0,2}(?:$|\n)/.test(behind) || /^\s?[,;|]/.test(behind) || /^\.?\\[nr]/.test(behind);
  const isStrong = isMixed(token) || /^\d{4,12}$/.test(token);
  if (!isStrong && !(isAssigned && !isHeading && isLast)) return;
  // `password: string | null`, a column of a table, a type.
  if (!isStrong && (isCode || isCompound) && /^[a-z_]+$/i.test(token) && /[;,({]/.test(behind)) return;
  report(value, value + token.length, TYPE, isStrong ? 0.8 : 0.6);
}

function isPassphraseName(name: string): boolean {
  return /phrase|zin$/.test(name);
}

function recoveryPhrase(text: string, at: number, report: Report): void {
  // Words stand between, not many: `my seed phrase (12 words) is:`.
  const gap = /(?:[^\n:="]{0,40}?(?:\s?[:=]\s?|\sis\s|\n)|\s)["'`]?/y;
  const start = endAt(gap, text, at);
  if (start < 0) return;
  const end = endAt(SEED, text, start);
  if (end > 0) report(start, end, TYPE, 0.9);
}

export const password: Detector = {
  id: 'secret/password',
  version: 1,
  description: 'password, passphrase or recovery phrase beside the word for it, in eight languages',
  entityTypes: [TYPE],
  source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  triggers: [
    ...[
      'passwd',
      'passphrase',
      'pass phrase',
      'passcode',
      'contrase',
      'mot de passe',
      'phrase de passe',
      'palavra-passe',
    ],
    ...[
      '-u ',
      'sshpass -p',
      '--password ',
      'palavra passe',
      'seed phrase',
      'recovery phrase',
      'mnemonic',
      'seed words',
      'recovery words',
    ],
  ]
    .map((text): Trigger => ({ on: 'literal', text }))
    .concat([
      {
        on: 'word',
        words: [
          '*password',
          'passwords',
          '*passwort',
          '*kennwort',
          '*wachtwoord',
          'pwd',
          'psw',
          'mdp',
          'senha',
        ],
      },
      { on: 'word', words: ['clave', 'parola', 'haslo', 'hasło', 'hasla', 'hasła', 'kodeord', 'losenord'] },
    ]),
  examples: {
    match: [
      'password: ⟦hunter2⟧',
      'my password is ⟦Tr0ub4dor&3⟧, do not tell',
      'mot de passe : ⟦soleil42⟧ merci',
      'Das Passwort lautet ⟦Sommer2024!⟧.',
      'la contraseña del wifi es ⟦gato-1234⟧',
      'wachtwoord: ⟦geheim⟧',
      'hasło: ⟦Kot3kPsot3k⟧ działa',
      'a senha é ⟦abc123xyz⟧',
      'DB_PASSWORD="⟦correct horse 1⟧"',
      'passphrase: ⟦correct horse battery staple⟧',
      'my seed phrase is: ⟦abandon ability able about above absent absorb abstract absurd abuse access accident⟧',
    ],
    noMatch: [
      'I forgot my password',
      'password: string;',
      'password = getPassword()',
      'The password is required and is case sensitive',
      'password: ********',
      'le mot de passe est incorrect',
      'const password = process.env.DB_PASSWORD',
      'password: ${PASSWORD}',
      'Das Passwort ist falsch',
      'password: [PASSWORD_1]',
      'the password for the account is too short',
    ],
  },
  detect,
};
