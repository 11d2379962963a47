// Words for kinds of documents and numbers, in the languages in which people write about them. A detector takes
// a list and adds what only its own country says.

export type Words = Readonly<Record<string, readonly string[]>>;

/** Lists of words, language by language. */
export function joinWords(...lists: readonly Words[]): Words {
  const all: Record<string, string[]> = {};
  for (const list of lists) {
    for (const [language, words] of Object.entries(list)) {
      const known = all[language];
      if (known) known.push(...words);
      else all[language] = [...words];
    }
  }
  return all;
}

export const PASSPORT: Words = {
  en: ['passport*', 'travel document'],
  fr: ['passeport*'],
  de: ['reisepass*', 'passnummer*', 'pass nr', 'passnr', 'mein pass', 'meinem pass', 'meinen pass'],
  es: ['pasaporte*'],
  it: ['passaport*'],
  nl: ['paspoort*', 'reisdocument*', 'documentnummer'],
  pl: ['paszport*'],
  pt: ['passaporte*'],
};

export const ID_CARD: Words = {
  en: [
    'identity card*',
    'id card*',
    'identity document',
    'id document',
    'national id',
    'id number',
    'identity number',
    'eid',
  ],
  fr: [
    "carte d'identité",
    "cartes d'identité",
    'carte identité',
    "carte nationale d'identité",
    'cni',
    'cnie',
    "pièce d'identité",
    "papiers d'identité",
    "titre d'identité",
  ],
  de: ['personalausweis*', 'ausweis*', 'identitätskarte*', 'identitätsausweis*', 'id karte'],
  es: [
    'documento de identidad',
    'carnet de identidad',
    'carné de identidad',
    'tarjeta de identidad',
    'documento nacional',
  ],
  it: [
    "carta d'identità",
    "carte d'identità",
    'carta identità',
    'documento di identità',
    "documento d'identità",
  ],
  nl: ['identiteitskaart*', 'identiteitsbewijs*', 'id kaart', 'id bewijs', 'legitimatie*', 'documentnummer'],
  pl: [
    'dowód osobist*',
    'dowodu osobist*',
    'dowodem osobist*',
    'dowodzie osobist*',
    'numer dowod*',
    'nr dowod*',
    'dowod tożsamości',
    'dokument tożsamości',
  ],
  pt: [
    'bilhete de identidade',
    'cartão de cidadão',
    'cartão do cidadão',
    'documento de identidade',
    'documento de identificação',
  ],
};

export const LICENCE: Words = {
  en: [
    'driving licence',
    'driving license',
    "driver's licence",
    "driver's license",
    'drivers licence',
    'drivers license',
    'driver licence',
    'driver license',
    'driving permit',
    'licence number',
    'license number',
  ],
  fr: [
    'permis de conduire',
    'mon permis',
    'son permis',
    'permis b',
    'numéro de permis',
    'numéro du permis',
    'permis numéro',
    'permis n',
    'permis no',
  ],
  de: ['führerschein*', 'fuehrerschein*', 'führerausweis*', 'lenkberechtigung*', 'lenkerberechtigung*'],
  es: [
    'permiso de conducir',
    'permiso de conducción',
    'carnet de conducir',
    'carné de conducir',
    'licencia de conducir',
    'licencia de conducción',
  ],
  it: ['patente', 'patenti', 'licenza di condurre'],
  nl: ['rijbewijs*', 'rijbewijzen'],
  pl: ['prawo jazdy', 'prawa jazdy', 'prawem jazdy'],
  pt: ['carta de condução', 'carteira de motorista', 'licença de condução'],
};

export const PLATE: Words = {
  en: ['plate', 'plates', 'registration', 'registered as', 'vrn', 'license tag'],
  fr: ['plaque*', 'immatricul*', 'immat', 'carte grise', 'minéralogique'],
  de: [
    'kennzeichen*',
    'autokennzeichen*',
    'wunschkennzeichen*',
    'kfz',
    'nummernschild*',
    'kontrollschild*',
    'autonummer*',
    'nummerntafel*',
    'zulassung*',
  ],
  es: ['matrícula*', 'placa', 'placas'],
  it: ['targa', 'targhe', 'targato', 'targata'],
  nl: ['kenteken*', 'nummerplaat', 'nummerplaten', 'nummerbord*'],
  pl: ['tablica', 'tablice', 'tablicy', 'tablicach', 'rejestracj*', 'rejestracyjn*'],
  pt: ['matrícula*', 'placa', 'placas', 'chapa'],
};

/** Each of {@link PLATE} as a single word, for a trigger. */
export const PLATE_TRIGGERS: readonly string[] = [
  ...new Set(
    Object.values(PLATE)
      .flat()
      .map((words) => words.split(' ').at(-1)!),
  ),
].filter((word) => word !== 'as' && word !== 'tag');

