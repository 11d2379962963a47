/**
 * Social Security number (SSN) of the United States: identifies a person to authorities, employers and banks.
 *
 * Nine digits: area (not 000, 666 or 900-999), group (not 00), serial (not 0000). No check digit. Written
 * `123-45-6789`, with spaces or full stops, or compact.
 *
 * Source: Social Security Administration, "Social Security Number Randomization" and POMS RM 10201.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isAlphanumeric, isGlued } from '../checksums/grouped.js';
import { namedBefore, wordSet } from '../words/same-sentence.js';

const FORMATTED = /(?!000|666|9)\d{3}([- .])(?!00)\d\d\1(?!0000)\d{4}/y;
/** Compact, or with one separator missing or unlike the other. */
const LOOSE = /(?!000|666|9)\d{3}[- ]?(?!00)\d\d[- ]?(?!0000)\d{4}/y;

/** Printed in advertisements and void since: nobody's number. */
const VOID: ReadonlySet<string> = new Set(['078051120', '219099999']);
/** The number every form shows as its example. */
const SAMPLE = '123456789';

/** Three-two-four with hyphens is seldom anything else. */
const HYPHENS = 0.85;
const OTHER = 0.6;
/** In a sentence about a part or an order; needs a context word. */
const RENAMED = 0.4;
/** Needs a context word. */
const WEAK = 0.3;

/** What its own sentence calls something else. */
const OTHER_NUMBERS = wordSet(
  'order tracking invoice part model sku isbn version serial ticket reference ref catalog catalogue cas patent case',
);

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** `-`, `.`, `/`, `:`, `_`, `,` between digits: the figure is longer than what was matched. */
function joins(unit: number): boolean {
  return (unit >= 44 && unit <= 47) || unit === 58 || unit === 95;
}

function isPartOfLonger(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isGlued(text, start) || isAlphanumeric(after) || before === 43) return true;
  if (joins(before) && before !== 44 && isDigit(text.charCodeAt(start - 2))) return true;
  return joins(after) && after !== 44 && isDigit(text.charCodeAt(end + 1));
}

/** Numbers of other kinds go on after a space: phone numbers, tables. */
function standsAmongDigits(text: string, start: number, end: number): boolean {
  return (
    (text.charCodeAt(start - 1) === 32 && isDigit(text.charCodeAt(start - 2))) ||
    (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)))
  );
}

function detect({ text, at, field }: Candidate, report: Report): void {
  FORMATTED.lastIndex = at;
  const formatted = FORMATTED.exec(text);
  LOOSE.lastIndex = at;
  if (!formatted && !LOOSE.test(text)) return;
  const end = formatted ? FORMATTED.lastIndex : LOOSE.lastIndex;
  if (isPartOfLonger(text, at, end)) return;
  const digits = text.slice(at, end).replace(/[^0-9]/g, '');
  if (VOID.has(digits)) return;
  const separator = formatted?.[1];
  let score = separator === '-' ? HYPHENS : separator === undefined ? WEAK : OTHER;
  if (digits === SAMPLE || (separator === ' ' && standsAmongDigits(text, at, end))) score = WEAK;
  if (score < 0.9 && namedBefore(text, at, field, OTHER_NUMBERS)) score = Math.min(score, RENAMED);
  report(at, end, 'US_SSN', score);
}

export const ssn: Detector = {
  id: 'us/ssn',
  version: 1,
  description: 'US Social Security number, by its ranges; compact only in context',
  entityTypes: ['US_SSN'],
  source: 'https://www.ssa.gov/employer/randomization.html',
  triggers: [{ on: 'number', digits: [9] }],
  context: {
    words: {
      en: [
        'ssn',
        'ssns',
        'social',
        'social security',
        'soc sec',
        'ss#',
        'ss number',
        'ss no',
        'ssid',
        'taxpayer',
        'itin',
      ],
      es: ['seguro social', 'seguridad social'],
      fr: ['sécurité sociale'],
      de: ['sozialversicherungsnummer'],
    },
    before: 40,
  },
  examples: {
    match: [
      'ssn ⟦536-22-8841⟧',
      'mine is ⟦536-22-8841⟧.',
      'abc ⟦536 22 8841⟧ abc',
      '⟦536.22.8841⟧',
      'my social security number is ⟦536228841⟧, thanks',
      'SSN: ⟦536-228841⟧',
    ],
    noMatch: [
      '536228841',
      'ssn 666-22-8841',
      'ssn 000-22-8841',
      'ssn 936-22-8841',
      'ssn 536-00-8841',
      'ssn 536-22-0000',
      '536-22.8841',
      '5362288410',
      'ssn 078-05-1120',
      'part no. 536-22-8841',
      '1-536-22-8841',
      '+1 536 22 8841 22',
    ],
  },
  detect,
  canonical: canonicalDigits,
};
