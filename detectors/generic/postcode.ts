/**
 * Postcodes of any country: a part of a town, a street, in some countries a house.
 *
 * Four to six digits are the most ordinary of numbers. So a postcode is found behind its own word (`postcode`, `PLZ`,
 * `code postal`, `CAP`, `CEP`, `zip`), behind the letter of its country (`F-75011`), or in a shape with a hyphen that no
 * range of numbers has, before a town (`00-950 Warszawa`, `1200-192 Lisboa`).
 *
 * Source: Universal Postal Union, Postcode database and addressing pages of the members.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';

/** Between the word and its value: `: `, ` is `, `= "`, ` (PLZ) `. */
const BRIDGE =
  /(?:s|n|-?nr|number|nummer|numero|número|numer)?\.?(?: (?:is|ist|est|es|è|é|to|of|for|de|do|della|pocztowy|postal|code|no|number|my|mein|mon|mi|il mio|was|now|nr|wynosi)){0,3} ?[:=#'"(“«]{0,3} ?(?:is )?/iuy;
/** Spellings with letters or separators; they need no more than the word. */
const MIXED =
  /(?:(?:AD|AZ|BB|BN|HT|LV|LT|MD|VG|KY|MT|SI|TC)[- ]?\d{3,5}(?:-\d{3,4})?|VLT ?\d{4}|[A-HJ-NP-Z]\d{4}[A-Z]{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3,5}|\d{3}-\d{4}|[1-9]\d{2} \d{3}|\d{3} \d{2})(?![\p{L}\p{N}-])/iuy;
/** Dutch: `1012 AB`, `1012ab`; in lower case the letters apart would be a word. */
const DUTCH = /(?:NL[- ])?[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?![\p{L}\p{N}-])/uy;
const COUNTRY = '(?:[A-Z]{1,3}[- ])?';
const DIGITS = new RegExp(`${COUNTRY}(?:\\d{4,7}|\\d{10}|\\d{3})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'uy');
/** For words that mean other things too: only five digits, or more with a separator. */
const FIVE = new RegExp(`${COUNTRY}(?:\\d{5}-?\\d{3,4}|\\d{5})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'uy');

/** A number of things is no postcode: `zip 12345 files`. */
const COUNTS = /^ (?:files?|fichiers?|dateien|archivos|users?|photos?|items?|euros?|times|people|rows|%)/i;

/** Words that hardly mean anything else, and those that do. */
const CLEAR = /^(?:postcodes?|postleitzahl(?:en)?|plz|zipcodes?|eircode|pincode|postnummer|postnr)$/;
const PHRASE = /(?:code|c[óo]digo|codice|kod|zip|post) (?:postal|postale|pocztowy|code)$/iu;

/** Countries that put a letter before their postcodes, and how many digits follow. */
const LETTERS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [
    ['F FR D DE I IT E ES HR FI FIN LT EE MC SM', '\\d{5}'],
    ['A AT B BE CH L LU LI FL H HU DK N NO SI SLO BG CY LV', '\\d{4}'],
    ['NL', '\\d{4} ?[A-Z]{2}'],
    ['PL', '\\d{2}-\\d{3}'],
    ['P PT', '\\d{4}-\\d{3}'],
    ['S SE CZ SK GR', '\\d{3} ?\\d{2}'],
    ['RO', '\\d{6}'],
  ].flatMap(([countries, digits]) =>
    countries!
      .split(' ')
      .map((country) => [country, new RegExp(`${digits}(?![\\p{L}\\p{N}-]|[.,]\\d)`, 'uy')]),
  ),
);

const TOWN = /,? \p{Lu}[\p{L}\p{M}'’.-]{2,}/uy;

const WITH_TOWN = 0.7;
const AFTER_WORD = 0.8;
const WEAK = 0.3;

function endOf(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

function afterWord(text: string, at: number, report: Report): void {
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end)) && end - at < 24) end++;
  const word = text.slice(at, end);
  const low = word.toLowerCase();
  if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) return;
  // `CAP` in Italian, `CP` in French and Spanish are in capitals, or a colon follows.
  if (/^(?:cap|cp|c)$/i.test(word) && word !== word.toUpperCase() && !/^ ?:/.test(text.slice(end, end + 2)))
    return;
  const phrase = text.slice(Math.max(0, at - 8), end + 9);
  const isClear =
    CLEAR.test(low) ||
    PHRASE.test(text.slice(Math.max(0, at - 9), end)) ||
    /^(?:cep|zip|kod) (?:code|pocztowy)/i.test(phrase);
  const ahead = /^ ?(?:code|kod)(?![\p{L}\p{N}])/iu.exec(text.slice(end, end + 6));
  const clear = isClear || (ahead !== null && /^(?:zip|post|pin|postal)$/.test(low));
  const from = endOf(BRIDGE, text, end);
  if (from < 0 || from === end) return;
  const mixed = clear || low === 'cep' ? Math.max(endOf(MIXED, text, from), endOf(DUTCH, text, from)) : -1;
  const last = mixed > 0 ? mixed : endOf(clear ? DIGITS : FIVE, text, from);
  if (last < 0 || COUNTS.test(text.slice(last, last + 12))) return;
  report(from, last, 'POSTAL_CODE', AFTER_WORD);
}

