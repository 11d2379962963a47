/**
 * Places that say of which region a phone number near them is: countries in the eight main languages, as the
 * runtime's own tables name them, the beginnings of their adjectives, large cities, and country codes such as `+351`.
 */
import { foldWords } from '../../src/core/context.js';
import { callingRegions, regionsWithPlans } from './phone-plan.js';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'pt'];

/** Beginnings of adjectives and of other names, at least four letters, without accents; and capitals. */
const STEMS: Readonly<Record<string, string>> = {
  AE: 'emirat emirati dubai dubaj',
  AL: 'alban tirana',
  AM: 'armen erevan yerevan',
  AO: 'angol luanda',
  AR: 'argenti buenos',
  AT: 'austri autrich osterreich oostenrij wien vienna vienne',
  AU: 'austral sydney melbourne canberra',
  AZ: 'azer azerb baku',
  BA: 'bosn bosni sarajevo',
  BD: 'bangla dhaka',
  BE: 'belg bruxel brussel bruselas brukse',
  BG: 'bulgar sofia',
  BJ: 'benin coton',
  BO: 'boliv',
  BR: 'brasil brazil bresil brazyl paulo brasilia',
  BY: 'belarus bielorus weissrus minsk bialorus',
  CA: 'canad kanad toronto montreal ottawa',
  CH: 'swiss suiss schweiz suiz svizzer zwits szwajc zurich genev bern',
  CI: 'ivoir abidjan ivorian',
  CL: 'chile chili santiago',
  CM: 'camer kamer douala yaounde',
  CN: 'chin china beijing pekin shanghai shenzhen',
  CO: 'colomb kolumb bogota',
  CR: 'costarr costaric',
  CU: 'cuba cuban kuba kubans havana habana',
  CY: 'cypr chypr zyper cipr cyprio nicos',
  CZ: 'czech tchequ tschech checo checa ceca tsjech czesk prague praha',
  DE: 'german allemand deutsch aleman tedesc duits niemiec niemc alema berlin munich munchen hamburg frankfurt',
  DJ: 'djibout',
  DK: 'danish danois danisch danes deens dunsk dunczyk dinamarq copenhag kopenhag kobenhavn',
  DO: 'domini',
  DZ: 'alger argel',
  EC: 'ecuad equat quito ekwador',
  EE: 'eston tallinn',
  EG: 'egypt agypt egipt egizi cairo kair',
  ES: 'spani spain espagn espan spagn spaan hiszpan espanh madrid barcelon',
  ET: 'ethiop athiop etiop addis',
  FI: 'finn finl finlan finsk finski fines fins helsinki',
  FR: 'french franc franzos frankr franz fransk frans francus paris lyon marseille',
  GB: 'brit english englisch angla ingles inglese engels angielsk london londres londra londyn',
  GE: 'georg gruzi tbilis',
  GH: 'ghan accra',
  GR: 'greek grec griech grieg greck grecy grecia athen',
  GT: 'guatem gwatem',
  HK: 'hongk',
  HN: 'hondur',
  HR: 'croat kroat chorwa zagreb',
  HU: 'hungar hongr ungar ungher hongaar wegier wegr budapest',
  ID: 'indones jakarta',
  IE: 'irish irland irlan iers dublin',
  IL: 'israel israe izrael jerusal',
  IN: 'indian indien indisch india indyjs mumbai delhi bangalore',
  IQ: 'iraq irak bagdad baghdad',
  IR: 'iran teheran tehran',
  IS: 'iceland island isladn reykjavik',
  IT: 'ital wlosk wloch rome roma milan milano',
  JM: 'jamaic kingston',
  JO: 'jordan amman',
  JP: 'japan japon giappon tokyo tokio osaka',
  KE: 'keny kenian nairobi',
  KH: 'cambodg camboya kambod',
  KR: 'korea coree corea korean seoul seul',
  KW: 'kuwait kuwejt koweit',
  KZ: 'kazakh kasach almaty astana',
  LB: 'leban liban libanes beirut beyrouth',
  LK: 'lanka lankan colombo',
  LT: 'lithuan litu litau litew vilnius',
  LU: 'luxemb luksemb',
  LV: 'latv letton lettisch leton lotew riga',
  LY: 'liby libya tripol',
  MA: 'moroc maroc marok marrue maroq rabat casabl',
  MC: 'monac monegas',
  MD: 'moldav moldov molda chisinau',
  ME: 'monteneg czarnog podgor',
  MG: 'madagas malgach antanan',
  MK: 'macedon mazedon skopje',
  ML: 'mali malian bamako',
  MT: 'malt maltes valletta',
  MX: 'mexic mexik messic meksyk',
  MY: 'malays kuala',
  MZ: 'mozamb maputo mosamb',
  NA: 'namib windhoek',
  NE: 'nigerien niamey',
  NG: 'nigeria lagos abuja',
  NI: 'nicarag',
  NL: 'dutch nederl holland neerland niederl oland olandes holend niderl holand amsterdam rotterdam',
  NO: 'norweg norveg norweg norueg noors norwes oslo',
  NP: 'nepal katmand kathmand',
  NZ: 'zealand zelande neusee auckland wellington kiwi',
  OM: 'oman omani muscat',
  PA: 'panam',
  PE: 'peru peruan perou lima',
  PH: 'filip philip manila',
  PK: 'pakist karachi lahore islamab',
  PL: 'polish polon poln polac polsk polac pools warsaw warszaw varsov warschau krakow',
  PT: 'portug portog lisbo lisbon lissab lizbo porto',
  PY: 'paragu asuncion',
  QA: 'qatar katar doha',
  RO: 'roman rouman ruman rumun roemeen bucur bucar bukare',
  RS: 'serb belgrad beograd',
  RU: 'russ rusia rusky rosyj rosja moscow moscou moskau mosk',
  RW: 'rwand kigali',
  SA: 'saudi saoud riyad',
  SE: 'swed suedo suede schwed suec svedes zweed szwed stockh sztokh',
  SG: 'singap',
  SI: 'sloven ljublj',
  SK: 'slovak slovaq slowak eslova slovac bratisl',
  SN: 'seneg dakar',
  SV: 'salvad',
  SY: 'syri syrie siria damas',
  TH: 'thai tailand bangkok',
  TN: 'tunis tunes tunez',
  TR: 'turk turc turqu turco turks turec istanbul ankara',
  TW: 'taiwan taipei',
  TZ: 'tanzan tansan dodoma',
  UA: 'ukrain ucrain ucrani oekra kyiv kiev kijow',
  UG: 'ugand kampala',
  US: 'americ amerik usa york angeles chicago',
  UY: 'urugu montevid',
  VE: 'venez caracas wenez',
  VN: 'vietnam wietnam hanoi',
  ZA: 'african johannes capetown pretoria',
  ZM: 'zamb lusaka',
  ZW: 'zimbab harare',
};

