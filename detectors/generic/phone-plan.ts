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
}

/** Answers of the library, which takes 20 to 50 µs for each; a number is asked for again to make it canonical. */
let answers = new Map<string, Parsed | undefined>();
const MAX_ANSWERS = 4096;

/** Ask libphonenumber: `+` and digits, or the digits dialled in a region. */
export function parse(digits: string, region?: string): Parsed | undefined {
  const question = region === undefined ? digits : region + digits;
  const known = answers.get(question);
  if (known !== undefined || answers.has(question)) return known;
  if (answers.size >= MAX_ANSWERS) answers = new Map();
  const answer = ask(digits, region);
  answers.set(question, answer);
  return answer;
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
  };
}

/** Where a zero is dialled before national numbers, and so written. */
const TRUNK_ZERO = new Set(
  `FR DE GB NL BE CH AT IE JP AU TR IN CN BR SE FI RO BG HR SI SK RS UA IL ZA NZ KR TH VN ID MY PH TW PK BD EG MA DZ NG KE
   GH AR LB AE SA MC RE GP MQ GF YT GG JE IM AL BA ME MK LK NP MM KH LA`.split(/\s+/),
);
/** Plans so open that almost any digits are a number of them. */
const LOOSE = new Set(['DE', 'AT', 'IT', 'LU', 'FI', 'IN', 'TR', 'CN', 'BR', 'ID']);

/** What of a region's plan tells most digits off before the library is asked. */
interface Plan {
  /** Lengths of its numbers. */
  readonly lengths: readonly number[];
  /** All its kinds of numbers; undefined where digits are rewritten before they are looked up. */
  readonly numbers: RegExp | undefined;
}

const KINDS = [
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'PREMIUM_RATE',
  'TOLL_FREE',
  'SHARED_COST',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
];
const plans = new Map<string, Plan>();

function planOf(region: string): Plan {
  let known = plans.get(region);
  if (known === undefined) {
    known = readPlan(region);
    plans.set(region, known);
  }
  return known;
}

function readPlan(region: string): Plan {
  const { Metadata, data } = lib();
  const metadata = new Metadata(data);
  metadata.selectNumberingPlan(region as CountryCode);
  const plan = metadata.numberingPlan as unknown as LibraryPlan | undefined;
  if (plan === undefined) return { lengths: [], numbers: undefined };
  const rewrites =
    Boolean(plan.nationalPrefixTransformRule()) || /[^0-9|]/.test(plan.nationalPrefixForParsing() ?? '');
  const patterns = KINDS.flatMap((kind) => plan.type(kind)?.pattern() ?? []);
  const numbers = rewrites || patterns.length === 0 ? undefined : new RegExp(`^(?:${patterns.join('|')})$`);
  return { lengths: plan.possibleLengths(), numbers };
}

/** What the library's plan has beyond its published types. */
interface LibraryPlan {
  possibleLengths(): readonly number[];
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
