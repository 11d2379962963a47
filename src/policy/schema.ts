import { z } from 'zod';
import { ENTITY_TYPES } from '../core/entity.js';
import { ACTIONS, FIELD_ROLES, SCOPES, STYLES } from '../core/policy.js';
import { customList, OWN_TYPE_NAME } from '../custom/schema.js';
import { listsSchema } from '../lists/schema.js';
import { type Bounds, ENTITY, isName, LIMITS, NAME, THRESHOLD } from './checks.js';
import type { PolicyLayer } from './layer.js';
import { EXACT_PATH, FIELD_PATH, isBlanket, isExactPath, isFieldPath } from './paths.js';
import { DEFAULT_PROFILE, PROFILE_NAMES } from './profiles.js';
import { REGIONS } from './regions.js';
import { bytesOf, DURATION, millisecondsOf, SIZE } from './units.js';

// Every error text below says what was expected; `issues.ts` adds where, and what was found instead.

/** A policy file, checked. */
export interface PolicyFile extends PolicyLayer {
  readonly version: 1;
  readonly $schema?: string | undefined;
}

const oneOf = <const T extends readonly string[]>(words: T) => z.enum(words, `one of ${words.join(', ')}`);
const list = <T extends z.ZodType>(item: T) => z.array(item, 'a list');

const name = z.string(NAME).min(1, NAME).max(200, NAME).refine(isName, NAME);
const reason = 'a reason of 1 to 1000 characters';
const threshold = z.number(THRESHOLD).min(0, THRESHOLD).max(1, THRESHOLD);
const action = oneOf(ACTIONS);
/** @param own entity types that the policy itself brings */
const entityOf = (own: readonly string[]) =>
  z.enum([...new Set([...ENTITY_TYPES.map((type) => type.name), ...own])], ENTITY);

const scope = z.strictObject({
  level: oneOf(SCOPES)
    .optional()
    .meta({ description: 'Within which the same value gets the same pseudonym.' }),
  reason: z
    .string('text')
    .max(1000, 'text of at most 1000 characters')
    .optional()
    .meta({ description: 'Why people must be linkable over the whole data set. Needed for dataset.' }),
  id: z.string(EXACT_PATH).refine(isExactPath, EXACT_PATH).optional().meta({
    description: 'Path of the field that identifies the conversation. Default: that of the recognised shape.',
  }),
});

const entityRule = z.strictObject({
  action: action.optional(),
  threshold: threshold.optional().meta({ description: 'Findings below this score are left alone.' }),
});

const fieldRule = (own: readonly string[]) =>
  z
    .strictObject({
      path: z
        .string(FIELD_PATH)
        .refine(isFieldPath, FIELD_PATH)
        .meta({ description: 'Dotted; * is any one key or index, ** any number of them.' }),
      role: oneOf(FIELD_ROLES),
      type: entityOf(own).optional().meta({ description: 'Entity type of an identifier field. Default ID.' }),
    })
    .refine(({ role, type }) => type === undefined || role === 'identifier', {
      error: 'no type with this role: only an identifier has one',
      path: ['type'],
    })
    .refine(({ path, role }) => role !== 'keep' || !isBlanket(path), {
      error: 'a path that names a key with role keep: nothing would be examined',
      path: ['path'],
    });

const detectors = z.strictObject({
  disable: z
    .record(
      z
        .string()
        .regex(/^[a-z0-9-]+\/(\*|[a-z0-9-]+(\/[a-z0-9-]+)*)$/, 'a detector id such as fr/nir or fr/*'),
      z.string(reason).max(1000, reason).regex(/\S/, reason),
      'a mapping of detector ids to reasons',
    )
    .optional()
    .meta({
      description: 'Detectors that do not run, each with its reason, which the run manifest repeats.',
    }),
  modules: list(z.string('the path of a module').min(1, 'the path of a module'))
    .refine(isSet, 'paths that differ')
    .optional()
    .meta({ description: 'ES modules with detectors of your own; paths are relative to this file.' }),
  custom: customList.optional().meta({ description: 'Detectors of your own, described here.' }),
});

