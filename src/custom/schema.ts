import { z } from 'zod';
import { NAMED_CHECKS } from '../../detectors/checksums/named.js';
import type { ContextRule } from '../core/context.js';
import type { EntityKind } from '../core/entity.js';
import type { CustomLayer } from './complete.js';
import { MOST_LEAD } from './derive.js';

/** Every error text says what was expected, as in policy/schema.ts. */

const KINDS = [
  'direct-identifier',
  'quasi-identifier',
  'secret',
  'special-category',
  'criminal',
  'minor',
  'not-personal',
] as const satisfies readonly EntityKind[];

const MOST = 'at most 500 of them';
const list = <T extends z.ZodType>(item: T) => z.array(item, 'a list').max(500, MOST);
/** One of something, or a list of it. */
const some = <T extends z.ZodType>(item: T, expected: string) =>
  z.union([item.transform((one) => [one]), list(item).min(1, expected)], expected);

const ID = 'an id of two parts, such as custom/staff-number';
/** Of an entity type of the policy's own. */
export const OWN_TYPE = 'a name in capitals, such as STAFF_NUMBER';
export const OWN_TYPE_NAME: RegExp = /^[A-Z][A-Z0-9_]{1,39}$/;
const SCORE = 'a number above 0, up to 1';
const EXPRESSION = 'a regular expression of 1 to 2000 characters';
const FLAGS = 'i, u or iu';
const LITERAL = 'ASCII text that starts with a letter or a sign';
const WORD = 'a word of Latin letters; * at its end or start stands for any ending or beginning';
const NUMBER = 'a count of digits from 6 to 31';
const PHRASE = 'a word or phrase, with at least four letters before *';
const EXAMPLE = 'a text of 1 to 2000 characters';

const expression = z.string(EXPRESSION).min(1, EXPRESSION).max(2000, EXPRESSION);
const flags = z.string(FLAGS).regex(/^(?:i|u|iu|ui|)$/, FLAGS);
const score = z.number(SCORE).gt(0, SCORE).max(1, SCORE);

const words = (description: string) => {
  const phrases = list(
    z
      .string(PHRASE)
      .max(200, PHRASE)
      .regex(/^(?:[^*]*[\p{L}\p{N}][^*]*|[^*]*(?:[\p{L}\p{N}]{4}| [\p{L}\p{N}]+)\*)$/u, PHRASE),
  );
  return z
    .union([phrases.transform((all) => ({ und: all })), z.record(z.string(), phrases)], 'a list of words')
    .optional()
    .meta({ description });
};

const reach = (description: string) =>
  z
    .int('a whole number from 0 to 1000')
    .min(0, 'a whole number from 0 to 1000')
    .max(1000, 'a whole number from 0 to 1000')
    .optional()
    .meta({ description });

