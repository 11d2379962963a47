// What people write beside numbers of documents that every country has, in the main languages: for the countries of
// southern Europe. A detector adds the names of its own country with `withWords`.

/** By language (ISO 639-1), as in {@link ContextRule}. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** The words of both, language by language. */
export function withWords(base: Words, own: Words): Words {
  const all: Record<string, readonly string[]> = { ...base };
  for (const [language, words] of Object.entries(own)) all[language] = [...(all[language] ?? []), ...words];
  return all;
}

const list = (words: string): string[] => words.split('|');

export const PASSPORT: Words = {
  en: list('passport*|travel document'),
  fr: list('passeport*|document de voyage'),
  de: list('reisepass*|passnummer*|reisedokument*|passport*'),
  es: list('pasaporte*|documento de viaje'),
  it: list('passaport*|documento di viaggio'),
  nl: list('paspoort*|reisdocument*'),
  pt: list('passaporte*|documento de viagem'),
  pl: list('paszport*'),
  el: list('διαβατήρι*|διαβατηρί*|diavatiri*'),
  ro: list('pașaport*|pasaport*'),
  bg: list('паспорт*|задграничен'),
  mt: list('passaport*'),
};

export const IDENTITY_CARD: Words = {
  en: list(
    'identity card*|id card*|identity document*|identification card|national id|id no|id number|identity number',
  ),
  fr: list(
    "carte d'identité|carte identité|carte nationale d'identité|pièce d'identité|numéro d'identité|cni",
  ),
  de: list('personalausweis*|ausweis*|identitätskarte*|perso'),
  es: list(
    'carnet de identidad|documento de identidad|documento identidad|cédula de identidad|tarjeta de identidad',
  ),
  it: list("carta d'identità|carta identità|carta di identità|documento d'identità|documento di identità"),
  nl: list('identiteitskaart*|identiteitsbewijs*|id-kaart*|legitimatiebewijs*'),
  pt: list('bilhete de identidade|cartão de identidade|documento de identidade|documento de identificação'),
  pl: list('dowód osobisty|dowodu osobistego|dowodem osobistym|nr dowodu|numer dowodu'),
};

export const DRIVING_LICENCE: Words = {
  en: list(
    "driving licen*|driver's licen*|driver licen*|drivers licen*|licence no|license no|license|licence",
  ),
  fr: list('permis de conduire|permis conduire|permis'),
  de: list('führerschein*|fahrerlaubnis*|führerausweis*'),
  es: list(
    'permiso de conducir|permiso de conducción|carnet de conducir|licencia de conducir|permiso conducir',
  ),
  it: list('patente*|licenza di guida'),
  nl: list('rijbewijs*'),
  pt: list('carta de condução|carta condução|licença de condução|carteira de motorista'),
  pl: list('prawo jazdy|prawa jazdy'),
};

export const PLATE: Words = {
  en: list(
    'plate*|number plate*|licence plate*|license plate*|registration plate*|vehicle registration|car registration|reg no|vrn|car|vehicle*',
  ),
  fr: list('plaque*|immatriculation*|immatriculé*|voiture*|véhicule*'),
  de: list('kennzeichen*|nummernschild*|autokennzeichen*|fahrzeug*|auto'),
  es: list('matrícula*|placa*|coche*|vehículo*|auto|furgoneta*|moto'),
  it: list('targa|targhe|targat*|auto|veicol*|macchina|automobile*'),
  nl: list('kenteken*|nummerplaat*|voertuig*|auto'),
  pt: list('matrícula*|placa*|viatura*|carro*|veículo*'),
  pl: list('rejestrac*|tablic*|samochód*|samochodu|pojazd*|auto'),
};

/** The words of {@link PLATE} by which a text is looked through: the trigger knows letters of Latin script only. */
export const PLATE_TRIGGERS: readonly string[] = list(
  'plate*|registration|reg|vrn|car|vehicle*|plaque*|immatricul*|voiture*|kennzeichen*|nummernschild*|*kennzeichen|fahrzeug*|auto' +
    '|matricula*|placa*|coche*|vehiculo*|furgoneta*|moto|targa|targhe|targat*|veicol*|macchina|automobile*|kenteken*|nummerplaat*' +
    '|voertuig*|viatura*|carro*|veiculo*|rejestrac*|tablic*|samochod*|pojazd*',
);

export const TAX_NUMBER: Words = {
  en: list('tax id*|tax number*|tax no|tax identification|taxpayer*|tin|tax code|fiscal number|tax reg*'),
  fr: list("numéro fiscal|numéro d'identification fiscale|identifiant fiscal|contribuable*|code fiscal"),
  de: list(
    'steuernummer*|steuer-id*|steueridentifikation*|steuerliche identifikation*|finanzamt*|steuerzahler*',
  ),
  es: list(
    'número fiscal|identificación fiscal|contribuyente*|número de identificación fiscal|código fiscal',
  ),
  it: list('codice fiscale|numero fiscale|identificazione fiscale|contribuente*|codice contribuente'),
  nl: list('fiscaal nummer|belastingnummer*|fiscale code|fiscaal identificatienummer'),
  pt: list('número fiscal|número de contribuinte|contribuinte*|identificação fiscal|código fiscal'),
  pl: list('numer podatkowy|numeru podatkowego|identyfikacji podatkowej|podatnik*|nip'),
};

