import { addressIt } from '../../../detectors/address/it.js';
import { addressCases } from './cases.js';

addressCases(
  addressIt,
  `
Abito in ⟦via Roma 12/A, 20121 Milano (MI)⟧.
⟦Via Roma 12⟧
⟦Via dei Fiori, 3, 50122 Firenze⟧
⟦Viale dei Mille, 5⟧
⟦Piazza del Duomo n. 3⟧
⟦Piazza Garibaldi, n° 7, 80142 Napoli⟧
⟦Via XX Settembre 20, int. 4, 16121 Genova⟧
⟦Corso Italia 15↵00198 Roma⟧
⟦Corso Vittorio Emanuele II 44, 10123 Torino⟧
⟦Via 20 Settembre 5⟧
⟦Via IV Novembre, 11, 24121 Bergamo BG⟧
⟦Via della Repubblica 8/B⟧
⟦Via San Francesco d'Assisi 21⟧
⟦Vicolo Stretto 2, 37121 Verona⟧
⟦Largo Augusto 9⟧
⟦Via G. Verdi 7⟧
⟦Via dell'Orso 16, scala B, interno 3, 20121 Milano⟧
⟦Lungotevere Flaminio 80, 00196 Roma⟧
⟦Piazzale Loreto 1⟧
⟦Strada Provinciale snc, 73100 Lecce⟧
⟦Contrada Monti 14, 90100 Palermo⟧
⟦Via Aldo Moro 3, 40127 Bologna⟧
residente in ⟦via g. verdi 7⟧
abito in ⟦via garibaldi 22⟧
il mio indirizzo: ⟦via dante 4, 20121 Milano⟧
siamo in ⟦via Mazzini 9⟧ da ieri
negozio di ⟦via Cavour 31⟧
⟦VIA ROMA 10, 00184 ROMA⟧
⟦Via Nazionale, 100 - 00184 Roma RM⟧
⟦Via Cesare Battisti 1, piano 2⟧
⟦Salita San Nicola 6⟧
⟦Via Monte Napoleone 8⟧
⟦Corso Buenos Aires 33⟧
⟦Via Lugano 5, 6900 Lugano⟧
⟦Casella postale 12, 10121 Torino⟧
⟦Via Fratelli Cervi 19↵42124 Reggio Emilia⟧
⟦Località Pian di Sotto 3⟧
⟦Riva degli Schiavoni 4196, 30122 Venezia⟧
⟦Via Santa Maria 5⟧
⟦Via Po 2 bis⟧
⟦Borgo Pinti 55, 50121 Firenze⟧
abito in ⟦viale europa 100⟧
`,
  `
via email 2 volte
inviato via WhatsApp 3 volte
sent via Bluetooth 5 today
il corso 2 inizia domani
la strada è lunga 12 km
un largo 30 cm
Via Zoom 2 partecipanti
la piazza ha 4 lati
via 3 dal gioco
pagamento via PayPal 50 euro
il corso di 20 ore
via Teams 4 persone
in via di 3 giorni
la via è chiusa da 2 giorni
via da qui in 5 minuti
vai via 3 ore
call via Skype 2
via API 2.0
via HTTP 2 request
via USB 3 cable
connected via port 8080
via the 5 gates
routed via node 12
la galleria ha 12 quadri
campo 5 del torneo
la salita di 3 km
frazione 3 di 4
traversa di 2 metri
il borgo ha 300 abitanti
la calle 3
il corso 2024
riva a 5 metri
via libera 2
strada facendo 2 amici
vicolo cieco
largo 2 metri
rione 4
piazza 3 ordini
la contrada 5 volte
tre volte via 2
via Discord 5 utenti
contattami via sms 3 volte
via satellite 24 ore
`,
);
