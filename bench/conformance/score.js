// What a suite reports: groups of cases, and what went wrong in them.

/** @typedef {{ right: number, positives: number, leaks: number, wrong: number, negatives: number }} Counts */
/** @typedef {{ recall?: number, falseRate?: number, accuracy?: number }} Target share from 0 to 1 */

/** The figures of one suite, by group. */
export class Score {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    /** @type {Map<string, Counts>} */
    this.groups = new Map();
    /** @type {Map<string, Target>} */
    this.targets = new Map();
    /** @type {string[]} */
    this.mistakes = [];
  }

  /** @param {string} group @param {Target} target */
  aim(group, target) {
    this.targets.set(group, target);
  }

  /** A value that must be found. @param {string} group @param {boolean} found @param {boolean} leaks @param {string} text */
  positive(group, found, leaks, text) {
    const counts = this.of(group);
    counts.positives++;
    if (found) counts.right++;
    else this.mistakes.push(`${this.name}\t${group}\tmissed\t${JSON.stringify(text)}`);
    if (leaks) counts.leaks++;
  }

  /** A value that must not be found. @param {string} group @param {boolean} found @param {string} text */
  negative(group, found, text) {
    const counts = this.of(group);
    counts.negatives++;
    if (!found) return;
    counts.wrong++;
    this.mistakes.push(`${this.name}\t${group}\tfalse\t${JSON.stringify(text)}`);
  }

  /** @param {string} group @returns {Counts} */
  of(group) {
    let counts = this.groups.get(group);
    if (counts === undefined) {
      counts = { right: 0, positives: 0, leaks: 0, wrong: 0, negatives: 0 };
      this.groups.set(group, counts);
    }
    return counts;
  }

  /** Rows for the table, the suite's own last when it has several groups. @returns {string[][]} */
  rows() {
    return [...this.groups].map(([group, counts]) => {
      const { right, positives, leaks, wrong, negatives } = counts;
      const accuracy = (right + negatives - wrong) / (positives + negatives);
      return [
        this.name,
        group,
        String(positives),
        percent(right, positives),
        String(leaks),
        String(negatives),
        percent(wrong, negatives),
        (100 * accuracy).toFixed(1),
        verdict(this.targets.get(group), counts, accuracy),
      ];
    });
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

/** @param {Target | undefined} target @param {Counts} counts @param {number} accuracy */
function verdict(target, { right, positives, wrong, negatives }, accuracy) {
  if (target === undefined) return '';
  const { recall = 0, falseRate = 1, accuracy: least = 0 } = target;
  const holds =
    (positives === 0 || right / positives >= recall) &&
    (negatives === 0 || wrong / negatives <= falseRate) &&
    accuracy >= least;
  const words = [
    ...(target.recall === undefined ? [] : [`found >= ${100 * recall}`]),
    ...(target.falseRate === undefined ? [] : [`false <= ${100 * falseRate}`]),
    ...(target.accuracy === undefined ? [] : [`accuracy >= ${100 * least}`]),
  ];
  return `${holds ? 'ok  ' : 'MISS'} ${words.join(', ')}`;
}