export const VAT_NUMBER: Words = {
  en: list('vat|vat no|vat number|vat reg*|company number|company registration|registered company'),
  fr: list('tva|numéro de tva|tva intracommunautaire|société*|entreprise*'),
  de: list('umsatzsteuer*|ust-id*|ust id*|ustid*|ust-idnr|mehrwertsteuer*|firma|mwst'),
  es: list('iva|nif-iva|vat|empresa*|sociedad*|razón social'),
  it: list('iva|partita iva|p.iva|p iva|piva|ditta|società|azienda'),
  nl: list('btw|btw-nummer*|kvk|onderneming*|bedrijf*'),
  pt: list('iva|empresa*|sociedade*|firma'),
  pl: list('vat|nip|firma|firmy|spółka*|regon'),
};

export const SOCIAL_SECURITY: Words = {
  en: list('social security*|social insurance*|national insurance*|insurance number|ssn'),
  fr: list('sécurité sociale|numéro de sécurité sociale|assurance sociale|sécu'),
  de: list('sozialversicherung*|versicherungsnummer*|sozialversicherungsnummer*'),
  es: list('seguridad social|seguro social|afiliación'),
  it: list('previdenza sociale|sicurezza sociale|assicurazione sociale|inps'),
  nl: list('sociale zekerheid|socialezekerheid*|sociale verzekering*|burgerservicenummer*'),
  pt: list('segurança social|seguro social'),
  pl: list('ubezpieczenia społeczne|ubezpieczenia społecznego|ubezpieczeni*|zus'),
};

export const HEALTH_CARD: Words = {
  en: list('health card*|health insurance card|health number|patient number|patient*|medical card'),
  fr: list(
    "carte de santé|carte vitale|carte d'assurance maladie|numéro de patient|patient*|assurance maladie",
  ),
  de: list('gesundheitskarte*|krankenversicher*|versichertennummer*|patient*|krankenkasse*'),
  es: list('tarjeta sanitaria|paciente*|número de historia|centro de salud|seguro médico'),
  it: list('tessera sanitaria|tessera europea|paziente*|servizio sanitario|assistit*'),
  nl: list('zorgpas*|zorgverzekering*|patiënt*|zorgkaart*|verzekerdennummer*'),
  pt: list('utente*|cartão de saúde|número de saúde|centro de saúde|serviço nacional de saúde|paciente*'),
  pl: list('karta zdrowia|karty zdrowia|ubezpieczenia zdrowotnego|pacjent*|nfz'),
};

/** Words that speak for a number of another kind. */
export const OTHER_NUMBERS: Words = {
  en: list(
    'order*|invoice*|tracking|isbn|issn|ean|sku|version|serial|ticket*|batch|part no|part number|model|article|amount|price|total' +
      '|timestamp|phone*|telephone*|mobile|tel|fax|ref|reference|parcel|shipment|catalog*|build|commit|hash|epoch',
  ),
  fr: list(
    'commande*|facture*|suivi|colis|référence|réf|montant|prix|série|modèle|article|téléphone|portable|tél',
  ),
  de: list(
    'bestell*|rechnung*|sendung*|artikel*|betrag|preis|seriennummer*|aktenzeichen|telefon*|handy*|modell*|version',
  ),
  es: list(
    'pedido*|factura*|referencia*|envío|importe|precio|serie|modelo|artículo*|teléfono*|móvil|expediente*',
  ),
  it: list(
    'ordine*|ordini|fattura*|fatture|riferimento|rif|spedizione|importo|prezzo|serie|modello|articolo|telefono|cellulare|tel',
  ),
  nl: list('bestel*|factuur*|zending*|bedrag|prijs|serienummer*|artikel*|telefoon*|mobiel|dossier*|versie'),
  pt: list(
    'encomenda*|fatura*|referência*|ref|envio|valor|preço|série|modelo|artigo|telefone*|telemóvel*|pedido*|processo',
  ),
  pl: list(
    'zamówieni*|faktur*|przesył*|paczk*|kwota|kwoty|cena|numer seryjny|model|artykuł|telefon*|tel|wersja',
  ),
  el: list('παραγγελί*|τιμολόγι*|τηλέφων*|αποστολή*|τιμή|ποσό'),
  ro: list('comand*|factur*|colet*|preț|sumă|telefon*|serie produs|livrare'),
  bg: list('поръчк*|фактур*|пратк*|цена|сума|телефон*|тел|модел'),
};
