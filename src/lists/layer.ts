import type { DenyList, ListFile, ListPattern, Lists, ValueList } from '../core/lists.js';
import { type ListFileKind, readListFile } from './read.js';

/** A list as a policy layer has it. A file that is a path is read when layers are put together. */
export interface ListLayer {
  readonly exact?: readonly string[] | undefined;
  readonly patterns?: readonly ListPattern[] | undefined;
  readonly file?: readonly (string | ListFile)[] | undefined;
  readonly hashed?: readonly (string | ListFile)[] | undefined;
}

export interface ListsLayer {
  readonly allow?: ListLayer | undefined;
  readonly deny?: readonly (ListLayer & { readonly entityType: string })[] | undefined;
}

/**
 * Puts the lists of layers together. All count.
 *
 * @throws TamisError `config` when a file cannot be read
 */
export function mergeLists(layers: readonly (ListsLayer | undefined)[]): Lists {
  const allow = layers.map((layer) => complete(layer?.allow ?? {}));
  return {
    allow: {
      exact: allow.flatMap(({ exact }) => exact),
      patterns: allow.flatMap(({ patterns }) => patterns),
      file: allow.flatMap(({ file }) => file),
      hashed: allow.flatMap(({ hashed }) => hashed),
    },
    deny: layers.flatMap((layer) =>
      (layer?.deny ?? []).map(({ entityType, ...list }): DenyList => ({ entityType, ...complete(list) })),
    ),
  };
}

function complete({ exact = [], patterns = [], file = [], hashed = [] }: ListLayer): ValueList {
  const read = (kind: ListFileKind) => (one: string | ListFile) =>
    typeof one === 'string' ? readListFile(one, kind) : one;
  return { exact, patterns, file: file.map(read('file')), hashed: hashed.map(read('hashed')) };
}
