/** The words of generic/phone: which stand near a number, and whether one of them is its label. */
import { type ContextRule, contextScorer, fieldWords, foldWords } from '../../src/core/context.js';

const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());

/**
 * Words that make digits a phone number, and words that make them something else. The latter outweigh weak evidence only:
 * not groups that are a number's.
 */
export const PHONE_CONTEXT: ContextRule = {
  penalty: 0.25,
  words: {
    en: phrases(`phone|phones|telephone|tel|mobile|cell|cellphone|call|ring|dial|text me|sms|whatsapp|fax|contact|reach|hotline|landline
      |phone number|my number|your number|his number|her number|their number|our number|msisdn|caller|viber|imessage|phonenumber
      |telephonenumber|mobilephone|mobilenumber|homephone|workphone|phoneno|contactnumber|customerphone|userphone`),
    fr: phrases(`téléphone|tél|portable|appelle|appelez|appeler|rappelle|rappelez|rappeler|joindre|joignable|fixe|gsm|mon numéro|son numéro
      |votre numéro|ton numéro|télécopie|contacter`),
    de: phrases(`telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|rufnummer|anrufen|anruf|rufen|ruf|durchwahl|festnetz|erreichbar
      |erreichen|meine nummer|rückruf|mobiltelefon`),
    es: phrases(
      `teléfono|móvil|celular|llama|llamar|llame|llámame|llamada|mi número|su número|tlf|tfno|contacto`,
    ),
    it: phrases(
      `telefono|cellulare|chiama|chiamami|chiamare|mio numero|suo numero|recapito|telefonare|contatto`,
    ),
    nl: phrases(`telefoon|telefoonnummer|mobiel|mobieltje|bel|bellen|mijn nummer|bereikbaar`),
    pl: phrases(`telefon|telefonu|komórka|komórkowy|zadzwoń|dzwonić|mój numer|kontakt`),
    pt: phrases(`telefone|telemóvel|celular|ligar|liga|ligue|meu número|contato|contacto`),
    tr: ['telefon', 'telefonu', 'cep', 'numaram'],
    zh: ['电话', '手机', '手机号', '電話'],
  },
  negative: {
    en: phrases(`order|invoice|version|isbn|issn|rfc|tracking|id|timestamp|serial|ticket|account no|iban|siren|siret|amount|total|ref|reference
      |sku|barcode|ean|doi|case|parcel|shipment|batch|part number|model|unix|epoch|vat|tax|confirmation|booking|reservation`),
    fr: phrases(
      `commande|facture|suivi|colis|référence|dossier|montant|compte|série|contrat|tva|réservation`,
    ),
    de: phrases(`bestellung|bestellnummer|rechnung|rechnungsnummer|kundennummer|sendung|sendungsnummer|aktenzeichen|artikel|artikelnummer|betrag
      |vertrag|steuernummer|konto|buchung|buchungsnummer`),
    es: phrases(`pedido|factura|referencia|importe|envío|expediente|cuenta|reserva`),
    it: phrases(
      `ordine|fattura|riferimento|importo|spedizione|pratica|partita iva|p iva|piva|iva|conto|prenotazione`,
    ),
    nl: phrases(`bestelling|bestelnummer|factuur|factuurnummer|zending|bedrag|dossier|rekening|boeking`),
    pl: phrases(
      `zamówienie|zamówienia|faktura|faktury|przesyłka|kwota|nip|regon|konto|rezerwacja|rezerwacji`,
    ),
    pt: phrases(`encomenda|fatura|referência|pedido|valor|processo|conta|reserva`),
  },
};

const contextScore = contextScorer(PHONE_CONTEXT);

/** Words that mean a telephone whatever follows. Folded. */
const LABELS: ReadonlySet<string> = new Set(
  `phone phones tel tels telf telephone telefax mobile mob cell cellphone cellular fax landline hotline whatsapp viber sms msisdn ph gsm
   telecopie portable handy handynummer handynr mobil mobilnummer mobilnr mobiltelefon rufnummer festnetz festnetznummer festnetznr
   durchwahl movil celular tlf tfno tfn cellulare recapito mobiel mobielnummer komorka komorkowy komorkowego telemovel puh cep
   hp ponsel telepon phonenumber telephonenumber mobilephone mobilenumber homephone workphone cellnumber cellphonenumber phoneno phonenr
   phonenum contactnumber contactphone customerphone userphone teléfono тел телефон телефону моб мобильный τηλ τηλεφωνο κινητο
   هاتف جوال موبايل تلفون טלפון נייד`.split(/\s+/),
);
const LABEL_STEM =
  /^(?:telefon|telefoon|telephon|puhelin|komork|телефон|τηλεφων)|電話|电话|手机|手機|携帯|전화|휴대/;
