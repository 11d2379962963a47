import { addressNl } from '../../../detectors/address/nl.js';
import { addressCases } from './cases.js';

addressCases(
  addressNl,
  `
Ik woon in de ⟦Kerkstraat 14-2, 1017 GC Amsterdam⟧.
⟦Kerkstraat 14⟧
⟦Kerkstraat 14 hs, 1017 GC Amsterdam⟧
⟦Prins Hendrikkade 33⟧
⟦Burgemeester de Raadtsingel 12 A, 3311 JG Dordrecht⟧
⟦Van Goghstraat 3⟧
⟦Frankrijklaan 7 bus 3, 2000 Antwerpen⟧
⟦Kleine Gartmanplantsoen 10 hs⟧
⟦Herengracht 500, 1017 CB Amsterdam⟧
⟦Stationsplein 1↵3013 AJ Rotterdam⟧
⟦Dorpsweg 22, 1697 KA Schellinkhout⟧
⟦Zeedijk 8⟧
⟦Molensteeg 4⟧
⟦Beethovenlaan 16, 3055 JG Rotterdam⟧
⟦Nieuwe Prinsengracht 130 bis⟧
⟦Willem de Zwijgerlaan 55⟧
⟦Jan van Galenstraat 31-3⟧
⟦Koningin Wilhelminaplein 12, 1062 HG Amsterdam⟧
⟦Oranje Nassaulaan 2↵1075 AL Amsterdam⟧
⟦Kastanjedreef 9⟧
⟦Hoofdstraat 101, 7311 KA Apeldoorn⟧
⟦Maliebaan 45, 3581 CD Utrecht⟧
ik woon in de ⟦kerkstraat 5⟧
mijn adres is ⟦dorpsstraat 12⟧ ja
bezorgen op ⟦Parklaan 7⟧
⟦Meirstraat 3, 2000 Antwerpen⟧
⟦Brugsestraat 50, 9000 Gent⟧
⟦Sint-Jacobstraat 14, 8900 Ieper⟧
⟦Karel de Grotelaan 1⟧
⟦Postbus 123, 1000 AA Amsterdam⟧
⟦Antwoordnummer 4567⟧ volstaat
⟦Van der Helstplein 6⟧
⟦Eerste Helmersstraat 20⟧
⟦Westersingel 12, 3014 GM Rotterdam⟧
⟦Amstelveenseweg 900⟧
⟦Utrechtsestraatweg 5, 3731 XX De Bilt⟧
⟦Oudezijds Voorburgwal 60⟧
⟦Marktplein 3⟧
⟦Vrijheidslaan 77-II⟧
⟦Lindelaan 4⟧, 's-Hertogenbosch
⟦HOOFDSTRAAT 9, 5211 AB 'S-HERTOGENBOSCH⟧
⟦Europalaan 10 A⟧
`,
  `
de straat is 12 km lang
op de snelweg 5 auto
ga weg, 3 keer al
er zijn 2 pleinen en 4 straten
onderweg 12 minuten
in de zijstraat 5 huizen
de dijk 3 meter hoger
startbaan 12 is dicht
Snelweg 2 is dicht
hij is 3 dagen weg
De straat 12 meter breed
het plein 5 keer
een baan van 40 uur
mijn baan 2 jaar gehad
die baan 3
de gracht 2 meter diep
Onderweg 3 vrienden gezien
de weg 7 km
iPad 2 kopen
voetpad 5 meter
voor de laan 30 euro
de markt 12 kramen
hof 2
het pad 3 km
slaan 5 keer
staan 2 mensen
Rijksweg 50 afgesloten
Omweg 10 minuten
winkelstraat 2024
Loopbaan 3.0
in de steeg 2 katten
singel 5
kade 12 meter
deze straat 4 bomen
Elke straat 3 lampen
landingsbaan 27
halverwege 5 uur
ijsbaan 3 open
de dreef 2 km
park 4
wij staan 2 uur op het plein
Aan de gracht 3 boten
`,
);
