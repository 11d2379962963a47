/**
 * Age of a person: one of the marks by which people are told apart.
 *
 * A number of years is an age only where somebody says so: `34 years old`, `j'ai 34 ans`, `34-jährig`, `w wieku 34 lat`,
 * `age: 34`. Without that (`34 years of experience`, `il y a 3 ans`, `od 3 lat`) it is a stretch of time.
 *
 * Bands (`30-39 years old`) are found as well: they are what a generalised age looks like.
 *
 * Source: ISO/IEC 20889 (quasi-identifiers); HIPAA Safe Harbor, 45 CFR 164.514(b)(2) (ages over 89).
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';

/** The number, or a band, that ends right before a unit of age. */
const NUMBER =
  /(?:^|[^\p{L}\p{N}.,:/+-])((?:\d{1,3} ?(?:-|to|bis|à|a) ?)?\d{1,3}(?:[.,]5)?\+?(?: ½| 1\/2)?)[ -]?$/iu;

interface Unit {
  /** The unit, matched from the word on. */
  readonly regex: RegExp;
  /** What must stand before the number; without it the unit says enough by itself. */
  readonly before?: readonly RegExp[];
  /** Or a name with a comma or a bracket before it (`Paul, 34 ans,`), and nothing behind. */
  readonly apposed?: boolean;
  /** What must not stand before it. */
  readonly notBefore?: RegExp;
  /** What must not follow. */
  readonly notBehind?: RegExp;
}

const PERSON_FR =
  '(?:homme|femme|fille|fils|gar[çc]on|enfant|b[ée]b[ée]|patiente?|ado|adolescente?|jeune|mari|[ée]poux|[ée]pouse|p[èe]re|m[èe]re|s[œo]e?ur|fr[èe]re|dame|monsieur|personne|[ée]tudiante?|coll[èe]gue|copine?|amie?|neveu|ni[èe]ce|cousine?|veuve?|mineure?)';
const PERSON_ES =
  '(?:hombre|mujer|niñ[oa]|hij[oa]|chic[oa]|joven|bebé|paciente|marido|esposa|padre|madre|herman[oa]|abuel[oa]|señora?|persona|estudiante|varón|adolescente|novi[oa])';
const PERSON_IT =
  '(?:uomo|donna|ragazz[oa]|bambin[oa]|figli[oa]|paziente|marito|moglie|padre|madre|fratello|sorella|nonn[oa]|signora?|persona|studente|studentessa|giovane|anzian[oa])';
const PERSON_PT =
  '(?:homem|mulher|menin[oa]|rapaz|rapariga|filh[oa]|criança|bebé|bebê|paciente|utente|marido|esposa|pai|mãe|irmão|irmã|avô|avó|senhora?|pessoa|estudante|jovem|idos[oa])';

