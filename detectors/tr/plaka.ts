/**
 * Plate of a vehicle in Turkey: identifies its owner through the register.
 *
 * Code of the province 01-81, one to three letters, two to five digits: `34 ABC 123`, `06 JK 4567`, `16 B
 * 12345`. Other texts look the same, so a word is required, unless a compact one is the whole field.
 *
 * Source: Karayolları Trafik Yönetmeliği, madde 53.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { also, OTHER_NUMBERS, PLATE } from '../words/world.js';

export const plaka: Detector = nearWords(
  definePattern({
    id: 'tr/plaka',
    description: 'Turkish vehicle plate, by province; in context, or compact and alone in its field',
    entityType: 'TR_LICENSE_PLATE',
    source: 'https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=8182&MevzuatTur=7&MevzuatTertip=5',
    triggers: [{ on: 'code', min: 7, max: 9 }],
    patterns: [
      { regex: /(?<!\d[-./_]|\+)(?:0[1-9]|[1-7]\d|8[01])[A-Z]{1,3}\d{2,5}(?![-./_]?\d)/, score: 0.4 },
      {
        regex: /(?<!\d[-./_]|\+)(?:0[1-9]|[1-7]\d|8[01])[ -]?[A-Z]{1,3}[ -]?\d{2,5}(?![-./_]?\d)/i,
        score: 0.35,
      },
    ],
    context: {
      words: also(PLATE, { tr: ['araç', 'aracın', 'plaka', 'plakası', 'plakalı', 'ruhsat'] }),
      negative: OTHER_NUMBERS,
      alone: 0.15,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'plaka ⟦34 KRD 482⟧',
        'aracın plakası ⟦06 BXT 771⟧',
        'plakası ⟦35JKL48⟧',
        'license plate ⟦16 B 1204⟧',
        'plakam ⟦07mp441⟧',
      ],
      noMatch: [
        '34 KRD 482',
        'plaka 99 KRD 482',
        'plaka 00 ABC 12',
        'sipariş 35JKL48',
        'plaka 34 KRDX 48',
        'plaka 34 KRD 4821077',
      ],
    },
  }),
  ['plaka*', 'plate', 'plates'],
);
