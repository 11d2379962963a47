import { createRequire } from 'node:module';

/** Why a regular expression is refused: what it can be made to do, and by which text. */
export interface Hazard {
  readonly got: string;
  readonly advice: string;
}

type CheckSync = typeof import('recheck')['checkSync'];

/** Milliseconds for one expression. */
const TIMEOUT = 10_000;

let checker: CheckSync | undefined;

/**
 * Whether a regular expression can be made to take more than linear time. Asks recheck's pure implementation, which
 * starts no process and reads no environment; it is loaded (3 MB) with the first policy that has patterns of its own.
 */
export function hazardOf(source: string, flags: string): Hazard | undefined {
  checker ??= (createRequire(import.meta.url)('recheck/lib/browser.js') as { checkSync: CheckSync })
    .checkSync;
  // Sticky, as it is used: matched at a candidate, not searched for.
  const result = checker(source, `${flags}y`, { timeout: TIMEOUT });
  if (result.status === 'safe') return undefined;
  if (result.status === 'vulnerable') {
    const { complexity, attack } = result;
    return {
      got: `one of ${complexity.type === 'polynomial' ? `polynomial (degree ${complexity.degree})` : 'exponential'} time`,
      // Made by recheck from the expression alone.
      advice: `shown by ${printable(attack.pattern)}; let neighbouring parts match different characters, and bound what repeats`,
    };
  }
  return {
    got: `one that could not be proved so (${result.error.kind})`,
    advice: 'make it shorter, or bound what repeats',
  };
}

function printable(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}
