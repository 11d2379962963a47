import { addressPl } from '../../../detectors/address/pl.js';
import { addressCases } from './cases.js';

addressCases(
  addressPl,
  `
Mieszkam na ⟦ul. Długiej 7 m. 3, 31-146 Kraków⟧.
⟦ul. Długa 7⟧
⟦ul. Długa 7/3⟧
⟦ul. Długa 12A, 31-146 Kraków⟧
⟦ul. Świętokrzyska 3/5A, 00-360 Warszawa⟧
⟦ul. Wilcza 21 lok. 3A, 00-544 Warszawa⟧
⟦al. Jana Pawła II 43⟧ w Warszawie
⟦al. Solidarności 117, 00-140 Warszawa⟧
⟦Al. Jerozolimskie 54⟧
⟦Aleje Jerozolimskie 123A, 02-017 Warszawa⟧
⟦pl. Wolności 4⟧
przy ⟦pl. Bankowym 1⟧
⟦os. Piastowskie 12/34, bl. 4, kl. B, 61-148 Poznań⟧
⟦os. Przyjaźni 5/11⟧
⟦ul. 3 Maja 7⟧
⟦ul. 11 Listopada 15, 43-300 Bielsko-Biała⟧
⟦ul. 1 Maja 20↵40-288 Katowice⟧
⟦ul. Marii Skłodowskiej-Curie 9⟧
⟦ul. Księcia Józefa 2⟧
⟦ul. gen. Andersa 10⟧
⟦ul. ks. Skargi 3⟧
⟦ul. św. Jana 12, 31-017 Kraków⟧
⟦ul. Piłsudskiego 11⟧ w Łodzi
⟦ulica Kwiatowa 15/2, 30-001 Kraków⟧
na ⟦ulicy Polnej 24⟧
⟦Plac Konstytucji 5⟧
mieszkam na ⟦ul. długiej 9⟧
adres: ⟦ul. polna 5⟧
mój adres to ⟦ulica lipowa 8⟧
⟦UL. OGRODOWA 15, 90-001 ŁÓDŹ⟧
⟦ul. Słoneczna 7↵80-180 Gdańsk⟧
⟦ul.Różana 10⟧
⟦ul. Na Skarpie 4⟧
⟦ul. Pod Lipami 3⟧
⟦Osiedle Tysiąclecia 18/7⟧
⟦skwer Kościuszki 2⟧
⟦rondo Daszyńskiego 1⟧
⟦skr. poczt. 145, 00-950 Warszawa⟧
⟦skrytka pocztowa 12⟧
⟦ul. Północna 4 m 8⟧
⟦ul. Nowy Świat 6/12, 00-497 Warszawa⟧
mieszka przy ⟦ulicy Kwiatowej⟧ od 2019
`,
  `
ulica ma 12 km
plac 5 drzew
na ulicy 3 osoby czekają
vamos. 3 cosas
total. 12 of them
rondo 2 pasy ruchu
trakt 15 metrów
w alei 4 ławki
ulice 5
na placu 3 osoby
osiedle ma 12 bloków
ta ulica 5 lat temu
przy ulicy stało 7 aut
final. 3 Maja
global. Test 5
kilka ulic, 4 domy
zaułek 3
szosa 7 zamknięta
aleja gwiazd
plac zabaw 2
plac budowy 3
skwer ma 200 metrów
bulwar 2 km
osiedle 20 lat
al. 5
pl. 3
os. 12
www.example.pl. 12
https://example.pl 5
ul 3
ul. 12 pszczół
na rondzie 2 zjazd
ulica jest długa, 5 km
ulicą szło 30 osób
dwie ulice i 4 place
trakty 3
pl 5
os 17
al 3
ulicami 5 miast
szosa 20 km
rondo z 3 wyjazdami
`,
);
