import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import type { Detector } from '../../src/core/detector.js';
import type { Frame, FrameResult } from '../../src/core/frame.js';
import { NO_LISTS } from '../../src/core/lists.js';
import type { FieldRule, Policy } from '../../src/core/policy.js';
import type { Pseudonymiser } from '../../src/core/pseudonymiser.js';
import type { RecordSyntax } from '../../src/core/run-config.js';
import { createSieve } from '../../src/engine/sieve.js';
import { createPseudonymiser } from '../../src/pseudonym/pseudonymiser.js';
import { testDetectors } from './detectors.js';

export const ROOT_KEY: Uint8Array = Buffer.alloc(32, 7);

/** More runs, for a night: FC_RUNS=20. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: Math.round(count * Number(process.env['FC_RUNS'] ?? 1)) };
}

export function policyWith(change: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    profile: 'chat',
    domain: 'test',
    recipient: 'test',
    epoch: '1',
    scope: 'conversation',
    scopeReason: '',
    conversationId: '',
    style: 'token',
    defaults: { action: 'pseudonymise', threshold: 0.5 },
    entities: {},
    fields: [],
    shape: 'auto',
    regions: ['FR'],
    detectors: { disable: {}, modules: [], custom: [] },
    lists: NO_LISTS,
    limits: { recordBytes: 1 << 24, depth: 1000, timeoutMs: 30_000 },
    ...change,
  };
}

const pseudonymisers = new Map<string, Pseudonymiser>();

export function pseudonymiserOf({ domain, recipient, epoch, scope }: Policy): Pseudonymiser {
  let made = pseudonymisers.get(scope);
  if (made === undefined) {
    made = createPseudonymiser({ rootKey: ROOT_KEY, domain, recipient, epoch, scope });
    pseudonymisers.set(scope, made);
  }
  return made;
}

export interface Run {
  readonly policy?: Policy;
  readonly detectors?: readonly Detector[];
  readonly syntax?: RecordSyntax;
  readonly shape?: string;
  readonly write?: boolean;
}

export function frameOf(
  input: string | Uint8Array,
  { syntax = 'jsonl', shape = 'generic' }: Run = {},
): Frame {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  return { sequence: 0, source: '-', syntax, shape, firstRecord: 0, offset: 0, bytes };
}

export function sieve(input: string | Uint8Array, run: Run = {}): FrameResult {
  return sieveFor(run)(frameOf(input, run));
}

/** A sieve to be used on several frames. */
export function sieveFor(run: Run = {}): (frame: Frame) => FrameResult {
  const { policy = policyWith(), detectors = testDetectors, write = true } = run;
  const config = { policy, rootKey: ROOT_KEY, collectFindings: true, write };
  const made = createSieve(config, detectors, pseudonymiserOf(policy));
  return (frame) => made.frame(frame);
}

export function textOf(result: FrameResult): string {
  return Buffer.from(result.output).toString('utf8');
}

const rule = (path: string, role: FieldRule['role'], type?: string): FieldRule => ({
  path,
  role,
  ...(type && { type }),
});

/** Rules that meet the keys which the record generator uses. */
const RULES: readonly FieldRule[] = [
  rule('**.secret', 'drop'),
  rule('**.raw', 'keep'),
  rule('**.when', 'generalise'),
  rule('args', 'json'),
  rule('*.name', 'identifier'),
  rule('**.email', 'identifier', 'EMAIL_ADDRESS'),
  rule('messages.*.content', 'text'),
  rule('messages.*.args.note', 'identifier', 'PHONE_NUMBER'),
  rule('messages.**.phone', 'drop'),
];

export const TYPES: readonly string[] = [
  'EMAIL_ADDRESS',
  'PHONE_NUMBER',
  'IBAN_CODE',
  'CREDIT_CARD',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'PERSONAL_URL',
  'GREEDY',
  'ID',
  'TOKEN',
];

const actions = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('pseudonymise', 'redact') },
  { weight: 3, arbitrary: fc.constantFrom('mask', 'generalise', 'keep') },
  { weight: 1, arbitrary: fc.constantFrom('drop-segment', 'drop-record') },
) as fc.Arbitrary<Policy['defaults']['action']>;

const entityRule = fc.record({ action: actions, threshold: fc.constantFrom(0, 0.3, 0.5, 0.85) });

/** Policies of every kind; with actions of every kind only when asked for. */
export function policies(): fc.Arbitrary<Policy> {
  const choices = fc.record({
    scope: fc.constantFrom('record', 'conversation', 'dataset'),
    style: fc.constantFrom('token', 'token', 'ordinal', 'type'),
    conversationId: fc.constantFrom('', 'id'),
    entities: fc.dictionary(fc.constantFrom(...TYPES), entityRule, { maxKeys: 5, noNullPrototype: true }),
    fields: fc.shuffledSubarray([...RULES], { maxLength: 5 }),
  }) as fc.Arbitrary<Partial<Policy>>;
  return choices.map(policyWith);
}
