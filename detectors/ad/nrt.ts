/**
 * Número de registre tributari (NRT): tax number in Andorra, here of persons (F residents, E others).
 *
 * A letter for the kind, six digits (up to 699999 for F) and a control letter whose rule is not published. Written
 * `F-123456-Z`. Companies (A, C, D, G, L, O, P, U) are left out.
 *
 * Source: Llei 21/2014 de bases de l'ordenament tributari; OECD, TIN of Andorra.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

export function isNrt(value: string): boolean {
  return /^(?:F[0-6]\d{5}|E\d{6})[A-Z]$/.test(canonicalCompact(value));
}

export const nrt: Detector = definePattern({
  id: 'ad/nrt',
  description: 'Andorran tax number (NRT) of a person; in context, with hyphens also bare',
  entityType: 'AD_NRT',
  source: 'https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/andorra-tin.pdf',
  triggers: [{ on: 'number', digits: [6] }],
  lead: 2,
  patterns: [
    { regex: /[EF]-\d{6}-[A-Z]/, score: 0.6 },
    { regex: /[EF][ .-]?\d{6}[ .-]?[A-Z]/i, score: 0.35 },
  ],
  validate: (value) => (isNrt(value) ? undefined : false),
  context: {
    words: withWords(TAX_NUMBER, {
      ca: [
        'nrt',
        'n.r.t',
        'registre tributari',
        'tributari',
        'número de registre tributari',
        'andorra',
        'andorran*',
      ],
      es: ['registro tributario', 'andorra'],
      fr: ['registre fiscal', 'andorre'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'NRT ⟦F-473826-K⟧',
      'el titular, ⟦F-473826-K⟧, declara',
      'nrt ⟦F473826K⟧',
      'registre tributari: ⟦E 473826 K⟧',
      'Andorra, tax number ⟦f473826k⟧',
    ],
    noMatch: ['F473826K', 'NRT F-873826-K', 'NRT B-473826-K', 'NRT F-4738261-K', 'model F-473826-K'],
  },
});
