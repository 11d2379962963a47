// The built engine in this process, for the benchmarks that look inside it.
import { randomBytes } from 'node:crypto';

const DIST = new URL('../../dist/', import.meta.url);

/**
 * @typedef {{ id: string }} Detector
 * @typedef {{ recordsIn: number, kept: number, rejected: number, findings: Record<string, number>,
 *   rejectReasons: Record<string, number> }} Counts
 * @typedef {(bytes: Uint8Array) => { output: Uint8Array, counts: Counts }} Sieve a frame of whole records
 */

/**
 * Loads the built engine. Types are named here and not imported, so that `bench/` is checked without a build.
 * @returns {Promise<{ detectors: readonly Detector[], sieve: (detectors: readonly Detector[]) => Sieve }>}
 */
export async function loadEngine() {
  const load = (/** @type {string} */ path) => import(new URL(path, DIST).href);
  const [{ createSieve }, { detectors }, { createPseudonymiser }, { resolvePolicy }] = await Promise.all([
    load('src/engine/sieve.js'),
    load('detectors/index.js'),
    load('src/pseudonym/pseudonymiser.js'),
    load('src/policy/resolve.js'),
  ]).catch((error) => {
    throw new Error(`the built engine cannot be loaded; run \`npm run build\` first (${error.message})`);
  });
  const policy = resolvePolicy();
  const rootKey = randomBytes(32);
  return {
    detectors,
    sieve(some) {
      const { domain, recipient, epoch, scope } = policy;
      const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
      const sieve = createSieve(
        { policy, rootKey, collectFindings: false, write: true },
        some,
        pseudonymiser,
      );
      return (bytes) =>
        sieve.frame({
          sequence: 0,
          source: '-',
          syntax: 'jsonl',
          shape: 'generic',
          firstRecord: 0,
          offset: 0,
          bytes,
        });
    },
  };
}

/**
 * A file of lines as frames of about 1 MB of whole lines, as the program cuts them.
 * @param {Uint8Array} bytes
 */
export function framesOf(bytes) {
  const frames = [];
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, Math.min(at + 1e6, bytes.length));
    const end = newline < 0 ? bytes.length : newline + 1;
    frames.push(bytes.subarray(at, end));
    at = end;
  }
  return frames;
}

/**
 * CPU seconds of a piece of work in this process: less disturbed by neighbours than wall time.
 * @param {() => void} work
 */
export function cpuSeconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
