/**
 * Number plate of a Bulgarian vehicle: one or two letters of the region, four digits, two letters, all of those that
 * Cyrillic and Latin script share.
 *
 * The words that start a search are of Latin script, so in a text in Bulgarian only a Latin word helps.
 *
 * Source: Ordinance I-45 of 24 March 2000 of the Minister of the Interior.
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { canonicalLatin } from '../words/look-alikes.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, PLATE, PLATE_TRIGGERS, withWords } from '../words/southern-europe.js';
import { capitalsIfSpaced } from '../words/spaced.js';

export const nomer: Detector = nearWords(
  definePattern({
    id: 'bg/nomer',
    description: 'Bulgarian number plate; in context only',
    entityType: 'BG_LICENSE_PLATE',
    source: 'https://lex.bg/laws/ldoc/-549441536',
    triggers: [],
    patterns: [
      { regex: /[ABEKMHOPCTYXАВЕКМНОРСТУХ]{1,2}[ -]?\d{4}[ -]?[ABEKMHOPCTYXАВЕКМНОРСТУХ]{2}/iu, score: 0.35 },
    ],
    validate: capitalsIfSpaced,
    context: {
      words: withWords(PLATE, {
        bg: [
          'регистрационен номер',
          'рег. номер',
          'рег номер',
          'рег. №',
          'автомобил',
          'кола',
          'колата',
          'номер на кола',
        ],
        en: ['reg nomer', 'kola', 'nomer'],
      }),
      negative: OTHER_NUMBERS,
      required: true,
    },
    canonical: canonicalLatin,
    examples: {
      match: [
        'number plate ⟦CB 4738 KM⟧',
        'car ⟦СВ 4738 КМ⟧',
        'kola ⟦CB4738KM⟧',
        'Kennzeichen ⟦E-4738-KM⟧',
        'reg. ⟦cb4738km⟧, vehicle parked',
      ],
      noMatch: [
        'the car, el 15 de may 2015, b 47 des',
        'CB 4738 KM',
        'car QW 4738 KM',
        'car CB 47381 KM',
        'car CB 4738 KMA',
        'car of 2015 on sale',
      ],
    },
  }),
  [...PLATE_TRIGGERS, 'nomer', 'kola', 'kolata'],
);
