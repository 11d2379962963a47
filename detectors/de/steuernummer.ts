/**
 * Steuernummer: given by a German tax office to a taxpayer, person or company; changes with the office.
 *
 * Every state has its own spelling: two to five digits of the office, three or four of the district, four or five of
 * the taxpayer with a check digit (`21/815/08150`, `133/8150/8159`, `93815/08152`). In the unified spelling of 13
 * digits the state stands first and the fifth digit is 0. The check digit is counted otherwise in each state.
 *
 * Source: ELSTER, "Prüfung der Steuer- und Steueridentifikationsnummer"; BMF, Aufbau der Steuernummer.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, TAX, together } from '../words/central-europe.js';

export const steuernummer: Detector = definePattern({
  id: 'de/steuernummer',
  description:
    'German tax number (Steuernummer) in the spellings of the states; other spellings only in context',
  entityType: 'DE_TAX_NUMBER',
  source: 'https://www.elster.de/elsterweb/infoseite/steuernummer',
  triggers: [{ on: 'number', digits: [9, 10, 11, 13] }],
  patterns: [
    { regex: /\d{2,3}\/\d{3}\/\d{4,5}/, score: 0.4 },
    { regex: /\d{3}\/\d{4}\/\d{4}|\d{5}\/\d{5}/, score: 0.4 },
    { regex: /(?:1[01]|2[1-46-8]|3[0-2]|4[01]|5\d|9\d)\d\d0\d{8}/, score: 0.3 },
    // State keys as other software has them, and the parts joined otherwise.
    { regex: /(?:0[1-9]|1[0-6])\d{11}|\d{10,11}/, score: 0.2 },
    { regex: /\d{2,3}([ .-])\d{3}\1\d{5}|\d{3}([ .-])\d{4}\2\d{4}/, score: 0.25 },
  ],
  context: {
    words: together(TAX, {
      de: ['stnr', 'st nr', 'steuer nr', 'steuernr', 'finanzamt*', 'steuerbescheid*', 'fa'],
    }),
    negative: OTHER_NUMBERS,
    required: true,
    alone: 0.15,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'Steuernummer: ⟦21/815/08150⟧',
      'St.-Nr. ⟦133/8150/8159⟧',
      'Finanzamt Ulm, ⟦93815/08152⟧',
      'Steuernummer ⟦2893081508152⟧',
      'St.Nr. ⟦181/815/08155⟧',
      'meine Steuernummer ist ⟦151 815 08156⟧',
    ],
    noMatch: [
      '2893081508152',
      'Kurs 21/815/08150 fiel',
      '1681508150001',
      'Steuernummer 1/22/333',
      'am 21/8/2015',
    ],
  },
});
