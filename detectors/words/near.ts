import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';

/** How far around a word a value is looked for; about what context words see. */
const BEFORE = 32;
const AFTER = 72;

/**
 * A detector that is also called at words, and then looks at every word and number around them: for values with
 * too few digits in a row for a trigger of their own, such as number plates.
 */
export function nearWords(detector: Detector, words: readonly string[]): Detector {
  function detect(candidate: Candidate, report: Report): void {
    let end = -1;
    const note: Report = (...finding) => {
      end = Math.max(end, finding[1]);
      report(...finding);
    };
    detector.detect(candidate, note);
    const { text, at, field } = candidate;
    if (end >= 0 || isDigit(text.charCodeAt(at))) return;
    const to = Math.min(text.length, at + AFTER);
    for (let next = Math.max(0, at - BEFORE); next < to; next++) {
      if (!isWordUnit(text.charCodeAt(next)) || isWordUnit(text.charCodeAt(next - 1))) continue;
      detector.detect({ text, at: next, field }, note);
      next = Math.max(next, end - 1);
    }
  }
  return { ...detector, triggers: [...detector.triggers, { on: 'word', words, withDigit: true }], detect };
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
