/**
 * Date of birth: with a postcode it tells most people apart.
 *
 * A date is one of birth when a word for birth stands before it (`born in Leeds on ...`, `né le`, `geb.`, `DOB:`) or
 * right behind it (`am 12.3.1985 geboren`), or when it is the text of a field of that name. All spellings of dates;
 * without a year only behind `birthday` and the like. Companies are founded, ships are launched: who says that a
 * newspaper "was born on" gets it masked too.
 *
 * Source: GDPR, recital 26 and EDPB Guidelines 01/2025 (quasi-identifiers).
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';
import { type DateFound, dateAt } from './dates.js';

/** Words right before a date: who is born. */
const BORN =
  /^(?:born|born\p{L}{0,3}|dob|d\.?o\.?b|b\.?day|bday|birth\p{L}{0,6}|n[ée]e?s?|naissance|naquit|geb|geboren\p{L}{0,2}|geboorte\p{L}{0,8}|geburt\p{L}{0,10}|nacid[oa]s?|nací|naci|nació|nacio|nacimiento|nato|nata|nati|nate|nacque|nascita|nascid[oa]s?|nasceu|nasci|nascimento|urodz\p{L}{0,10}|urodził\p{L}{0,4}|ur|ddn|anniversaire|cumpleaños|cumpleanos|compleanno|verjaardag|aniversário|aniversario|jubilar\p{L}{0,3}|jarig)$/iu;
const DAY_OF_BIRTH =
  /^(?:birthday|b-?day|bday|dob|geburtstag\p{L}{0,2}|anniversaire|cumpleaños|cumpleanos|compleanno|verjaardag|aniversário|aniversario|urodziny|urodzin|birthdate|geburtsdatum|geboortedatum|jarig)$/iu;

/** What stands between the word and its date says something else: the date of a document, of a death. */
const OTHER_DATE =
  /(?:certificat|certidão|zertifikat|urkunde|acte|extrait|issued|délivr|ausgestellt|expedid|emitid|rilasciat|wystawion|died|death|dead|décéd|mort|gestorben|verstorben|overleden|falle|muert|murió|mort[oa]|zmarł|married|mari[ée]|verheiratet|wedding|regist|control|rate|weight|defect|seit|since|depuis|desde|ago|valid|expir|†|\d)/iu;
const SENTENCE_ENDS = /[!?;]|\.\s+\p{Lu}|\.\s*\n|\n\s*\n/u;

const MAX_GAP = 56;
const MAX_BACK = 30;
const CERTAIN = 0.85;
const LIKELY = 0.6;

/** The first date behind `at`, with nothing in between that belongs to another. */
function dateBehind(
  text: string,
  at: number,
  loose: boolean,
  isShort: boolean,
): { start: number; found: DateFound } | undefined {
  const to = Math.min(text.length, at + MAX_GAP);
  for (let start = at; start < to; start++) {
    const unit = text.charCodeAt(start);
    if (isWordUnit(unit) && isWordUnit(text.charCodeAt(start - 1))) continue;
    if (!isWordUnit(unit)) continue;
    const found = dateAt(text, start, loose);
    if (found) {
      const gap = text.slice(at, start);
      // An abbreviation's own full stop (`geb. `, `D.O.B.`) ends no sentence.
      if (SENTENCE_ENDS.test(isShort ? gap.replace(/^\./, '') : gap) || OTHER_DATE.test(gap))
        return undefined;
      return { start, found };
    }
    // A number that is no date: whatever follows is another matter.
    if (unit >= 48 && unit <= 57) return undefined;
  }
  return undefined;
}

const CONFUSED = /[lI](?=[0-9.])|(?<=[0-9])[lI]|O(?=[0-9O.])|(?<=[0-9.-])O/g;

/** What a scanner read as letters, and a date that a line break parts, read again. Nothing moves. */
function dateMisread(text: string, at: number): { start: number; found: DateFound } | undefined {
  const window = text.slice(at, at + MAX_GAP + 32);
  const repaired = window
    .replace(CONFUSED, (letter) => (letter === 'O' ? '0' : '1'))
    .replace(/(\p{L}{3}|[0-9]\.)\n(?=[0-9])/gu, '$1 ');
  if (repaired === window) return undefined;
  const behind = dateBehind(repaired, 0, false, true);
  return behind && { start: at + behind.start, found: { ...behind.found, end: at + behind.found.end } };
}

/** A date that ends right before the word: `am 12. März 1985 in Köln geboren`, `12/03/1985 (DOB)`. */
function dateBefore(text: string, at: number): { start: number; end: number } | undefined {
  for (let start = Math.max(0, at - 48); start < at - 5; start++) {
    const unit = text.charCodeAt(start);
    if (!isWordUnit(unit) || isWordUnit(text.charCodeAt(start - 1))) continue;
    const found = dateAt(text, start, false);
    if (!found?.hasYear || found.end > at || at - found.end > MAX_BACK) continue;
    const gap = text.slice(found.end, at);
    if (
      SENTENCE_ENDS.test(gap) ||
      /[.\d\n]/.test(gap) ||
      /\b(?:and|und|et|y|e|en|i|he|she|er|sie|il|elle)\b/i.test(gap)
    )
      continue;
    return { start, end: found.end };
  }
  return undefined;
}

const FIELD = /birth|dob|geb(?:urt|oor|dat)|naiss|nacim|nascit|nascim|urodz|bday|^ddn$/;

