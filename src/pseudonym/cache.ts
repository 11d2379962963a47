/**
 * A map of bounded size that forgets what was not asked for lately. Two generations: a full young one
 * becomes the old one, whose entries live on only if they are asked for again. Cheaper than a list of
 * uses, and nothing depends on what is forgotten: what it holds can be computed again.
 */
export class RecentMap<V> {
  readonly #half: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  /** @param size the most entries it holds; at least 2 are kept room for */
  constructor(size: number) {
    this.#half = Math.max(1, Math.floor(size / 2));
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) {
      this.#old.delete(key);
      this.set(key, old);
    }
    return old;
  }

  set(key: string, value: V): void {
    if (this.#young.size >= this.#half && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
