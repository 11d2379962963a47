/**
 * Payment card number (primary account number, PAN): names one card, and so its holder.
 *
 * 12 to 19 digits: the issuer's range, which gives the brand and the lengths it uses, an account number, and
 * a Luhn check digit. Written compact, or in groups such as 4-4-4-4 (most brands), 4-6-5 (American Express)
 * and 4-6-4 (Diners Club).
 *
 * Source: ISO/IEC 7812-1:2017; the ranges the card schemes publish.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import {
  firstOf,
  type Grouped,
  isAlphanumeric,
  isGlued,
  isInsideRow,
  readGrouped,
} from '../checksums/grouped.js';
import { luhn } from '../checksums/luhn.js';
import { namedBefore, wordSet } from '../words/same-sentence.js';

interface Brand {
  /** First and last prefix of a range, both inclusive and of the same length. */
  readonly from: string;
  readonly to: string;
  /** Lengths in use. */
  readonly lengths: readonly number[];
  /** Lengths that exist on paper or are nearly extinct, and that other numbers have: found with context only. */
  readonly rare?: readonly number[];
}

/** More specific ranges need no order: any range that allows the length is enough. */
const BRANDS: readonly Brand[] = [
  { from: '4', to: '4', lengths: [16, 19], rare: [13, 18] }, // Visa
  { from: '51', to: '55', lengths: [16] }, // Mastercard
  { from: '2221', to: '2720', lengths: [16] }, // Mastercard
  { from: '34', to: '34', lengths: [15] }, // American Express
  { from: '37', to: '37', lengths: [15] }, // American Express
  { from: '300', to: '305', lengths: [14], rare: [16, 17, 18, 19] }, // Diners Club
  { from: '3095', to: '3095', lengths: [14], rare: [16, 17, 18, 19] }, // Diners Club
  { from: '36', to: '36', lengths: [14], rare: [15, 16, 17, 18, 19] }, // Diners Club
  { from: '38', to: '39', lengths: [14], rare: [16, 17, 18, 19] }, // Diners Club
  { from: '3528', to: '3589', lengths: [16], rare: [17, 18, 19] }, // JCB
  { from: '1800', to: '1800', lengths: [15] }, // JCB
  { from: '2131', to: '2131', lengths: [15] }, // JCB
  { from: '6011', to: '6011', lengths: [16], rare: [17, 18, 19] }, // Discover
  { from: '644', to: '659', lengths: [16], rare: [17, 18, 19] }, // Discover, RuPay, Troy, Verve
  { from: '62', to: '62', lengths: [16, 19], rare: [17, 18] }, // UnionPay
  { from: '81', to: '82', lengths: [16], rare: [17, 18, 19] }, // UnionPay, RuPay
  { from: '50', to: '50', lengths: [16], rare: [12, 13, 14, 15, 17, 18, 19] }, // Maestro, Dankort, Elo, Verve
  { from: '56', to: '58', lengths: [16], rare: [12, 13, 14, 15, 17, 18, 19] }, // Maestro
  { from: '6', to: '6', lengths: [16], rare: [12, 13, 14, 15, 17, 18, 19] }, // Maestro, Bancontact, Hipercard
  { from: '2200', to: '2204', lengths: [16], rare: [17, 18, 19] }, // Mir
  { from: '2205', to: '2205', lengths: [16] }, // BORICA
  { from: '9792', to: '9792', lengths: [16] }, // Troy
  { from: '8600', to: '8600', lengths: [16] }, // Uzcard
  { from: '9860', to: '9860', lengths: [16] }, // Humo
  { from: '122', to: '122', lengths: [15] }, // UATP: AirPlus
  { from: '192', to: '192', lengths: [15] }, // UATP: AirPlus
  { from: '1', to: '1', lengths: [], rare: [15] }, // UATP: airlines
];

/** Groups a card of a given length is printed or typed in. */
const LAYOUTS: ReadonlySet<string> = new Set([
  '4-4-4-4',
  '8-8',
  '4-4-8',
  '4-6-5',
  '4-4-4-3',
  '5-5-5',
  '4-6-4',
  '4-4-4-2',
  '4-4-4-1',
  '4-4-5',
  '4-3-3-3',
  '4-4-4',
  '4-4-4-5',
  '4-4-4-6',
  '4-4-4-4-1',
  '4-4-4-4-2',
  '4-4-4-4-3',
  '6-10',
  '6-13',
]);

