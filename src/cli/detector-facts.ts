import type { Detector, Examples, Trigger } from '../core/detector.js';
import { entityType } from '../core/entity.js';

/** What people want to know about a detector, in words. */
export interface DetectorFacts {
  readonly id: string;
  /** Folder of the id: an ISO 3166-1 code, or `generic`, `secret`, `policy`. */
  readonly country: string;
  readonly types: readonly string[];
  readonly description: string;
  /** Whether check digits, dates or ranges are looked at beyond the pattern. */
  readonly checksum: string;
  readonly context: string;
  readonly source: string;
  readonly examples: readonly string[];
}

/** Examples that are shown; all of them are tested. */
const SHOWN = 3;

export function factsOf(detector: Detector): DetectorFacts {
  const { id, entityTypes, description, source, examples } = detector;
  return {
    id,
    country: id.split('/')[0]!,
    types: entityTypes.map((name) => `${name} (${entityType(name)?.kind ?? 'of the policy'})`),
    description,
    checksum: isChecked(detector) ? 'yes' : 'no',
    context: contextOf(detector),
    source,
    // A module's detector may have none.
    examples: ((examples as Examples | undefined)?.match ?? [])
      .slice(0, SHOWN)
      .map((text) => text.replace(/\s+/g, ' ')),
  };
}

/** Detectors that are written out do not say; their descriptions do. */
function isChecked({ checked, description }: Detector): boolean {
  return checked ?? /\bcheck|Luhn|\bmod\b|checksum/i.test(description);
}

function contextOf({ context, triggers }: Detector): string {
  if (context === undefined) return triggers.every(isWord) ? 'its own words' : 'not needed';
  const words = [...new Set(Object.values(context.words).flat())];
  const shown = words.slice(0, 6).join(', ') + (words.length > 6 ? ` … (${words.length})` : '');
  return `${context.required ? 'required' : 'helps'}: ${shown}`;
}

function isWord(trigger: Trigger): boolean {
  return trigger.on === 'word';
}
