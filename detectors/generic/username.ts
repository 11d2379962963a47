/**
 * Account name beside the word for it: `username: jdupont42`, `pseudo : jd_42`, `Benutzername: jdupont`, and behind the
 * name of a platform: `insta: jean.dupont`, `discord: jean#1234`.
 *
 * Behind words for an account name any token counts when it ends its line or has digits or signs in it; behind the
 * name of a platform only one with a digit, `_`, `.`, or `#` and four digits.
 *
 * Source: the platforms' rules for names; Discord, "New usernames" (names with a discriminator).
 */
import type { Candidate, Detector, Report, Trigger } from '../../src/core/detector.js';
import { isExpression, isPlaceholder } from '../secret/values.js';

const TYPE = 'USERNAME';
const NAME =
  /(?:(?:user|login|account|screen|nick|display)[ _-]?names?|usernames?|user[ _-]?id|login|logins|nick|nickname|pseudo|pseudonyme|identifiant|nom d['’]utilisateur|benutzername|nutzername|anmeldename|benutzerkennung|usuario|usu[aá]rio|nombre de usuario|nome (?:de )?(?:utente|usu[aá]rio|utilizador)|utente|utilizador|gebruikersnaam|inlognaam|nazwa u[żz]ytkownika|u[żz]ytkownik|gamertag|handle)/iy;
const PLATFORM =
  /(?:discord|telegram|snapchat|snap|instagram|insta|ig|twitter|tiktok|skype|steam|github|gitlab|reddit|twitch|xbox|psn|playstation|epic|riot|kik|signal|mastodon|threads|bluesky|vinted|paypal|venmo|cash ?app)/iy;
const LINK =
  /\\?["']?\s{0,2}(?:(?:id|tag|name|handle|user(?:name)?|account|compte|pseudo|konto)\s{0,2})?(?:[:=]|=>|->|\s(?:is|est|ist|lautet|es|è|to|é)\s{0,2}:?)\s{0,3}\\?["'`@]{0,2}/iy;
const VALUE = /[\p{L}\p{N}_](?:[\p{L}\p{N}_-]|[.\\](?=[\p{L}\p{N}_-])){2,40}(?:#\d{4}(?!\d))?/uy;

/** What is written there and is no name. */
const WORDS = new Set(
  `and the a an or not is are was must should can cannot may for with your my our their this that required optional unique string
   str text varchar char int integer number null none nil undefined true false admin administrator root user guest test demo
   username login password name email e-mail phone anonymous unknown example page form button field screen button failed
   success successful successfully error invalid incorrect wrong et ou le la les un une votre mon est pas non requis
   obligatoire und oder der die das ein eine nicht ungültig falsch y o el los una su mi no inválido incorrecto requerido e il
   lo gli per con non valido errato en of het een uw mijn niet ongeldig i lub nie jest wymagane nieprawidłowy os as um uma seu
   minha não inválido obrigatório system service postgres mysql oracle sa default public here hier ici aqui here's
   support help news app bot web server desktop mobile api link online premium account channel group client bank developer
   status community updates official`.split(/\s+/),
);

/** `request.user` behind an equals sign; behind a colon `m.mueller` is a name. */
function isCode(value: string, link: string): boolean {
  return isExpression(value) && (link.includes('=') || !/^\p{L}+\.\p{L}+$/u.test(value));
}

function detect({ text, at }: Candidate, report: Report): void {
  if (/[A-Za-z0-9]/.test(text.charAt(at - 1))) return;
  NAME.lastIndex = at;
  PLATFORM.lastIndex = at;
  const isName = NAME.test(text);
  if (!isName && !PLATFORM.test(text)) return;
  LINK.lastIndex = isName ? NAME.lastIndex : PLATFORM.lastIndex;
  const link = LINK.exec(text);
  if (!link || /['’]$/.test(text.charAt(at - 1))) return;
  const start = LINK.lastIndex;
  VALUE.lastIndex = start;
  const match = VALUE.exec(text);
  if (!match) return;
  const value = match[0];
  const end = VALUE.lastIndex;
  const after = text.slice(end, end + 3);
  // An address, a link, a call, a path, a sentence.
  if (/^[@/(:\\[]|^\s?[({=]/.test(after) || WORDS.has(value.toLowerCase())) return;
  if (isPlaceholder(value) || isCode(value, link[0]) || /^\d+$/.test(value)) return;
  // `handle: FileHandle` in code.
  if (/^handle/i.test(text.slice(at, at + 6)) && !/[\d_]/.test(value)) return;
  const isDistinct = /\d|_|#/.test(value) || /\p{L}\.\p{L}/u.test(value);
  const isLast = /^[.,;!"'`|)]?\s{0,2}(?:$|\n)/.test(after) || /^\\?["'`]|^ ?[,;|/]/.test(after);
  const isAssigned = /[:=>]/.test(link[0]);
  const isQuoted = /["'`]$/.test(link[0]);
  if (isDistinct ? !isAssigned && !isName && !/[\d_]/.test(value) : !(isName && isAssigned && isLast)) return;
  // `username = value;` in code names a variable.
  if (!isQuoted && !isDistinct && /[=;]/.test(link[0] + after)) return;
  report(start, end, TYPE, isDistinct ? 0.75 : 0.6);
}

const WORD_TRIGGERS =
  `username usernames login logins nick nickname pseudo pseudonyme identifiant benutzername nutzername anmeldename benutzerkennung
   usuario utente utilizador gebruikersnaam inlognaam gamertag handle discord telegram snapchat snap instagram insta ig twitter
   tiktok skype steam github gitlab reddit twitch xbox psn playstation riot kik mastodon bluesky vinted venmo`.split(
    /\s+/,
  );

const triggers: readonly Trigger[] = [
  { on: 'word', words: WORD_TRIGGERS },
  ...[
    'user name',
    'user_name',
    'user-name',
    'user id',
    'user_id',
    'userid',
    'login name',
    'login_name',
    'screen_name',
    'screen name',
    "nom d'utilisateur",
    'nom d',
    'nombre de usuario',
    'nome utente',
    'nome de u',
    'nazwa u',
  ].map((text): Trigger => ({ on: 'literal', text })),
];

export const username: Detector = {
  id: 'generic/username',
  version: 1,
  description: 'account name beside the word for it or the name of a platform',
  entityTypes: [TYPE],
  source: 'https://support.discord.com/hc/en-us/articles/12620128861463',
  triggers,
  examples: {
    match: [
      'username: ⟦jdupont42⟧',
      'my username is ⟦jean_d⟧, ok',
      "nom d'utilisateur : ⟦jdupont⟧",
      'Benutzername: ⟦m.mueller⟧',
      'discord: ⟦jean#1234⟧',
      'insta : ⟦marie.martin⟧ ou snap : ⟦marie_m⟧',
      '"username": "⟦sunflower⟧",',
      'nazwa użytkownika: ⟦kowal77⟧',
    ],
    noMatch: [
      'username: string;',
      'username is required',
      'Twitter: the new rules',
      'login: failed',
      'username = request.user',
      'Discord: join us today',
      'username: <your name>',
      'login : jean@example.org',
    ],
  },
  detect,
  canonical: (value) => value.normalize('NFKC').replace(/\s+/g, '').toLowerCase().normalize('NFKC') || value,
};
