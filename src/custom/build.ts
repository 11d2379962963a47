import { NAMED_CHECKS } from '../../detectors/checksums/named.js';
import { canonicalCompact } from '../core/canonical.js';
import type { CustomDetector, CustomTrigger } from '../core/custom.js';
import type { Candidate, Detector, Report, Trigger } from '../core/detector.js';
import { definePattern } from '../core/pattern.js';
import { isWordUnit } from '../core/word.js';

/** A match of a custom pattern is at most this long, so that a candidate costs the same in every text. */
export const LONGEST_MATCH = 1024;
/** A value may start this far behind the word that announces it (`badge no. 4711`). */
const WORD_REACH = 48;

/** The detector that a policy describes. The policy was checked: patterns, validator and examples are good. */
export function buildCustom(custom: CustomDetector): Detector {
  const { id, entityType, description, patterns, context, validator, examples } = custom;
  const reach = custom.trigger.word === undefined ? 0 : WORD_REACH;
  const lead = custom.lead + reach;
  const inner = definePattern({
    id,
    description,
    entityType,
    source: '',
    triggers: triggersOf(custom.trigger),
    patterns: patterns.map(({ regex, flags, score }) => ({ regex: new RegExp(regex, flags), score })),
    lead,
    // A check only refuses: how much a right one proves depends on the pattern, whose score says so.
    ...(validator !== undefined && { validate: NAMED_CHECKS[validator]!, validScore: 0 }),
    ...(context && { context }),
    canonical: canonicalCompact,
    examples,
  });
  return {
    ...inner,
    detect({ text, at, field }: Candidate, report: Report): void {
      const last = Math.min(text.length, at + reach);
      const from = Math.max(0, last - lead - LONGEST_MATCH);
      const to = Math.min(text.length, last + LONGEST_MATCH);
      const near = text.slice(from, to);
      inner.detect({ text: near, at: last - from, field }, (start, end, type, score) => {
        // Cut by the edge of the window, it may be a part of something longer.
        const isCut =
          from + end === to && isWordUnit(text.charCodeAt(to - 1)) && isWordUnit(text.charCodeAt(to));
        if (!isCut) report(from + start, from + end, type, score);
      });
    },
  };
}

function triggersOf({ literal = [], word, number, code }: CustomTrigger): Trigger[] {
  return [
    ...literal.map((text): Trigger => ({ on: 'literal', text })),
    ...(word ? [{ on: 'word', words: word } as const] : []),
    ...(number ? [{ on: 'number', digits: number } as const] : []),
    ...(code ? [{ on: 'code', ...code } as const] : []),
  ];
}