/** Time that has gone by, a term, a skill: no age. */
const EXPERIENCE =
  /^,? ?(?:d['e]|de |di |d’|of |experience|ago|fa(?![\p{L}])|geleden|temu|atr[áa]s|later|dans|later|doświadcz|dosw|gwarancj|ervaring|in dienst|getrouwd|samen|bezig|stażu|małżeń|ilości|więzienia|lang(?![\p{L}])|na rynku|pracy)/iu;
/** `de edad`, `d'âge`, `di età`, `de idade`: an age after all. */
const OF_AGE = /^ ?(?:de edad|d['’ ]?[âa]ge|di et[àa]|de idade|of age)(?![\p{L}])/iu;

const UNITS: readonly Unit[] = [
  // English
  { regex: /years?[- ]old(?![\p{L}])/iuy },
  { regex: /(?:yrs?|months?|weeks?|days?)[- .]{1,2}old(?![\p{L}])/iuy },
  { regex: /(?:y\/o|yo|y\.o\.?)(?![\p{L}\p{N}])/iuy },
  { regex: /years of age(?![\p{L}])/iuy },
  // French
  {
    regex: /ans(?![\p{L}])/iuy,
    before: [
      /(?:j['’]ai|tu as|il a|elle a|on a|ils ont|elles ont|vous avez|avait|avais|aura|aurai|ayant|qui a) (?:à peine |seulement |maintenant |bientôt |environ |presque |d[ée]jà |plus de |près de )?$/iu,
      /(?:[âa]g[ée]e?s? (?:de |d['’])|l['’][âa]ge de |f[êe]t[ée]r? (?:ses|mes) )(?:à peine |plus de |près de )?$/iu,
      new RegExp(`${PERSON_FR} (?:de |d['’])$`, 'iu'),
      /(?:^|[^\p{L}])\p{Lu}[\p{L}-]{1,24} a $/u,
    ],
    apposed: true,
    notBefore: /\by (?:a|avait|aura) $/i,
  },
  // German
  { regex: /jahre? (?:alt|jung)(?![\p{L}])/iuy },
  { regex: /(?:monate?|wochen?|tage?) alt(?![\p{L}])/iuy },
  { regex: /lebensjahr\p{L}{0,2}(?![\p{L}])/iuy },
  {
    regex: /jahren?(?![\p{L}])/iuy,
    before: [/(?:im alter von|mit|werde|wurde|wird|bin|ist) $/iu],
    apposed: true,
    notBefore: /\b(?:seit|vor|nach) $/i,
  },
  {
    regex: /jährige?[rnsm]?(?![\p{L}])/iuy,
    notBehind:
      /^ (?:\p{L}{1,20}[ns] )?(?:Jubil|Besteh|Garantie|Gewähr|Erfahr|Laufzeit|Vertrag|Mietv|Frist|Studi|Zins|Bindung|Partnersch|Zusammen|Ehe|Haft|Freiheits|Tradition|Geschichte|Dauer|Pause|Projekt|Ausbildung|Entwicklung|Forschung|Plan|Amtszeit|Gefängnis|Betriebs|Hochzeit|Existenz|Arbeit|Tätigkeit|Verspät|Vertr|Pflanze|Bauzeit|Test|Wartezeit|Bewähr|Kooperation|Krieg)/iu,
  },
  // Spanish and Portuguese: `anos` is both, without accents
  {
    regex: /a[ñn]os?(?![\p{L}])/iuy,
    before: [
      /(?:tengo|tienes|tiene|tenemos|tienen|ten[íi]a|tendr[áa]|cumpl[íi]|cumplo|cumple|cumplió|cumplir[áe]?|a los|edad de) (?:ya |solo |apenas |casi )?$/iu,
      /(?:tenho|tens|tem|tinha|têm|terá|fiz|completei|completou|aos) (?:já |só |quase )?$/iu,
      new RegExp(`${PERSON_ES} de $`, 'iu'),
      new RegExp(`${PERSON_PT} (?:de|com) $`, 'iu'),
    ],
    apposed: true,
    notBefore: /\b(?:hace|há|desde hace) $/i,
  },
  { regex: /(?:mes(?:es)?|semanas|d[íi]as) de (?:edad|vida|idade)(?![\p{L}])/iuy },
  { regex: /a[ñn]os? (?:de edad|de idade)(?![\p{L}])/iuy },
  // Italian
  {
    regex: /anni(?![\p{L}])/iuy,
    before: [
      /\b(?:ho|hai|ha|aveva|avevo|avrà|hanno|compio|compie|compiuto|compirà) (?:già |solo |quasi )?$/iu,
      /(?:et[àa] di|all['’]et[àa] di) $/iu,
      new RegExp(`${PERSON_IT} di $`, 'iu'),
    ],
    apposed: true,
  },
  { regex: /anni di et[àa](?![\p{L}])/iuy },
  { regex: /enn[ei](?![\p{L}])/iuy },
  // Dutch
  { regex: /(?:maand(?:en)?|we[e]?k(?:en)?|dag(?:en)?) oud(?![\p{L}])/iuy },
  { regex: /jaar (?:oud|jong)(?![\p{L}])/iuy },
  {
    regex: /jarige?n?(?![\p{L}])/iuy,
    notBehind:
      /^ (?:\p{L}{1,20}e )?(?:jubil|bestaan|ervaring|garantie|contract|looptijd|huwelijk|opleiding|studie|plan|periode|traditie|termijn)/iu,
  },
  {
    regex: /jaar(?![\p{L}])/iuy,
    before: [/\b(?:ik ben|is|bent|was|word|wordt|werd|zijn|leeftijd van) $/iu],
    apposed: true,
  },
  // Polish
  {
    regex: /(?:lat[ak]?|roku|rok|latek)(?![\p{L}])/iuy,
    before: [
      /\b(?:mam|masz|ma|miał|miała|mając|miałem|miałam|ukończył[ay]?|skończył[ay]?|skończyłem|skończyłam|skończę|kończy|w wieku) (?:już |tylko |prawie )?$/iu,
    ],
    apposed: true,
    notBefore: /\b(?:od|przez|za|co) $/i,
  },
  {
    regex: /letni\p{L}{0,3}(?![\p{L}])/iuy,
    notBehind:
      /^ (?:\p{L}{1,20} )?(?:gwaranc|umow|doświad|dosw|okres|plan|kredyt|kadenc|termin|współprac|projekt|staż|praktyk|wyrok|tradycj|histori|studi|kurs|wzrost|rocznic|samoch|bud)/iu,
  },
  { regex: /(?:latek|latka)(?![\p{L}])/iuy },
];

/** The word first: `aged 34`, `age: 34`, `Alter: 34`, `wiek: 34 lata`. */
const LABEL =
  /(?:aged|age|ages|turned|turning|turns|[âa]ge|alter|edad|et[àa]|leeftijd|idade|wiek|wieku)(?: (?:is|est|ist|es|è|é|to|of|was))?\s?[:=]?\s{0,2}(\d{1,3}\+?)(?![\p{N}\p{L}]|[.,:/]\d|-\d| ?%| ?(?:minut|hour|stund|heure|km|percent|prozent|degre|°))/iuy;
/** `age` and the like alone need a colon: `age 3 of empires`, `alter 5 columns`. */
const PLAIN_LABEL = /^(?:age|ages|âge|alter|edad|et[àa]|leeftijd|idade|wiek)$/iu;
const TAIL = /^ ?(?:years? old|years|yrs|ans|jahre?|años|anni|jaar|anos|lata?)(?![\p{L}])/iu;

/** `Paul, `, `Paul (`. */
const NAME = /\p{Lu}[\p{L}'’-]{1,24}(?:,| \() ?$/u;

const SURE = 0.85;
const MAX_AGE = 122;

function isAge(number: string): boolean {
  return number.split(/[^\d]+/).every((part) => part === '' || Number(part) <= MAX_AGE);
}

function behindNumber(text: string, at: number, report: Report): boolean {
  const head = text.slice(Math.max(0, at - 16), at);
  const number = NUMBER.exec(head)?.[1];
  if (number === undefined || !isAge(number)) return false;
  const start = at - (head.length - head.lastIndexOf(number));
  const before = text.slice(Math.max(0, start - 48), start);
  for (const { regex, before: wanted, apposed, notBefore, notBehind } of UNITS) {
    regex.lastIndex = at;
    if (!regex.test(text)) continue;
    let end = regex.lastIndex;
    const rest = text.slice(end, end + 40);
    const isSaid =
      wanted === undefined ||
      wanted.some((words) => words.test(before)) ||
      (apposed === true && NAME.test(before) && /^(?:$|[,.;)!?\n])/.test(rest));
    if (!isSaid && !OF_AGE.test(rest)) continue;
    if (notBefore?.test(before) || notBehind?.test(rest)) continue;
    if (wanted && EXPERIENCE.test(rest) && !OF_AGE.test(rest)) continue;
    const ofAge = OF_AGE.exec(rest)?.[0].length ?? 0;
    end += ofAge;
    report(start, end, 'AGE', SURE);
    return true;
  }
  return false;
}

function behindLabel(text: string, at: number, report: Report): void {
  LABEL.lastIndex = at;
  const match = LABEL.exec(text);
  if (!match || !isAge(match[1]!) || (at > 0 && isWordUnit(text.charCodeAt(at - 1)))) return;
  const [whole, number] = match;
  const label = /^[\p{L}]+/u.exec(whole)![0];
  const between = whole.slice(label.length, whole.length - number!.length);
  const isPlain = PLAIN_LABEL.test(label);
  // `turned 34` is a birthday; `turned 34 degrees` and `page turned 34 times` are none.
  const behind = text.slice(at + whole.length, at + whole.length + 16);
  const unit = TAIL.exec(behind)?.[0].length ?? 0;
  if (
    isPlain &&
    !/[:=]/.test(between) &&
    !/ (?:is|est|ist|es|è|é|of|was) /.test(between) &&
    !/^[a-zâ]/.test(label)
  )
    return;
  if (isPlain && /^alter$/i.test(label) && !/[:=]/.test(between)) return;
  if (
    isPlain &&
    /^ (?:\p{Ll})/u.test(behind) &&
    unit === 0 &&
    !/[:=]/.test(between) &&
    !/^ (?:and|or|in|when|at|on|he|she|i|with|is|was|years?)/i.test(behind)
  )
    return;
  if (
    /^turn/i.test(label) &&
    unit === 0 &&
    !/^(?:$|[.,;!?)\n]| (?:today|yesterday|last|this|next|in|on|and|years))/i.test(behind)
  )
    return;
  const start = at + whole.length - number!.length;
  report(start, at + whole.length + unit, 'AGE', SURE);
}

function inField(text: string, field: string, report: Report): void {
  const match = /^\s{0,2}(\d{1,3})\s{0,2}$/.exec(text);
  if (match && isAge(match[1]!) && /(?:^|[_. -])(?:age|alter|edad|eta|leeftijd|idade|wiek)$/.test(field)) {
    report(text.indexOf(match[1]!), text.indexOf(match[1]!) + match[1]!.length, 'AGE', SURE);
  }
}

function detect({ text, at, field }: Candidate, report: Report): void {
  if (text.length < 8) inField(text, field, report);
  if (!behindNumber(text, at, report)) behindLabel(text, at, report);
}

export const age: Detector = {
  id: 'generic/age',
  version: 1,
  description: 'Age of a person in eight languages, where the words around the number say that it is one',
  entityTypes: ['AGE'],
  source: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  triggers: [
    {
      on: 'word',
      withDigit: true,
      words: [
        'year',
        'years',
        'yr',
        'yrs',
        'month',
        'months',
        'weeks',
        'days',
        'yo',
        'y',
        'aged',
        'age',
        'ages',
        'turned',
        'turning',
        'turns',
        'ans',
        'âge',
        'jahre',
        'jahr',
        'jahren',
        'lebensjahr*',
        'jährig*',
        'alter',
        'años',
        'año',
        'edad',
        'anni',
        'enne',
        'meses',
        'monate',
        'maanden',
        'enni',
        'età',
        'jaar',
        'jarig*',
        'leeftijd',
        'idade',
        'lat',
        'lata',
        'latek',
        'latka',
        'letni*',
        'rok',
        'roku',
        'wiek',
        'wieku',
      ],
    },
  ],
  examples: {
    match: [
      'I am ⟦34 years old⟧',
      'a ⟦34-year-old⟧ nurse',
      "j'ai ⟦34 ans⟧",
      'un homme de ⟦34 ans⟧',
      'ich bin ⟦34 Jahre alt⟧',
      'die ⟦34-jährige⟧ Frau',
      'tengo ⟦34 años⟧',
      'ha ⟦34 anni⟧',
      'ik ben ⟦34 jaar oud⟧',
      'tenho ⟦34 anos⟧',
      'mam ⟦34 lata⟧',
      'w wieku ⟦34 lat⟧',
      'Age: ⟦34⟧',
      'aged ⟦34⟧',
      '⟦30-39 years old⟧',
    ],
    noMatch: [
      '34 years of experience',
      'for 3 years',
      'il y a 3 ans',
      "elle a 3 ans d'expérience",
      'seit 34 Jahren',
      'das 10-jährige Jubiläum',
      'hace 3 años',
      'tre anni fa',
      '3 jaar geleden',
      'od 3 lat',
      '5-letnia gwarancja',
      'age of empires 2',
    ],
  },
  detect,
};
