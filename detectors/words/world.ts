/**
 * Words that many detectors need, in the main languages and those of the countries: said once, so that a language
 * that is missing is missing in one place only.
 */
export type Words = Readonly<Record<string, readonly string[]>>;

/** The lists joined, language by language. */
export function also(...lists: readonly Words[]): Words {
  const joined: Record<string, string[]> = {};
  for (const list of lists) {
    for (const [language, words] of Object.entries(list)) {
      joined[language] = [...(joined[language] ?? []), ...words];
    }
  }
  return joined;
}

/** Numbers of things and moments: they speak against any identifier of a person. */
export const OTHER_NUMBERS: Words = {
  en: [
    ...['order', 'orders', 'invoice', 'tracking', 'ticket', 'reference', 'ref', 'serial', 'version', 'model'],
    ...[
      'part',
      'sku',
      'isbn',
      'issn',
      'ean',
      'upc',
      'gtin',
      'barcode',
      'batch',
      'lot',
      'transaction',
      'build',
    ],
    ...['timestamp', 'time', 'ts', 'epoch', 'unix', 'created', 'updated', 'modified', 'expires', 'date'],
    ...['phone', 'tel', 'fax', 'mobile', 'latitude', 'longitude', 'price', 'amount', 'total', 'quantity'],
    ...['patent', 'doi', 'pmid', 'error', 'product', 'item', 'shipment', 'parcel', 'booking', 'catalog'],
    ...['count', 'size', 'bytes', 'views', 'population', 'hash', 'checksum', 'commit', 'seed', 'offset'],
  ],
  fr: ['commande', 'facture', 'suivi', 'colis', 'référence', 'réf', 'dossier', 'série', 'modèle', 'article'],
  de: [
    'bestell*',
    'rechnung*',
    'sendung*',
    'auftrag*',
    'artikel*',
    'serien*',
    'modell',
    'vorgang*',
    'telefon*',
  ],
  es: ['pedido', 'factura', 'seguimiento', 'referencia', 'serie', 'modelo', 'artículo', 'lote', 'envío'],
  it: [
    'ordine',
    'fattura',
    'spedizione',
    'riferimento',
    'modello',
    'articolo',
    'lotto',
    'telefono',
    'versione',
  ],
  nl: [
    'bestelling',
    'bestelnummer',
    'ordernummer',
    'factu*',
    'zending',
    'referentie',
    'serienummer',
    'versie',
  ],
  pl: ['zamówieni*', 'faktur*', 'przesyłk*', 'referencj*', 'seryjny', 'wersja', 'artykuł*', 'telefon*'],
  pt: [
    'encomenda',
    'fatura',
    'referência',
    'série',
    'versão',
    'artigo',
    'nota fiscal',
    'telefone',
    'celular',
  ],
  tr: ['sipariş*', 'fatura*', 'kargo*', 'takip', 'seri', 'telefon*'],
};

export const PASSPORT: Words = {
  en: ['passport', 'passports', 'travel document'],
  fr: ['passeport', 'passeports', 'titre de voyage'],
  de: ['reisepass*', 'reisepaß', 'passnummer', 'passnr'],
  es: ['pasaporte', 'pasaportes'],
  it: ['passaporto', 'passaporti'],
  nl: ['paspoort*', 'reisdocument'],
  pl: ['paszport*'],
  pt: ['passaporte', 'passaportes'],
  tr: ['pasaport*'],
  ru: ['паспорт*', 'загранпаспорт*'],
  ar: ['جواز سفر', 'جواز السفر', 'الجواز'],
  fa: ['گذرنامه', 'پاسپورت'],
  he: ['דרכון'],
  hi: ['पासपोर्ट'],
  id: ['paspor'],
  ja: ['パスポート*', '旅券', '旅券番号*'],
  ko: ['여권', '여권번호*', '여권*'],
  ro: ['pașaport*'],
  sv: ['passnummer'],
  th: ['หนังสือเดินทาง*', 'พาสปอร์ต*'],
  uk: ['паспорт*'],
  vi: ['hộ chiếu'],
  zh: ['护照', '護照', '护照号', '護照號', '护照号码*', '護照號碼*'],
};

