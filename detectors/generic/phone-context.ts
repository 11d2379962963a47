/** The words of generic/phone, in the languages of its regions. */
import { type ContextRule, contextScorer, foldWords } from '../../src/core/context.js';

const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());

/** Words that make digits a phone number, and words that make them something else. */
export const PHONE_CONTEXT: ContextRule = {
  words: {
    en: phrases(`phone|telephone|tel|mobile|cell|cellphone|call|ring|dial|text me|sms|whatsapp|fax|contact|reach|hotline|landline
      |phone number|my number|your number|his number|her number|their number|number is|msisdn|caller|viber|imessage|phonenumber|telephonenumber|mobilephone|mobilenumber|homephone|workphone|phoneno
      |contactnumber|customerphone|userphone`),
    fr: phrases(
      `téléphone|tél|portable|appelle|appelez|appeler|rappelle|rappelez|rappeler|joindre|joignable|fixe|gsm|mon numéro|son numéro|votre numéro|ton numéro|numéro est|télécopie|contacter`,
    ),
    de: phrases(`telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|rufnummer|anrufen|anruf|rufen|ruf|durchwahl|festnetz|erreichbar
      |erreichen|meine nummer|nummer ist|rückruf|mobiltelefon`),
    es: phrases(
      `teléfono|móvil|celular|llama|llamar|llame|llámame|llamada|mi número|número es|tlf|tfno|contacto`,
    ),
    it: phrases(
      `telefono|cellulare|chiama|chiamami|chiamare|mio numero|numero è|recapito|telefonare|contatto`,
    ),
    nl: phrases(`telefoon|telefoonnummer|mobiel|mobieltje|bel|bellen|mijn nummer|nummer is|bereikbaar`),
    pl: phrases(`telefon|telefonu|komórka|komórkowy|zadzwoń|dzwonić|mój numer|numer to|kontakt`),
    pt: phrases(`telefone|telemóvel|celular|ligar|liga|ligue|meu número|número é|contato`),
    tr: ['telefon', 'telefonu', 'cep', 'numaram'],
    zh: ['电话', '手机', '手机号', '電話'],
  },
  negative: {
    en: phrases(`order|invoice|version|isbn|issn|rfc|tracking|id|timestamp|serial|ticket|account no|iban|siren|siret|amount|total|ref|reference
      |sku|barcode|ean|doi|case|parcel|shipment|batch|part number|model|unix|epoch`),
    fr: phrases(`commande|facture|suivi|colis|référence|dossier|montant|compte|série|contrat`),
    de: phrases(`bestellung|bestellnummer|rechnung|rechnungsnummer|kundennummer|sendung|sendungsnummer|aktenzeichen|artikel|artikelnummer|betrag
      |vertrag`),
    es: phrases(`pedido|factura|referencia|importe|envío|expediente`),
    it: phrases(`ordine|fattura|riferimento|importo|spedizione|pratica`),
    nl: phrases(`bestelling|bestelnummer|factuur|factuurnummer|zending|bedrag|dossier`),
    pl: phrases(`zamówienie|zamówienia|faktura|faktury|przesyłka|kwota`),
    pt: phrases(`encomenda|fatura|referência|pedido|valor|processo`),
  },
};

const contextScore = contextScorer(PHONE_CONTEXT);

/** First words of all context phrases, with any accents: a cheap look before the exact one. */
const MAYBE_CONTEXT = new RegExp(
  `(?:^|[^a-z])(?:${[
    ...new Set(
      Object.values(PHONE_CONTEXT.words)
        .flat()
        .map((phrase) => foldWords(phrase)[0] ?? '')
        .filter((word) => word !== ''),
    ),
  ]
    .map((word) => word.replace(/[aceilnosuz]/g, (letter) => `[${letter}${accented(letter)}]`))
    .join('|')})`,
  'i',
);

function accented(letter: string): string {
  const accents: Record<string, string> = {
    a: 'àáâãäåą',
    c: 'çć',
    e: 'èéêëę',
    i: 'ìíîïı',
    n: 'ñń',
    o: 'òóôõö',
    s: 'śş',
    u: 'ùúûü',
    z: 'źż',
    l: 'ł',
  };
  return accents[letter] ?? '';
}

/** Whether a word for a phone is near, just as the engine will look for it after the report. */
export function hasPhoneContext(text: string, start: number, end: number, field: string): boolean {
  const around = `${field} ${text.slice(Math.max(0, start - 64), start)} ${text.slice(end, end + 24)}`;
  return MAYBE_CONTEXT.test(around) && contextScore(text, start, end, field, 0) > 0;
}
