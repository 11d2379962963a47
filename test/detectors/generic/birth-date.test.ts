import fc from 'fast-check';
import { expect, test } from 'vitest';
import { birthDate } from '../../../detectors/generic/birth-date.js';
import { values } from '../drive.js';

const pad = (value: number): string => String(value).padStart(2, '0');
const MONTHS: Record<string, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
};
const SAID: Record<string, string[]> = {
  en: [
    'I was born on',
    'born',
    'DOB:',
    'date of birth:',
    'Birthdate =',
    'born in Leeds on',
    'D.O.B.',
    'Date of Birth (DOB):',
  ],
  fr: ['né le', 'née à Lyon le', 'Né(e) le', 'date de naissance :', 'je suis née le', 'nés le'],
  de: ['geboren am', 'geb. am', 'geb.', 'Geburtsdatum:', 'geboren in Köln am', 'Geburtstag:', 'ist am'],
  es: ['nacido el', 'nacida en Madrid el', 'nací el', 'fecha de nacimiento:', 'nació el'],
  it: ['nato il', 'nata a Roma il', 'data di nascita:', 'sono nato il'],
  nl: ['geboren op', 'geboortedatum:', 'geboren te Utrecht op', 'geb.'],
  pt: ['nascido em', 'nascida a', 'data de nascimento:', 'nasci em', 'nasceu em'],
  pl: ['urodzony', 'urodzona dnia', 'ur.', 'data urodzenia:', 'urodziłem się', 'urodzonym w Łodzi dnia'],
};
const date = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 1925, max: 2020 }),
});

/** The usual spellings in a language. */
function spellings(
  language: string,
  { day, month, year }: { day: number; month: number; year: number },
): string[] {
  const name = MONTHS[language]![month - 1]!;
  const numeric = ['.', '/', '-'].flatMap((sign) => [
    `${pad(day)}${sign}${pad(month)}${sign}${year}`,
    `${day}${sign}${month}${sign}${year}`,
    `${pad(day)}${sign}${pad(month)}${sign}${String(year).slice(2)}`,
    `${year}${sign}${pad(month)}${sign}${pad(day)}`,
  ]);
  const written =
    language === 'es' || language === 'pt'
      ? [`${day} de ${name} de ${year}`]
      : language === 'de'
        ? [`${day}. ${name} ${year}`]
        : language === 'en'
          ? [
              `${day} ${name} ${year}`,
              `${name} ${day}, ${year}`,
              `${day}th of ${name} ${year}`,
              `${name.slice(0, 3)} ${day} ${year}`,
            ]
          : [`${day} ${name} ${year}`, `${day} ${name.toUpperCase()} ${year}`];
  return [...numeric, ...written];
}

test.each(Object.keys(SAID))('finds every spelling behind the words of %s', (language) => {
  fc.assert(
    fc.property(date, fc.constantFrom('', '.', ', ok'), (born, after) => {
      for (const spelled of spellings(language, born)) {
        for (const said of SAID[language]!) {
          const text =
            said === 'ist am' ? `er ist am ${spelled} in Köln geboren` : `${said} ${spelled}${after}`;
          expect(values(birthDate, text)).toEqual([spelled]);
        }
        expect(values(birthDate, `we met on ${spelled}`)).toEqual([]);
      }
    }),
    { numRuns: 15 },
  );
});

test.each(['birthdate', 'dob', 'date_of_birth', 'geburtsdatum', 'dateNaissance', 'fecha_nacimiento'])(
  'finds a date in the field %s',
  (field) => {
    // The engine calls a detector at the first character when its word is the key.
    const found = (text: string, key: string): string[] => {
      const all: string[] = [];
      birthDate.detect({ text, at: 0, field: key }, (start, end) => all.push(text.slice(start, end)));
      return all;
    };
    fc.assert(
      fc.property(date, ({ day, month, year }) => {
        for (const spelled of [
          `${year}-${pad(month)}-${pad(day)}`,
          `${pad(day)}/${pad(month)}/${year}`,
          `${year}${pad(month)}${pad(day)}`,
          `${MONTHS['en']![month - 1]} ${day}, ${year}`,
        ]) {
          expect(found(spelled, field.toLowerCase())).toEqual([spelled]);
          expect(found(spelled, 'created')).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  },
);

test.each([
  ['my birthday is on 12/03', '12/03'],
  ['mein Geburtstag ist der 3. Mai', '3. Mai'],
  ["c'est mon anniversaire le 3 mai", '3 mai'],
  ['happy birthday, March 3rd!', 'March 3rd'],
  ['12/03/1985 (date of birth)', '12/03/1985'],
  ['born March 1985', 'March 1985'],
  ['DOB 12-Mar-1985', '12-Mar-1985'],
  ['born 29.02.1984', '29.02.1984'],
  ['je suis ne le 12/03/1985', '12/03/1985'],
  // As a scanner misreads them.
  ['data urodzenia: l985-O3-12', 'l985-O3-12'],
  ['geboren am O3.12.l985', 'O3.12.l985'],
  ['né le 3 mars\n1985', '3 mars\n1985'],
  ['urodzony 3 marca\n1985', '3 marca\n1985'],
])('%s', (text, value) => {
  expect(values(birthDate, text)).toEqual([value]);
});

test.each([
  'born 32/13/1985',
  'born 31.04.1985 14:00 or 30.02.1985',
  'a star was born! 12 March 2025 is the date',
  'birth rate of 12.03.2020',
  'natomiast 12.03.2025',
  'il ne faut pas le 12/03/2025',
  'on ne part que le 12 mars 2025',
  'ur 12.03.2025',
  'birth certificate issued on 12/03/2020',
  'died 12 March 1985',
  'reborn on 12/03/2020',
  'order 12031985',
])('nothing in %s', (text) => {
  expect(values(birthDate, text)).toEqual([]);
});