const MIN_LENGTH = 12;
const MAX_LENGTH = 19;
/** The layout is evidence of its own, which a word for other numbers does not outweigh. */
const GROUPED = 0.95;
const COMPACT = 0.85;
/** What its own sentence calls something else, an order id for example; a word for cards brings it back. */
const RENAMED = 0.45;
const OTHER_NUMBERS = wordSet(
  `id ids uid uuid guid snowflake timestamp ts order orders tracking transaction reference ref invoice imei isbn ean gtin upc serial parcel
   shipment ticket hash seed case commande suivi colis facture référence identifiant dossier bestellung bestellnummer sendung
   sendungsnummer rechnung rechnungsnummer referenz pedido seguimiento factura referencia envío ordine spedizione fattura riferimento
   bestelling bestelnummer zending factuur zamówienie zamówienia przesyłka przesyłki faktura faktury encomenda fatura referência`,
);
/** Needs a context word. */
const WEAK = 0.3;

function standing(digits: string): 'usual' | 'rare' | undefined {
  let rare = false;
  for (const brand of BRANDS) {
    const prefix = digits.slice(0, brand.from.length);
    if (prefix < brand.from || prefix > brand.to) continue;
    if (brand.lengths.includes(digits.length)) return 'usual';
    rare ||= brand.rare?.includes(digits.length) ?? false;
  }
  return rare ? 'rare' : undefined;
}

const ONE_DIGIT_ONLY = /^(\d)\1*$/;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether every separator is the same. */
function isRegular({ separators }: Grouped): boolean {
  return separators.every((separator) => separator === separators[0]);
}

/** A number before or behind that belongs to the same figure: a decimal, a UUID, a longer reference. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  // `+` makes a phone number; `.`, `-` and `,` join it to what stands before.
  if (before === 43) return true;
  if ((before === 46 || before === 45 || before === 44) && isDigit(text.charCodeAt(start - 2))) {
    // A comma separates columns as well: only a short integer part makes a decimal.
    if (before !== 44) return true;
    if (text.charCodeAt(start - 2) === 48 && !isDigit(text.charCodeAt(start - 3))) return true;
  }
  const after = text.charCodeAt(end);
  if (isAlphanumeric(after)) return true;
  return (after === 46 || after === 45) && isDigit(text.charCodeAt(end + 1));
}

/** Whether other digits stand a space or two away. */
function standsAmongDigits(text: string, start: number, end: number): boolean {
  return (
    DIGIT_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || DIGIT_AFTER.test(text.slice(end, end + 4))
  );
}

const DIGIT_BEFORE = /\d[ .\n-]{1,3}$/;
const DIGIT_AFTER = /^[ .\n-]{1,3}\d/;
const UUID_BEFORE = /[0-9a-f]{4}-$/i;
const FOURS_BEFORE = /(?<!\d)(?:\d{4}[ \n]){1,16}$/;
const FOURS_AFTER = /(?:[ \n]\d{4}(?!\d)){1,16}/y;
const IBAN_BEFORE = /(?<![a-z0-9])[a-z]{2}\d{2}[ -](?:[a-z0-9]{4}[ -]){0,6}$/i;

/**
 * Whether other groups of digits go on: a table of numbers. One of four may be a year or an expiry date, and in
 * a list of cards the neighbour holds as well.
 */
function isInTable(text: string, start: number, end: number): boolean {
  const before = FOURS_BEFORE.exec(text.slice(Math.max(0, start - 81), start))?.[0].replace(/\D/g, '') ?? '';
  FOURS_AFTER.lastIndex = end;
  const after = FOURS_AFTER.exec(text)?.[0].replace(/\D/g, '') ?? '';
  const isCard = (digits: string): boolean => digits.length === 16 && luhn(digits);
  const cardBefore = isCard(before.slice(-16));
  const cardAfter = isCard(after.slice(0, 16));
  if (before.length > 4 && !cardBefore) return true;
  if (after.length > 4 && !cardAfter) return true;
  return (
    !cardBefore &&
    !cardAfter &&
    DIGIT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
    DIGIT_AFTER.test(text.slice(end, end + 2))
  );
}

