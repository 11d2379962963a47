import { isWordUnit } from '../../src/core/word.js';
import { plain } from './tokens.js';

/**
 * What may follow a street and a number: flats and floors, parts of a town, postcode and town, in the order of
 * any country. The tables of all languages are one, because addresses keep their spelling abroad.
 */

/** A flat, floor, entrance or building: the word first (`Apt 4`, `bât. B`, `m. 3`, `lok. 3A`). */
const UNIT =
  /(?:level|apartment|apartament|appartement|apt|apto|appt|app|flat|unit|suite|ste|floor|fl|room|rm|building|bldg|block|tower|lot|batiment|b[âa]timent|b[âa]t|escalier|esc|[ée]tage|[ée]tg|porte|pte|r[ée]sidence|r[ée]s|hall|wohnung|whg|stiege|stg|top|t[üu]r|haus|hinterhaus|vorderhaus|aufgang|piso|puerta|pta|escalera|planta|portal|local|dpto|depto|departamento|dept|interior|interno|int|torre|bloque|scala|sc|piano|palazzina|edificio|edif|ed|bus|hs|kamer|verdieping|andar|bloco|bl|sala|casa|lote|fra[cç][ãa]o|mieszkanie|mieszk|m|lokal|lok|klatka|kl|blok|pi[ęe]tro|p)(?:\.? ?(?:n[or°º]?\.? ?)?#?\d{1,4}(?: ?[a-z])?|(?:\. ?| )(?:[a-z]\d{0,3}|[ivx]{1,4}))(?![\p{L}\p{N}])/iuy;
/** The number first (`2nd floor`, `3e étage`, `3.º Esq.`, `2º B`, `1. OG`), or no number (`bajo`, `RDC`, `Rez-de-chaussée`). */
const FLOOR =
  /(?:\d{1,2}(?:st|nd|rd|th|[èe]re|[èe]me|er|e|\.?[ºª°oa]|\.)? ?(?:floor|[ée]tage|piso|planta|andar|og|eg|dg|ug|stock|etage|verdieping|pi[ęe]tro|piano|frente|fte|centro|esquerdo|esq|direito|dto|dt|izquierda|izqda|izda|izq|derecha|dcha|drcha|droite|gauche)|\d{1,2}\.?[ºª°]\.? ?[a-h]|\d{1,2}[oa]\.? [a-h]|(?:bajo|[áa]tico|entresuelo|principal|rez-de-chauss[ée]e|rdc|r\/c|parter|erdgeschoss|hinterhaus|seitenfl[üu]gel|suterena|begane grond)(?: [a-h])?|#\d{1,4}[a-z]?)\.?(?![\p{L}\p{N}])/iuy;

/** Postcodes with the town behind. */
const CODE_FIRST =
  /(?:(?:[A-Z]{1,2}|FIN|SLO)[- ])?(?:\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{5}|\d{4})(?![\p{L}\p{N}])/uy;
/** Shapes that need no town. */
const CODE_ALONE = /(?:\d{4}-\d{3}|\d{2}-\d{3}|\d{5}-\d{3}|\d{4} ?[A-Z]{2})(?![\p{L}\p{N}-])/uy;
const REGION_BEHIND = /(?: \([A-Z]{2}\)| [A-Z]{2}|,? (?:cedex|Cedex|CEDEX)(?: \d{1,2})?)(?![\p{L}\p{N}])/uy;
/** Postcodes behind the town: GB, CA, IE; US, AU and BR with their state; any with its own label. */
const CODE_LAST =
  /(?:[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}|[ABCEGHJ-NPRSTVXYa-z]\d[A-Za-z][ -]?\d[A-Za-z]\d|[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}|(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|PR)\.? \d{5}(?:-\d{4})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\.? \d{4}|(?:[A-Z]{2}[,-]? (?:CEP:? ?)?)?\d{5}-\d{3}|(?:CEP|C\.?P\.?|ZIP|PLZ|CAP):? ?\d{4,5}(?:-\d{3,4})?)(?![\p{L}\p{N}])/uy;
/** Only right behind a town. */
const BARE_ZIP = /\d{5}(?:-\d{4})?(?![\p{L}\p{N}])|\d{4}(?![\p{L}\p{N}/:.,-])/uy;

/** One word of a town's name with what stands before it: a space, a hyphen, an opening bracket. */
const TOWN_WORD = /(?: |-| ?\/ ?)?\(?(?:['’][sS][- ])?([\p{L}][\p{L}\p{M}.'’]{0,30})(?!\p{N})\)?/uy;
const TOWN_PARTICLES: ReadonlySet<string> = new Set(
  `de del della delle di do da dos das du des la le les l d am an der im in ob bei den aan op en sur sous pres nad upon
  on under of the y e i a aux lez el los las`.split(/\s+/),
);
const MAX_TOWN = 9;

const LOWER_TOWN = /\p{Ll}[\p{L}\p{M}'’]{2,30}(?:-\p{Ll}[\p{L}\p{M}'’]{1,20}){0,4}/uy;
/** No town begins or goes on so. */
const NOT_TOWN: ReadonlySet<string> = new Set(
  `cedex tel telefon telefono telefone telephone telephon phone fax mobil mobile email mail e http https www iban bic web
  handy nip regon pesel nif dni nie cif siret merci thanks danke gracias grazie bedankt obrigado dziekuje cordialement
  bonjour hello hi date datum data fecha name nom nombre nome born geboren ne nee urodzony urodzona i we he she they it
  je il elle ich er sie wir yo io ik eu ja my please call since and but or`.split(/\s+/),
);

/** `Dublin 4`, `Dublin 6W`, `Wien 3`. */
const DISTRICT = / \d{1,2}W?(?=[,\n]|$)/uy;

const SEPARATOR = /[ \t]?(?:[,;|·•]|-(?= ))?[ \t]?\n?[ \t]{0,4}|[ \t]{0,3}\n[ \t]{0,4}/uy;

function matchAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

function endOfTown(text: string, at: number, lowerToo: boolean): number {
  let end = -1;
  for (let next = at, words = 0; words < MAX_TOWN; words++) {
    TOWN_WORD.lastIndex = next;
    const match = TOWN_WORD.exec(text);
    // `London SW1A`: a word that goes on with digits is no word.
    if (!match || isWordUnit(text.charCodeAt(TOWN_WORD.lastIndex)) || (words === 0 && match[0][0] === ' '))
      break;
    next = TOWN_WORD.lastIndex;
    const low = plain(match[1]!.replace(/[.'’]{1,9}$/, ''));
    if (/^\p{Lu}/u.test(match[1]!)) {
      if (NOT_TOWN.has(low)) break;
      end = next;
      // A full stop ends the sentence, but for `St.` and `Co.`.
      if (match[1]!.endsWith('.') && match[1]!.length > 4) break;
    } else if (words === 0 || !isPartOfTown(low, match[0])) break;
  }
  if (end < 0) return lowerToo ? endOfLowerTown(text, at) : -1;
  while (end > at && /[\s,.\-/]/.test(text[end - 1]!)) end--;
  return end - at >= 2 ? end : -1;
}

/** `Frankfurt am Main`, `Boulogne-sur-Mer`, `L'Haÿ-les-Roses`. */
function isPartOfTown(low: string, written: string): boolean {
  return TOWN_PARTICLES.has(low) || /^(?:l|d)['’]/.test(low) || written[0] === '-';
}

function endOfLowerTown(text: string, at: number): number {
  const end = matchAt(LOWER_TOWN, text, at);
  if (end < 0 || NOT_TOWN.has(plain(text.slice(at, end))) || LOWER_STOPS.has(plain(text.slice(at, end))))
    return -1;
  return end;
}

/** Words after a postcode that are no town when all is written in lower case. */
const LOWER_STOPS: ReadonlySet<string> = new Set(
  `and but for with from since please thanks thx and the pour avec mais dans depuis merci und aber mit seit bitte
  danke pero con desde por para gracias grazie dal ma per en met maar sinds mas com desde obrigado jest ale dla
  oraz prosze aby que qui est sont was are ist sind es son sono zijn years ans jahre anos anni jaar lat euros euro
  dollars pounds zl zlotych people personnes personen personas persone osob units items views votes likes km miles`.split(
    /\s+/,
  ),
);

export interface Tail {
  readonly end: number;
  /** A postcode stood there: this is an address and nothing else. */
  readonly proven: boolean;
}

const MAX_PARTS = 7;

/** Reads on from the end of a street with its number. */
export function readTail(text: string, from: number, lowerToo: boolean): Tail {
  let end = from;
  let at = from;
  let pending = 0;
  for (let part = 0; part < MAX_PARTS; part++) {
    const start = matchAt(SEPARATOR, text, at);
    if (start < 0 || start === at) {
      if (start !== at || part > 0 || !/\s/.test(text[at] ?? '')) break;
    }
    if (start >= text.length) break;
    const separated = /[,;|·•\n-]/.test(text.slice(at, start));
    const code = codeFirst(text, start, lowerToo) ?? codeLast(text, start);
    if (code !== undefined) return { end: code, proven: true };
    const unit = unitAt(text, start);
    if (unit > 0 && (separated || unit - start > 2 || text[start] === '#')) {
      at = unit;
      if (pending === 0) end = unit;
      continue;
    }
    if (!separated || pending === 3) break;
    const place = endOfTown(text, start, false);
    if (place < 0) break;
    const next = text[place] === ',' ? place + 1 : place;
    if (/[ \n]/.test(text[next] ?? '')) {
      const zip = matchAt(BARE_ZIP, text, next + 1);
      if (zip > 0) return { end: zip, proven: true };
    }
    pending++;
    const district = matchAt(DISTRICT, text, place);
    at = district > 0 ? district : place;
  }
  return { end, proven: false };
}

/** Postcode and town (and province). */
export function codeFirst(text: string, at: number, lowerToo: boolean): number | undefined {
  const code = matchAt(CODE_FIRST, text, at);
  if (code < 0) return undefined;
  const gap = text[code] === ',' ? code + 1 : code;
  const blank = /[ \t]/.test(text[gap] ?? '') ? gap + 1 : gap;
  const town = blank > gap ? endOfTown(text, blank, lowerToo) : -1;
  if (town < 0) {
    const alone = matchAt(CODE_ALONE, text, at);
    return alone > 0 ? alone : undefined;
  }
  const region = matchAt(REGION_BEHIND, text, town);
  return region > 0 ? region : town;
}

function codeLast(text: string, at: number): number | undefined {
  const end = matchAt(CODE_LAST, text, at);
  return end < 0 ? undefined : end;
}

function unitAt(text: string, at: number): number {
  const end = matchAt(UNIT, text, at);
  return end > 0 ? end : matchAt(FLOOR, text, at);
}

/** How far before a street its flat is looked for: `Flat 3, 12 Mill Lane`, `Appt 12, Bât. B, 5 rue ...`. */
const LEAD = 24;

/** @returns start of a flat or building that stands before `start`, or `start` */
export function readLead(text: string, start: number): number {
  let first = start;
  for (let round = 0; round < 2; round++) {
    let found = first;
    for (let at = Math.max(0, first - LEAD); at < first; at++) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) continue;
      const end = unitAt(text, at);
      const isLead =
        end > at && end < first
          ? /^(?:,? ?\n?|,? ?- ?| ?\/ ?)$/.test(text.slice(end, first))
          : /^(?:unit|flat|apt|apartment|suite|shop|lot|level) $/i.test(text.slice(at, first));
      if (isLead) {
        found = at;
        break;
      }
    }
    if (found === first) break;
    first = found;
  }
  return first;
}
