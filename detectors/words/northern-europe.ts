/** Words by language, as a context rule has them. */
export type Words = Readonly<Record<string, readonly string[]>>;

// What people of every country write beside such a number, in the eight main languages. A detector adds the
// languages of its country, and the abbreviations of its identifier.

export const PASSPORT: Words = {
  en: ['passport*', 'travel document'],
  fr: ['passeport*'],
  de: ['reisepass*', 'passnummer', 'passnr', 'pass nr'],
  es: ['pasaporte*'],
  it: ['passaporto', 'passaporti'],
  nl: ['paspoort*'],
  pl: ['paszport*'],
  pt: ['passaporte*'],
};

export const DRIVING_LICENCE: Words = {
  en: [
    'driving licence',
    'driving license',
    'driver licence',
    'driver license',
    "driver's licence",
    "driver's license",
    'drivers licence',
    'drivers license',
    'licence number',
    'license number',
    'licence no',
    'driver number',
    'dl number',
  ],
  fr: ['permis de conduire', 'numéro de permis'],
  de: ['führerschein*', 'fahrerlaubnis*'],
  es: ['permiso de conducir', 'carnet de conducir', 'licencia de conducir'],
  it: ['patente', 'patente di guida'],
  nl: ['rijbewijs*'],
  pl: ['prawo jazdy', 'prawa jazdy'],
  pt: ['carta de condução', 'carteira de motorista'],
};

export const PLATE: Words = {
  en: [
    'plate',
    'plates',
    'number plate',
    'licence plate',
    'license plate',
    'registration',
    'reg',
    'reg no',
    'registration number',
    'vehicle',
    'truck',
    'motorbike',
    'motorcycle',
  ],
  fr: ['immatriculation', 'immatriculé', 'immatriculée', "plaque d'immatriculation", 'plaque', 'voiture'],
  de: ['kennzeichen', 'autokennzeichen', 'nummernschild*', 'fahrzeug*'],
  es: ['matrícula', 'coche', 'vehículo', 'placa'],
  it: ['targa', 'targata', 'targato', 'veicolo', 'automobile'],
  nl: ['kenteken*', 'nummerplaat', 'voertuig'],
  pl: ['rejestracyjny', 'rejestracyjna', 'rejestracyjne', 'rejestracja', 'tablica', 'tablice', 'samochód'],
  pt: ['matrícula', 'placa', 'veículo', 'carro'],
};

export const VAT: Words = {
  en: ['vat', 'vat number', 'vat no', 'vat id', 'vatin', 'tax number', 'tax id'],
  fr: ['tva', 'numéro de tva', 'tva intracommunautaire'],
  de: ['ust id', 'ust idnr', 'ustid', 'uid', 'umsatzsteuer*', 'mwst'],
  es: ['iva', 'nif iva', 'cif'],
  it: ['iva', 'partita iva', 'p iva'],
  nl: ['btw', 'btw nummer', 'btwnummer'],
  pl: ['vat', 'nip', 'nip ue', 'vat ue'],
  pt: ['iva', 'nif', 'contribuinte'],
};

export const COMPANY: Words = {
  en: [
    'company number',
    'company no',
    'company registration',
    'registration number',
    'registered number',
    'business id',
  ],
  fr: ["numéro d'entreprise", 'registre du commerce', "numéro d'enregistrement"],
  de: ['handelsregister*', 'firmennummer', 'unternehmensnummer', 'registernummer'],
  es: ['registro mercantil', 'número de registro', 'número de empresa'],
  it: ['registro delle imprese', 'registro imprese', 'numero di registrazione'],
  nl: ['kvk', 'handelsregister', 'ondernemingsnummer'],
  pl: ['krs', 'regon', 'numer rejestrowy', 'rejestr przedsiębiorców'],
  pt: ['registo comercial', 'número de registo', 'número de registro'],
};

export const PERSONAL_NUMBER: Words = {
  en: [
    'personal identity number',
    'personal identification number',
    'personal identification code',
    'personal identity code',
    'personal code',
    'personal number',
    'national id',
    'national id number',
    'national identity number',
    'identity number',
    'identification number',
    'social security number',
    'tax identification number',
    'tax number',
    'tin',
  ],
  fr: [
    "numéro d'identification",
    "numéro d'identité",
    "numéro d'identité nationale",
    'numéro personnel',
    'code personnel',
  ],
  de: ['personennummer', 'identifikationsnummer', 'personalnummer', 'personencode', 'identitätsnummer'],
  es: ['número de identificación', 'número de identidad', 'número personal', 'código personal'],
  it: ['numero di identificazione', 'numero personale', 'codice personale', "numero d'identità"],
  nl: ['identificatienummer', 'persoonsnummer', 'identiteitsnummer', 'burgerservicenummer'],
  pl: ['numer identyfikacyjny', 'numer osobisty', 'kod osobisty', 'numer personalny'],
  pt: ['número de identificação', 'número de identidade', 'número pessoal', 'código pessoal'],
};

/** Words that speak for numbers of other kinds. */
export const OTHER: Words = {
  en: [
    'order',
    'order number',
    'invoice',
    'tracking',
    'parcel',
    'isbn',
    'version',
    'serial',
    'sku',
    'part',
    'part no',
    'model',
    'ticket',
    'batch',
    'timestamp',
    'transaction',
  ],
  fr: ['commande', 'réf commande', 'facture', 'suivi', 'colis', 'référence', 'série'],
  de: ['bestellnummer', 'bestellung', 'rechnung*', 'sendungsnummer', 'artikelnummer', 'seriennummer'],
  es: ['pedido', 'factura', 'seguimiento', 'referencia'],
  it: ['ordine', 'fattura', 'spedizione', 'riferimento'],
  nl: ['bestelling', 'bestelnummer', 'ordernummer', 'factuur*', 'zending'],
  pl: ['zamówienie', 'zamówienia', 'faktura', 'faktury', 'przesyłk*'],
  pt: ['encomenda', 'pedido', 'fatura', 'referência'],
  sv: ['ordernummer', 'beställning*', 'faktura*', 'kolli*', 'artikelnummer', 'ocr'],
  da: ['ordre*', 'faktura*', 'pakkenummer', 'varenummer'],
  fi: ['tilausnumero', 'tilaus', 'laskun', 'viitenumero', 'seurantakoodi'],
  is: ['pöntun*', 'reikningsnúmer', 'vörunúmer'],
  et: ['tellimus*', 'arve', 'viitenumber'],
  lv: ['pasūtījum*', 'rēķin*'],
  lt: ['užsakym*', 'faktūr*', 'siunt*'],
};

/** Joins words of the same languages. */
export function words(...lists: readonly Words[]): Words {
  const joined: Record<string, string[]> = {};
  for (const list of lists) {
    for (const [language, phrases] of Object.entries(list)) {
      joined[language] = [...new Set([...(joined[language] ?? []), ...phrases])];
    }
  }
  return joined;
}

/** The words of {@link PLATE} at which plates without a trigger of their own are looked for. */
export const PLATE_TRIGGERS: readonly string[] = [
  'plate',
  'plates',
  'registration',
  'reg',
  'vehicle',
  'immatricul*',
  'plaque',
  'kennzeichen',
  'nummernschild*',
  'matricula',
  'targa',
  'kenteken*',
  'nummerplaat',
  'rejestrac*',
  'placa',
];
