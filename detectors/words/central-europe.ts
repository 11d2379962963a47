// What people write beside numbers of documents that every country has, in the main languages and those of the
// countries between Germany and Albania. A document keeps its name in the language of who writes, not of who issued it.
import type { ContextRule } from '../../src/core/context.js';

type Words = ContextRule['words'];

/** The words of all. */
export function together(...rules: readonly Words[]): Words {
  const all: Record<string, string[]> = {};
  for (const rule of rules) {
    for (const [language, words] of Object.entries(rule))
      all[language] = [...(all[language] ?? []), ...words];
  }
  return all;
}

export const PASSPORT: Words = {
  en: ['passport*', 'travel document*'],
  fr: ['passeport*'],
  de: ['reisepass*', 'reisepaß', 'passnummer*', 'passnr', 'paßnummer'],
  es: ['pasaporte*'],
  it: ['passaporto', 'passaporti'],
  nl: ['paspoort*'],
  pt: ['passaporte*'],
  pl: ['paszport*'],
  cs: [
    'cestovní pas*',
    'cestovního pasu',
    'číslo pasu',
    'č pasu',
    'pasu',
    'cestovný pas*',
    'cestovného pasu',
  ],
  hu: ['útlevel*', 'útlevél*'],
  sl: ['potni list*', 'potnega lista', 'potnem listu'],
  hr: ['putovnic*', 'pasoš*', 'putna isprava', 'putne isprave'],
  mk: ['пасош*', 'патна исправа'],
  sq: ['pasaport*'],
};

export const ID_CARD: Words = {
  en: ['id card*', 'identity card*', 'identity document*', 'national id', 'id document', 'id no'],
  fr: ["carte d'identité", "pièce d'identité", 'cni'],
  de: [
    'personalausweis*',
    'ausweis*',
    'perso',
    'persos',
    'identitätskarte*',
    'lichtbildausweis*',
    'pa nummer',
  ],
  es: ['documento de identidad', 'carné de identidad', 'documento nacional'],
  it: ["carta d'identità", "documento d'identità"],
  nl: ['identiteitskaart*', 'identiteitsbewijs*', 'id kaart'],
  pt: ['bilhete de identidade', 'cartão de identidade', 'documento de identidade'],
  pl: ['dowod*', 'dowód*', 'nr dowodu', 'dow os'],
  cs: [
    'občansk*',
    'občanka',
    'občanku',
    'občanky',
    'občianka',
    'občianky',
    'občiansk*',
    'číslo op',
    'č op',
    'číslo dokladu',
    'op číslo',
  ],
  hu: [
    'személyi igazolvány*',
    'személyazonosító igazolvány*',
    'személyi',
    'szig',
    'szem ig',
    'igazolványszám*',
  ],
  sl: ['osebna izkaznica', 'osebne izkaznice', 'osebno izkaznico', 'osebni izkaznici'],
  hr: [
    'osobna iskaznica',
    'osobne iskaznice',
    'osobnu iskaznicu',
    'osobna',
    'osobne',
    'lična karta',
    'lične karte',
  ],
  sr: ['ličnu kartu', 'lk', 'лична карта', 'личне карте', 'личну карту'],
  mk: ['лична карта'],
  sq: ['letërnjoftim*', 'karta e identitetit', 'kartë identiteti'],
};

export const LICENCE: Words = {
  en: ['driving licence*', 'driving license*', "driver's license*", "driver's licence*", 'drivers license*'],
  fr: ['permis de conduire', 'permis'],
  de: ['führerschein*', 'fuehrerschein*', 'fahrerlaubnis*', 'kartenführerschein*'],
  es: ['permiso de conducir', 'carnet de conducir', 'licencia de conducir'],
  it: ['patente', 'patente di guida'],
  nl: ['rijbewijs*'],
  pt: ['carta de condução', 'carteira de habilitação'],
  pl: ['prawo jazdy', 'prawa jazdy', 'prawem jazdy', 'prawie jazdy'],
  cs: ['řidičsk*', 'vodičsk*'],
  hu: ['jogosítvány*', 'vezetői engedély*'],
  sl: ['vozniško dovoljenje', 'vozniškega dovoljenja'],
  hr: ['vozačka dozvola', 'vozačke dozvole', 'vozačku dozvolu'],
};

