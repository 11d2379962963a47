/**
 * Electronic client identifier of Finland (SATU, sähköinen asiointitunnus): identifies a person on an identity card or in a
 * certificate, in place of the personal identity code.
 *
 * Eight digits and a check character: the number by 31.
 *
 * Source: Digi- ja väestötietovirasto, "Sähköinen asiointitunnus".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

export function isSatu(compact: string): boolean {
  return /^[1-9]\d{7}[A-FHJ-NPR-Y]$/.test(compact) && CHECK[Number(compact.slice(0, 8)) % 31] === compact[8];
}

export const satu: Detector = definePattern({
  id: 'fi/satu',
  description: 'Finnish electronic client identifier, by its check character',
  entityType: 'FI_SATU',
  source: 'https://dvv.fi/en/certificates',
  triggers: [{ on: 'number', digits: [8] }],
  // A check character that is a digit makes a plain number of nine; those are left out.
  patterns: [{ regex: /(?<!\d[-./]|\+)[1-9]\d{7}[A-FHJ-NPR-Y]/, score: 0.2 }],
  validate: (value) => isSatu(value),
  validScore: 0.5,
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['satu', 'electronic client identifier'],
      fi: ['satu', 'asiointitunnus*', 'sähköinen asiointitunnus'],
      sv: ['kommunikationskod'],
    }),
    negative: OTHER,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'SATU ⟦10000001N⟧',
      '⟦10000001N⟧',
      'asiointitunnus: ⟦10000001N⟧.',
      'sähköinen asiointitunnukseni ⟦10000001N⟧',
      'satu ⟦10000001M⟧, väärin',
    ],
    noMatch: ['10000001M', 'satu 1000000N', 'satu 100000011N', 'order 10000001N', 'satu 10000001NN'],
  },
});
