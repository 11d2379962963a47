/**
 * Number of a Greek identity card (αριθμός δελτίου ταυτότητας, ΑΔΤ).
 *
 * One or two letters of those that Greek and Latin script share and six digits; the cards since 2023 have two letters and
 * seven digits, or one and eight. No check digit. Letters are typed in either script.
 *
 * Source: Joint Ministerial Decision 8200/0-297647/2018; Council of the EU, PRADO, GRC-BO.
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { canonicalLatin } from '../words/look-alikes.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

export const adt: Detector = definePattern({
  id: 'gr/adt',
  description: 'Greek identity-card number (ADT); in context only',
  entityType: 'GR_IDENTITY_CARD',
  source: 'https://www.consilium.europa.eu/prado/en/GRC-BO-05001/index.html',
  triggers: [{ on: 'number', digits: [6, 7, 8] }],
  lead: 4,
  patterns: [
    { regex: /[ABEZHIKMNOPTYXΑΒΕΖΗΙΚΜΝΟΡΤΥΧΣΦΩΛΠΘ]{1,2}[ .-]{0,2}\d{6,7}(?![-./]\d)/iu, score: 0.32 },
    { regex: /[ABEZHIKMNOPTYXΑΒΕΖΗΙΚΜΝΟΡΤΥΧ][ -]?\d{8}(?![-./]\d)/iu, score: 0.32 },
  ],
  context: {
    words: withWords(IDENTITY_CARD, {
      el: [
        'αδτ',
        'α.δ.τ',
        'ταυτότητα',
        'ταυτότητας',
        'ταυτότητάς',
        'δελτίο ταυτότητας',
        'αρ. ταυτότητας',
        'αστυνομική ταυτότητα',
        'ταυτότητά',
      ],
      en: ['adt', 'a.d.t', 'taftotita', 'tautotita', 'greek id'],
    }),
    negative: OTHER_NUMBERS,
    required: true,
  },
  canonical: canonicalLatin,
  examples: {
    match: [
      'ΑΔΤ ⟦ΑΚ 473826⟧',
      'αριθμός ταυτότητας: ⟦Χ473826⟧',
      'η ταυτότητά μου είναι ⟦ΑΒ-473826⟧',
      'identity card ⟦AK473826⟧',
      'Α.Δ.Τ. ⟦ΑΡ4738261⟧',
    ],
    noMatch: ['ΑΚ 473826', 'ΑΔΤ ΑΚ47382', 'ΑΔΤ ΑΚΖΗ473826', 'ΑΔΤ ΑΚ4738261599', 'παραγγελία ΑΚ 473826'],
  },
});
