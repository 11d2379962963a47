/**
 * Postcode of the United Kingdom: a few houses of one street, so next to a name it leads to a person.
 *
 * Outward code (area of one or two letters, district `9`, `99`, `9A`), a space that is often left out, inward code (a
 * digit and two letters without C, I, K, M, O and V). The areas are a closed list. Crown dependencies and `GIR 0AA` too.
 *
 * Source: Royal Mail, Programmers' Guide to the Postcode Address File; Cabinet Office, BS 7666.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

const AREAS: ReadonlySet<string> = new Set(
  `AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY
  G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL
  OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN
  WR WS WV YO ZE`.split(/\s+/),
);

const INWARD = '\\d[ABD-HJLNP-UW-Z]{2}';
const OUTWARD = '[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPS-UW]|[A-HK-Y]\\d[ABEHMNPRV-Y])';

function hasArea(value: string): boolean | undefined {
  const compact = canonicalCompact(value);
  if (compact.startsWith('GIR')) return true;
  const area = /^[A-Z]{1,2}(?=\d)/.exec(compact)?.[0];
  // A letter may belong to a product (`M1 2GB`): words nearby may speak against it, so no certainty.
  return area !== undefined && AREAS.has(area) ? undefined : false;
}

export const gbPostcode: Detector = definePattern({
  id: 'gb/postcode',
  description: 'UK postcode, by its shape and the list of areas; in lower case or only in part with context',
  entityType: 'POSTAL_CODE',
  source: 'https://www.royalmail.com/find-a-postcode',
  triggers: [
    { on: 'code', min: 3, max: 3 },
    { on: 'code', min: 5, max: 7 },
  ],
  // The trigger of the usual spelling is the inward code.
  lead: 6,
  patterns: [
    { regex: new RegExp(`(?:${OUTWARD} ${INWARD}|GIR 0AA)`, 'u'), score: 0.75 },
    { regex: new RegExp(`(?:${OUTWARD}${INWARD}|GIR0AA)`, 'u'), score: 0.55 },
    { regex: new RegExp(`(?:${OUTWARD} ?${INWARD}|GIR ?0AA)`, 'iu'), score: 0.35 },
  ],
  validate: hasArea,
  context: {
    words: {
      en: [
        'postcode*',
        'post code',
        'zip',
        'address*',
        'live',
        'lives',
        'living',
        'moved',
        'deliver*',
        'london',
        'uk',
      ],
      fr: ['code postal', 'adresse'],
      de: ['plz', 'postleitzahl*', 'adresse*', 'anschrift*'],
      es: ['codigo postal', 'direccion'],
      it: ['codice postale', 'indirizzo'],
      nl: ['postcode*', 'adres'],
      pt: ['codigo postal', 'morada', 'endereco'],
      pl: ['kod pocztowy', 'adres*'],
    },
    negative: {
      en: [
        'part',
        'part no',
        'model',
        'sku',
        'serial',
        'version',
        'order',
        'order no',
        'ref',
        'reference',
        'flight',
        'batch',
        'registration',
        'reg',
        'plate',
        'number plate',
        'course',
        'module',
        'chip',
        'cpu',
        'hex',
        'colour',
        'color',
        'bin',
      ],
    },
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      '⟦SW1A 1AA⟧',
      'we are in Leeds, ⟦LS1 4AP⟧, near the park',
      '⟦M1 1AE⟧.',
      'compact: ⟦EC1A1BB⟧',
      '⟦GIR 0AA⟧',
      'my postcode is ⟦cr2 6xh⟧',
    ],
    noMatch: [
      'QA1 1AA',
      'M1 1AI',
      'XA1 1AA',
      '1A1 1AA',
      'cr2 6xh',
      'part no. M11AE',
      'the 1st and the 2nd',
      'SW1A 1AAB',
    ],
  },
});
