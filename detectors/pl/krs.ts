/**
 * KRS number: identifies a company, foundation or association in the national court register of Poland.
 *
 * Ten digits, the first ones zeros. No check digit.
 *
 * Source: ustawa z dnia 20 sierpnia 1997 r. o Krajowym Rejestrze Sądowym.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const krs: Detector = definePattern({
  id: 'pl/krs',
  description: 'number in the Polish court register (KRS), in context only',
  entityType: 'PL_KRS',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19971210769',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /0[01]\d{8}/, score: 0.45 }],
  context: {
    words: {
      pl: [
        'krs',
        'krs u',
        'rejestr sądowy',
        'rejestru sądowego',
        'rejestru przedsiębiorców',
        'rejestr przedsiębiorców',
      ],
      en: ['court register', 'company register', 'commercial register'],
      de: ['handelsregister', 'registergericht'],
      fr: ['registre du commerce'],
      es: ['registro mercantil'],
      it: ['registro delle imprese'],
      nl: ['handelsregister'],
      pt: ['registo comercial'],
    },
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'KRS ⟦0000123456⟧',
      'wpisana do rejestru przedsiębiorców pod numerem ⟦0000654321⟧',
      'nr KRS: ⟦0001012345⟧',
      'KRS: ⟦0000000001⟧',
      'commercial register (KRS) ⟦0000777888⟧',
    ],
    noMatch: ['0000123456', 'KRS 123456', 'KRS 00001234567', 'tel. 0123456789', 'KRS 9000123456'],
  },
});
