import type { Frame, FrameResult } from '../core/frame.js';
import type { Policy } from '../core/policy.js';
import { createSieve } from '../engine/sieve.js';
import { createPseudonymiser } from '../pseudonym/pseudonymiser.js';
import { runDetectors } from '../workers/assemble.js';

/** A sieve in this thread, for commands that look at a few records. */
export async function sampleSieve(
  policy: Policy,
  rootKey: Uint8Array,
): Promise<(frame: Pick<Frame, 'bytes' | 'shape' | 'syntax'>) => FrameResult> {
  const { domain, recipient, epoch, scope } = policy;
  const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
  const config = { policy, rootKey, collectFindings: true, write: true };
  const sieve = createSieve(config, await runDetectors(policy), pseudonymiser);
  return (frame) => sieve.frame({ sequence: 0, source: '-', firstRecord: 0, offset: 0, ...frame });
}
