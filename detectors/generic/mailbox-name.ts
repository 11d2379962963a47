/**
 * Display name of a mailbox: `Jean Dupont <jean@example.org>`, `"Dupont, Jean" <...>`, in headers (From, To, Cc, Reply-To)
 * and wherever a mail program wrote one. The address itself is found by generic/email.
 *
 * Behind the name of a header anything that is no role counts; in running text only words with a capital (in scripts
 * that have them), two at least or a pair of quotes. Roles (`Support Team`, `no-reply`) are nobody.
 *
 * Source: RFC 5322 section 3.4 (`name-addr`), RFC 6854.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';

const TYPE = 'PERSON';
/** `<local`, before the `@`. */
const BEFORE_AT = /[<[]\s?(?:mailto:)?[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~"-]{1,64}$/u;
/** Names of headers, as mail programs of the eight languages write them, in lower case. */
const HEADERS = new Set(
  `from to cc bcc reply-to sender return-path resent-from resent-to x-original-to author signed-off-by co-authored-by
   reviewed-by acked-by tested-by reported-by suggested-by de à a para von an kopie antwort-an da di van aan od do dw
   expéditeur destinataire répondre-à absender empfänger remitente destinatario mittente remetente destinatário nadawca
   afzender`.split(/\s+/),
);
const QUOTED = /["“”']([^"“”'\n<>]{2,80})["“”']\s{0,2}$/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Lo}{1,20})$/u;
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|zu|zur|ter|ten|af|av|y|e|i)$/;
/** Words with a capital that stand before a name. */
const LEADING =
  /^(?:Copyright|By|Author|Authors|Maintainer|Hi|Hello|Dear|Hey|Thanks|Bonjour|Salut|Cher|Chère|Hallo|Liebe|Lieber|Hola|Ciao|Caro|Cara|Olá|Cześć|Am|On|Le|El|Il|Op|Em|W|From|To|Cc|De|Von|An)[.,]?$/;
const MAX_WORDS = 6;
const ANY = /^[\p{L}\p{M}\p{N}'’._ ()-]{2,60}$/u;

function isHeaderLine(line: string): boolean {
  const colon = line.indexOf(':');
  return (
    colon > 0 &&
    HEADERS.has(
      line
        .slice(0, colon)
        .replace(/[>*"|\s]/g, '')
        .toLowerCase(),
    )
  );
}

/** The words of a name that end the text, in order. */
function lastName(line: string): string {
  const words: string[] = [];
  for (const word of line.trimEnd().split(' ').reverse()) {
    if (words.length === MAX_WORDS || !(NAME_WORD.test(word) || (words.length > 0 && PARTICLE.test(word))))
      break;
    words.unshift(word);
  }
  while (words.length > 0 && (PARTICLE.test(words[0]!) || LEADING.test(words[0]!))) words.shift();
  return words.join(' ');
}

/** Roles and services, as whole words. */
const ROLE =
  /(?:^|[^\p{L}])(?:support|team|équipe|equipe|equipo|zespół|info|infos|information|contact|kontakt|contacto|service|services|servicio|servizio|sales|vente|ventes|vertrieb|ventas|vendite|billing|facturation|no[ -]?reply|noreply|nepasrepondre|newsletter|notification|notifications|alert|alerts|admin|administrator|administration|webmaster|postmaster|mailer|daemon|abuse|security|help|helpdesk|desk|office|marketing|press|presse|jobs|careers|hr|rh|recruiting|customer|client|kundenservice|kundendienst|clientèle|orders|bestellung|shop|store|boutique|group|groupe|gruppe|list|mailing|undisclosed|recipients|community|bot|system|automatic|online|bank|banque|university|université|universität|institute|department|gmbh|sarl|sas|inc|ltd|llc|corp|ag|s\.?p\.?a|b\.?v|via|github|gitlab|google|microsoft|apple|amazon|linkedin|facebook|twitter|slack|paypal|dependabot|jira|confluence|hotline|reception|secrétariat|sekretariat|mairie|accounting|compta|finance|legal|privacy|dpo|hello|bonjour|mail|email|e-mail|me|user|name|your|the|to|from|contact us|at|write)(?:[^\p{L}]|$)/iu;

function detect({ text, at }: Candidate, report: Report): void {
  const from = Math.max(0, at - 240);
  const window = text.slice(from, at);
  const local = BEFORE_AT.exec(window);
  if (!local) return;
  const before = window.slice(0, local.index);
  // In text that was quoted twice a line end is two characters.
  const escaped = before.lastIndexOf('\\n');
  const lineAt = Math.max(before.lastIndexOf('\n') + 1, escaped < 0 ? 0 : escaped + 2);
  const line = before.slice(lineAt);
  if (line.trim() === '') return;
  const inHeader = isHeaderLine(line);
  const quoted = QUOTED.exec(line)?.[1]?.trim();
  // One capital word in a sentence is as often its first word.
  const last = lastName(line);
  const rest = line.slice(Math.max(...[':', ',', ';', '>'].map((sign) => line.lastIndexOf(sign))) + 1).trim();
  const name = quoted ?? (last !== '' ? last : inHeader && ANY.test(rest) ? rest : '');
  const isSure = quoted !== undefined || inHeader || name.includes(' ') || line.trim() === name;
  if (isName(name, isSure)) send(from + lineAt + line.lastIndexOf(name), name, report);
}

function isName(name: string, isSure: boolean): boolean {
  return (
    isSure &&
    name.length > 1 &&
    /\p{L}{2}/u.test(name) &&
    !/[@/\\]|\d{3}/.test(name) &&
    !ROLE.test(name) &&
    !/^\[/.test(name)
  );
}

function send(start: number, name: string, report: Report): void {
  const end = start + name.replace(/[\s,.;:(-]{1,8}$/, '').length;
  if (end > start) report(start, end, TYPE, 0.85);
}

export const mailboxName: Detector = {
  id: 'generic/mailbox-name',
  version: 1,
  description: 'name of a person before an address in angle brackets',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4',
  triggers: [{ on: 'literal', text: '@' }],
  examples: {
    match: [
      'From: ⟦Jean Dupont⟧ <jean@example.org>',
      'To: "⟦Dupont, Jean⟧" <jean@example.org>, ⟦Anna Maria Rossi⟧ <anna@example.org>',
      'Le lun. 3 mars 2025, ⟦Marie Durand⟧ <m.durand@example.org> a écrit :',
      'Signed-off-by: ⟦Jan van der Berg⟧ <jan@example.org>',
      'from: ⟦jean dupont⟧ <jean@example.org>',
      'Von: ⟦Jürgen Müller⟧ <jm@example.org>',
    ],
    noMatch: [
      'From: Support Team <support@example.org>',
      'write to <jean@example.org>',
      'please contact me <jean@example.org>',
      'From: <jean@example.org>',
      'Jean Dupont, jean@example.org',
      'To: undisclosed-recipients <list@example.org>',
    ],
  },
  detect,
};
