/**
 * Security code and expiry date of a payment card: with the card number they are all that a payment needs.
 *
 * The code has three or four digits (CVV2, CVC2, CID), the date is `MM/YY` or `MM/YYYY`. Such short numbers are looked for
 * behind their own words, and behind a card number with a right Luhn digit.
 *
 * Source: PCI DSS v4.0, "sensitive authentication data".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { luhn } from '../checksums/luhn.js';

const CODE = 'CARD_SECURITY_CODE';
const EXPIRY = 'CARD_EXPIRY';

const JOIN =
  '(?:[ ]{0,2}(?:[:=#(-]|code|number|no\\.?|nr\\.?|num[eé]ro|nummer|numer|visuel|karty|is|est|ist|es|è|jest|é|to)){0,4}[ ]{0,2}';
/** Words that mean nothing else. */
const OWN_CODE = new RegExp(
  `(?:cvv2?|cvc2?|cvn2?|cryptogramme|kartenpr[uü]f(?:nummer|ziffer|code)|card (?:security|verification) (?:code|number|value))${JOIN}(\\d{3,4})(?![\\d]|[.,:/-]\\d)`,
  'iy',
);
/** Words for other codes as well. */
const ANY_CODE = new RegExp(
  `(?:security code|csc|c[oó]digo de seguridad|codice di sicurezza|beveiligingscode|kod (?:bezpiecze[nń]stwa|zabezpieczaj[aą]cy)|c[oó]digo de seguran[cç]a|sicherheitscode|pr[uü]fziffer|code de s[eé]curit[eé])${JOIN}(\\d{3,4})(?![\\d]|[.,:/-]\\d)`,
  'iy',
);
const OWN_EXPIRY = new RegExp(
  `(?:exp(?:iry|ires|iration)?\\.?(?: ?date)?|valid (?:thru|until|to)|good thru|expire (?:le|en|fin)|date d['’]expiration|valable jusqu['’]au?|g[uü]ltig bis|ablaufdatum|caduca(?: el)?|caducidad|vencimiento|scadenza|scade(?: il)?|vervaldatum|geldig tot|wa[zż]na do|data wa[zż]no[sś]ci|validade|v[aá]lido at[eé]|expira)${JOIN}((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\\d)(?![\\d]|[.,:/-]\\d)`,
  'iy',
);
/** `4111 1111 1111 1111 12/29 123`, `4111111111111111|12|2029|123` */
const BEHIND_CARD =
  /(\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|\d{4}[ -]?\d{6}[ -]?\d{5})[ ,;|:]{1,3}((?:0[1-9]|1[0-2])[/|-](?:20)?[2-4]\d)(?:[ ,;|:]{1,3}(\d{3,4}))?(?![\d]|[.,:/-]\d)/y;

const OWN = 0.85;
/** Needs a word for cards. */
const WEAK = 0.35;

function detect({ text, at }: Candidate, report: Report): void {
  const unit = text.charCodeAt(at);
  if (unit >= 48 && unit <= 57) {
    BEHIND_CARD.lastIndex = at;
    const match = BEHIND_CARD.exec(text);
    if (match === null || !luhn(match[1]!.replace(/\D/g, ''))) return;
    const [all, card = '', expiry = '', code] = match;
    const from = at + all.indexOf(expiry, card.length);
    report(from, from + expiry.length, EXPIRY, OWN);
    if (code) report(at + all.length - code.length, at + all.length, CODE, OWN);
    return;
  }
  behind(OWN_CODE, CODE, OWN) || behind(ANY_CODE, CODE, WEAK) || behind(OWN_EXPIRY, EXPIRY, WEAK);

  function behind(regex: RegExp, type: string, score: number): boolean {
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (match === null) return false;
    const end = regex.lastIndex;
    report(end - match[1]!.length, end, type, score);
    return true;
  }
}

export const cardSecurity: Detector = {
  id: 'generic/card-security',
  version: 1,
  description: 'Security code and expiry date of a payment card, behind their words or a card number',
  entityTypes: [CODE, EXPIRY],
  source: 'https://www.pcisecuritystandards.org/document_library/',
  triggers: [
    {
      on: 'word',
      withDigit: true,
      words:
        `cvv cvc cvn csc cryptogramme kartenpruf* card security codigo codice code beveiligingscode kod sicherheitscode prufziffer exp expiry
        expires expiration valid good expire date valable gultig ablaufdatum caduca caducidad vencimiento scadenza scade vervaldatum
        geldig wazna data validade valido expira`.split(/\s+/),
    },
    { on: 'number', digits: [15, 16] },
  ],
  context: {
    words: {
      en: ['card', 'cards', 'credit', 'debit', 'visa', 'mastercard', 'amex', 'cvv', 'cvc', 'card number'],
      fr: ['carte', 'cb', 'carte bancaire', 'carte bleue', 'cryptogramme'],
      de: ['karte', 'kreditkarte', 'kartennummer', 'bankkarte', 'girocard'],
      es: ['tarjeta', 'tarjeta de crédito'],
      it: ['carta di credito', 'carta', 'bancomat'],
      nl: ['kaart', 'creditcard', 'bankpas', 'kaartnummer'],
      pl: ['karta', 'karty', 'kartą', 'kartę'],
      pt: ['cartão', 'cartao'],
    },
    negative: {
      en: [
        'identity card',
        'id card',
        'passport',
        'licence',
        'license',
        'postal',
        'permit',
        'visa application',
        'sim card',
      ],
      fr: ['carte d identité', 'passeport', 'permis'],
      de: ['personalausweis', 'reisepass', 'führerschein'],
    },
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'CVV: ⟦123⟧',
      'my cvc is ⟦4821⟧, ok',
      'le cryptogramme visuel est ⟦907⟧',
      'card expires ⟦09/27⟧',
      '4111 1111 1111 1111 ⟦12/29⟧ ⟦123⟧',
      'Kreditkarte, gültig bis ⟦03/2028⟧, Prüfziffer ⟦551⟧',
      'tarjeta: código de seguridad ⟦321⟧',
    ],
    noMatch: [
      'security code 4821',
      'the offer expires 09/27',
      'CVV is 3 digits long',
      'code 123',
      'cvv 12345',
      '4111 1111 1111 1112 12/29 123',
      'card 12/29',
    ],
  },
  detect,
};
