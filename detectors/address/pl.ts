import type { Detector } from '../../src/core/detector.js';
import { addressDetector } from './street.js';

/**
 * Postal addresses in Polish.
 *
 * `ul.`, `al.`, `pl.`, `os.`, name, number (`7/3`, `7 m. 3`), then postcode and town.
 *
 * Source: Poczta Polska, Zasady adresowania.
 */
export const addressPl: Detector = addressDetector({
  language: 'pl',
  description:
    'Polish postal address: street, number and, when they follow, flat, postcode and town; skrytka pocztowa',
  source: 'https://www.poczta-polska.pl/jak-poprawnie-adresowac/',
  abbreviations: ['al', 'pl', 'os'],
  strong: [
    'ul',
    'ulica',
    'ulicy',
    'ulicę',
    'ulicą',
    'ulico',
    'aleja',
    'alei',
    'aleje',
    'alejach',
    'osiedle',
    'osiedlu',
    'skwer',
    'skwerze',
    'rondo',
    'rondzie',
    'bulwar',
  ],
  weak: ['plac', 'placu', 'placem', 'szosa', 'szosie', 'zaułek', 'trakt'],
  type: 'first',
  house: 'behind',
  sure: true,
  particles: [
    'i',
    'im',
    'gen',
    'ks',
    'bp',
    'św',
    'sw',
    'dr',
    'prof',
    'mjr',
    'płk',
    'marsz',
    'kard',
    'pod',
    'na',
    'nad',
    'w',
    'ppłk',
    'rtm',
    'kpt',
    'por',
  ],
  leads: ['przy', 'na', 'adres', 'pod', 'do'],
  boxWords: ['skr', 'skrytka', 'skrytki', 'skrytce'],
  literals: ['al.', 'pl.', 'os.'],
  box: /(?:skr\.? ?poczt\.?|skrytk[aię] pocztow[aey]j?|skrytce pocztowej) ?(?:nr\.? ?)?\d{1,5}(?![\p{L}\p{N}])/iuy,
  examples: {
    match: [
      'Mieszkam na ⟦ul. Długa 7 m. 3, 31-146 Kraków⟧.',
      '⟦al. Jana Pawła II 43⟧ w Warszawie',
      '⟦os. Piastowskie 12/34, bl. 4, kl. B, 61-148 Poznań⟧',
      '⟦ul. 3 Maja 7⟧ w Katowicach',
      'przy ⟦pl. Wolności 4⟧',
      'mieszkam przy ⟦ul. długiej 9⟧',
      '⟦ul. Świętokrzyska 3/5A\n00-360 Warszawa⟧',
      '⟦ul. Marii Skłodowskiej-Curie 9⟧',
      '⟦skr. poczt. 145, 00-950 Warszawa⟧',
      'mieszka na ⟦ulicy Kwiatowej⟧ od 2019',
    ],
    noMatch: [
      'ulica ma 12 km',
      'plac 5 drzew',
      'na ulicy 3 osoby czekają',
      'vamos. 3 cosas',
      'total. 12 of them',
      'rondo 2 pasy ruchu',
      'trakt 15 metrów',
      'w alei 4 ławki',
    ],
  },
});
