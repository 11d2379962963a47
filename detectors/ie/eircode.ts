/**
 * Eircode of Ireland: a single address.
 *
 * A routing key (one of 139) and four characters without B, G, I, J, L, M, O, Q, S, U, Z: `A65 F4E2`.
 *
 * Source: Eircode, "What is Eircode"; ECAD product guide.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';

const KEYS = new Set(
  (
    'A41 A42 A45 A63 A67 A75 A81 A82 A83 A84 A85 A86 A91 A92 A94 A96 A98 C15 D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 ' +
    'D12 D13 D14 D15 D16 D17 D18 D20 D22 D24 D6W E21 E25 E32 E34 E41 E45 E53 E91 F12 F23 F26 F28 F31 F35 F42 F45 F52 F56 ' +
    'F91 F92 F93 F94 H12 H14 H16 H18 H23 H53 H54 H62 H65 H71 H91 K32 K34 K36 K45 K56 K67 K78 N37 N39 N41 N91 P12 P14 P17 ' +
    'P24 P25 P31 P32 P36 P43 P47 P51 P56 P61 P67 P72 P75 P81 P85 R14 R21 R32 R35 R42 R45 R51 R56 R93 R95 T12 T23 T34 T45 ' +
    'T56 V14 V15 V23 V31 V35 V42 V92 V93 V94 V95 W12 W23 W34 W91 X35 X42 X91 Y14 Y21 Y25 Y34 Y35 A65'
  ).split(' '),
);

export function isEircode(value: string): boolean {
  return KEYS.has(value.slice(0, 3).toUpperCase());
}

export const eircode: Detector = nearWords(
  definePattern({
    id: 'ie/eircode',
    description: 'Eircode, by its routing keys; near an address or alone',
    entityType: 'IE_EIRCODE',
    source: 'https://www.eircode.ie/what-is-eircode',
    triggers: [{ on: 'code', min: 3, max: 7 }],
    patterns: [
      { regex: /(?:D6W|[A-Z]\d\d) [0-9AC-FHKNPRTV-Y]{4}/, score: 0.4 },
      { regex: /(?:D6W|[A-Z]\d\d)[ -]?[0-9AC-FHKNPRTV-Y]{4}/i, score: 0.3 },
    ],
    validate: (value) => (isEircode(value) ? undefined : false),
    context: {
      words: {
        en: [
          'eircode*',
          'postcode*',
          'post code',
          'address*',
          'street',
          'road',
          'avenue',
          'lane',
          'house',
          'apartment',
          'co',
          'county',
          'ireland',
          'dublin',
          'cork',
          'galway',
          'limerick',
          'waterford',
          'live',
          'lives',
          'living',
          'deliver*',
        ],
        ga: ['éirchód', 'seoladh', 'éire'],
        fr: ['adresse', 'code postal'],
        de: ['adresse', 'postleitzahl', 'anschrift'],
        es: ['dirección', 'código postal'],
        it: ['indirizzo', 'codice postale'],
        nl: ['adres', 'postcode'],
        pl: ['adres', 'kod pocztowy'],
        pt: ['endereço', 'morada', 'código postal'],
      },
      negative: { en: ['part', 'sku', 'model', 'order', 'flight', 'gate'] },
      required: true,
      alone: 0.25,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'Eircode ⟦D02 X285⟧',
        '3 Main Street, Dublin ⟦D6W F4E2⟧',
        'address: ⟦A65F4E2⟧',
        'my eircode is ⟦t12 nx58⟧',
        'Co. Galway, ⟦H91 PYK4⟧.',
      ],
      noMatch: [
        'see D02 X285',
        'eircode O78 O3O4',
        'eircode D02 XB85',
        'eircode A86P R34',
        'eircode Z99 F4E2',
      ],
    },
  }),
  [
    'eircode*',
    'postcode*',
    'address*',
    'street',
    'road',
    'ireland',
    'dublin',
    'cork',
    'galway',
    'limerick',
    'waterford',
    'county',
    'adresse*',
    'indirizzo',
    'adres',
  ],
);
