/**
 * Number plate of a Greek vehicle (πινακίδα): three letters that Greek and Latin script share (the first two the place)
 * and four digits; motorcycles may have three.
 *
 * The words that start a search are of Latin script, so in a text in Greek only a field's plate word helps.
 *
 * Source: Law 2696/1999 (Road Code), art. 36.
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { canonicalLatin } from '../words/look-alikes.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, PLATE, PLATE_TRIGGERS, withWords } from '../words/southern-europe.js';
import { capitalsIfSpaced } from '../words/spaced.js';

export const pinakida: Detector = nearWords(
  definePattern({
    id: 'gr/pinakida',
    description: 'Greek number plate; in context only',
    entityType: 'GR_LICENSE_PLATE',
    source: 'https://www.yme.gr/metafores/epivatikes-metafores/adeies-kykloforias',
    triggers: [],
    patterns: [{ regex: /[ABEZHIKMNOPTYXΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{3}[ -]?\d{3,4}(?![-./]\d)/iu, score: 0.32 }],
    validate: capitalsIfSpaced,
    context: {
      words: withWords(PLATE, {
        el: ['πινακίδα', 'πινακίδες', 'αριθμός κυκλοφορίας', 'αυτοκίνητο', 'όχημα'],
        en: ['pinakida*', 'greek plate'],
      }),
      negative: OTHER_NUMBERS,
      required: true,
    },
    canonical: canonicalLatin,
    examples: {
      match: [
        'number plate ⟦IKH 4738⟧',
        'plate ⟦ΙΚΗ-4738⟧',
        'pinakida ⟦IKH4738⟧',
        'my car is ⟦ikh-4738⟧',
        'Kennzeichen ⟦ΙΚΗ 4738⟧ (GR)',
      ],
      noMatch: [
        'the car, el 15 de may 2015, b 47 des',
        'IKH 4738',
        'plate QWR 4738',
        'plate IKH 47381',
        'plate XIKH 4738',
        'the car of 2015',
      ],
    },
  }),
  [...PLATE_TRIGGERS, 'pinakida*'],
);