/** From the hyphen of `F-75011`, `00-950` or `1200-192`. */
function aroundHyphen(text: string, at: number, report: Report): void {
  let start = at;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1)) && at - start < 6) start--;
  const before = text.charCodeAt(start - 1);
  if (start === at || isWordUnit(before) || /[-.,/+:_]/.test(text[start - 1] ?? ' ')) return;
  const head = text.slice(start, at);
  const country = LETTERS[head];
  if (country) {
    const end = endOf(country, text, at + 1);
    if (end > 0) report(start, end, 'POSTAL_CODE', endOf(TOWN, text, end) > 0 ? WITH_TOWN : WEAK);
    return;
  }
  const tail = /^-(\d{3})(?![\p{L}\p{N}-]|[.,]\d)/u.exec(text.slice(at, at + 6))?.[1];
  if (tail === undefined || !/^(?:\d{2}|\d{4}|\d{5})$/.test(head)) return;
  const end = at + 4;
  // `10-100 Mitarbeiter` is a range; one does not begin with zero, nor fall.
  const isRange = head[0] !== '0' && Number(tail) > Number(head) && Number(tail) % 10 === 0;
  const hasTown = endOf(TOWN, text, end) > 0;
  report(start, end, 'POSTAL_CODE', hasTown && !isRange ? 0.6 : WEAK);
}

function dutch(text: string, at: number, report: Report): void {
  const end = endOf(/NL[- ][1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/uy, text, at);
  if (end > 0 && !(at > 0 && isWordUnit(text.charCodeAt(at - 1)))) report(at, end, 'POSTAL_CODE', WITH_TOWN);
}

const FIELD =
  /^(?:.{0,24}[_. -])?(?:zip(?:_?code)?|post_?code|postal_?code|plz|postleitzahl|code_?postal|cp|cap|cep|codigo_?postal|eircode)$/;

/** The value of a field of that name. */
function inField(text: string, report: Report): void {
  const start = /^\s{0,4}/.exec(text)![0].length;
  const end = Math.max(endOf(MIXED, text, start), endOf(DUTCH, text, start), endOf(DIGITS, text, start));
  if (end > 0 && text.length - end < 4) report(start, end, 'POSTAL_CODE', AFTER_WORD);
}

const HYPHEN = /(?<=^[A-Z]{1,3}|^\d{4})-/;

function detect({ text, at, field }: Candidate, report: Report): void {
  if (at === 0 && text.length < 24 && FIELD.test(field)) {
    inField(text, report);
    return;
  }
  const hyphen = HYPHEN.exec(text.slice(at, at + 5))?.index;
  if (hyphen !== undefined) aroundHyphen(text, at + hyphen, report);
  else {
    if (text.startsWith('NL', at)) dutch(text, at, report);
    afterWord(text, at, report);
  }
}

export const postcode: Detector = {
  id: 'generic/postcode',
  version: 1,
  description:
    'Postcode of any country: behind its own word, with the letter of its country, or before a town',
  entityTypes: ['POSTAL_CODE'],
  source: 'https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions',
  triggers: [
    {
      on: 'word',
      withDigit: true,
      words: [
        'postcode',
        'postcodes',
        'postleitzahl*',
        'plz',
        'zip',
        'zipcode',
        'zipcodes',
        'postal',
        'postale',
        'pocztowy',
        'pocztowego',
        'pocztowym',
        'cp',
        'cap',
        'cep',
        'eircode',
        'pincode',
        'postnummer',
        'nl',
      ],
    },
    ...Object.keys(LETTERS).map((letters) => ({ on: 'literal' as const, text: `${letters}-` })),
    // `1200-192`.
    { on: 'number', digits: [7] },
  ],
  context: {
    words: {
      en: ['postcode*', 'zip', 'zip code', 'postal code', 'address*'],
      fr: ['code postal', 'adresse*', 'habite*', 'domicili*'],
      de: ['plz', 'postleitzahl*', 'anschrift*', 'adresse*', 'wohnhaft'],
      es: ['codigo postal', 'direccion', 'domicili*'],
      it: ['codice postale', 'indirizzo', 'resident*'],
      nl: ['postcode*', 'adres', 'woonachtig'],
      pt: ['codigo postal', 'cep', 'morada', 'endereco'],
      pl: [
        'kod pocztowy',
        'kodem pocztowym',
        'kodu pocztowego',
        'adres*',
        'zamieszkal*',
        'ul',
        'ulica',
        'ulicy',
      ],
    },
    negative: {
      en: [
        'order',
        'invoice',
        'version',
        'isbn',
        'model',
        'part',
        'sku',
        'phone',
        'tel',
        'fax',
        'ref',
        'article',
      ],
      de: ['bestellnummer', 'rechnung', 'artikel', 'telefon', 'modell'],
      fr: ['commande', 'facture', 'réf', 'article', 'téléphone'],
      es: ['pedido', 'factura', 'referencia', 'teléfono'],
      it: ['ordine', 'fattura', 'telefono', 'articolo'],
      nl: ['bestelling', 'factuur', 'telefoon'],
      pt: ['pedido', 'encomenda', 'fatura', 'telefone'],
      pl: ['zamówienie', 'faktura', 'telefon', 'norma'],
    },
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'my postcode is ⟦2000⟧ in Sydney',
      'PLZ: ⟦10115⟧',
      'code postal ⟦75011⟧',
      'CAP ⟦00184⟧ Roma',
      'CEP ⟦01310-200⟧',
      'zip code ⟦94043-1351⟧',
      '⟦F-75011⟧ Paris',
      '⟦NL 1012 AB⟧ Amsterdam',
      '⟦1200-192⟧ Lisboa',
      'kod pocztowy ⟦31-146⟧',
    ],
    noMatch: [
      '75011',
      'zip 12345 files',
      'the cap is 5000 users',
      'covid-19 in 2020',
      '10-100 Mitarbeiter',
      'pages 12-345',
      'model D-10115',
      'order 31-146',
      'F-16 Falcon',
    ],
  },
  detect,
};