const STEM = 4;

interface Places {
  /** Names of one to four words. */
  readonly names: ReadonlyMap<string, string>;
  /** By their first letters. */
  readonly stems: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

let places: Places | undefined;

/** Made at the first number that needs it. */
function table(): Places {
  if (places !== undefined) return places;
  const names = new Map<string, string>();
  const stems = new Map<string, [string, string][]>();
  const regions = regionsWithPlans();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const region of regions) {
      const name = foldWords(display.of(region) ?? '').join(' ');
      if (name.length >= STEM) names.set(name, region);
    }
  }
  for (const [region, list] of Object.entries(STEMS)) {
    for (const stem of list.split(' ')) {
      const key = stem.slice(0, STEM);
      const known = stems.get(key);
      if (known) known.push([stem, region]);
      else stems.set(key, [[stem, region]]);
    }
  }
  places = { names, stems };
  return places;
}

/** How far from a number a place is looked for. */
const BEFORE = 96;
const AFTER = 48;
const MAX_WORDS = 4;
const CODE = /\+(\d{1,3})(?!\d)/g;
const CAPITALS = /(?<![A-Za-z])[A-Z]{2}(?![A-Za-z])/g;

/** Regions that the text around a number names, the nearest before it first. */
export function regionsNear(text: string, start: number, end: number): string[] {
  const { names, stems } = table();
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const found: string[] = [];
  for (const part of [before, after]) {
    const words = foldWords(part);
    const here: string[] = [];
    for (let at = 0; at < words.length; at++) {
      let joined = '';
      for (let count = 0; count < MAX_WORDS && at + count < words.length; count++) {
        joined += count === 0 ? words[at]! : ` ${words[at + count]!}`;
        const region = names.get(joined);
        if (region !== undefined) here.push(region);
      }
      for (const [stem, region] of stems.get(words[at]!.slice(0, STEM)) ?? []) {
        if (words[at]!.startsWith(stem)) here.push(region);
      }
    }
    for (const [, code] of part.matchAll(CODE)) here.push(...callingRegions(code!));
    for (const [code] of part.matchAll(CAPITALS)) here.push(code === 'UK' ? 'GB' : code);
    found.push(...(part === before ? here.reverse() : here));
  }
  return [...new Set(found)].filter((region) => regionsWithPlans().has(region));
}

const NUMBER_WORD = /^(?:number|numero|nummer|numer|line|mobile|cell)$/;

/** `my CN number is`, `un numéro français`: a country's number is a telephone number. */
export function isNumberOfPlace(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const words = foldWords(before);
  const at = words.findLastIndex((word) => NUMBER_WORD.test(word));
  if (at < 0 || words.length - at > 3) return false;
  const raw = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  const neighbours = [raw[at - 1], raw[at + 1]].filter((word) => word !== undefined);
  return neighbours.some((word) => regionsNear(word, word.length, word.length).length > 0);
}
