import { resolve } from 'node:path';
import { TamisError } from '../core/errors.js';
import type { ListFile } from '../core/lists.js';
import type { Problem } from '../policy/problem.js';
import type { ListLayer, ListsLayer } from './layer.js';
import { type ListFileKind, readListFile } from './read.js';

/** The lists of a policy file with their files read; paths start at the folder of the policy. */
export function readLists(
  layer: ListsLayer | undefined,
  directory: string,
): { readonly lists: ListsLayer | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (files: ListLayer['file'], kind: ListFileKind, path: Problem['path']): ListFile[] =>
    (files ?? []).flatMap((file) => {
      if (typeof file !== 'string') return [file];
      try {
        return [readListFile(resolve(directory, file), kind)];
      } catch (error) {
        if (!(error instanceof TamisError)) throw error;
        const [, place = '', expected = '', got = ''] =
          /^(.*): expected (.*), got (.*)$/s.exec(error.message) ?? [];
        problems.push({ path: [...path, kind], expected, got: `${got} in ${place}` });
        return [];
      }
    });
  const complete = <T extends ListLayer>(list: T, path: Problem['path']): T => ({
    ...list,
    file: read(list.file, 'file', path),
    hashed: read(list.hashed, 'hashed', path),
  });
  if (layer === undefined) return { lists: undefined, problems };
  const deny = layer.deny?.map((list, at) =>
    complete(list, ['lists', 'deny', ...(layer.deny!.length > 1 ? [at] : [])]),
  );
  return { lists: { allow: layer.allow && complete(layer.allow, ['lists', 'allow']), deny }, problems };
}
