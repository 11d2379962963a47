/**
 * Numbering plans: whether digits are a phone number, and of which region. All knowledge is libphonenumber's.
 *
 * @see https://github.com/google/libphonenumber
 */
import { createRequire } from 'node:module';
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';

type Library = typeof import('libphonenumber-js/core') & { readonly data: MetadataJson };
let library: Library | undefined;

/** Loaded at the first candidate: its tables cost a command that meets no number 30 ms. */
function lib(): Library {
  if (library === undefined) {
    const require = createRequire(import.meta.url);
    const core = require('libphonenumber-js/core') as typeof import('libphonenumber-js/core');
    const data = require('libphonenumber-js/metadata.max.json') as MetadataJson;
    library = { ...core, data };
  }
  return library;
}

export interface Parsed {
  readonly e164: string;
  readonly valid: boolean;
  readonly mobile: boolean;
  /** Of a kind that stands on no business card: voice mail, company access. */
  readonly odd: boolean;
  /** Of a length that its country's numbers have. */
  readonly possible: boolean;
}

/** Answers of the library, which takes 20 to 50 µs for each. */
let answers = new Map<string, Parsed | undefined>();
const MAX_ANSWERS = 4096;

/**
 * What is known of `+` and digits, or of the digits dialled in a region. Of a region's own digits only
 * those of a valid number are known.
 */
export function parse(digits: string, region?: string): Parsed | undefined {
  if (region === undefined) return fromAbroad(digits) ?? asked(digits, undefined);
  const plan = planOf(region);
  if (plan.numbers !== undefined && !plan.abroad.test(digits)) return atHome(digits, plan);
  const answer = asked(digits, region);
  return answer?.valid ? answer : undefined;
}

function asked(digits: string, region: string | undefined): Parsed | undefined {
  const question = region === undefined ? digits : region + digits;
  const known = answers.get(question);
  if (known !== undefined || answers.has(question)) return known;
  if (answers.size >= MAX_ANSWERS) answers = new Map();
  const answer = ask(digits, region);
  answers.set(question, answer);
  return answer;
}

/** The same answer as the library's, in a plan without special rules. */
function atHome(digits: string, plan: Plan): Parsed | undefined {
  const { prefix } = plan;
  // The library takes the prefix off whenever what is left is a number of the plan.
  const bare = prefix !== '' && digits.startsWith(prefix) ? digits.slice(prefix.length) : digits;
  const national = bare !== digits && plan.general.test(bare) ? bare : digits;
  const own = numberOf(plan, national);
  if (own !== undefined || !plan.shared) return own;
  if (plan.callingCode === '1' && !ANY_AMERICAN.test(national)) return undefined;
  // Regions that share a code dial alike: all of North America, Guadeloupe and Saint-Martin.
  for (const region of callingRegions(plan.callingCode)) {
    const there = numberOf(planOf(region), national);
    if (there !== undefined) return there;
  }
  return undefined;
}

/** Area and exchange; the prefixes of free and of personal numbers are in it. */
const ANY_AMERICAN = /^[2-9]\d\d[2-9]\d{6}$/;

function fromAbroad(digits: string): Parsed | undefined {
  for (let length = 1; length <= 3; length++) {
    const plan = byCallingCode(digits.slice(1, 1 + length));
    if (plan === null) continue;
    const national = digits.slice(1 + length);
    // A zero may be dialled or not; the library knows where.
    return plan === undefined || national.charCodeAt(0) === 48 ? undefined : numberOf(plan, national);
  }
  return undefined;
}

function numberOf(plan: Plan, national: string): Parsed | undefined {
  if (!plan.lengths.includes(national.length) || !plan.kinds.test(national)) return undefined;
  return {
    e164: `+${plan.callingCode}${national}`,
    valid: true,
    mobile: plan.mobile.test(national),
    odd: plan.odd.test(national),
    possible: true,
  };
}

function ask(digits: string, region: string | undefined): Parsed | undefined {
  const { parsePhoneNumberFromString, data } = lib();
  const home = region === undefined ? {} : { defaultCountry: region as CountryCode };
  const number = parsePhoneNumberFromString(digits, { ...home, extract: false }, data);
  if (number === undefined) return undefined;
  const valid = number.isValid();
  const type = valid ? number.getType() : undefined;
  return {
    e164: number.number,
    valid,
    mobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE',
    odd: type === 'VOICEMAIL' || type === 'UAN' || type === 'PAGER',
    possible: valid || number.isPossible() || wasNumber(number.number),
  };
}