/** Asking somebody to call: a label where a person or `at` stands before the number. */
const DIAL: ReadonlySet<string> = new Set(
  `call ring dial text reach contact appelle appelez appeler joindre rappelez rappeler anrufen ruf rufen llama llamar llame llamame
   chiama chiamami chiamare bel bellen zadzwon dzwonic ligue ligar liga`.split(/\s+/),
);
/** `battery cell 12345678`: labels only at the beginning, or behind words such as `my`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['cell', 'portable', 'mobile', 'mobil', 'cep', 'hp', 'ph']);
/** Words that may stand between a label and its number. */
const FILLER: ReadonlySet<string> = new Set(
  `is no nr num number numbers n numero numeros nummer numer nº at on this that s my your his her our their me us him them of under to
   the a le la au est mon son votre ist unter an es el mi su al e il mio suo op mijn jest pod o meu seu home work office direct main and
   new or ou oder`.split(/\s+/),
);
/** Of these, the words that make a label explicit. */
const NAMING: ReadonlySet<string> = new Set(
  'no nr num number numero nummer numer nº n is est ist es e'.split(' '),
);
/** In the key of a field: not the number of the phone, but something about it. */
const ABOUT: ReadonlySet<string> = new Set(
  'id ids count price model size type os app version verified brand cost total usage minutes data duration at updated created'.split(
    ' ',
  ),
);
/** What speaks against when it stands right before the number. */
const OTHER_LABELS: ReadonlySet<string> = new Set(
  `order part ref reference sku isbn issn ean invoice ticket case parcel shipment tracking serial model batch lot item article
   commande référence reference facture dossier colis bestellung bestellnummer artikel artikelnummer artikelnr rechnung rechnungsnummer
   sendung teilenummer pedido factura referencia ordine fattura riferimento codice bestelling bestelnummer factuur zamowienie zamowienia
   faktura encomenda fatura referencia version doi patent catalogue catalog`.split(/\s+/),
);

/** None near; one somewhere near; or one that is the label of the number. */
export type Nearness = 0 | 1 | 2;
export const NONE: Nearness = 0;
export const NEAR: Nearness = 1;
export const LABEL: Nearness = 2;

/** What is near the number from `start` to `end`. */
export function phoneContext(text: string, start: number, end: number, field: string): Nearness {
  const keyed = keyContext(field);
  if (keyed === LABEL) return LABEL;
  if (keyed === NONE && (wordsNear(text, start, end) & FIRST) === 0) return NONE;
  if (isLabelled(text, start)) return LABEL;
  return contextScore(text, start, end, field, 0) > 0 ? NEAR : NONE;
}

const isLabel = (word: string): boolean => LABELS.has(word) || LABEL_STEM.test(word);

