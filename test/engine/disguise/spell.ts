// Says numbers as people do, independent of the tables in src: for tests.
type Speak = (digits: string) => string;

const list = (words: string): string[] => words.split(' ');

const UNITS: Record<string, string[]> = {
  en: list('zero one two three four five six seven eight nine'),
  fr: list('zéro un deux trois quatre cinq six sept huit neuf'),
  de: list('null eins zwei drei vier fünf sechs sieben acht neun'),
  es: list('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  it: list('zero uno due tre quattro cinque sei sette otto nove'),
  nl: list('nul een twee drie vier vijf zes zeven acht negen'),
  pt: list('zero um dois três quatro cinco seis sete oito nove'),
  pl: list('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
};

export const LANGUAGES: readonly string[] = Object.keys(UNITS);

/** Digit by digit. */
export function digitByDigit(language: string): Speak {
  return (digits) => [...digits].map((digit) => UNITS[language]![Number(digit)]!).join(' ');
}

const FRENCH_TEENS = list('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf');
const FRENCH_TENS = list('- - vingt trente quarante cinquante soixante');

/** Pairs, as French numbers are read. */
export function frenchPair(pair: string): string {
  const value = Number(pair);
  if (pair.startsWith('0')) return `zéro ${UNITS['fr']![value]}`;
  if (value < 20) return FRENCH_TEENS[value - 10]!;
  const base = value >= 80 ? 80 : value >= 60 ? 60 : Math.floor(value / 10) * 10;
  const rest = value - base;
  const head = base === 80 ? (rest === 0 ? 'quatre-vingts' : 'quatre-vingt') : FRENCH_TENS[base / 10]!;
  if (rest === 0) return head;
  const tail = rest < 10 ? UNITS['fr']![rest]! : FRENCH_TEENS[rest - 10]!;
  return (rest === 1 || rest === 11) && base !== 80 ? `${head} et ${tail}` : `${head}-${tail}`;
}

const GERMAN_TEENS = list('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn');
const GERMAN_TENS = list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

export function germanPair(pair: string): string {
  const value = Number(pair);
  if (pair.startsWith('0')) return `null ${UNITS['de']![value]}`;
  if (value < 20) return GERMAN_TEENS[value - 10]!;
  const unit = value % 10;
  const ten = GERMAN_TENS[Math.floor(value / 10)]!;
  return unit === 0 ? ten : `${unit === 1 ? 'ein' : UNITS['de']![unit]}und${ten}`;
}

const ENGLISH_TEENS = list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const ENGLISH_TENS = list('- - twenty thirty forty fifty sixty seventy eighty ninety');

export function englishPair(pair: string): string {
  const value = Number(pair);
  if (pair.startsWith('0')) return `oh ${UNITS['en']![value]}`;
  if (value < 20) return ENGLISH_TEENS[value - 10]!;
  const unit = value % 10;
  const ten = ENGLISH_TENS[Math.floor(value / 10)]!;
  return unit === 0 ? ten : `${ten}-${UNITS['en']![unit]}`;
}
