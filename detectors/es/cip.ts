/**
 * Codes of the Spanish health card (tarjeta sanitaria individual): identify a patient.
 *
 * The code of the national health system (CIP-SNS) is eight B, two letters and six digits. Each region has its own beside
 * it: in Catalonia four letters of the surnames, a digit for the sex, the date of birth and three digits; in Andalusia
 * AN and ten digits; in Madrid (CIPA) and others ten digits. No public check digit.
 *
 * Source: Real Decreto 183/2004, as amended by Real Decreto 702/2013.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { HEALTH_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

/** The date of birth in a Catalan code; undefined for the others. */
function hasDate(value: string): boolean | undefined {
  if (value.charCodeAt(0) <= 57) return undefined;
  const parts = /^[A-Z]{4}[01](\d\d)(\d\d)(\d\d)\d{3}$/.exec(canonicalCompact(value));
  // Women have 40 added to the day in some cards.
  return parts ? isDay(2000 + Number(parts[1]), Number(parts[2]), Number(parts[3]) % 40) : undefined;
}

export const cip: Detector = definePattern({
  id: 'es/cip',
  description: 'Spanish health-card codes: CIP-SNS, CIP of Catalonia, NUHSA, CIPA',
  entityType: 'ES_HEALTH_CARD',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2004-2591',
  triggers: [
    { on: 'number', digits: [6, 10] },
    { on: 'code', min: 14, max: 16, digits: 6 },
  ],
  lead: 11,
  patterns: [
    { regex: /B{8} ?[A-Z]{2} ?\d{6}/i, score: 0.9 },
    { regex: /[A-Z]{4} ?[01] ?\d{6} ?\d{2} ?\d/i, score: 0.3 },
    { regex: /AN ?\d{10}/i, score: 0.35 },
    { regex: /\d{10}(?![-./]?\d)/, score: 0.2 },
  ],
  validate: hasDate,
  validScore: 0.6,
  context: {
    words: withWords(HEALTH_CARD, {
      es: ['cip', 'cipa', 'nuhsa', 'sip', 'tsi', 'tis', 'cip-sns', 'código sns', 'número sns'],
      ca: ['targeta sanitària', 'catsalut'],
      gl: ['tarxeta sanitaria'],
      eu: ['osasun txartela'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'CIP ⟦ROSA0850314007⟧',
      'código SNS ⟦BBBBBBBBQR648213⟧',
      'targeta sanitària ⟦ROSA 0 850314 00 7⟧',
      'nuhsa: ⟦AN0418273645⟧',
      'mi tarjeta sanitaria es ⟦0418273645⟧',
    ],
    noMatch: [
      '0418273645',
      'AN0418273645',
      'ROSA0851344007',
      'pedido 0418273645',
      'tarjeta sanitaria 04182736455',
    ],
  },
});