/**
 * Numbers of plans that have changed since they were written down: Benin (8 digits until 2024), Côte d'Ivoire (8 until
 * 2021), Brazil (mobile numbers of 8 until 2016), Mexico (a 1 or 01 behind the country code until 2019), Vietnam
 * (mobile numbers of 10 digits until 2018).
 */
const FORMER = /^\+(?:229\d{8}|225\d{8}|55\d{10}|5201?1?\d{10}|841[26]\d{8})$/;

function wasNumber(e164: string): boolean {
  return FORMER.test(e164);
}

/** The regions behind a calling code. */
export function callingRegions(code: string): readonly string[] {
  return (lib().data.country_calling_codes[code as never] as readonly string[] | undefined) ?? [];
}

let allRegions: ReadonlySet<string> | undefined;

/** Every region that has a numbering plan. */
export function regionsWithPlans(): ReadonlySet<string> {
  allRegions ??= new Set(Object.keys(lib().data.countries));
  return allRegions;
}

/** The number that digits are in the first of the regions that has it, however they are dialled. */
export function validIn(digits: string, regions: readonly string[]): Parsed | undefined {
  for (const region of regions) {
    const parsed = parse(digits, region);
    if (parsed?.valid) return parsed;
    // `351 21 234 5678`: the country code without its sign.
    const code = planOf(region).callingCode;
    if (code !== '' && digits.length > code.length + 5 && digits.startsWith(code)) {
      const abroad = parse(`+${digits}`);
      if (abroad?.valid) return abroad;
    }
  }
  return undefined;
}

/**
 * Countries whose mobile numbers are dialled with a zero and ten digits: written in one piece they are known without
 * a word and wherever the reader lives, as eleven digits that begin so are seldom anything else.
 */
const ELEVEN = 'PH NG PK TR IR JP KR BD EG IN'.split(' ');

export function mobileAnywhere(digits: string): Parsed | undefined {
  if (digits.length !== 11 || digits.charCodeAt(0) !== 48) return undefined;
  return mobileInRegions(digits, ELEVEN);
}

/** Where a zero is dialled before national numbers, and so written. */
const TRUNK_ZERO = new Set(
  `FR DE GB NL BE CH AT IE JP AU TR IN CN BR SE FI RO BG HR SI SK RS UA IL ZA NZ KR TH VN ID MY PH TW PK BD EG MA DZ NG KE
   GH AR LB AE SA MC RE GP MQ GF YT GG JE IM AL BA ME MK LK NP MM KH LA`.split(/\s+/),
);
/** Plans so open that almost any digits are a number of them. */
const LOOSE = new Set(['DE', 'AT', 'IT', 'LU', 'FI', 'IN', 'TR', 'CN', 'BR', 'ID']);

/** A region's numbering plan, compiled from the library's data: it says at once what the library says slowly. */
interface Plan {
  readonly callingCode: string;
  /** Lengths of its numbers. */
  readonly lengths: readonly number[];
  /** All its kinds of numbers; undefined where digits are rewritten before they are looked up. */
  readonly numbers: RegExp | undefined;
  /** What the plan takes for one of its numbers, of whatever kind. */
  readonly general: RegExp;
  readonly mobile: RegExp;
  readonly odd: RegExp;
  /** All its kinds of numbers, as they are after such rewriting. */
  readonly kinds: RegExp;
  /** Other regions have the same calling code. */
  readonly shared: boolean;
  /** What is dialled before national numbers. */
  readonly prefix: string;
  /** What is dialled before numbers of other countries. */
  readonly abroad: RegExp;
}

const ODD = ['VOICEMAIL', 'UAN', 'PAGER'];
const OTHERS = [
  'MOBILE',
  'FIXED_LINE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
];

const NOTHING = /(?!)/;
const NO_PLAN: Plan = {
  callingCode: '',
  lengths: [],
  numbers: undefined,
  general: NOTHING,
  mobile: NOTHING,
  odd: NOTHING,
  kinds: NOTHING,
  shared: false,
  prefix: '',
  abroad: NOTHING,
};
const plans = new Map<string, Plan>();

function planOf(region: string): Plan {
  let known = plans.get(region);
  if (known === undefined) {
    known = readPlan(region);
    plans.set(region, known);
  }
  return known;
}

