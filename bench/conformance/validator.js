// Values of validator.js, valid and not, of the types that we claim: alone, in a sentence that says nothing about
// them, and in one that names them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { resolvePolicy } from '../../dist/src/policy/resolve.js';
import { finder } from './finder.js';
import { jsonLines } from './lines.js';
import { Score } from './score.js';
import { covers } from './spans.js';

const DEFAULT_REGIONS = resolvePolicy().regions;
const { isValidPhoneNumber } = createRequire(import.meta.url)('libphonenumber-js/max');

/** Country or locale -> entity types, by validator. @type {Record<string, Record<string, string[]>>} */
const CLAIMED = {
  isIdentityCard: {
    ES: ['ES_NIF', 'ES_NIE'],
    FI: ['FI_PERSONAL_IDENTITY_CODE'],
    IN: ['IN_AADHAAR'],
    IR: ['IR_NATIONAL_ID'],
    IT: ['IT_IDENTITY_CARD'],
    LK: ['LK_NIC'],
    NO: ['NO_FODSELSNUMMER'],
    PK: ['PK_CNIC'],
    PL: ['PL_PESEL'],
    TH: ['TH_TNIN'],
    'ar-LY': ['LY_NATIONAL_ID'],
    'ar-TN': ['TN_CIN'],
    'he-IL': ['IL_ID'],
    'zh-CN': ['CN_RESIDENT_ID'],
    'zh-HK': ['HK_ID'],
    'zh-TW': ['TW_NATIONAL_ID'],
  },
  isTaxID: {
    'bg-BG': ['BG_EGN'],
    'cs-CZ': ['CZ_RC'],
    'de-AT': ['AT_STNR'],
    'de-DE': ['DE_TAX_ID'],
    'dk-DK': ['DK_CPR'],
    'el-CY': ['CY_TIC'],
    'el-GR': ['GR_AFM'],
    'en-CA': ['CA_SIN'],
    'en-GB': ['UK_UTR', 'UK_NINO'],
    'en-IE': ['IE_PPSN'],
    'en-IN': ['IN_PAN'],
    'en-US': ['US_EIN', 'US_SSN', 'US_ITIN'],
    'es-AR': ['AR_CUIT', 'AR_CUIT_COMPANY'],
    'es-ES': ['ES_NIF', 'ES_NIE', 'ES_CIF'],
    'et-EE': ['EE_ISIKUKOOD'],
    'fi-FI': ['FI_PERSONAL_IDENTITY_CODE'],
    'fr-FR': ['FR_SPI'],
    'fr-LU': ['LU_MATRICULE'],
    'lb-LU': ['LU_MATRICULE'],
    'hr-HR': ['HR_OIB'],
    'hu-HU': ['HU_TAX_ID'],
    'it-IT': ['IT_FISCAL_CODE'],
    'lt-LT': ['LT_ASMENS_KODAS'],
    'lv-LV': ['LV_PERSONAS_KODS'],
    'mt-MT': ['MT_IDENTITY_CARD', 'MT_TIN'],
    'nl-BE': ['BE_NN'],
    'nl-NL': ['NL_BSN'],
    'pl-PL': ['PL_NIP', 'PL_PESEL'],
    'pt-BR': ['BR_CPF', 'BR_CNPJ'],
    'pt-PT': ['PT_NIF', 'PT_NIPC'],
    'ro-RO': ['RO_CNP'],
    'sk-SK': ['CZ_RC'],
    'sv-SE': ['SE_PERSONNUMMER', 'SE_ORGANISATIONSNUMMER'],
    'uk-UA': ['UA_RNOKPP'],
  },
  isLicensePlate: {
    'cs-CZ': ['CZ_LICENSE_PLATE'],
    'de-DE': ['DE_KFZ'],
    'de-LI': ['LI_LICENSE_PLATE'],
    'en-IN': ['IN_VEHICLE_REGISTRATION'],
    'fi-FI': ['FI_VEHICLE_REGISTRATION'],
    'hu-HU': ['HU_LICENSE_PLATE'],
    'pt-BR': ['BR_LICENSE_PLATE'],
    'pt-PT': ['PT_LICENSE_PLATE'],
    'sq-AL': ['AL_LICENSE_PLATE'],
    'sv-SE': ['SE_VEHICLE_REGISTRATION'],
  },
  isMobilePhone: { '': ['PHONE_NUMBER'] },
  isPassportNumber: {},
};