const context = z
  .strictObject({
    words: words('Words near a value that raise its score: a list, or lists by language.'),
    negative: words('Words that speak against it.'),
    required: z.boolean('true or false').optional().meta({ description: 'No finding without a word near.' }),
    boost: z
      .number(SCORE)
      .min(0, SCORE)
      .max(1, SCORE)
      .optional()
      .meta({ description: 'Added. Default 0.35.' }),
    before: reach('Characters before a value that are looked at. Default 64.'),
    after: reach('Characters after it. Default 24.'),
  })
  .transform(
    ({ words: positive = {}, negative, required, boost, before, after }): ContextRule => ({
      words: positive,
      ...(negative && { negative }),
      ...(required !== undefined && { required }),
      ...(boost !== undefined && { boost }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    }),
  );

const TRIGGER = 'a mapping with literal, word, number or code';
const size = z
  .int('a whole number from 3 to 64')
  .min(3, 'a whole number from 3 to 64')
  .max(64, 'a whole number from 3 to 64');

const trigger = z
  .strictObject({
    literal: some(z.string(LITERAL).regex(/^[!#-/:-[\]-~][ -~]{0,63}$/, LITERAL), LITERAL).optional(),
    word: some(
      z.string(WORD).regex(/^(?:\*?[\p{Script=Latin}]{2,}|[\p{Script=Latin}]{2,}\*)$/u, WORD),
      WORD,
    ).optional(),
    number: some(z.int(NUMBER).min(6, NUMBER).max(31, NUMBER), NUMBER).optional(),
    code: z
      .strictObject({
        min: size,
        max: size,
        digits: z.int(NUMBER).min(1, NUMBER).max(31, NUMBER).optional(),
      })
      .refine(({ min, max }) => min <= max, { error: 'a number that is not below min', path: ['max'] })
      .optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), TRIGGER)
  .transform(({ literal, word, number, code }) => ({
    ...(literal && { literal }),
    ...(word && { word }),
    ...(number && { number }),
    ...(code && {
      code: { min: code.min, max: code.max, ...(code.digits !== undefined && { digits: code.digits }) },
    }),
  }));

const onePattern = z.strictObject({ regex: expression, flags: flags.optional(), score: score.optional() });
const example = z.string(EXAMPLE).min(1, EXAMPLE).max(2000, EXAMPLE);

/** `detectors.custom` of a policy file. */
export const customList: z.ZodType<CustomLayer[]> = list(
  z
    .strictObject({
      id: z
        .string(ID)
        .max(80, ID)
        .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, ID)
        .meta({ description: 'Two parts, such as custom/staff-number; findings carry it.' }),
      entityType: z
        .string(OWN_TYPE)
        .regex(OWN_TYPE_NAME, OWN_TYPE)
        .meta({ description: 'A known entity type, or a new one in capitals.' }),
      kind: z
        .enum(KINDS, `one of ${KINDS.join(', ')}`)
        .optional()
        .meta({ description: 'Of a new entity type. Default direct-identifier; not-personal is kept.' }),
      description: z.string('text').max(200, 'text of at most 200 characters').optional(),
      pattern: expression
        .optional()
        .meta({ description: 'Regular expression of JavaScript, matched at the trigger.' }),
      patterns: list(z.union([expression.transform((regex) => ({ regex })), onePattern], EXPRESSION))
        .optional()
        .meta({ description: 'Several; flags and score of their own win over those beside.' }),
      flags: flags.optional().meta({ description: 'i: case does not count. u: Unicode.' }),
      score: score.optional().meta({ description: 'Score of a match before context words.' }),
      lead: z
        .int(`a whole number from 0 to ${MOST_LEAD}`)
        .min(0, `a whole number from 0 to ${MOST_LEAD}`)
        .max(MOST_LEAD, `a whole number from 0 to ${MOST_LEAD}`)
        .optional()
        .meta({ description: 'Characters of a match before its trigger. Default: worked out.' }),
      trigger: trigger.optional().meta({ description: 'What stands in every match. Default: worked out.' }),
      context: context.optional().meta({ description: 'Words near a value.' }),
      validator: z
        .enum(Object.keys(NAMED_CHECKS), `one of ${Object.keys(NAMED_CHECKS).join(', ')}`)
        .optional()
        .meta({ description: 'Check digits; a match that fails is not reported.' }),
      examples: z
        .strictObject({
          match: list(example)
            .min(1, 'at least one example')
            .meta({ description: 'With the value between ⟦ and ⟧.' }),
          noMatch: list(example).optional().meta({ description: 'Nothing may be found in these.' }),
        })
        .meta({ description: 'Tried when the policy is loaded.' }),
    })
    .refine(
      ({ pattern, patterns }) =>
        (pattern === undefined) !== (patterns === undefined || patterns.length === 0),
      {
        error: 'pattern or patterns, one of the two',
        path: ['pattern'],
      },
    )
    .refine(
      (one) =>
        one.score !== undefined || one.patterns?.every((each) => 'score' in each && each.score !== undefined),
      {
        error: SCORE,
        path: ['score'],
      },
    )
    .transform(
      ({ pattern, patterns = [], flags: common = '', score: base = 0, examples, ...rest }): CustomLayer => ({
        ...rest,
        patterns: [...(pattern === undefined ? [] : [{ regex: pattern }]), ...patterns].map((one) => {
          const {
            regex,
            flags: own = common,
            score: mine = base,
          } = one as { regex: string; flags?: string; score?: number };
          return { regex, flags: own, score: mine };
        }),
        examples: { match: examples.match, noMatch: examples.noMatch ?? [] },
      }),
    ),
);
