/**
 * Number words from zero to nine hundred, in eight languages, without accents and in lower case. One table for all:
 * no word means different numbers in two of them.
 */
export type NumberWord =
  | { readonly kind: 'unit' | 'teen' | 'ten' | 'hundred'; readonly value: number }
  /** `double`, `triple`: how often the next digit comes. */
  | { readonly kind: 'times'; readonly value: number };

const UNITS: readonly string[] = [
  // In the order of the numbers: zero to nine.
  'zero oh cero null nul',
  'one un une ein eins uno una een um uma jeden jedna',
  'two deux zwei zwo dos due twee dois duas dwa dwie',
  'three trois drei tres tre drie trzy',
  'four quatre vier cuatro quattro quatro cztery',
  'five cinq funf fuenf cinco cinque vijf piec',
  'six sechs seis sei zes szesc meia',
  'seven sept sieben siete sette zeven sete siedem',
  'eight huit acht ocho otto oito osiem',
  'nine neuf neun nueve nove negen dziewiec',
];

const TEENS: readonly string[] = [
  'ten dix zehn diez dieci tien dez dziesiec',
  'eleven onze elf once undici jedenascie',
  'twelve douze zwolf zwoelf doce dodici twaalf doze dwanascie',
  'thirteen treize dreizehn trece tredici dertien treze trzynascie',
  'fourteen quatorze vierzehn catorce quattordici veertien catorze czternascie',
  'fifteen quinze funfzehn fuenfzehn quince quindici vijftien pietnascie',
  'sixteen seize sechzehn dieciseis sedici zestien dezasseis dezesseis szesnascie',
  'seventeen dixsept siebzehn diecisiete diciassette zeventien dezassete dezessete siedemnascie',
  'eighteen dixhuit achtzehn dieciocho diciotto achttien dezoito osiemnascie',
  'nineteen dixneuf neunzehn diecinueve diciannove negentien dezanove dezenove dziewietnascie',
];

const TENS: readonly string[] = [
  // In the order of the numbers: twenty to ninety.
  'twenty vingt vingts zwanzig veinte venti twintig vinte dwadziescia',
  'thirty trente dreissig dreizig treinta trenta dertig trinta trzydziesci',
  'forty fourty quarante vierzig cuarenta quaranta veertig quarenta czterdziesci',
  'fifty cinquante funfzig fuenfzig cincuenta cinquanta vijftig cinquenta piecdziesiat',
  'sixty soixante sechzig sesenta sessanta zestig sessenta szescdziesiat',
  'seventy septante siebzig setenta settanta zeventig siedemdziesiat',
  'eighty octante huitante achtzig ochenta ottanta tachtig oitenta osiemdziesiat',
  'ninety nonante neunzig noventa novanta negentig dziewiecdziesiat',
];

const HUNDREDS: readonly string[] = [
  'hundred cent cents hundert ciento cien cento honderd cem sto',
  'doscientos duzentos dwiescie',
  'trescientos trezentos trzysta',
  'cuatrocientos quatrocentos czterysta',
  'quinientos quinhentos piecset',
  'seiscientos seiscentos szescset',
  'setecientos setecentos siedemset',
  'ochocientos oitocentos osiemset',
  'novecientos novecentos dziewiecset',
];

const TIMES: readonly string[] = [
  'double doble doppio doppia doppel dubbel dubbele duplo podwojne podwojny',
  'triple treble triplo potrojne',
];

const GERMAN_UNITS = ' ein zwei drei vier funf sechs sieben acht neun'.split(' ');
const GERMAN_TENS = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');
const DUTCH_UNITS = ' een twee drie vier vijf zes zeven acht negen'.split(' ');
const DUTCH_TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ITALIAN_UNITS = ' uno due tre quattro cinque sei sette otto nove'.split(' ');
const ITALIAN_TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
const SPANISH_UNITS = ' uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');

/** By word. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = allWords();

/** `ein`, `due`, `sei`: so often something else that a run neither begins nor ends with one. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  'un une ein uno una een um uma oh once due sei meia null sto cent'.split(' '),
);

function allWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (
    lists: readonly string[],
    kind: NumberWord['kind'],
    valueAt: (index: number) => number,
  ): void => {
    for (const [index, list] of lists.entries()) {
      for (const word of list.split(' ')) words.set(word, { kind, value: valueAt(index) });
    }
  };
  add(UNITS, 'unit', (index) => index);
  add(TEENS, 'teen', (index) => index + 10);
  add(TENS, 'ten', (index) => (index + 2) * 10);
  add(HUNDREDS, 'hundred', (index) => (index + 1) * 100);
  add(TIMES, 'times', (index) => index + 2);
  for (let tens = 20; tens < 100; tens += 10) {
    const index = tens / 10 - 2;
    for (let unit = 1; unit < 10; unit++) {
      const compounds = [
        // `vierunddreissig`, `vierendertig`, `trentaquattro` but `trentotto`, `veintidos`.
        `${GERMAN_UNITS[unit]}und${GERMAN_TENS[index]}`,
        `${DUTCH_UNITS[unit]}en${DUTCH_TENS[index]}`,
        `${/^[uo]/.test(ITALIAN_UNITS[unit]!) ? ITALIAN_TENS[index]!.slice(0, -1) : ITALIAN_TENS[index]}${ITALIAN_UNITS[unit]}`,
        ...(tens === 20 ? [`veinti${SPANISH_UNITS[unit]}`] : []),
      ];
      for (const word of compounds) words.set(word, { kind: 'teen', value: tens + unit });
    }
  }
  return words;
}

/** What makes an amount of the number before it: `thousand`, and the names of the larger ones. */
export const SCALES: RegExp =
  /^(?:thousand|mille|mila|mil|tausend|duizend|tysiac\w{0,2}|tysiec\w{0,2}|milli[ao]\w{0,6}|miljo\w{0,4}|milion\w{0,3}|milha\w{0,3}|milho\w{0,3}|million\w{0,4}|billion\w{0,3})$/;
