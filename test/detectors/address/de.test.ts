import { addressDe } from '../../../detectors/address/de.js';
import { addressCases } from './cases.js';

addressCases(
  addressDe,
  `
Ich wohne ⟦Hauptstraße 5, 10115 Berlin⟧.
⟦Hauptstr. 5a, 80331 München⟧
⟦Berliner Straße 12-14⟧
⟦Berliner Str. 7, Hinterhaus, 20095 Hamburg⟧
⟦Karl-Marx-Allee 33, 10178 Berlin⟧
⟦Käthe-Kollwitz-Str. 12⟧
⟦Straße des 17. Juni 135, 10623 Berlin⟧
⟦Platz der Republik 1, 11011 Berlin⟧
⟦Mariahilfer Straße 5/3/12, 1060 Wien⟧
Landstraßer ⟦Hauptstraße 71/2/15, A-1030 Wien⟧
⟦Bahnhofstrasse 10, 8001 Zürich⟧
⟦Lange Gasse 7↵CH-4052 Basel⟧
⟦Alte Poststraße 33⟧
⟦Große Bergstraße 160, 22767 Hamburg⟧
Adresse: ⟦Rosenweg 4⟧
⟦Kurfürstendamm 21⟧ im Hof
⟦Elbchaussee 100, 22763 Hamburg⟧
⟦Schlossplatz 2↵70173 Stuttgart⟧
⟦Kastanienallee 8, 3. OG, 10435 Berlin⟧
⟦Goethestraße 12 b⟧
meine anschrift ist ⟦hauptstr. 5⟧
ich wohne in der ⟦lindenstraße 5a⟧
⟦Theodor-Heuss-Straße 3, 38122 Braunschweig⟧
Am ⟦Lindenweg 3⟧ treffen
⟦Kirchgasse 9, 99084 Erfurt⟧
⟦Frankfurter Allee 5, Wohnung 12⟧
⟦Mozartstr 8⟧
⟦Bismarckstraße 44↵D-50672 Köln⟧
⟦Obere Bahnhofstraße 17, 73728 Esslingen am Neckar⟧
⟦Schillerstraße 6, 60313 Frankfurt am Main⟧
⟦Ringstraße 1, 06108 Halle (Saale)⟧
⟦Schanzengasse 22, 8001 Zürich⟧
⟦Mühlweg 2, 4020 Linz⟧
⟦Postfach 12 34 56, 70173 Stuttgart⟧
⟦Postfach 1234⟧ genügt
Lieferung an ⟦Gartenstraße 19⟧ bitte
⟦Stuttgarter Platz 5, 10627 Berlin⟧
⟦BAHNHOFSTRASSE 12, 30159 HANNOVER⟧
⟦Neue Straße 40, 89073 Ulm⟧
⟦Marktplatz 1, 91541 Rothenburg ob der Tauber⟧
⟦St.-Anna-Straße 7, 80538 München⟧
`,
  `
die Straße ist 12 km lang
auf der Bundesstraße 5 gab es Stau
wir stehen auf Tabellenplatz 5
Platz 3 für unser Team
der Weg 12 ist gesperrt
geh weg, 5 Minuten reichen
in der seitenstraße 5 autos
Sitzplatz 12, Wagen 5
Die Straße 12 ist neu
Parkplatz 7 ist frei
er ist 3 Tage weg
unterwegs 5 Leute getroffen
deswegen 2 Fragen
auf dem Weg 3 Pausen
Stellplatz 44 gehört uns
der Arbeitsplatz 4.0
Sackgasse 2
Radweg 7 ist schön
am Startplatz 12
Unsere Straße 5 Häuser weiter
in der Gasse 3 Katzen
die Allee hat 40 Bäume
den Rückweg 2 Stunden
Umweg 10 km
Studienplatz 2024
Spielplatz 3 wird gebaut
Wanderweg 12 führt zum See
Die Hauptstraße 5 km weiter
ein Graben von 3 Metern
der Damm 5 Meter hoch
Steckplatz 2 am Board
das Ufer 3 km entfernt
von Platz 5 auf Platz 3
Kindergartenplatz ab 2 Jahren
weg 5
platz 1 und platz 2
Fußweg 8 Minuten
Landesstraße 12 gesperrt
die Seidenstraße 2 Jahrtausende
In der Hauptstraße 3 Minuten warten
Ausweg 2 gibt es nicht
Zeltplatz 4 ist belegt
`,
);