/** Where the passport has another name than `XX_PASSPORT`. @type {Record<string, string>} */
const PASSPORTS = { GB: 'UK_PASSPORT', EE: 'EE_DOCUMENT', LV: 'LV_DOCUMENT', LT: 'LT_DOCUMENT' };

/** What a sentence calls a value. @type {Record<string, string>} */
const NOUNS = {
  isIdentityCard: 'identity card number',
  isTaxID: 'tax identification number',
  isLicensePlate: 'licence plate number',
  isMobilePhone: 'mobile phone',
  isPassportNumber: 'passport number',
};

/**
 * @param {string} folder @param {import('./finder.js').Find} find @param {ReadonlySet<string>} types those we have
 * @returns {Score[]}
 */
export function validatorJs(folder, find, types) {
  const total = new Score('validator.js');
  const named = new Score('validator.js named');
  const each = new Score('validator.js by type');
  for (const { validator, args, text, valid } of jsonLines(join(folder, 'validator.js/cases.dev.jsonl'))) {
    if (CLAIMED[validator] === undefined || typeof text !== 'string' || text.trim() === '') continue;
    const wanted = claimed(validator, args[0]).filter((type) => types.has(type));
    if (wanted.length === 0) continue;
    const isPhone = validator === 'isMobilePhone';
    const region = isPhone ? String([args[0]].flat()[0]).slice(-2) : '';
    // Asked for mobile numbers of one country, validator.js refuses landlines and numbers of other countries.
    if (isPhone && !valid && isValidPhoneNumber(text, region)) continue;
    const findHere = isPhone ? phoneFinder(region) : find;
    total.aim(validator, { accuracy: 0.95 });
    const group =
      `${validator} ${validator === 'isMobilePhone' ? '' : [args[0]].flat()[0]} ${wanted.join(' ')}`.replace(
        '  ',
        ' ',
      );
    /** @param {string} before @param {string} after @param {Score[]} scores */
    const ask = (before, after, scores) => {
      const span = { start: before.length, end: before.length + text.length };
      const all = findHere(before + text + after);
      const mine = all.filter(({ type }) => wanted.includes(type));
      for (const score of scores) {
        const name = score === each ? group : validator;
        if (valid)
          score.positive(name, covers(span, mine), !covers(span, all), `${wanted}: ${before + text + after}`);
        else score.negative(name, covers(span, mine), `${wanted}: ${before + text + after}`);
      }
    };
    ask('', '', [total, each]);
    ask('They wrote ', ' in the box on the left.', [total, each]);
    ask(`My ${NOUNS[validator]} is `, '.', [named]);
  }
  each.mistakes.length = 0;
  return [total, named, each];
}

/** @type {Map<string, import('./finder.js').Find>} */
const finders = new Map();

/** With the number's country first, as a policy for that country has it. @param {string} region */
function phoneFinder(region) {
  const find =
    finders.get(region) ?? finder({ regions: [region, ...DEFAULT_REGIONS.filter((one) => one !== region)] });
  finders.set(region, find);
  return find;
}

/** @param {string} validator @param {unknown} argument @returns {string[]} */
function claimed(validator, argument) {
  const place = String([argument].flat()[0] ?? 'any');
  if (validator === 'isPassportNumber') return [PASSPORTS[place] ?? `${place}_PASSPORT`];
  // A number is found without its region only when it is written for other countries.
  if (validator === 'isMobilePhone') return place === 'any' ? [] : ['PHONE_NUMBER'];
  return CLAIMED[validator]?.[place] ?? [];
}