/** The plan behind a calling code; undefined when several regions share it, null when there is none. */
function byCallingCode(code: string): Plan | undefined | null {
  const regions = lib().data.country_calling_codes[code as never] as readonly string[] | undefined;
  if (regions === undefined) return null;
  return regions.length === 1 && /^[A-Z]{2}$/.test(regions[0]!) ? planOf(regions[0]!) : undefined;
}

function readPlan(region: string): Plan {
  const { Metadata, data } = lib();
  const metadata = new Metadata(data);
  metadata.selectNumberingPlan(region as CountryCode);
  const plan = metadata.numberingPlan as unknown as LibraryPlan | undefined;
  if (plan === undefined) return NO_PLAN;
  const prefix = plan.nationalPrefixForParsing() ?? '';
  const code = plan.callingCode();
  const sharers = data.country_calling_codes[code as never] as readonly string[];
  // Of regions that share a code, the library looks at more than the plan of one; but for North America, see above.
  const isShared = code !== '1' && sharers[0] !== region;
  const rewrites = Boolean(plan.nationalPrefixTransformRule()) || /\D/.test(prefix) || isShared;
  const oneOf = (kinds: readonly string[]): RegExp => {
    const patterns = kinds.flatMap((kind) => plan.type(kind)?.pattern() || []);
    return patterns.length === 0 ? NOTHING : new RegExp(`^(?:${patterns.join('|')})$`);
  };
  const kinds = oneOf([...OTHERS, ...ODD]);
  return {
    callingCode: code,
    lengths: plan.possibleLengths(),
    // A plan without patterns of its kinds says too little.
    numbers: rewrites || kinds === NOTHING ? undefined : kinds,
    general: new RegExp(`^(?:${plan.nationalNumberPattern()})$`),
    // Where mobile numbers have no pattern of their own, they are like those of fixed lines.
    mobile: oneOf([plan.type('MOBILE')?.pattern() ? 'MOBILE' : 'FIXED_LINE']),
    odd: oneOf(ODD),
    kinds,
    shared: sharers.length > 1,
    prefix,
    abroad: new RegExp(`^(?:${plan.IDDPrefix() ?? '(?!)'})`),
  };
}

/** What the library's plan has beyond its published types. */
interface LibraryPlan {
  callingCode(): string;
  IDDPrefix(): string | undefined;
  possibleLengths(): readonly number[];
  nationalNumberPattern(): string;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
  type(kind: string): { pattern(): string } | undefined;
}

/** Whether a region has to be asked about digits: their length there, without what is dialled first, and their kind. */
function fits(digits: string, region: string): boolean {
  const first = digits.charCodeAt(0);
  const trunk = TRUNK_ZERO.has(region);
  const prefix = (first === 48 && trunk) || (first === 49 && digits.length === 11 && !trunk) ? 1 : 0;
  const { lengths, numbers } = planOf(region);
  if (!lengths.includes(digits.length - prefix)) return false;
  return numbers === undefined || numbers.test(digits) || numbers.test(digits.slice(1));
}

/**
 * The number that these digits, as they are written, are in one of the regions: the first that knows them,
 * but a mobile number of a later one goes before a fixed line of a plan that takes nearly everything.
 */
export function inRegions(digits: string, regions: readonly string[]): Parsed | undefined {
  if (digits.startsWith('00')) return undefined;
  const zero = digits.charCodeAt(0) === 48;
  let fixed: Parsed | undefined;
  for (const region of regions) {
    if ((!zero && TRUNK_ZERO.has(region)) || !fits(digits, region)) continue;
    if (fixed !== undefined && LOOSE.has(region)) continue;
    const parsed = parse(digits, region);
    if (!parsed?.valid || (!zero && parsed.odd)) continue;
    if (parsed.mobile || !LOOSE.has(region)) {
      if (parsed.mobile || fixed === undefined) return parsed;
    } else fixed = parsed;
  }
  // Without its zero a number of the other regions is a mobile number that somebody typed from memory.
  return fixed ?? (zero ? undefined : mobileInRegions(digits, regions));
}

export function mobileInRegions(digits: string, regions: readonly string[]): Parsed | undefined {
  for (const region of regions) {
    if (!fits(digits, region)) continue;
    const parsed = parse(digits, region);
    if (parsed?.mobile) return parsed;
  }
  return undefined;
}
