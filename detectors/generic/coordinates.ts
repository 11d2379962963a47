/**
 * Geographical positions: where somebody lives, works or took a photograph.
 *
 * Pairs of decimal degrees with three decimals or more (about 100 m), degrees with hemisphere or with minutes and
 * seconds, `geo:` links, Plus codes, what3words addresses, and geohashes behind their name.
 *
 * Source: ISO 6709; RFC 5870 (geo); Open Location Code specification (Plus codes).
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';

/** `48.8584, 2.2945`; `+48.8584 2.2945`; `48,8584; 2,2945`; with `°` and hemispheres. */
const PAIR =
  /(?:\(|\[)?([+-]?\d{1,2}[.,]\d{2,16}) ?°? ?([NS])?(?:, ?|; ?| |\/ ?| and )([+-]?\d{1,3}[.,]\d{2,16}) ?°? ?([EWO])?(?![\p{L}\p{N}]|[.,]\d)/iuy;
/** `40° 26′ 46″ N, 79° 58′ 56″ W`, also from `N` or with minutes in decimals. */
const SEXAGESIMAL =
  /(\d{1,3})(?:°|º| deg) ?(\d{1,2}(?:[.,]\d{1,8})?)(?:'|′|’|´) ?(?:(\d{1,2}(?:[.,]\d{1,8})?)(?:"|″|”|''|′′) ?)?([NSEWO])(?![\p{L}\p{N}])/iuy;
const LED_SEXAGESIMAL =
  /([NSEWO]) ?(\d{1,3})(?:°|º) ?(\d{1,2}(?:[.,]\d{1,8})?)(?:'|′|’|´)(?: ?(\d{1,2}(?:[.,]\d{1,8})?)(?:"|″|”|''|′′))?(?![\p{L}\p{N}])/iuy;
const GEO =
  /geo:(-?\d{1,2}(?:\.\d{1,16})?),(-?\d{1,3}(?:\.\d{1,16})?)(?:,-?\d{1,6}(?:\.\d{1,8})?)?(?:;[\w=.;-]{1,60})?(?:\?[\w=,.&%+-]{1,120})?/iy;
const PLUS = /[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,7}(?![\p{L}\p{N}+])/iuy;
const WORDS = /\/\/\/\p{Ll}{3,24}\.\p{Ll}{3,24}\.\p{Ll}{3,24}(?![\p{L}\p{N}.])/uy;
const BARE_WORDS = /(?:\/\/\/)?(\p{Ll}{3,24}\.\p{Ll}{3,24}\.\p{Ll}{3,24})(?![\p{L}\p{N}.])/uy;
const GEOHASH = /[0-9b-hjkmnp-z]{5,12}(?![\p{L}\p{N}])/iuy;
/** One coordinate behind its word: `lat: 48.8584`. */
const SINGLE = /"?'? ?(?:is|ist|est|es|è)? ?[:=]? ?([+-]?\d{1,3}[.,]\d{3,16})(?![\p{L}\p{N}]|[.,]\d)/iuy;

const LATITUDE = /^(?:lat|latitude|latitud|latitudine|breitengrad|breite|breedtegraad|szerokosc)$/;
const LONGITUDE = /^(?:lon|lng|long|longitude|longitud|longitudine|langengrad|lange|lengtegraad|dlugosc)$/;

const CERTAIN = 0.9;
const LIKELY = 0.75;
/** Two numbers with few decimals: only with a word near. */
const WEAK = 0.3;

function degrees(text: string): number {
  return Number(text.replace(',', '.'));
}

function decimals(text: string): number {
  return text.length - text.search(/[.,]/) - 1;
}

function fits(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function pair(text: string, at: number, report: Report): boolean {
  let start = at;
  if (/[+-]/.test(text[start - 1] ?? '')) start--;
  if (
    /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') ||
    (/[.,:/-]/.test(text[start - 1] ?? '') && /\d/.test(text[start - 2] ?? ''))
  )
    return false;
  PAIR.lastIndex = start;
  const match = PAIR.exec(text);
  if (!match) return false;
  const [whole, latitude, north, longitude, east] = match;
  const comma = latitude!.includes(',');
  // `48,8584, 2,2945`: a comma inside, so no comma alone may part them.
  if (comma !== longitude!.includes(',') || !fits(degrees(latitude!), degrees(longitude!))) return false;
  const fewest = Math.min(decimals(latitude!), decimals(longitude!));
  const end = start + whole.length;
  // A third number: a vector, a table.
  if (/^(?:, ?|; ?| )[+-]?\d+[.,]\d/.test(text.slice(end, end + 12)) || isAmongNumbers(text, start)) {
    report(start, end, 'COORDINATES', WEAK);
    return true;
  }
  const hasHemisphere = north !== undefined && east !== undefined;
  if (hasHemisphere) report(start, end, 'COORDINATES', CERTAIN);
  else if (comma && fewest >= 3 && /[;/]/.test(whole)) report(start, end, 'COORDINATES', 0.6);
  else if (!comma && fewest >= 5) report(start, end, 'COORDINATES', LIKELY);
  else if (!comma && fewest >= 3 && /,/.test(whole)) report(start, end, 'COORDINATES', 0.6);
  else report(start, end, 'COORDINATES', WEAK);
  return true;
}

function isAmongNumbers(text: string, start: number): boolean {
  return /\d(?:, ?|; ?| )[+-]?$/.test(text.slice(Math.max(0, start - 4), start));
}

/** The pair of degrees around a hemisphere: from the first to the second. */
function sexagesimal(text: string, at: number, report: Report): void {
  const from = Math.max(0, at - 28);
  for (let start = from; start <= at; start++) {
    if (!/[\dNSEWO]/i.test(text[start]!) || (start > 0 && isWordUnit(text.charCodeAt(start - 1)))) continue;
    for (const regex of [SEXAGESIMAL, LED_SEXAGESIMAL]) {
      regex.lastIndex = start;
      const first = regex.exec(text);
      if (!first || regex.lastIndex <= at) continue;
      const end = regex.lastIndex;
      const gap = /^(?:, ?|; ?| )/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
      regex.lastIndex = end + gap;
      const second = regex.exec(text);
      report(start, second ? end + gap + second[0].length : end, 'COORDINATES', CERTAIN);
      return;
    }
  }
}

function plusCode(text: string, at: number, report: Report): void {
  let start = at;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1)) && at - start < 9) start--;
  const head = at - start;
  if (head !== 8 && head !== 4 && head !== 6) return;
  PLUS.lastIndex = start;
  const match = PLUS.exec(text);
  if (!match) return;
  const [value] = match;
  // Letters and digits mix in all but the rarest; sums and words do not.
  if (!/[a-z]/i.test(value) || !/\d/.test(value)) return;
  const inCapitals = value === value.toUpperCase();
  const isFull = head === 8 && /^[2-9C][23456789CFGHJMPQRV]/i.test(value);
  const town = /^,? \p{Lu}\p{L}{2,}/u.test(text.slice(start + value.length, start + value.length + 8));
  const score = isFull && inCapitals ? CERTAIN : inCapitals && town && head === 4 ? 0.6 : WEAK;
  report(start, start + value.length, 'COORDINATES', score);
}

function named(text: string, at: number, report: Report): void {
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end)) && end - at < 20) end++;
  const word = text.slice(at, end).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (word === 'geohash') {
    const gap = /^"? ?(?:is|ist|est)? ?[:=]? ?"?/i.exec(text.slice(end, end + 8))![0].length;
    GEOHASH.lastIndex = end + gap;
    const match = GEOHASH.exec(text);
    if (gap > 0 && match && /\d/.test(match[0])) report(end + gap, GEOHASH.lastIndex, 'COORDINATES', LIKELY);
    return;
  }
  const isLatitude = LATITUDE.test(word);
  if (!isLatitude && !LONGITUDE.test(word)) return;
  SINGLE.lastIndex = end;
  const match = SINGLE.exec(text);
  if (!match || match[0].length === match[1]!.length) return;
  if (Math.abs(degrees(match[1]!)) > (isLatitude ? 90 : 180)) return;
  const start = SINGLE.lastIndex - match[1]!.length;
  PAIR.lastIndex = start;
  if (!PAIR.test(text)) report(start, SINGLE.lastIndex, 'COORDINATES', LIKELY);
}

