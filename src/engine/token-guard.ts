import type { Candidate, Detector, Report } from '../core/detector.js';
import { entityType } from '../core/entity.js';
import type { Pseudonymiser } from '../core/pseudonymiser.js';

/** Entity type of a span that is a pseudonym of this key: left as it is, and nothing may cut into it (P5). */
export const OWN_TOKEN = 'own-token';

const SHAPE = /\[([A-Z][A-Z0-9_]{1,39}):([a-z0-9]{1,8}):([A-Za-z0-9_-]{3,64}(?::[A-Za-z0-9_-]{1,64})?)\]/y;
/** What pseudonyms are drawn from (design section 5). */
const BODY = /^[bcdfghjklmnpqrstvwxz]{20}(?:[bcdfghjklmnpqrstvwxz]{4})?$/;
const PLACEHOLDER = /\[([A-Z][A-Z0-9_]{1,39}?)(?:_[0-9]{1,9})?\]/y;

/**
 * Finds text shaped like a pseudonym. Those of this key stay; any other one is itself pseudonymised: that
 * neutralises forged tokens, and moves stored data to a new key.
 */
export function tokenGuard(
  pseudonymiser: Pseudonymiser,
  keepPlaceholders: boolean,
  ownTypes: ReadonlySet<string> = new Set(),
): Detector {
  const isType = (name: string): boolean => ownTypes.has(name) || entityType(name) !== undefined;
  return {
    id: 'tamis/token',
    version: 1,
    description: 'text shaped like a pseudonym that this key did not make',
    entityTypes: [],
    source: 'https://www.edpb.europa.eu/',
    triggers: [{ on: 'literal', text: '[' }],
    examples: { match: [], noMatch: [] },
    detect({ text, at }: Candidate, report: Report): void {
      SHAPE.lastIndex = at;
      const match = SHAPE.exec(text);
      if (match === null) {
        if (!keepPlaceholders) return;
        PLACEHOLDER.lastIndex = at;
        const placeholder = PLACEHOLDER.exec(text);
        if (placeholder && isType(placeholder[1]!)) report(at, PLACEHOLDER.lastIndex, OWN_TOKEN, 1);
        return;
      }
      const [token, type, , body] = match;
      if (pseudonymiser.isOwn(token)) report(at, SHAPE.lastIndex, OWN_TOKEN, 1);
      else if (isType(type!)) report(at, SHAPE.lastIndex, type!, 1);
      else if (BODY.test(body!) || type === 'PII') report(at, SHAPE.lastIndex, 'TOKEN', 1);
    },
  };
}
