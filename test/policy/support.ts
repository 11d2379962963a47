import { TamisError } from '../../src/core/errors.js';
import type { Policy } from '../../src/core/policy.js';
import { type LoadOptions, parsePolicy } from '../../src/policy/load.js';

/** The policy of a YAML text. */
export function policyOf(text: string, options: LoadOptions = {}): Policy {
  return parsePolicy(text, 'p.yaml', options);
}

/** The lines of the error that a policy text leads to; empty when it is a good policy. */
export function complaints(text: string, options: LoadOptions = {}): string[] {
  const error = errorOf(() => policyOf(text, options));
  return error ? error.message.split('\n') : [];
}

/** The error that `run` throws; it has to be one for the user, about the configuration. */
export function errorOf(run: () => unknown): TamisError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof TamisError && error.exitCode === 78) return error;
    throw error;
  }
  return undefined;
}