function threeWords(text: string, at: number, report: Report): void {
  if (text.startsWith('///', at)) {
    WORDS.lastIndex = at;
    if (WORDS.test(text) && text[at - 1] !== ':' && text[at - 1] !== '/')
      report(at, WORDS.lastIndex, 'COORDINATES', 0.8);
    return;
  }
  const name = /^(?:what3words|w3w)(?:\.com\/|(?: address| adresse| code)?(?: is)? ?[:=]? ?)/i.exec(
    text.slice(at, at + 32),
  );
  if (!name || name[0].length < 4) return;
  BARE_WORDS.lastIndex = at + name[0].length;
  const match = BARE_WORDS.exec(text);
  if (match && !/^www\./.test(match[1]!))
    report(at + name[0].length, BARE_WORDS.lastIndex, 'COORDINATES', 0.8);
}

const AXIS = /(?:^|[_. -])(lat|latitude|latitud|latitudine|lon|lng|long|longitude|longitud|longitudine)$/;

/** One number in a field that is named for an axis. */
function inField(text: string, axis: string, report: Report): boolean {
  const match = /^\s{0,4}([+-]?\d{1,3}[.,]\d{3,16})\s{0,4}$/.exec(text);
  if (!match || Math.abs(degrees(match[1]!)) > (axis.startsWith('lat') ? 90 : 180)) return false;
  const start = text.indexOf(match[1]!);
  report(start, start + match[1]!.length, 'COORDINATES', CERTAIN);
  return true;
}

