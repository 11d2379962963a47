// The engine as conformance suites ask it: one text in, its findings out.
import { makeDetectors } from '../../dist/detectors/index.js';
import { createSieve } from '../../dist/src/engine/sieve.js';
import { resolvePolicy } from '../../dist/src/policy/resolve.js';
import { randomKey } from '../../dist/src/pseudonym/keys.js';
import { createPseudonymiser } from '../../dist/src/pseudonym/pseudonymiser.js';

/** @typedef {{ type: string, start: number, end: number, detector: string, score: number }} Found */
/** @typedef {(text: string) => Found[]} Find */

/**
 * @param {{ regions?: readonly string[], only?: string }} [options] `only`: the id of one detector
 * @returns {Find} @throws when a text is rejected: that is a failure of its own
 */
export function finder({ regions, only } = {}) {
  const policy = resolvePolicy(regions === undefined ? {} : { regions });
  const rootKey = randomKey();
  const { domain, recipient, epoch, scope } = policy;
  const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
  const detectors = makeDetectors({ regions: policy.regions }).filter(
    ({ id }) => only === undefined || id === only,
  );
  const sieve = createSieve(
    { policy, rootKey, collectFindings: true, write: false },
    detectors,
    pseudonymiser,
  );
  const place = { sequence: 0, source: '-', firstRecord: 0, offset: 0 };
  return (text) => {
    const bytes = Buffer.from(JSON.stringify({ text }));
    const { findings, rejects } = sieve.frame({ ...place, syntax: 'jsonl', shape: 'text', bytes });
    if (rejects.length > 0) throw new Error(`rejected: ${rejects[0].reason} ${rejects[0].detector ?? ''}`);
    return findings.filter(({ path }) => path === 'text');
  };
}

const policy = resolvePolicy();

/** Whether a finding of this type changes a text; `URL` and what is not personal do not. @param {string} type */
export function isActedUpon(type) {
  return (policy.entities[type] ?? policy.defaults).action !== 'keep';
}
