import { expect, test } from 'vitest';
import { undisguise } from '../../../src/engine/disguise/index.js';

/** What a text becomes when all is undone; the text itself when nothing is. */
const undone = (text: string): string => undisguise(text).at(-1)?.text ?? text;

test.each([
  ['mail jean dot dupont at example dot org please', 'mail jean.dupont@example.org please'],
  ['jean (at) example (dot) org', 'jean@example.org'],
  ['jean [AT] example [DOT] co [DOT] uk', 'jean@example.co.uk'],
  ['jean_dupont{at}example{dot}org', 'jean_dupont@example.org'],
  ['jean underscore dupont at example dot org', 'jean_dupont@example.org'],
  ['mail me: jean.dupont at example.org', 'mail me: jean.dupont@example.org'],
  ['écris à jean point dupont arobase exemple point fr', 'écris à jean.dupont@exemple.fr'],
  ['jean tiret paul arobase exemple point fr', 'jean-paul@exemple.fr'],
  ['jean.dupont chez exemple point fr', 'jean.dupont@exemple.fr'],
  ['schreib an jan punkt maier klammeraffe beispiel punkt de', 'schreib an jan.maier@beispiel.de'],
  ['jan.maier (ät) beispiel (punkt) de', 'jan.maier@beispiel.de'],
  ['mi correo es ana punto ruiz arroba ejemplo punto es', 'mi correo es ana.ruiz@ejemplo.es'],
  ['scrivi a mario punto rossi chiocciola esempio punto it', 'scrivi a mario.rossi@esempio.it'],
  ['mail naar jan punt jansen apenstaartje voorbeeld punt nl', 'mail naar jan.jansen@voorbeeld.nl'],
  ['escreve para ana ponto silva arroba exemplo ponto pt', 'escreve para ana.silva@exemplo.pt'],
  ['napisz na jan kropka nowak małpa przyklad kropka pl', 'napisz na jan.nowak@przyklad.pl'],
])('an address that is said: %s', (text, expected) => {
  expect(undone(text)).toBe(expected);
});

test.each([
  'we met at noon and looked at the dot on the page',
  'look at example.org for more',
  'find us at example dot org',
  'le point de vue est celui de chez nous, un point important',
  'il travaille chez un voisin, point final',
  'der Punkt ist, dass es an dieser Stelle auf den Punkt kommt',
  'el punto de vista, punto y aparte',
  'il punto di partenza e un punto in comune',
  'op dat punt in het verhaal, een ander punt is dit',
  'o ponto de encontro e um ponto em comum',
  'kropka nad i, a potem znowu kropka',
  'małpa w zoo zjadła banana',
  'choose (a) or (b), at no cost',
])('prose with such words stays: %s', (text) => {
  expect(undisguise(text)).toEqual([]);
});

test.each([
  ['call oh seven seven double nine, one five triple four', 'call 07799' + '15444'],
  ['plus thirty-three six twelve thirty-four fifty-six seventy-eight', '+33612345678'],
  ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '06 12 34 56 78'],
  ['zéro six quatre-vingt-dix-sept soixante et onze vingt et un quatre-vingts', '06 97 71 21 80'],
  ['null eins sieben sechs zwölf vierunddreißig sechsundfünfzig', '0176123456'],
  ['seiscientos doce treinta y cuatro cincuenta y seis setenta y ocho', '612345678'],
  ['tre tre tre uno due tre quattro cinque sei sette', '3331234567'],
  ['nul zes twaalf vierendertig zesenvijftig achtenzeventig', '0612345678'],
  ['nove um dois três quatro cinco seis sete oito nove', '9123456789'],
  ['sześćset dwanaście trzysta czterdzieści pięć sześćset siedemdziesiąt osiem', '612345678'],
])('digits that are said: %s', (text, expected) => {
  expect(undone(text).replace(/ (?=\d)/g, '')).toContain(expected.replace(/ /g, '').replace('call', 'call'));
});

