import { z } from 'zod';
import { OWN_TYPE, OWN_TYPE_NAME } from '../custom/schema.js';
import type { ListsLayer } from './layer.js';

const VALUE = 'a value of 1 to 500 characters';
const EXPRESSION = 'a regular expression of 1 to 2000 characters';
const FLAGS = 'i, u or iu';
const PATH = 'the path of a file';
const LISTS = 'a mapping, or a list of mappings';

const list = <T extends z.ZodType>(item: T) => z.array(item, 'a list');
const value = z.string(VALUE).max(500, VALUE).regex(/\S/, VALUE);
const expression = z.string(EXPRESSION).min(1, EXPRESSION).max(2000, EXPRESSION);
const pattern = z.union(
  [
    expression.transform((regex) => ({ regex, flags: '' })),
    z.strictObject({
      regex: expression,
      flags: z
        .string(FLAGS)
        .regex(/^(?:i|u|iu|ui|)$/, FLAGS)
        .default(''),
    }),
  ],
  EXPRESSION,
);
const path = z.string(PATH).min(1, PATH);
const paths = z.union([path.transform((one) => [one]), list(path)], PATH);

const keys = {
  exact: list(value).optional().meta({ description: 'Values; case and white space do not count.' }),
  patterns: list(pattern).optional().meta({ description: 'Regular expressions that match a whole value.' }),
  file: paths.optional().meta({ description: 'Files of values, one a line, read when the policy is.' }),
  hashed: paths.optional().meta({ description: 'Files of tags made by tamis key tag.' }),
};

const deny = z.strictObject({
  entityType: z
    .string(OWN_TYPE)
    .regex(OWN_TYPE_NAME, OWN_TYPE)
    .meta({ description: 'What a denied value is.' }),
  ...keys,
});

/** `lists` of a policy file. */
export const listsSchema: z.ZodType<ListsLayer> = z.strictObject({
  allow: z.strictObject(keys).optional().meta({ description: 'Values that are left as they are.' }),
  deny: z
    .union([deny.transform((one) => [one]), list(deny)], LISTS)
    .optional()
    .meta({ description: 'Values that are always found.' }),
});