function detect({ text, at, field }: Candidate, report: Report): void {
  const axis = text.length < 28 ? AXIS.exec(field)?.[1] : undefined;
  if (axis !== undefined && inField(text, axis, report)) return;
  const unit = text.charCodeAt(at);
  if (unit >= 48 && unit <= 57) {
    if (!pair(text, at, report)) sexagesimal(text, at, report);
  } else if (unit === 43) plusCode(text, at, report);
  else if (unit === 47 || text.startsWith('w3w', at) || /^what3/i.test(text.slice(at, at + 5)))
    threeWords(text, at, report);
  else if (/^geo:/i.test(text.slice(at, at + 4))) {
    GEO.lastIndex = at;
    const match = GEO.exec(text);
    if (
      match &&
      fits(Number(match[1]), Number(match[2])) &&
      !(at > 0 && isWordUnit(text.charCodeAt(at - 1)))
    ) {
      report(at, GEO.lastIndex, 'COORDINATES', CERTAIN);
    }
  } else {
    named(text, at, report);
    sexagesimal(text, at, report);
  }
}

export const coordinates: Detector = {
  id: 'generic/coordinates',
  version: 1,
  description:
    'Latitude and longitude, geo: links, Plus codes, what3words addresses, geohashes behind their name',
  entityTypes: ['COORDINATES'],
  source: 'https://www.rfc-editor.org/rfc/rfc5870',
  triggers: [
    // Pairs of decimals are four groups; a hemisphere or a degree sign parts them into twice two.
    { on: 'digits', min: 6, groups: 2 },
    {
      on: 'word',
      withDigit: true,
      words: [
        'lat',
        'latitude',
        'latitud',
        'latitudine',
        'breitengrad',
        'breedtegraad',
        'lon',
        'lng',
        'longitude',
        'longitud',
        'longitudine',
        'längengrad',
        'lengtegraad',
        'geohash',
        'n',
        'w',
      ],
    },
    { on: 'literal', text: 'geo:' },
    { on: 'literal', text: '///' },
    { on: 'literal', text: 'what3words' },
    { on: 'literal', text: 'w3w' },
    { on: 'literal', text: '+' },
  ],
  context: {
    words: {
      en: [
        'coordinates',
        'coordinate',
        'coords',
        'gps',
        'lat',
        'lng',
        'lon',
        'latitude',
        'longitude',
        'location',
        'plus code',
        'geolocation',
        'position',
        'map',
        'maps',
        'pin',
      ],
      fr: ['coordonnées', 'gps', 'latitude', 'longitude', 'localisation'],
      de: ['koordinaten', 'gps', 'breitengrad', 'längengrad', 'standort'],
      es: ['coordenadas', 'latitud', 'longitud', 'ubicación'],
      it: ['coordinate', 'latitudine', 'longitudine', 'posizione'],
      nl: ['coördinaten', 'breedtegraad', 'lengtegraad', 'locatie'],
      pt: ['coordenadas', 'localização'],
      pl: ['współrzędne', 'szerokość', 'długość', 'lokalizacja'],
    },
    before: 48,
  },
  examples: {
    match: [
      'I am at ⟦48.8584, 2.2945⟧ now',
      '⟦-33.856784,151.215297⟧',
      '⟦48.8584° N, 2.2945° E⟧',
      '⟦40° 26′ 46″ N, 79° 58′ 56″ W⟧',
      '⟦geo:48.8584,2.2945;u=35⟧',
      'lat: ⟦48.8584⟧ ok',
      '⟦8FW4V75V+8Q⟧',
      '⟦V75V+8Q⟧ Paris',
      'meet at ⟦///filled.count.soap⟧',
      'geohash ⟦u09tunqu⟧',
      'GPS ⟦48.85 2.29⟧',
    ],
    noMatch: [
      '48.85, 2.29',
      '95.1234, 12.3456',
      '1.234, 5.678, 9.012',
      'version 1.2345',
      '3+4 is 7',
      'C++ and 22222222',
      'https:///a.b.c',
      'it cost 12.345,67',
      'geo:95,12',
      "it's -3° outside",
    ],
  },
  detect,
};
