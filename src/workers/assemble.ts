import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeDetectors } from '../../detectors/index.js';
import type { Detector } from '../core/detector.js';
import { TamisError } from '../core/errors.js';
import type { Sieve } from '../core/frame.js';
import type { Policy } from '../core/policy.js';
import type { RunConfig } from '../core/run-config.js';
import { buildCustom } from '../custom/build.js';
import { createSieve } from '../engine/sieve.js';
import { denyDetectors } from '../lists/deny.js';
import { refuseForeignTags } from '../lists/key-check.js';
import { createPseudonymiser } from '../pseudonym/pseudonymiser.js';

/**
 * Makes the sieve of a run: the one place where engine, detectors and key meet.
 *
 * @throws TamisError of kind `config` when a detector module of the policy cannot be used.
 */
export async function assembleSieve(config: RunConfig): Promise<Sieve> {
  const { policy, rootKey } = config;
  const { domain, recipient, epoch, scope } = policy;
  const detectors = await runDetectors(policy);
  const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
  // A scan has a key of its own and writes nothing.
  if (config.write) refuseForeignTags(policy.lists, pseudonymiser.keyId);
  return createSieve(config, detectors, pseudonymiser);
}

/** The detectors of a run, those included that the policy disables: shipped ones, its own, its modules' in their order. */
export async function runDetectors(policy: Policy): Promise<readonly Detector[]> {
  const loaded = await Promise.all(policy.detectors.modules.map(loadDetectors));
  const custom = [...policy.detectors.custom.map(buildCustom), ...denyDetectors(policy.lists.deny)];
  const detectors = [...makeDetectors({ regions: policy.regions }), ...custom, ...loaded.flat()];
  refuseDuplicates(detectors);
  return detectors;
}

/** @param path absolute path or `file:` URL of an ES module */
async function loadDetectors(path: string): Promise<Detector[]> {
  let module: { readonly default?: unknown };
  try {
    module = await import(isAbsolute(path) ? pathToFileURL(path).href : path);
  } catch (error) {
    // No record has been read in this thread, so the message cannot quote one.
    const why = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : 'it throws';
    throw new TamisError('config', `cannot load detector module ${path} (${why})`, MODULE_HINT);
  }
  const list: unknown[] = Array.isArray(module.default) ? module.default : [module.default];
  if (!list.every(isDetector)) {
    throw new TamisError('config', `detector module ${path} does not export a detector`, MODULE_HINT);
  }
  return list;
}

const MODULE_HINT = 'it must be an ES module whose default export is a detector or a list of them';

function isDetector(value: unknown): value is Detector {
  const { id, version, entityTypes, triggers, detect } = (value ?? {}) as Partial<Detector>;
  return (
    typeof id === 'string' &&
    typeof version === 'number' &&
    Array.isArray(entityTypes) &&
    Array.isArray(triggers) &&
    typeof detect === 'function'
  );
}

function refuseDuplicates(detectors: readonly Detector[]): void {
  const seen = new Set<string>();
  for (const { id } of detectors) {
    if (seen.has(id)) {
      throw new TamisError(
        'config',
        `two detectors are named ${id}`,
        'rename the one in your detector module',
      );
    }
    seen.add(id);
  }
}