const limits = z.strictObject({
  recordBytes: quantity(SIZE, bytesOf, LIMITS.recordBytes)
    .optional()
    .meta({ description: 'A longer record is rejected. Bytes, or a size such as 16MiB. Default 16MiB.' }),
  depth: z
    .int(LIMITS.depth.expected)
    .min(LIMITS.depth.least, LIMITS.depth.expected)
    .max(LIMITS.depth.most, LIMITS.depth.expected)
    .optional()
    .meta({ description: 'A record nested deeper is rejected. Default 1000.' }),
  timeoutMs: quantity(DURATION, millisecondsOf, LIMITS.timeoutMs).optional().meta({
    description: 'A record that takes longer is rejected. Milliseconds, or a time such as 30s. Default 30s.',
  }),
});

/**
 * Checks a policy file and gives the layer that it stands for.
 *
 * @param own entity types that the file itself brings (`ownTypes`)
 */
export const policySchema = (own: readonly string[]): z.ZodType<PolicyFile> =>
  z
    .strictObject({
      $schema: z.string('text').optional().meta({ description: 'JSON Schema, for editors. Not read.' }),
      version: z.literal(1, '1').meta({ description: 'Version of the policy format.' }),
      profile: oneOf(PROFILE_NAMES)
        .optional()
        .meta({ description: `Shipped policy to start from. Default ${DEFAULT_PROFILE}.` }),
      domain: name.optional().meta({
        description: 'Pseudonymisation domain: the data set within which pseudonyms may be compared.',
      }),
      recipient: name
        .optional()
        .meta({ description: 'Who receives the result. Each recipient gets other pseudonyms.' }),
      epoch: z
        .union([name, z.int().nonnegative()], NAME)
        .transform(String)
        .optional()
        .meta({ description: 'Release of the data set. Each epoch gets other pseudonyms.' }),
      scope: z
        .union([oneOf(SCOPES).transform((level) => ({ level })), scope], `one of ${SCOPES.join(', ')}`)
        .optional()
        .meta({ description: 'Within which the same value gets the same pseudonym.' }),
      style: oneOf(STYLES).optional().meta({ description: 'How a pseudonym is written.' }),
      threshold: threshold
        .optional()
        .meta({ description: 'Findings below this score are left alone. Default 0.5.' }),
      action: action.optional().meta({ description: 'What is done with a finding. Default pseudonymise.' }),
      entities: z
        .partialRecord(
          entityOf(own),
          z.union(
            [action.transform((word) => ({ action: word })), entityRule],
            `one of ${ACTIONS.join(', ')}, or a mapping`,
          ),
          'a mapping of entity types to actions',
        )
        .optional()
        .meta({ description: 'Action, or action and threshold, by entity type.' }),
      fields: list(fieldRule(own))
        .refine((rules) => isSet(rules.map((rule) => rule.path)), 'one rule for each path')
        .optional()
        .meta({ description: 'What fields are, strongest rule first.' }),
      shape: z
        .string('the name of a record shape, or auto')
        .regex(/^[a-z0-9][a-z0-9_-]*$/, 'the name of a record shape, or auto')
        .optional()
        .meta({ description: 'Record shape. Default auto: recognised from the first records.' }),
      regions: list(z.enum(REGIONS, 'an ISO 3166-1 code in capitals, such as FR'))
        .refine(isSet, 'regions that differ')
        .optional()
        .meta({ description: 'Where a phone number without a country code is looked up, in this order.' }),
      detectors: detectors.optional().meta({ description: 'Detectors to leave out and to add.' }),
      lists: listsSchema
        .optional()
        .meta({ description: 'Values that are always left, and values that are always found.' }),
      limits: limits.optional().meta({ description: 'What makes a record too large or too slow.' }),
    })
    .meta({ title: 'Tamis policy', description: 'Which personal data is replaced in which way.' });

/** The entity types that a policy file brings, as far as it can be read. */
export function ownTypes(data: unknown): readonly string[] {
  const { custom } = table(table(data)['detectors']);
  const { deny } = table(table(data)['lists']);
  const all = [custom, deny].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [list]));
  const names = all.map((one) => table(one)['entityType']);
  return names.filter((name): name is string => typeof name === 'string' && OWN_TYPE_NAME.test(name));
}

function table(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** A whole number, or a number with a unit, between two bounds. */
function quantity(pattern: RegExp, parse: (text: string) => number, { least, most, expected }: Bounds) {
  return z
    .union([z.int(expected), z.string(expected).regex(pattern, expected)], expected)
    .transform((value) => (typeof value === 'number' ? value : parse(value)))
    .refine((value) => value >= least && value <= most, expected);
}
