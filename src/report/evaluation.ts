/** A labelled or found span: UTF-16 units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Counts of one entity type or language. */
export interface Score {
  /** Labelled spans. */
  gold: number;
  /** Found spans of the type. */
  found: number;
  /** Found with exactly the labelled bounds and type. */
  exact: number;
  /** Labelled spans of which every character lies in found spans of the type. */
  covered: number;
  /** Labelled spans of which at least one character lies in no span that is acted upon: personal data that gets out. */
  leaked: number;
  /** Found spans that touch no labelled span of the type. */
  falsePositives: number;
}

export function emptyScore(): Score {
  return { gold: 0, found: 0, exact: 0, covered: 0, leaked: 0, falsePositives: 0 };
}

/**
 * Compares the spans of one text.
 *
 * @param found all found spans, of any type
 * @param isActedUpon whether the policy changes spans of a type; a kept span hides nothing
 * @param tally is given every type with what to add to its score
 */
export function compareSpans(
  gold: readonly Span[],
  found: readonly Span[],
  isActedUpon: (type: string) => boolean,
  tally: (type: string, add: Partial<Score>) => void,
): void {
  const acted = found.filter(({ type }) => isActedUpon(type));
  for (const span of gold) {
    const same = found.filter(({ type }) => type === span.type);
    tally(span.type, {
      gold: 1,
      exact: same.some(({ start, end }) => start === span.start && end === span.end) ? 1 : 0,
      covered: covers(same, span) ? 1 : 0,
      leaked: covers(acted, span) ? 0 : 1,
    });
  }
  for (const span of found) {
    const touches = gold.some(
      ({ type, start, end }) => type === span.type && start < span.end && span.start < end,
    );
    tally(span.type, { found: 1, falsePositives: touches ? 0 : 1 });
  }
}

function covers(spans: readonly Span[], { start, end }: Span): boolean {
  let at = start;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start <= at && span.end > at) at = span.end;
  }
  return at >= end;
}

/** Precision, recall and their means; undefined where nothing was labelled or found. Exact bounds. */
export function rates(score: Score): {
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
  /** Recall weighs four times: a leak is worse than a word lost. */
  f2: number | undefined;
  leakRate: number | undefined;
} {
  const precision = score.found > 0 ? score.exact / score.found : undefined;
  const recall = score.gold > 0 ? score.exact / score.gold : undefined;
  const mean = (beta: number): number | undefined => {
    if (precision === undefined || recall === undefined) return undefined;
    const weight = beta * beta;
    return precision + recall === 0 ? 0 : ((1 + weight) * precision * recall) / (weight * precision + recall);
  };
  const leakRate = score.gold > 0 ? score.leaked / score.gold : undefined;
  return { precision, recall, f1: mean(1), f2: mean(2), leakRate };
}