test.each([
  'one two three four five six seven eight nine ten',
  'ten, twenty, thirty, forty, fifty',
  'six hundred twenty thousand three hundred and forty',
  'nineteen eighty four was the year, twenty seven the day',
  'un deux trois soleil, puis quatre cinq six',
  'eins zwei drei vier fünf sechs sieben',
  'he is six, she is seven, and four of them are nine or ten years old',
])('numbers in prose stay: %s', (text) => {
  expect(undisguise(text)).toEqual([]);
});

test.each([
  ['call 0 6 1 2 3 4 5 6 7 8 now', 'call 0612345678 now'],
  ['I live here: a 0 6 1 2 3 4 5 6 7 8', 'I live here: a 0612345678'],
  ['F R 7 6 3 0 0 0 6 0 0 0', 'FR7630006000'],
  ['2 0 3 . 0 . 1 1 3 . 7 7', '203.0.113.77'],
  ['06*12*34*56*78', '06 12 34 56 78'],
  ['0_6_1_2_3_4_5_6_7_8', '0612345678'],
  ['O6 l2 34 56 78', '06 12 34 56 78'],
  ['06 12 **34** 56 78', '06 12 34 56 78'],
  ['<b>06</b><b>12</b><b>34</b><b>56</b>', '<b>06123456</b>'],
  ['jean<b>.dupont</b>@example.org', 'jean.dupont@example.org'],
  ['jean\\_dupont@example.org', 'jean_dupont@example.org'],
  ['jean@\nexample.org', 'jean@example.org'],
  ['jean@example\n.org', 'jean@example.org'],
  ['my card 4111 1111\n1111 1111 thanks', 'my card 4111 1111 1111 1111 thanks'],
  ['j\u0435an@\u0435xample.org', 'jean@example.org'],
  ['\u041e6 12 34', '06 12 34'],
  ['Jos&eacute; &#38; Zo&euml;', 'José & Zoë'],
  ['06&nbsp;12&nbsp;34', '06 12 34'],
  ['%2B33%206%2012', '+33 6 12'],
  ['\\ud83d\\ude00 \\u{40}', '\ud83d\ude00 @'],
  ['tel\\n0612345678', 'tel\n0612345678'],
])('undone: %j', (text, expected) => {
  expect(undone(text)).toBe(expected);
});

test.each([
  '1 2 3 4 5 6 7 8 9',
  '0 1 1 0 1 0 0 1',
  '5 3 0 0 7 0 0 0 0\n6 0 0 1 9 5 0 0 0\n0 9 8 0 0 0 0 6 0',
  '1 + 2 + 3 + 4 + 5 = 15',
  '1920*1080*24 bytes',
  '2*3*4*5 = 120',
  '1_000_000_000',
  'IMG_2024_0102_1234.jpg',
  '| 12 | 34 | 56 | 78 |',
  '<td>06</td><td>12</td><td>34</td><td>56</td>',
  '10 l 20 l 30 l 40',
  '12 34\n56 78\n90 12',
  'C:\\new\\test\\u1',
  'привет, мир: 2024г',
  'internationalization of AbstractSingletonProxyFactoryBean',
  'd41d8cd98f00b204e9800998ecf8427e',
  '100% of 50%25',
  'a < b & c > d',
  '$ npm i && npm test',
])('stays: %j', (text) => {
  expect(undone(text).replace('%25', '%')).toBe(text.replace('%25', '%'));
});

test('a finding in base64 is the whole token, padding and wrapped lines too', () => {
  const token = Buffer.from('call me: 06 12 34 56 78, thanks').toString('base64');
  const [part] = undisguise(`note ${token}!`);
  expect(part!.text).toBe('note call me: 06 12 34 56 78, thanks!');
  expect([part!.starts[14], part!.ends[14]]).toEqual([5, 5 + token.length]);
  const long = Buffer.from('all of this is text '.repeat(9)).toString('base64').replace(/.{76}/g, '$&\n');
  expect(undone(long)).toBe('all of this is text '.repeat(9));
});