export const DRIVING_LICENCE: Words = {
  en: [
    ...['driver license', 'drivers license', 'driver s license', 'driver s licence', 'driver licence'],
    ...['drivers licence', 'driving license', 'driving licence', 'learner permit', 'dl', 'dl number', 'dln'],
  ],
  fr: ['permis de conduire', 'permis'],
  de: ['führerschein*', 'fahrerlaubnis*'],
  es: ['licencia de conducir', 'permiso de conducir', 'carnet de conducir', 'licencia de manejo'],
  it: ['patente di guida', 'patente'],
  nl: ['rijbewijs*'],
  pl: ['prawo jazdy', 'prawa jazdy'],
  pt: ['carta de condução', 'carteira de motorista', 'habilitação', 'carteira de habilitação'],
  hi: ['ड्राइविंग लाइसेंस'],
  ja: ['免許証', '免許証番号*', '運転免許*'],
  ko: ['운전면허*', '면허번호*'],
  tr: ['ehliyet*', 'sürücü belgesi'],
};

export const PLATE: Words = {
  en: [
    ...[
      'plate',
      'plates',
      'number plate',
      'licence plate',
      'license plate',
      'vehicle',
      'vehicle registration',
    ],
    ...['registration number', 'registration no', 'car registration', 'reg no', 'rego'],
  ],
  fr: ['plaque', 'immatriculation', 'immatriculé', 'immatriculée'],
  de: ['kennzeichen', 'nummernschild*'],
  es: ['matrícula', 'placa', 'placas', 'patente', 'dominio'],
  it: ['targa', 'targhe', 'targato', 'targata'],
  nl: ['kenteken*'],
  pl: ['rejestracyjn*', 'tablica', 'tablice'],
  pt: ['matrícula', 'placa', 'placas'],
  tr: ['plaka*'],
};

export const NATIONAL_ID: Words = {
  en: [
    ...['national id', 'identity card', 'identity number', 'identity no', 'id card', 'personal id'],
    ...['national identity', 'national identification', 'identification number', 'citizen id'],
  ],
  fr: ["carte d'identité", "pièce d'identité", "numéro d'identité", "numéro d'identification"],
  de: ['personalausweis*', 'ausweisnummer', 'identitätsnummer', 'personenkennzahl', 'identitätskarte'],
  es: ['documento de identidad', 'cédula', 'cédula de identidad', 'carné de identidad'],
  it: ["carta d'identità", "documento d'identità", 'numero di identificazione'],
  nl: ['identiteitskaart', 'identiteitsbewijs', 'identiteitsnummer', 'persoonsnummer'],
  pl: ['dowód osobisty', 'dowodu osobistego', 'numer identyfikacyjny', 'numer tożsamości'],
  pt: ['documento de identidade', 'bilhete de identidade', 'cartão de cidadão', 'carteira de identidade'],
};

export const TAX: Words = {
  en: ['tax id', 'tax number', 'tax no', 'taxpayer', 'tax identification', 'tax file', 'tin'],
  fr: ['numéro fiscal', 'identifiant fiscal', 'numéro de contribuable'],
  de: ['steuernummer', 'steuer id', 'steueridentifikationsnummer', 'steuer nr'],
  es: ['identificación fiscal', 'número fiscal', 'contribuyente', 'identificación tributaria'],
  it: ['codice fiscale', 'numero fiscale'],
  nl: ['fiscaal nummer', 'belastingnummer'],
  pl: ['numer podatkowy', 'identyfikacji podatkowej'],
  pt: ['número fiscal', 'contribuinte', 'identificação fiscal'],
};

export const COMPANY: Words = {
  en: [
    'company number',
    'company registration',
    'business number',
    'business registration',
    'vat',
    'vat number',
  ],
  fr: ["numéro d'entreprise", 'numéro de tva', 'tva'],
  de: ['handelsregister*', 'ust idnr', 'firmennummer', 'umsatzsteuer*'],
  es: ['número de empresa', 'registro mercantil', 'iva'],
  it: ['partita iva', 'registro imprese', 'numero impresa'],
  nl: ['ondernemingsnummer', 'btw', 'btw nummer'],
  pl: ['numer firmy', 'rejestr przedsiębiorców', 'vat'],
  pt: ['número da empresa', 'registo comercial', 'iva'],
};

export const HEALTH: Words = {
  en: ['health card', 'health number', 'health insurance', 'medical card', 'patient', 'medicare'],
  fr: ['carte santé', 'assurance maladie', 'carte soleil', 'patient', 'patiente'],
  de: ['krankenversicherung*', 'gesundheitskarte', 'patient', 'patientin', 'versichertennummer'],
  es: ['tarjeta sanitaria', 'seguro médico', 'paciente'],
  it: ['tessera sanitaria', 'paziente'],
  nl: ['zorgverzekering', 'zorgpas', 'patiënt'],
  pl: ['ubezpieczenie zdrowotne', 'karta zdrowia', 'pacjent*'],
  pt: ['cartão de saúde', 'seguro de saúde', 'paciente', 'utente'],
};