/** How far before a number its label may end. */
const LABEL_REACH = 40;
/** Ends what was said before the number. */
const BREAK = /[;!?,…"“”|]|\n\s*\n/;

/** The words before a number, nearest last; none of a finished sentence. */
function wordsBefore(text: string, start: number): string[] {
  let from = Math.max(0, start - LABEL_REACH);
  // Not the tail of a word.
  while (from > 0 && from < start && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) from++;
  const before = text.slice(from, start);
  const parts = before.split(BREAK);
  return foldWords(parts[parts.length - 1]!);
}

function isLabelled(text: string, start: number): boolean {
  const words = wordsBefore(text, start);
  let passed = 0;
  for (let at = words.length - 1; at >= 0 && passed <= 4; at--, passed++) {
    const word = words[at]!;
    if (isLabel(word)) {
      const owner = words[at - 1];
      return !(passed === 0 && AMBIGUOUS.has(word) && owner !== undefined && !FILLER.has(owner));
    }
    if (DIAL.has(word)) return passed > 0;
    if (!FILLER.has(word)) return false;
  }
  return false;
}

/** Whether a label and a colon, or a word such as `number`, stand right before: enough for any digits. */
export function isNamedOutright(text: string, start: number, field: string): boolean {
  if (keyContext(field) === LABEL) return true;
  const words = wordsBefore(text, start);
  const last = words.length - 1;
  const between = text.slice(Math.max(0, start - 3), start);
  if (last >= 0 && isLabel(words[last]!)) return /[:=#.]/.test(between);
  return (
    last >= 1 &&
    NAMING.has(words[last]!) &&
    (isLabel(words[last - 1]!) || (NAMING.has(words[last - 1]!) && last >= 2 && isLabel(words[last - 2]!)))
  );
}

/** Whether a word for numbers of another kind is the label: `part number 797-950-2492`. */
export function isOtherNumber(text: string, start: number, field: string): boolean {
  if (field !== '' && fieldWords(field).some((word) => OTHER_LABELS.has(word))) return true;
  const words = wordsBefore(text, start);
  let passed = 0;
  for (let at = words.length - 1; at >= 0 && passed <= 2; at--, passed++) {
    if (OTHER_LABELS.has(words[at]!)) {
      // `my order. 415-...`: a sentence that has ended, where no abbreviation has.
      return !/[a-z]{5}\. /i.test(text.slice(Math.max(0, start - 12), start));
    }
    if (!FILLER.has(words[at]!)) return false;
  }
  return false;
}

let lastField = '';
let lastKey: Nearness = NONE;

/** What the key of a field says; the same for all numbers of a text, so the last answer is kept. */
function keyContext(field: string): Nearness {
  if (field === '') return NONE;
  if (field !== lastField) {
    const words = fieldWords(field);
    const labelled = words.some(isLabel) && !words.some((word) => ABOUT.has(word));
    lastKey = labelled ? LABEL : contextScore('', 0, 0, field, 0) > 0 ? NEAR : NONE;
    lastField = field;
  }
  return lastKey;
}

/** Windows of the context rule. */
const BEFORE = 64;
const AFTER = 24;

/** Letters by unit, folded, up to U+0250; 0 for what ends a word, 1 for a mark that belongs to the letter before. */
const FOLDED: Uint8Array = new Uint8Array(0x370);
for (let unit = 48; unit < 0x250; unit++) {
  const [word = ''] = unit < 58 || unit > 64 ? foldWords(String.fromCharCode(unit)) : [];
  // What no letter stands for still makes the word another.
  FOLDED[unit] = word === '' ? 0 : word.charCodeAt(0) < 128 ? word.charCodeAt(0) : 2;
}
FOLDED.fill(1, 0x300);

const STEM_LETTERS = 6;
const mix = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** What a word may be. */
const FIRST = 1;
const BEGINS = 2;
const NUMBER = 4;

/** Open hashing by the hash of a word: nearly no other word has the same. */
const SLOTS = 2048;
const HASHES: Int32Array = new Int32Array(SLOTS);
const MEANING: Uint8Array = new Uint8Array(SLOTS);

function slotOf(hash: number): number {
  let at = (hash ^ (hash >>> 11)) & (SLOTS - 1);
  while (MEANING[at] !== 0 && HASHES[at] !== hash) at = (at + 1) & (SLOTS - 1);
  return at;
}

function note(words: Iterable<string>, meaning: number): void {
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
    const slot = slotOf(hash);
    HASHES[slot] = hash;
    MEANING[slot]! |= meaning;
  }
}

const positive = Object.values(PHONE_CONTEXT.words).flat();
note(
  positive.map((phrase) => foldWords(phrase)[0] ?? ''),
  FIRST,
);
note(LABELS, FIRST);
note(DIAL, FIRST);
note(['telefo', 'teleph', 'puheli', 'komork'], BEGINS);
note(['number', 'numero', 'nummer', 'numer'], NUMBER);

/** What words near may be, as {@link FIRST} or {@link NUMBER}: a cheap look before the exact one. Nearly always nothing. */
function wordsNear(text: string, start: number, end: number): number {
  const from = Math.max(0, start - BEFORE);
  // A word that the window cuts has no say.
  const isCut = from > 0 && letterAt(text.charCodeAt(from - 1)) !== 0;
  return look(text, from, start, isCut) | look(text, end, Math.min(text.length, end + AFTER), false);
}

function look(text: string, from: number, to: number, isCut: boolean): number {
  let hash = 0;
  let length = 0;
  let cut = isCut;
  let seen = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit < 0x370 ? FOLDED[unit]! : letterAt(unit);
    if (letter > OTHER_SCRIPT) {
      hash = mix(hash, letter);
      length++;
      if (length === STEM_LETTERS && !cut && (MEANING[slotOf(hash)]! & BEGINS) !== 0) seen |= FIRST;
    } else if (letter === 0) {
      if (length > 1 && !cut) seen |= MEANING[slotOf(hash)]! & ~BEGINS;
      hash = 0;
      length = 0;
      cut = false;
    } else if (letter === OTHER_SCRIPT) return seen | FIRST;
  }
  return length > 1 && !cut ? seen | (MEANING[slotOf(hash)]! & ~BEGINS) : seen;
}

/** Whether one of the words `number`, `numéro`, `Nummer`, `numer` stands near. */
export function mayBeNumberOf(text: string, start: number): boolean {
  return (look(text, Math.max(0, start - LABEL_REACH), start, false) & NUMBER) !== 0;
}

const OTHER_SCRIPT = 3;

function letterAt(unit: number): number {
  if (unit < 0x370) return FOLDED[unit]!;
  // Greek, Cyrillic, Arabic, Chinese ...: few texts, looked at in full. Not punctuation and symbols.
  return unit < 0x2000 || (unit >= 0x3040 && unit < 0xfb00) ? OTHER_SCRIPT : 0;
}