function detect({ text, at, field }: Candidate, report: Report): void {
  // The engine calls at the first character when a word of the key is a trigger.
  if (at === 0 && FIELD.test(field) && inField(text, report)) return;
  let end = at;
  while (
    end < text.length &&
    end - at < 24 &&
    (isWordUnit(text.charCodeAt(end)) || text.charCodeAt(end) === 776)
  )
    end++;
  let word = text.slice(at, end);
  if (/^d\.o\.b/i.test(text.slice(at, at + 5))) {
    word = 'dob';
    end = at + 5;
  }
  if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) return;
  // Without its accent `né` is `ne`, which is in every French sentence.
  if (/^nes?$/i.test(word) && !/^ le \d/.test(text.slice(end, end + 5))) return;
  if (!BORN.test(word)) return;
  // `ur` is a word of other languages.
  if (/^(?:ur|geb)$/i.test(word) && text[end] !== '.') return;
  const loose =
    DAY_OF_BIRTH.test(word) ||
    /^(?: ?:| of birth| de nai| de nac| di nas| de nas| urodz)/i.test(text.slice(end, end + 10));
  const isShort = /^(?:geb|ur|dob|ddn)$/i.test(word);
  const inRow = loose || isFieldOfBirth(text, at, end);
  const read = dateBehind(text, end, inRow, isShort);
  const behind = read?.found.hasYear ? read : (dateMisread(text, end) ?? read);
  if (behind) {
    const { start, found } = behind;
    const score = found.hasYear ? CERTAIN : LIKELY;
    // Without a year a day must be meant as a birthday.
    if (
      found.hasYear ||
      loose ||
      /^(?:born|geboren|n[ée]e?|nat[oa]|nacid[oa]|nascid[oa]|urodz\p{L}*)$/iu.test(word)
    ) {
      report(start, found.end, 'DATE_OF_BIRTH', score);
    }
    return;
  }
  const before = dateBefore(text, at);
  if (before) report(before.start, before.end, 'DATE_OF_BIRTH', LIKELY);
}

/** `date de naissance`, `data urodzenia (dd.mm.rrrr)`: eight digits in a row are a date there. */
function isFieldOfBirth(text: string, at: number, end: number): boolean {
  return (
    /(?:date of|dat[ae] (?:de|di)|data|fecha de) $/i.test(text.slice(Math.max(0, at - 9), at)) ||
    /^ ?date/i.test(text.slice(end, end + 5))
  );
}

/** The whole text of a field that is named for it. */
function inField(text: string, report: Report): boolean {
  const start = /^\s{0,4}/.exec(text)![0].length;
  const found = dateAt(text, start, true);
  if (found) report(start, found.end, 'DATE_OF_BIRTH', CERTAIN);
  return found !== undefined;
}

export const birthDate: Detector = {
  id: 'generic/birth-date',
  version: 1,
  description:
    'Date of birth: any spelling of a date beside a word for birth in eight languages, or in its field',
  entityTypes: ['DATE_OF_BIRTH'],
  source:
    'https://www.edpb.europa.eu/our-work-tools/documents/public-consultations/2025/guidelines-012025-pseudonymisation_en',
  triggers: [
    {
      on: 'word',
      withDigit: true,
      words: [
        'born',
        'birth',
        'birthday',
        'birthdate',
        'birthdays',
        'bday',
        'dob',
        'née',
        'nées',
        'naissance',
        'naquit',
        'ddn',
        'geb',
        'geboren*',
        'geboorte*',
        'geburt*',
        'nacido',
        'nacida',
        'nacidos',
        'nací',
        'nació',
        'nacimiento',
        'nato',
        'nata',
        'nati',
        'nate',
        'nacque',
        'nascita',
        'nascido',
        'nascida',
        'nasceu',
        'nasci',
        'nascimento',
        'urodz*',
        'ur',
        'anniversaire',
        'cumpleaños',
        'compleanno',
        'verjaardag',
        'aniversário',
        'jarig',
        'né',
        'nés',
      ],
    },
    { on: 'literal', text: 'd.o.b' },
  ],
  examples: {
    match: [
      'I was born on ⟦12 March 1985⟧ in Leeds',
      'DOB: ⟦03/12/1985⟧',
      'née à Lyon le ⟦12/03/1985⟧',
      'né le ⟦1er mars 1985⟧',
      'geboren am ⟦12.3.1985⟧ in Köln',
      'am ⟦12. März 1985⟧ in Köln geboren',
      'nacida el ⟦12 de marzo de 1985⟧',
      'nato a Roma il ⟦12 marzo 1985⟧',
      'geboren op ⟦12-03-1985⟧',
      'nascido em ⟦12/03/85⟧',
      'urodzony dnia ⟦12 marca 1985⟧ r.',
      'date of birth ⟦1985-03-12⟧',
      'my birthday is ⟦12 March⟧',
      'ur. ⟦12.03.1985⟧',
      'D.O.B. ⟦12031985⟧',
    ],
    noMatch: [
      'the meeting is on 12 March 2025',
      'born in 1985',
      'birth certificate issued 12/03/2020',
      'il ne vient que le 12 mars 2025',
      'on 12/03/2025 we met',
      'He was born. On 12 March 2025 we met',
      'newborn screening 12/03/2020',
      'born to run 3 times',
    ],
  },
  detect,
};
