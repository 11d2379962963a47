/**
 * Swiss AHV/AVS number (AHVN13): identifies every person insured in Switzerland and Liechtenstein.
 *
 * Thirteen digits: 756, nine random digits, an EAN check digit. Written `756.1234.5678.97` or compact.
 *
 * Source: Bundesgesetz über die Alters- und Hinterlassenenversicherung, art. 50c; ZAS.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { joinWords, SOCIAL } from '../words/western-europe.js';

/** Whether the check digit is right. */
export function isAhv(value: string): boolean {
  const digits = canonicalDigits(value);
  if (!/^756\d{10}$/.test(digits)) return false;
  return weightedSum(digits, EAN) % 10 === 0;
}

const EAN = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];

export const ahv: Detector = definePattern({
  id: 'ch/ahv',
  description: 'Swiss social-security number (AHV/AVS), checked by prefix and check digit',
  entityType: 'CH_AHV',
  source: 'https://www.zas.admin.ch/zas/de/home/partenaires-et-institutions-/navs13.html',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    { regex: /756([ .-]?)\d{4}\1\d{4}\1\d\d(?![.-]\d)/, score: 0.95 },
    { regex: /756[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d\d(?![.-]\d)/, score: 0.95 },
  ],
  validate: isAhv,
  validScore: 0,
  invalidScore: 0.3,
  context: {
    words: joinWords(SOCIAL, {
      de: ['ahv', 'ahvn13', 'ahv nummer', 'ahv nr', 'ahvnr', 'versicherten nr'],
      fr: ['avs', 'navs', 'navs13', 'numéro avs'],
      it: ['avs', 'navs13'],
      en: ['ahv', 'avs', 'oasi'],
    }),
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'AHV-Nr. ⟦756.1234.5678.97⟧',
      '⟦7561234567897⟧',
      'mon AVS : ⟦756 9217 0769 85⟧',
      '⟦756.9217.0769.85⟧',
      'numero AVS ⟦756.1234.5678.98⟧',
    ],
    noMatch: ['756.1234.5678.98', '7561234567898', '75612345678971', '17561234567897', 'AHV 7571234567897'],
  },
});
