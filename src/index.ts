/** Public API of Tamis: everything a program needs, re-exported from where it lives. */
export type { ContextRule } from './core/context.js';
export type { Candidate, Detector, Examples, Report, Trigger } from './core/detector.js';
export { type ErrorKind, EXIT, type RejectReason, TamisError } from './core/errors.js';
export type { Counts, Reject } from './core/outcome.js';
export { definePattern, type Pattern, type PatternDefinition } from './core/pattern.js';
export type { Action, FieldRole, FieldRule, Policy, Scope, Style } from './core/policy.js';
export type { Pseudonymiser } from './core/pseudonymiser.js';
export { createFilter, type Filter, type FilterFinding, type FilterOutcome } from './library/filter.js';
export type { SieveOptions } from './library/options.js';
export { createPipeline, type PipelineOptions, type SievePipeline } from './library/pipeline.js';
export type { PolicyLayer } from './policy/layer.js';
export { type LoadOptions, loadPolicy } from './policy/load.js';
export { createKeyFile, type KeySource, loadKey } from './pseudonym/key-source.js';
export { randomKey } from './pseudonym/keys.js';
export { createPseudonymiser, type PseudonymiserOptions } from './pseudonym/pseudonymiser.js';