/** Names of tax numbers; `tax` alone stands beside amounts. */
export const TAX: Words = {
  en: [
    'tax number',
    'tax no',
    'tax id',
    'tax identification',
    'tax identifier',
    'tax reference',
    'taxpayer',
    'tin',
  ],
  fr: ['numéro fiscal', "numéro d'identification fiscale", 'identifiant fiscal', 'référence fiscale', 'nif'],
  de: ['steuernummer*', 'steuernr', 'steuer nr', 'steuer id', 'steueridentifikation*', 'steueridentnummer*'],
  es: ['número fiscal', 'identificación fiscal', 'nif', 'número de contribuyente'],
  it: ['codice fiscale', 'numero fiscale', 'identificazione fiscale'],
  nl: ['fiscaal nummer', 'belastingnummer*', 'fiscaal identificatienummer', 'fiscaalnummer*'],
  pl: ['numer podatkowy', 'numer identyfikacji podatkowej'],
  pt: ['número fiscal', 'identificação fiscal', 'nif', 'número de contribuinte', 'contribuinte'],
};

export const VAT: Words = {
  en: ['vat', 'vat id', 'value added tax'],
  fr: ['tva'],
  de: ['ust', 'ustid', 'ust id', 'ustidnr', 'umsatzsteuer*', 'mwst', 'mehrwertsteuer*'],
  es: ['iva', 'nif iva'],
  it: ['iva', 'partita iva'],
  nl: ['btw', 'omzetbelasting*'],
  pl: ['vat', 'podatek od towarów'],
  pt: ['iva'],
};

export const COMPANY: Words = {
  en: [
    'company number',
    'company registration',
    'registration number',
    'business number',
    'register of companies',
  ],
  fr: ["numéro d'entreprise", 'registre du commerce', 'rcs', 'immatriculée au'],
  de: ['handelsregister*', 'firmenbuch*', 'unternehmensnummer*', 'firmennummer*'],
  es: ['registro mercantil', 'número de empresa'],
  it: ['registro imprese', 'registro delle imprese', "numero d'impresa"],
  nl: ['ondernemingsnummer*', 'handelsregister*', 'kamer van koophandel'],
  pl: ['rejestr przedsiębiorców', 'numer firmy'],
  pt: ['registo comercial', 'número da empresa'],
};

export const SOCIAL: Words = {
  en: ['social security', 'social insurance', 'national insurance', 'ssn', 'insurance number'],
  fr: [
    'sécurité sociale',
    'sécu',
    'assurance sociale',
    'numéro national',
    'registre national',
    'numéro social',
    'nss',
  ],
  de: ['sozialversicherung*', 'versicherungsnummer*', 'versichertennummer*'],
  es: ['seguridad social', 'seguro social', 'número nacional'],
  it: ['previdenza sociale', 'sicurezza sociale', 'assicurazione sociale', 'numero nazionale'],
  nl: ['sociale zekerheid', 'rijksregister*', 'burgerservice*', 'sofi', 'sofinummer', 'persoonsnummer'],
  pl: ['ubezpieczenia społecznego', 'numer ubezpieczen*', 'numer osobist*'],
  pt: ['segurança social', 'seguro social', 'número nacional'],
};

/** Words that name numbers of other kinds. */
export const OTHER_NUMBERS: Words = {
  en: [
    'order',
    'invoice',
    'tracking',
    'parcel',
    'shipment',
    'isbn',
    'ean',
    'gtin',
    'barcode',
    'sku',
    'serial',
    'version',
    'ticket',
    'part no',
    'article',
    'item',
    'batch',
    'timestamp',
    'commit',
    'doi',
    'patent',
    'imei',
  ],
  fr: [
    'commande',
    'facture',
    'colis',
    'suivi',
    'référence',
    'réf',
    'série',
    'devis',
    'dossier',
    'horodatage',
    'lot',
  ],
  de: [
    'bestellung*',
    'bestellnummer*',
    'rechnung*',
    'sendung*',
    'paket*',
    'artikel*',
    'seriennummer*',
    'auftrag*',
    'zeitstempel',
  ],
  es: ['pedido', 'factura', 'envío', 'seguimiento', 'referencia', 'artículo', 'número de serie'],
  it: ['ordine', 'fattura', 'spedizione', 'tracciamento', 'riferimento', 'articolo', 'numero di serie'],
  nl: [
    'bestelling*',
    'bestelnummer*',
    'factuur*',
    'zending*',
    'pakket*',
    'artikel*',
    'serienummer*',
    'ordernummer*',
  ],
  pl: ['zamówieni*', 'faktur*', 'przesyłk*', 'paczk*', 'numer seryjny', 'artykuł*'],
  pt: ['pedido', 'encomenda', 'fatura', 'rastreio', 'referência', 'artigo', 'número de série'],
};
