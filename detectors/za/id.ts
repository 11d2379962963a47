/**
 * Identity number of South Africa: identifies a citizen, a permanent resident (1) or a refugee (2).
 *
 * Thirteen digits: date of birth, four that tell the sex, citizenship 0-2, 8 or 9 (any in old ones), a Luhn
 * check digit.
 *
 * Source: Department of Home Affairs; Identification Act 68 of 1997.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export const id: Detector = definePattern({
  id: 'za/id',
  description: 'South African identity number, by date of birth, citizenship and check digit',
  entityType: 'ZA_ID_NUMBER',
  source: 'https://www.dha.gov.za/index.php/civic-services/identity-documents',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))\d{4}[0-2][89]\d(?![-./_]?\d)/,
      score: 0.75,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))\d{4}[0-2]\d\d(?![-./_]?\d)/,
      score: 0.45,
    },
    {
      regex:
        /(?<!\d[-./_ ]|\+)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d)) \d{4} [0-2]\d\d(?![-./_ ]?\d)/,
      score: 0.75,
    },
  ],
  validate: (value) => luhn(canonicalDigits(value)) || false,
  validScore: 0,
  context: {
    words: also(NATIONAL_ID, {
      en: [
        'rsa id',
        'sa id',
        'south african id',
        'id number',
        'id no',
        'permanent resident',
        'refugee',
        'smart id',
      ],
      af: ['id nommer', 'identiteitsnommer'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.2,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'RSA ID: ⟦8204174821082⟧',
      '⟦7509221330080⟧',
      'my id number is ⟦9911300552089⟧',
      'ID no. ⟦010301 7710 098⟧',
      'ID-nommer ⟦6807145010098⟧',
    ],
    noMatch: [
      '8213174821083',
      '8204174821085',
      '8204174821389',
      'order 8204174821085',
      '8204174821080000',
      '1-8204174821082',
    ],
  },
});