function scoreOf(text: string, start: number, end: number, field: string, grouped: Grouped): number {
  const { value, lengths } = grouped;
  const kind = standing(value);
  if (kind === undefined || ONE_DIGIT_ONLY.test(value)) return 0;
  if (isPartOfLonger(text, start, end)) return 0;
  if (value.length === 12 && UUID_BEFORE.test(text.slice(Math.max(0, start - 5), start))) return 0;
  if (IBAN_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return 0;
  const spelledOut = lengths.every((length) => length === 1);
  const usual =
    lengths.length === 1 || ((spelledOut || LAYOUTS.has(lengths.join('-'))) && isRegular(grouped));
  if (kind === 'rare' || !usual || spelledOut) {
    // Weak evidence is none when it is a part of something, of a mistyped card for one.
    if (standsAmongDigits(text, start, end)) return 0;
    if (!spelledOut || kind === 'rare') return WEAK;
  }
  if (lengths.length === 1) return namedBefore(text, start, field, OTHER_NUMBERS) ? RENAMED : COMPACT;
  return isInTable(text, start, end) ? WEAK : GROUPED;
}

/** Fails on most candidates, before anything is allocated. */
const QUICK = /[1-689]\d?(?:[ .\n-]{0,3}\d){10}/y;

function detect({ text, at, field }: Candidate, report: Report): void {
  // 0 and 7 begin none.
  const first = text.charCodeAt(at);
  if (first === 48 || first === 55 || isInsideRow(text, at)) return;
  QUICK.lastIndex = at;
  if (!QUICK.test(text) || isGlued(text, at)) return;
  const read = readGrouped(text, at, MAX_LENGTH, 3, false);
  // A shorter one only where a group ends, so that a security code may follow. The best; of equals the longest.
  let count = read.value.length;
  let best = 0;
  let bestEnd = at;
  for (let groups = read.lengths.length; groups > 0 && count >= MIN_LENGTH; groups--) {
    if (luhn(read.value.slice(0, count))) {
      const grouped = firstOf(read, count);
      const end = grouped.ends[count - 1]!;
      const score = scoreOf(text, at, end, field, grouped);
      if (score > best) {
        best = score;
        bestEnd = end;
      }
    }
    count -= read.lengths[groups - 1]!;
  }
  if (best > 0) report(at, bestEnd, 'CREDIT_CARD', best);
}

export const creditCard: Detector = {
  id: 'generic/credit-card',
  version: 2,
  description: 'Payment card number, checked by issuer range, length and Luhn',
  entityTypes: ['CREDIT_CARD'],
  source: 'https://www.iso.org/standard/70484.html',
  // Not a `number`: cards may stand in a row.
  triggers: [{ on: 'digits', min: MIN_LENGTH }],
  context: {
    words: {
      en: [
        'card',
        'cards',
        'credit',
        'debit',
        'visa',
        'mastercard',
        'amex',
        'american express',
        'discover',
        'diners',
        'jcb',
        'unionpay',
        'maestro',
        'rupay',
        'cc',
        'ccn',
        'pan',
        'cvv',
        'cvc',
        'expiry',
        'expires',
        'paid',
        'pay',
        'payment',
        'charged',
      ],
      fr: ['carte', 'carte bancaire', 'carte bleue', 'cb', 'payé', 'paiement', 'cryptogramme'],
      de: ['karte', 'kreditkarte', 'kartennummer', 'bezahlt', 'zahlung'],
      es: ['tarjeta', 'pagado', 'pago'],
      it: ['carta', 'pagato', 'pagamento'],
      nl: ['kaart', 'creditcard', 'betaald'],
      pl: ['karta', 'karty', 'kartą'],
      pt: ['cartão', 'pago', 'pagamento'],
      tr: ['kart', 'kredi kartı'],
      ru: ['карта', 'карты', 'картой'],
      zh: ['卡号', '银行卡', '信用卡'],
    },
  },
  examples: {
    match: [
      'my card number is ⟦4111 1111 1111 1111⟧, exp 12/29',
      '⟦5555555555554444⟧',
      'amex ⟦3782-822463-10005⟧ please',
      'Diners ⟦3056 930902 5904⟧',
      'numéro de carte : ⟦4000.0566.5566.5556⟧',
      'order 5512 was paid with ⟦4242424242424242⟧',
      'about the invoice: why? ⟦4242424242424242⟧ is on file',
      '⟦6228 4800 1234 5678 903⟧ is a long one',
      'spelled out ⟦4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1⟧ ok',
      '⟦2223003122003222⟧ 12/30 123',
    ],
    noMatch: [
      'my card number is 4111 1111 1111 1112',
      'order id 4242424242424242',
      'pi is 3.4242424242424242',
      'token 94242424242424242424242',
      'sha a4242424242424242b',
      'call +5018 0000 0009 please',
      'card 0000 0000 0000 0000',
      'at 1748503543012 it stopped',
      '3f2504e0-4f89-41d3-9a0c-501800000009',
    ],
  },
  detect,
  canonical: canonicalDigits,
};
