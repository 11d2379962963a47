/**
 * National Health Index (NHI) number of New Zealand: identifies a patient.
 *
 * Three letters (no I, no O), three digits and a check digit modulo 11; newer ones three letters, two
 * digits, a letter and a check letter modulo 23. Letters count by their place in the alphabet, the weights
 * are 7 to 2. Vehicle plates look alike, so a word is required.
 *
 * Source: Health Information Standards Organisation, HISO 10046 Consumer Health Identity Standard.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, HEALTH } from '../words/world.js';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export function isNhi(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < 6; at++) {
    const letter = LETTERS.indexOf(code[at]!) + 1;
    sum += (letter || Number(code[at])) * (7 - at);
  }
  const last = code[6]!;
  if (/[A-Z]/.test(last)) return LETTERS[22 - (sum % 23)] === last;
  const rest = sum % 11;
  return rest !== 0 && (11 - rest) % 10 === Number(last);
}

export const nhi: Detector = definePattern({
  id: 'nz/nhi',
  description: 'New Zealand health index number (NHI), by its check character; only in context',
  entityType: 'NZ_NHI',
  source: 'https://www.tewhatuora.govt.nz/publications/hiso-100462024-consumer-health-identity-standard/',
  triggers: [{ on: 'code', min: 7, max: 7 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-HJ-NP-Z]{3}(?:\d{4}|\d\d[A-HJ-NP-Z]{2})(?![-./_]?\d)/i, score: 0.3 },
  ],
  validate: (value) => isNhi(canonicalCompact(value)),
  validScore: 0.3,
  context: {
    words: also(HEALTH, {
      en: ['nhi', 'nhi number', 'health index', 'national health index', 'dhb', 'te whatu ora'],
    }),
    required: true,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'NHI ⟦KDR4822⟧',
      'nhi number: ⟦bxt1070⟧',
      'patient ⟦MPJ33KX⟧ seen today',
      'National Health Index ⟦TQA90WY⟧',
      'NHI: ⟦MPJ33KX⟧',
    ],
    noMatch: ['KDR4822', 'NHI KDR4825', 'plate KDR4822', 'NHI MPJ33KA', 'NHI ABO1234', 'NHI KDR48'],
  },
});
