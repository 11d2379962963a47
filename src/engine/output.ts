/**
 * Collects what is left of a frame. Untouched stretches are copied whole, and a frame in which nothing
 * changed is handed on as it is.
 */
export class Output {
  private readonly source: Uint8Array;
  private parts: Uint8Array[] = [];
  private copied = 0;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  /** Puts `bytes`, or nothing, in the place of `start` to `end`. Called in the order of the source. */
  replace(start: number, end: number, bytes: Uint8Array | undefined): void {
    if (start > this.copied) this.parts.push(this.source.subarray(this.copied, start));
    if (bytes) this.parts.push(bytes);
    this.copied = end;
  }

  finish(): Uint8Array {
    if (this.copied === 0) return this.source;
    if (this.copied < this.source.length) this.parts.push(this.source.subarray(this.copied));
    return joined(this.parts);
  }
}

/** Like Buffer.concat, but never out of the shared pool: the result can be transferred to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
