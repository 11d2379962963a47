import type { Detector } from '../core/detector.js';
import { TamisError } from '../core/errors.js';
import type { Sieve } from '../core/frame.js';
import type { Policy } from '../core/policy.js';
import type { RunConfig } from '../core/run-config.js';
import { createSieve } from '../engine/sieve.js';
import { shapeNamed } from '../formats/recognise.js';
import { refuseForeignTags } from '../lists/key-check.js';
import type { PolicyLayer } from '../policy/layer.js';
import { resolvePolicy } from '../policy/resolve.js';
import { randomKey } from '../pseudonym/keys.js';
import { createPseudonymiser } from '../pseudonym/pseudonymiser.js';
import { runDetectors } from '../workers/assemble.js';

/** What `createFilter` and `createPipeline` are given. */
export interface SieveOptions {
  /** Keys as in a policy file, on top of the profile; or a policy that `loadPolicy` has read. Default: profile `chat`. */
  readonly policy?: PolicyLayer | Policy;
  /** Root key, 32 random bytes or more (`loadKey`). Default: a random one, so that pseudonyms link only within this object. */
  readonly key?: Uint8Array;
  /** Detectors beside the shipped ones, from `definePattern` or your own. */
  readonly detectors?: readonly Detector[];
}

/** The options with every default filled in. @throws TamisError `config` */
export function configOf(options: SieveOptions): RunConfig {
  const { policy = {}, key } = options;
  const resolved = 'defaults' in policy ? policy : resolvePolicy(policy);
  if (resolved.shape !== 'auto' && shapeNamed(resolved.shape) === undefined) {
    throw new TamisError(
      'config',
      `unknown record shape ${resolved.shape}`,
      'tamis policy shapes lists them',
    );
  }
  return { policy: resolved, rootKey: key ?? randomKey(), collectFindings: false, write: true };
}

/** @throws TamisError `config` */
export async function sieveOf(config: RunConfig, extra: readonly Detector[] = []): Promise<Sieve> {
  const { policy, rootKey } = config;
  const { domain, recipient, epoch, scope } = policy;
  const detectors = [...(await runDetectors(policy)), ...extra];
  const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
  refuseForeignTags(policy.lists, pseudonymiser.keyId);
  return createSieve(config, detectors, pseudonymiser);
}
