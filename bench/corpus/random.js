/** Seeded random numbers (mulberry32): small, fast, the same on every platform. Not for secrets. */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  }

  /** Between 0 and 1, 1 excluded. */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** @param {number} n */
  below(n) {
    return (this.next() * n) | 0;
  }

  /**
   * Whole number from `low` to `high`, both included.
   * @param {number} low
   * @param {number} high
   */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  pick(list) {
    return list[(this.next() * list.length) | 0];
  }

  /** @param {number} share */
  chance(share) {
    return this.next() < share;
  }

  /**
   * Log-normal: half of the values lie below `median`; `sigma` 0.7 puts a tenth above 2.5 times the median.
   * @param {number} median
   * @param {number} sigma
   */
  logNormal(median, sigma) {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * this.next()));
  }

  /**
   * `n` characters of `alphabet`.
   * @param {number} n
   * @param {string} alphabet
   */
  string(n, alphabet) {
    let out = '';
    for (let i = 0; i < n; i++) out += alphabet[(this.next() * alphabet.length) | 0];
    return out;
  }

  /** @param {number} n */
  digits(n) {
    return this.string(n, '0123456789');
  }

  /** @param {number} n */
  hex(n) {
    return this.string(n, '0123456789abcdef');
  }
}
