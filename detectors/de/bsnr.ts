/**
 * Betriebsstättennummer (BSNR): identifies the practice of a physician or therapist in Germany; on every prescription.
 *
 * Nine digits: two of the regional association of physicians, seven of the practice. No check digit.
 *
 * Source: § 293 SGB V; KBV, Richtlinie zur Vergabe der Arzt- und Betriebsstättennummern.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const bsnr: Detector = definePattern({
  id: 'de/bsnr',
  description: 'German number of a medical practice (BSNR), in context only',
  entityType: 'DE_BSNR',
  source: 'https://www.kbv.de/html/lanr.php',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /(?:0[1-3]|17|20|35|38|46|5[1-5]|6\d|7[1-9]|83|88|9[389])\d{7}/, score: 0.4 }],
  context: {
    words: {
      de: ['bsnr', 'betriebsstättennummer*', 'betriebsstätten nr', 'betriebsstätte', 'nbsnr', 'praxisnummer'],
    },
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'BSNR: ⟦711234567⟧',
      'Betriebsstättennummer ⟦721234567⟧',
      'Betriebsstätten-Nr. ⟦381234567⟧',
      'BSNR ⟦521234567⟧, LANR folgt',
      'Praxis (BSNR ⟦983456789⟧)',
    ],
    noMatch: ['711234567', 'BSNR 7112345678', 'BSNR 431234567', 'BSNR 71123456', 'Rechnung 711234567'],
  },
});
