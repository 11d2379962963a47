#!/usr/bin/env node
// Writes labelled.jsonl, the texts that `tamis eval` is tried on: node test/corpus/make-labelled.js
//
// `⟦TYPE|value⟧` marks a span; a text without marks is a hard negative. Everything is invented: reserved domains,
// documentation addresses, telephone numbers kept for drama, test cards; IBAN, NIR, SSN and NINO drawn by hand
// with right check digits, in places and banks that are not in use where that can be had.
import { writeFileSync } from 'node:fs';
import { BBAN, ibanOf, nirKey, withLuhn } from '../../bench/corpus/checksums.js';

/** @param {string} text @param {number} size */
const groups = (text, size, separator = ' ') => (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(separator);
/** @param {string} type @returns {(value: string) => string} */
const mark = (type) => (value) => `⟦${type}|${value}⟧`;
const EMAIL = mark('EMAIL_ADDRESS');
const TEL = mark('PHONE_NUMBER');
const IP = mark('IP_ADDRESS');
const MAC = mark('MAC_ADDRESS');
const LINK = mark('PERSONAL_URL');
const SSN = mark('US_SSN');
const NINO = mark('UK_NINO');

/** @type {Record<string, string>} */
const ACCOUNTS = {
  DE: '990000000123456789',
  GB: 'TEST99000112345678',
  NL: 'TEST0123456789',
  AT: '9990000123456789',
  IE: 'TEST99000112345678',
};
/** Countries that check the account itself as well go by the generator's own formula. */
const PI = (/** @type {number} */ n) => '31415926535897932384'.slice(0, n);

/** @param {string} country @param {'spaced' | 'compact' | 'lower'} style */
function IBAN(country, style = 'spaced') {
  const compact = ibanOf(country, ACCOUNTS[country] ?? BBAN[country](PI));
  return mark('IBAN_CODE')({ spaced: groups(compact, 4), compact, lower: compact.toLowerCase() }[style]);
}

/** @param {string} start all but the check digit */
function CARD(start, separator = ' ') {
  const digits = withLuhn(start);
  const amex = [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].join(separator);
  return mark('CREDIT_CARD')(digits.length === 15 ? amex : groups(digits, 4, separator));
}

/** @param {string} number all but the key @param {'spaced' | 'compact' | 'key' | 'dashed'} style */
function NIR(number, style = 'spaced') {
  const compact = number + nirKey(number);
  const spaced = compact.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
  const dashed = spaced.replaceAll(' ', '-');
  return mark('FR_NIR')({ spaced, compact, key: `${number} ${nirKey(number)}`, dashed }[style]);
}

const TEXTS = {
  en: [
    `Hi, it's Camille. Write to me at ${EMAIL('camille.orange@example.org')} when the parcel leaves.`,
    `CC ${EMAIL('Billing+2024@Example.COM')} and ${EMAIL("o'hara_7@mail.example.net")}, please.`,
    `From: "Tamsin" <${EMAIL('tamsin@studio-nord.example')}>`,
    `My number is ${TEL('+44 7700 900123')}, or the landline, ${TEL('020 7946 0958')}.`,
    `call me at ${TEL('(212) 555-0147')} or text ${TEL('+1-415-555-0126')}`,
    `phone: ${TEL('07700900461')}`,
    `Refund to IBAN ${IBAN('GB')} as agreed.`,
    `acct ${IBAN('IE', 'compact')}, thanks`,
    `I paid with ${CARD('424242424242424')} but the receipt shows ${CARD('37828224631000', '-')}.`,
    `card number ${CARD('555555555555444', '')} exp 04/29`,
    `Failed login from ${IP('203.0.113.77')} and then from ${IP('2001:db8:85a3::8a2e:370:7334')}.`,
    `The router label says MAC ${MAC('00:00:5E:00:53:AF')}; the TV is ${MAC('02-1b-44-11-3a-b7')}.`,
    `My SSN is ${SSN('737-45-6789')}, do I need it on the form?`,
    `social security number: ${SSN('781452368')}`,
    `ssn ${SSN('736 20 4411')} dob on file`,
    `The W-2 shows ${SSN('799-01-0203')}.`,
    `My National Insurance number: ${NINO('CE-98-76-54-D')}`,
    `nino is ${NINO('jl 10 20 30 b')} ok?`,
    `From France I have the social security number ${NIR('1790769958321', 'dashed')}.`,
    `Write to ${EMAIL('camille.orange (at) example.org')}, I hate spam.`,
    `Cell: ${TEL('２１２-５５５-０１２３')} (typed on my tablet)`,
    `my mail is ${EMAIL('cami\u200blle@example.org')}`,
    `Wire to ${IBAN('GB', 'lower')}, account of my aunt.`,
    `NI number ${NINO('AB 12 34 56 C')} (on my payslip it is written ${NINO('AB123456C')}).`,
    `My profile: ${LINK('https://www.linkedin.com/in/camille-orange-4f2a/')}`,
    `Unsubscribe link was ${LINK('https://news.example.com/out?email=camille%40example.org&id=7')}`,
    `sftp login: ${LINK('ftp://tom:hunter2@files.example.org/inbox')}`,
    `{"note":"ring ${TEL('+44 113 496 0018')}","to":"${EMAIL('depot@example.net')}"}`,
    `Order #20240611-7788 shipped on 06/11/2024, tracking 1Z999AA10123456784.`,
    `Upgrade from 10.0.19045.3803 to 10.0.22631.2861 took 42 minutes.`,
    `ISBN 978-0-306-40615-7 is on page 1-2345 of the catalogue.`,
    `The build 3f2a9c1 took 12:30:45 and used 4,294,967,296 bytes.`,
    `npm install left-pad@1.3.0 && npm i @types/node@20.19.43`,
    `Use icon@2x.png, not icon@3x.png, in @media print rules.`,
    `std::vector<std::string> a::b::c; p::before { content: "::" }`,
    `Request id 0f5968de-6dfb-45d7-a016-1f4d07b41a13 at 2026-05-04T03:02:01.123Z.`,
    `We sold 1 234 567 units at $1,299.99 between 1998 and 2003.`,
    `Section 4.1.2.3 of the manual replaces section 4.1.2.2.`,
    `My lucky numbers are 4 8 15 16 23 42, and pi is 3.14159265358979.`,
    `The part number is 000-12-3456, revision B.`,
    `Dial 911 in the US and 112 in Europe in an emergency.`,
    `Read https://docs.example.com/guide/install?lang=en#step-3 first.`,
    `Meet me @ the station at 7:30 pm, platform 9 3/4!`,
    `The reference 4242 4242 4242 4241 is not a card: the last digit is wrong.`,
    `Coordinates 51.50735, -0.12776; elevation 11 m; zoom 15.`,
    `The meeting moved from 3-4 pm to 5-6 pm on 2026-11-22.`,
    `SELECT * FROM t WHERE id IN (1001, 1002, 1003) LIMIT 50 OFFSET 100;`,
    `Only 1 in 1,000,000 users saw error E1042-0007.`,
    `Tax form 1040-SR, line 16, box 2a: $12,345.67.`,
    `He ran 10 km in 00:41:23, his best since 2011-2012.`,
    `AB 12 apples and CD 34 pears: 46 pieces of fruit.`,
    `Model numbers: WH-1000XM5, RTX-4090, FR-2000, GB-2312.`,
    `for (let i = 0; i < 1000000007; i++) sum += a[i] * 1e-9;`,
  ],
  fr: [
    `Bonjour, c’est Zoé, mon adresse est ${EMAIL('zoe.marlotte@courrier.example')}, à bientôt !`,
    `Écrivez à ${EMAIL('Contact@Example.org')} (copie : ${EMAIL('n.verdier+devis@example.net')}).`,
    `Tu peux m’appeler au ${TEL('06 39 98 12 34')} ou au ${TEL('01.99.00.45.67')}.`,
    `tel : ${TEL('+33 (0)6 39 98 56 78')}`,
    `Mon portable, ${TEL('0639982211')}, est coupé le soir ; sinon ${TEL('+33199007788')}.`,
    `Depuis l’étranger : ${TEL('0033 2 61 91 23 45')}.`,
    `Voici mon IBAN : ${IBAN('FR')}.`,
    `virement sur ${IBAN('FR', 'compact')} avant lundi svp`,
    `Compte belge ${IBAN('BE')}, merci.`,
    `Carte bancaire ${CARD('497010000000001')}, expire fin 2028.`,
    `j'ai tapé ${CARD('510510510510510', '')} et c'est refusé`,
    `Mon numéro de sécurité sociale est le ${NIR('2850578955084')}.`,
    `NIR ${NIR('1620159960123', 'compact')} sur la fiche de paie.`,
    `n° sécu ${NIR('19904' + '2A' + '955017', 'key')} (né à Ajaccio, dit le dossier)`,
    `Connexion depuis ${IP('198.51.100.23')} à 3h12.`,
    `Sécurité sociale : ${NIR('2940413969077', 'dashed')}, mutuelle incluse.`,
    `Sur la carte Vitale on lit ${NIR('1730644987310', 'key')}.`,
    `L’imprimante a l’adresse MAC ${MAC('02:42:ac:11:00:02')}.`,
    `Mon profil : ${LINK('https://social.example/@zoe_marlotte')}`,
    `La conversation disait : « rappelle ${TEL('03 53 01 88 99')} »`,
    `La commande CMD-2024-00871 du 12/03/2024 coûte 1 299,90 €.`,
    `Il y a 12 345 678 habitants et 35 416 communes, selon le rapport de 2019.`,
    `L’ISBN 978-2-07-036822-8 est épuisé depuis 1987.`,
    `Le TGV 6607 part à 14h30 voie 12 et arrive à 16h28.`,
    `La recette : 250 g de farine, 3 œufs, 50 cl de lait, 20 min à 180 °C.`,
    `Le code postal 75011 et le département 93 sont cités 2 fois.`,
    `En version 4.12.0.1, le menu « Aide » a disparu.`,
    `Composez le 15, le 17 ou le 112 en cas d’urgence.`,
    `Le mot clé @Override se met au-dessus de la méthode.`,
    `Score final 3-2 (1-1 à la mi-temps), 45 832 spectateurs.`,
    `Le numéro 1 85 05 78 955 084 99 n’existe pas : sa clé est fausse.`,
    `Rendez-vous le 06/07/2026 de 9h00 à 10h15, salle 3.14.`,
    `Le ticket 550e8400-e29b-41d4-a716-446655440000 est clos.`,
    `Voir https://www.example.org/aide/retours?etape=2.`,
    `Multiplie 639 par 98 : 62 622, puis ajoute 12 et 34.`,
    `Ma note : 15/20 ; la moyenne : 11,75 ; le rang : 4e sur 31.`,
    `La facture F2023-118 (réf. 0087-4410) est payée à 100 %.`,
    `Les horaires : 08:30-12:00 / 14:00-18:30, sauf 01/05.`,
  ],
  de: [
    `Meine E-Mail lautet ${EMAIL('lena.quill@post.example')}, danke!`,
    `Bitte an ${EMAIL('buchhaltung@haus.example')} senden.`,
    `Rufen Sie mich unter ${TEL('030 23125 123')} an, Telefon ${TEL('+49 30 23125456')}.`,
    `Handy: ${TEL('0171 3920012')}, Büro: ${TEL('+49 (0)89 99998 765')}`,
    `IBAN: ${IBAN('DE')}`,
    `Überweisung auf ${IBAN('DE', 'compact')} bis Freitag, Konto in Wien: ${IBAN('AT')}.`,
    `Kreditkarte ${CARD('411111111111111')}, gültig bis 12/27.`,
    `Anmeldung von ${IP('192.0.2.146')} um 04:12 Uhr.`,
    `Die IPv6-Adresse ist ${IP('2001:DB8::1F:9A')}, die MAC-Adresse ${MAC('02:AB:CD:EF:01:23')}.`,
    `Mein Profil ist ${LINK('https://www.example.org/users/lena-quill')}.`,
    `Die Sozialversicherungsnummer aus Frankreich: ${NIR('2691199950042')}.`,
    `Ihre amerikanische SSN ${SSN('745-12-0098')} steht im Vertrag.`,
    `Die Rechnung RE-2024-00172 vom 03.04.2024 beträgt 1.249,50 €.`,
    `Am 24.12.2025 um 18:30 Uhr treffen sich 12 Personen.`,
    `Version 2.14.7-beta.3 behebt 128 Fehler.`,
    `Die ISBN 978-3-16-148410-0 steht auf Seite 212.`,
    `Paketnummer 00340434161094000000 wurde um 09:15 zugestellt.`,
    `Die Postleitzahl 10115 liegt in Berlin, 80331 in München.`,
    `Im Notfall wählen Sie 112 oder 110.`,
    `§ 823 Abs. 1 BGB und Art. 6 Abs. 1 lit. f DSGVO gelten.`,
    `Der ICE 1601 fährt um 07:04 von Gleis 5-7.`,
    `Die Fläche beträgt 357.588 km², die Dichte 237 je km².`,
    `Formel: (3 + 4) * 12 - 7 / 2 = 80,5`,
    `docker run -p 8080:80 nginx:1.27.3-alpine`,
    `Hilfe gibt es unter https://hilfe.example.com/konto/sperren.`,
    `Chargen-Nr. 4711-0815-42, haltbar bis 06/2028.`,
    `Commit 9fceb02d0ae598e95dc970b74767f19372d61af8 ist der letzte.`,
  ],
  es: [
    `Mi correo es ${EMAIL('ines.caldore@correo.example')}, gracias.`,
    `Escríbeme a ${EMAIL('INES@EXAMPLE.ORG')} o a ${EMAIL('ines-2@sub.example.com')}.`,
    `Mi teléfono es ${TEL('+33 6 39 98 44 55')}; el de mi hermana en Londres, ${TEL('+44 20 7946 0321')}.`,
    `Llámame al ${TEL('+1 617 555 0119')} mañana.`,
    `El IBAN es ${IBAN('ES')}.`,
    `transferencia a ${IBAN('ES', 'compact')} por favor`,
    `La tarjeta ${CARD('400000000000000', '-')} caduca en 2029.`,
    `Alguien entró desde ${IP('203.0.113.9')}, no fui yo.`,
    `La dirección MAC es ${MAC('02-00-5e-10-00-1f')}.`,
    `Mi perfil: ${LINK('https://forum.example.com/profile/ines_caldore')}`,
    `Trabajé en Francia con el número ${NIR('2880333987123')} de la seguridad social.`,
    `El pedido nº 2024-558871 llegó el 03/02/2024 y costó 89,90 €.`,
    `La versión 3.11.4 salió el 6 de junio de 2023.`,
    `El ISBN 978-84-376-0494-7 está agotado.`,
    `La población es de 47.450.795 habitantes (2022).`,
    `El tren AVE 03152 sale a las 15:30 del andén 4.`,
    `Marque el 112 en caso de emergencia.`,
    `Resultado: 2-1, con 61.234 espectadores.`,
    `Mezcla 200 g de harina, 3 huevos y 1/2 l de leche.`,
    `El artículo 18.4 de la Constitución de 1978.`,
    `Consulta https://ayuda.example.com/envios/plazos?pais=es.`,
    `La raíz cuadrada de 15241578750190521 es 123456789.`,
    `UUID: 123e4567-e89b-12d3-a456-426614174000, estado 404.`,
    `Temporada 2023-2024, jornada 38, grupo B.`,
  ],
  it: [
    `La mia e-mail è ${EMAIL('alma.lismont@posta.example')}, grazie.`,
    `Scrivi a ${EMAIL('alma_88@example.com')}!`,
    `Il mio numero di telefono è ${TEL('+33 1 99 00 11 22')}.`,
    `Chiamami al ${TEL('+49 30 23125777')} dopo cena, o al cellulare ${TEL('+44 7700 900777')}.`,
    `IBAN: ${IBAN('IT')}`,
    `bonifico su ${IBAN('IT', 'compact')} entro venerdì`,
    `La carta ${CARD('222300000000000')} è stata rifiutata.`,
    `Accesso da ${IP('198.51.100.200')} alle 02:15.`,
    `L’indirizzo MAC ${MAC('00:00:5e:00:53:01')} è bloccato.`,
    `Il profilo è ${LINK('https://social.example/@alma_lismont')}`,
    `Nel modulo americano ho scritto SSN ${SSN('791-33-2210')}.`,
    `L’ordine 4471-2024 del 12/05/2024 costa 1.299,00 euro.`,
    `La versione 12.4.0 corregge 17 errori.`,
    `ISBN 978-88-06-21935-9, terza edizione.`,
    `Il treno 9615 parte alle 08:05 dal binario 11.`,
    `In caso di emergenza chiama il 112 o il 118.`,
    `La superficie è di 302.073 km², gli abitanti 58.997.201.`,
    `Cuoci per 12 minuti a 200 gradi, poi 5 minuti a 180.`,
    `Partita finita 4-3 dopo i supplementari, 102.444 spettatori.`,
    `Articolo 2043 del codice civile, comma 1.`,
    `Guida: https://guida.example.com/resi/tempi`,
    `La serie è 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144.`,
    `Il lotto L2406-118 scade 09/2027.`,
    `errore 0x80070057 alla riga 1024, modulo 7`,
  ],
  nl: [
    `Mijn e-mailadres is ${EMAIL('hugo.wexcombe@post.example')}.`,
    `Mail naar ${EMAIL('hugo+bon@example.net')} of bel ${TEL('+44 1214960123')}.`,
    `Mijn telefoonnummer: ${TEL('+33 4 65 71 20 30')}`,
    `Bel me op ${TEL('0049 30 23125 321')} na zessen.`,
    `IBAN ${IBAN('NL')} graag.`,
    `rekening ${IBAN('NL', 'compact')}, of de Belgische ${IBAN('BE', 'compact')}`,
    `Creditcard ${CARD('601111111111111')} werd geweigerd.`,
    `Inlogpoging vanaf ${IP('192.0.2.5')} en ${IP('2001:db8:0:1::25')}.`,
    `MAC-adres: ${MAC('02:1A:2B:3C:4D:5E')}`,
    `Mijn profiel: ${LINK('https://www.linkedin.com/in/hugo-wexcombe-77aa/')}`,
    `Mijn Britse NI number is ${NINO('JK 65 43 21 A')}.`,
    `Bestelling 2024-118822 van 04-05-2024 kost € 1.249,50.`,
    `Versie 7.3.1 lost 24 problemen op.`,
    `ISBN 978-90-274-3964-2, vierde druk.`,
    `De trein van 12:47 vertrekt van spoor 14b.`,
    `Bel 112 bij nood.`,
    `De uitslag was 3-0 voor 53.490 toeschouwers.`,
    `Meng 300 g meel met 2 eieren en 1,5 dl melk.`,
    `Artikel 6:162 BW, lid 2.`,
    `Lees https://hulp.example.com/retour/stappen?taal=nl.`,
    `Het kenteken op de tekening is 12-34-56, dat bestaat niet meer.`,
    `Ticket 7d444840-9dc0-11d1-b245-5ffdce74fad2 is gesloten.`,
    `Seizoen 2022-2023, ronde 17 van 34.`,
    `Kamer 4.07 is 18,5 m² en kost 99 per nacht.`,
  ],
  pt: [
    `O meu e-mail é ${EMAIL('nadia.sabourel@correio.example')}, obrigada.`,
    `Escreva para ${EMAIL('Nadia.S@example.com')} até sexta.`,
    `O meu telefone é ${TEL('+33 5 36 49 70 80')}.`,
    `Ligue para ${TEL('+1 (312) 555-0188')} ou mande mensagem para ${TEL('+44 7700 900345')}.`,
    `O IBAN é ${IBAN('PT')}.`,
    `transferir para ${IBAN('PT', 'compact')}`,
    `O cartão ${CARD('353011133330000')} expirou.`,
    `Entraram na conta a partir de ${IP('203.0.113.250')}.`,
    `Endereço MAC ${MAC('02:77:88:99:aa:bb')} na lista.`,
    `O meu perfil: ${LINK('https://app.example.net/login?user=nadia.sabourel&next=inicio')}`,
    `Trabalhei em Londres com o National Insurance number ${NINO('PX112233B')}.`,
    `A encomenda 55871-2024 de 01/03/2024 custou 59,90 €.`,
    `A versão 5.0.2 foi lançada em 2021.`,
    `ISBN 978-972-0-04560-7, segunda edição.`,
    `O comboio 4421 parte às 10:09 da linha 3.`,
    `Em caso de emergência, ligue 112.`,
    `Portugal tem 92.212 km² e 10.467.366 habitantes.`,
    `Leve ao forno a 180 graus durante 35 minutos.`,
    `O jogo acabou 1-1, 4-3 nos penáltis.`,
    `Artigo 35.º, n.º 3, da Constituição de 1976.`,
    `Veja https://ajuda.example.com/devolucoes/prazos.`,
    `O erro 500 apareceu 12 vezes entre 14:00 e 14:05.`,
    `O lote 2024-B-00017 pesa 1,250 kg.`,
    `A soma 1234 + 5678 dá 6912.`,
  ],
  pl: [
    `Mój e-mail to ${EMAIL('oskar.petrault@poczta.example')}, pozdrawiam.`,
    `Proszę pisać na ${EMAIL('biuro@example.org')}.`,
    `Mój numer telefonu: ${TEL('+44 161 496 0777')}.`,
    `Zadzwoń pod ${TEL('+33 6 39 98 70 07')} po 18:00.`,
    `IBAN ${IBAN('PL')}, dziękuję.`,
    `przelew na ${IBAN('PL', 'compact')} do piątku`,
    `Karta ${CARD('520082828282821')} nie działa.`,
    `Logowanie z adresu IP ${IP('198.51.100.61')} o 5:44.`,
    `Adres MAC drukarki to ${MAC('02:0F:B5:12:34:56')}.`,
    `Mój profil: ${LINK('https://forum.example.com/profile/oskar-petrault')}`,
    `W USA mój SSN to ${SSN('801-22-7190')}.`,
    `Zamówienie nr 2024/03/5581 z 12.03.2024 kosztuje 249,99 zł.`,
    `Wersja 9.2.11 naprawia 31 błędów.`,
    `ISBN 978-83-01-00000-1 na stronie 17.`,
    `Pociąg 3812 odjeżdża o 6:55 z peronu 2.`,
    `W nagłym wypadku dzwoń pod 112.`,
    `Polska ma 312 696 km² i 37 766 327 mieszkańców.`,
    `Piecz 45 minut w 175 stopniach.`,
    `Mecz skończył się wynikiem 2:2, widzów było 58 000.`,
    `Art. 47 Konstytucji z 1997 r., ust. 1.`,
    `Zobacz https://pomoc.example.com/zwroty/terminy.`,
    `Kod pocztowy 00-950 to Warszawa.`,
    `Partia 17/2024, ważna do 08.2027.`,
    `Suma 99 + 101 = 200, iloczyn 9999.`,
  ],
};

const MARK = /⟦([A-Z_]+)\|([^⟧]*)⟧/g;

/** @param {string} marked */
function parse(marked) {
  /** @type {{ start: number, end: number, type: string }[]} */
  const spans = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const [, type = '', value = ''] = match;
    spans.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), spans };
}

const rows = Object.entries(TEXTS).flatMap(([lang, texts]) =>
  texts.map((marked, i) => ({ id: `${lang}-${String(i + 1).padStart(3, '0')}`, lang, ...parse(marked) })),
);
writeFileSync(new URL('./labelled.jsonl', import.meta.url), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