/** Single words only: plates are looked for behind them. */
export const PLATE_WORDS: readonly string[] = [
  'plate',
  'plates',
  'registration',
  'reg',
  'immatriculation',
  'immatriculee',
  'plaque',
  'kennzeichen*',
  '*kennzeichen',
  'nummernschild*',
  'matricula*',
  'targa',
  'kenteken*',
  'placa',
  'rejestracyjn*',
  'rejestracj*',
  'rej',
  'tablic*',
  'spz',
  'rz',
  'ecv',
  'poznavaci',
  'registracni',
  'evidencne',
  'registracna',
  'registarsk*',
  'registrsk*',
  'registracij*',
  'rendszam*',
  'forgalmi',
  'targat',
  'targes',
  'targa',
];

/** Words of tax numbers that any country's may stand beside. */
export const TAX: Words = {
  en: ['tax id*', 'tax number', 'tax no', 'tin', 'taxpayer*', 'tax identification'],
  fr: ['numéro fiscal', "numéro d'identification fiscale", 'nif'],
  de: ['steuernummer*', 'steuer nummer', 'steuerliche identifikationsnummer', 'steuer id*'],
  es: ['número fiscal', 'identificación fiscal', 'nif'],
  it: ['codice fiscale', 'numero fiscale'],
  nl: ['fiscaal nummer', 'belastingnummer'],
  pt: ['número fiscal', 'contribuinte', 'nif'],
  pl: ['numer podatkowy', 'identyfikacja podatkowa', 'numer identyfikacji podatkowej'],
};

/** Words of VAT numbers, by their name in the eight main languages. */
export const VAT: Words = {
  en: ['vat', 'vat id*', 'vat no', 'vat number', 'vatin'],
  fr: ['tva', 'tva intracommunautaire'],
  de: ['ust id*', 'ustid*', 'ust idnr', 'umsatzsteuer*', 'mwst', 'uid'],
  es: ['iva', 'nif iva'],
  it: ['partita iva', 'p iva', 'iva'],
  nl: ['btw', 'btw nummer'],
  pt: ['iva'],
  pl: ['vat', 'vat ue', 'nip ue'],
};

/** Words of numbers that are not about persons. */
export const OTHER_NUMBERS: Words = {
  en: [
    'order',
    'tracking',
    'invoice',
    'part',
    'model',
    'sku',
    'version',
    'serial',
    'ticket',
    'batch',
    'isbn',
    'ean',
    'flight',
  ],
  fr: ['commande', 'facture', 'référence', 'suivi', 'colis', 'série'],
  de: [
    'bestellnummer',
    'bestellung',
    'rechnung',
    'rechnungsnummer',
    'artikel*',
    'seriennummer',
    'sendungsnummer',
    'auftrag*',
  ],
  es: ['pedido', 'factura', 'referencia', 'artículo', 'seguimiento'],
  it: ['ordine', 'fattura', 'articolo', 'spedizione'],
  nl: ['bestelling', 'bestelnummer', 'factuur', 'artikel'],
  pt: ['pedido', 'encomenda', 'fatura', 'artigo'],
  pl: ['zamówieni*', 'faktur*', 'przesyłk*', 'artykuł*', 'seryjn*', 'partii'],
  cs: ['objednávk*', 'faktur*', 'zásilk*', 'objednavk*', 'výrobní', 'položk*'],
  hu: ['rendelés*', 'számla', 'számlaszám', 'cikkszám*', 'csomag*'],
  sl: ['naročil*', 'račun', 'pošiljk*', 'narudžb*', 'faktura'],
};
