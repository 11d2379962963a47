import { TamisError } from '../core/errors.js';
import type { Lists } from '../core/lists.js';

/**
 * Tags of another key match nothing, so that every objector on such a list would silently come through.
 *
 * @param keyId the four letters that name the key of the run
 * @throws TamisError `config`
 */
export function refuseForeignTags({ allow, deny }: Lists, keyId: string): void {
  for (const { path, entries } of [allow, ...deny].flatMap(({ hashed }) => hashed)) {
    const at = entries.findIndex((tag) => !tag.startsWith(`${keyId}:`));
    if (at < 0) continue;
    throw new TamisError(
      'config',
      `${path}: expected tags of key ${keyId}, got one of key ${entries[at]!.slice(0, 4)} (entry ${at + 1})`,
      'give the key that made the list, or make the list again: tamis key tag -k FILE',
    );
  }
}
