/**
 * Austrian vehicle plate (Kennzeichen): identifies a vehicle, and through it its holder.
 *
 * The abbreviation of the district or authority, then digits with letters behind them, or letters of one's choice
 * with digits behind them. No check digit, and few digits: looked for only where a word speaks of plates.
 *
 * Source: Kraftfahrgesetz-Durchführungsverordnung 1967 (KDV), Anlage 5d.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { joinWords, PLATE, PLATE_TRIGGERS } from '../words/western-europe.js';

export const kennzeichen: Detector = nearWords(
  definePattern({
    id: 'at/kennzeichen',
    description: 'Austrian vehicle plate, in context',
    entityType: 'AT_LICENSE_PLATE',
    source: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10011385',
    triggers: [{ on: 'code', min: 7, max: 8 }],
    patterns: [
      {
        regex:
          /(?:AM|BA|BB|BH|BL|BM|BN|BP|BR|BZ|DL|DO|EF|EU|FB|FE|FF|FK|FR|FV|GB|GD|GF|GM|GR|GS|GU|HA|HB|HE|HF|HL|HO|IL|IM|JE|JO|JU|JW|KB|KF|KG|KI|KL|KO|KR|KS|KU|LA|LB|LE|LF|LI|LL|LN|LZ|MA|MD|ME|MI|MT|MU|MZ|ND|NK|OP|OW|PE|PL|PT|RA|RE|RI|RO|SB|SD|SE|SK|SL|SO|SP|SR|SV|SW|SZ|TA|TD|TU|UU|VB|VI|VK|VL|VO|WB|WE|WK|WL|WN|WO|WT|WU|WY|WZ|ZE|ZT|ZW|B|E|G|I|K|L|P|S|W)[ -]?(?:[1-9]\d{0,4}[ ]?[A-Z]{1,3}|[A-Z]{1,5}[ ]?[1-9]\d{0,2})/,
        score: 0.4,
      },
    ],
    context: { words: joinWords(PLATE, { de: ['wunschkennzeichen'] }), required: true },
    canonical: canonicalCompact,
    examples: {
      match: [
        'Kennzeichen ⟦W-12345A⟧',
        'Autokennzeichen ⟦GU 123AB⟧',
        'Nummerntafel ⟦L-456 XY⟧',
        'number plate ⟦S 789BC⟧',
        'Wunschkennzeichen ⟦G-ROBI1⟧',
      ],
      noMatch: [
        'W-12345A',
        'GU 123AB',
        'Kennzeichen QQ-123AB',
        'Kennzeichen w-12345a',
        'Kennzeichen W-1234567A',
      ],
    },
  }),
  PLATE_TRIGGERS,
);
