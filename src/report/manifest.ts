import { createHash } from 'node:crypto';
import type { Detector } from '../core/detector.js';
import { TamisError } from '../core/errors.js';
import type { Counts } from '../core/outcome.js';
import type { Policy } from '../core/policy.js';

/** One input of a run. */
export interface InputRecord {
  readonly name: string;
  /** Bytes as read, compressed where the input is. */
  readonly bytes: number;
  /** SHA-256 of those bytes, hex. */
  readonly sha256: string;
  readonly shape: string;
  readonly recordsIn: number;
  readonly kept: number;
  readonly dropped: number;
  readonly rejected: number;
  /** Why nothing of this input was published, when that is so. */
  readonly error?: string;
}

export interface OutputRecord {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The machine-readable evidence of one run: counts, hashes, versions; never a value, never a key. */
export interface Manifest {
  readonly tool: 'tamis';
  readonly version: string;
  readonly node: string;
  readonly command: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly status: 'complete' | 'failed' | 'interrupted';
  readonly exitCode: number;
  readonly policy: {
    readonly profile: string;
    readonly sha256: string;
    readonly domain: string;
    readonly recipient: string;
    readonly epoch: string;
    readonly scope: string;
    readonly scopeReason?: string;
    readonly style: string;
  };
  readonly key: { readonly id: string; readonly ephemeral: boolean };
  readonly detectors: readonly { readonly id: string; readonly version: number }[];
  /** Safeguards that the policy switches off, with its reason. */
  readonly disabledDetectors: Readonly<Record<string, string>>;
  readonly inputs: readonly InputRecord[];
  readonly outputs: readonly OutputRecord[];
  readonly records: {
    readonly in: number;
    readonly kept: number;
    readonly dropped: number;
    readonly rejected: number;
    readonly changed: number;
  };
  readonly segmentsDropped: number;
  readonly bytes: { readonly in: number; readonly out: number };
  readonly findings: readonly { readonly type: string; readonly action: string; readonly count: number }[];
  /** Dropped records by the entity type that made them go. */
  readonly dropReasons: Readonly<Record<string, number>>;
  readonly rejectReasons: Readonly<Record<string, number>>;
  /** String fields that no rule names. They were scanned like text. */
  readonly unmappedFields: Readonly<Record<string, number>>;
  readonly note: string;
}

/** Said in every manifest, because readers of manifests decide what the output may be used for. */
export const NOTE = 'The output is pseudonymised. It is still personal data (GDPR Art. 4(5)).';

/** @throws TamisError `internal` unless every record is accounted for (P2) */
export function assertConservation(counts: Counts): void {
  const { recordsIn, kept, dropped, rejected } = counts;
  const sum = (table: Record<string, number>): number => Object.values(table).reduce((a, b) => a + b, 0);
  const balanced =
    recordsIn === kept + dropped + rejected &&
    dropped === sum(counts.dropReasons) &&
    rejected === sum(counts.rejectReasons);
  if (!balanced) {
    throw new TamisError(
      'internal',
      `records do not add up: ${recordsIn} in, ${kept} kept, ${dropped} dropped, ${rejected} rejected`,
      'do not use the output; please report this',
    );
  }
}

export interface ManifestInput {
  readonly version: string;
  readonly command: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly status: Manifest['status'];
  readonly exitCode: number;
  readonly policy: Policy;
  readonly policySha256: string;
  readonly keyId: string;
  readonly ephemeralKey: boolean;
  readonly detectors: readonly Detector[];
  readonly inputs: readonly InputRecord[];
  readonly outputs: readonly OutputRecord[];
  readonly counts: Counts;
}

export function buildManifest(run: ManifestInput): Manifest {
  const { policy, counts } = run;
  assertConservation(counts);
  return {
    tool: 'tamis',
    version: run.version,
    node: process.versions.node,
    command: run.command,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt.toISOString(),
    status: run.status,
    exitCode: run.exitCode,
    policy: {
      profile: policy.profile,
      sha256: run.policySha256,
      domain: policy.domain,
      recipient: policy.recipient,
      epoch: policy.epoch,
      scope: policy.scope,
      ...(policy.scopeReason && { scopeReason: policy.scopeReason }),
      style: policy.style,
    },
    key: { id: run.keyId, ephemeral: run.ephemeralKey },
    detectors: run.detectors.map(({ id, version }) => ({ id, version })),
    disabledDetectors: policy.detectors.disable,
    inputs: run.inputs,
    outputs: run.outputs,
    records: {
      in: counts.recordsIn,
      kept: counts.kept,
      dropped: counts.dropped,
      rejected: counts.rejected,
      changed: counts.changed,
    },
    segmentsDropped: counts.segmentsDropped,
    bytes: { in: counts.bytesIn, out: counts.bytesOut },
    findings: Object.keys(counts.findings)
      .sort()
      .map((name) => {
        const [type = '', action = ''] = name.split(' ');
        return { type, action, count: counts.findings[name]! };
      }),
    dropReasons: sorted(counts.dropReasons),
    rejectReasons: sorted(counts.rejectReasons),
    unmappedFields: sorted(counts.unmapped),
    note: NOTE,
  };
}

function sorted(table: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 of bytes that are already in memory, hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
