import { Command } from 'commander';
import { ENTITY_TYPES } from '../../core/entity.js';
import { TamisError } from '../../core/errors.js';
import { addCounts, emptyCounts } from '../../core/outcome.js';
import type { Policy } from '../../core/policy.js';
import type { RunConfig } from '../../core/run-config.js';
import { expandInputs } from '../../io/inputs.js';
import { openSink } from '../../io/open-sink.js';
import { ClosedPipe, type Sink } from '../../io/sink.js';
import { randomKey } from '../../pseudonym/keys.js';
import { summaryLines } from '../../report/summary.js';
import { runDetectors } from '../../workers/assemble.js';
import { defaultWorkers } from '../../workers/index.js';
import { type JobInput, runJob } from '../job.js';
import { progressLine } from '../progress.js';
import {
  addPolicyFlags,
  addUiFlags,
  type PolicyFlags,
  policyOf,
  quoted,
  syntaxOf,
  type UiFlags,
  uiOf,
  wholeNumber,
} from '../settings.js';
import { withSignals } from '../signals.js';
import { formatCount, presentable } from '../ui.js';

interface ScanFlags extends PolicyFlags, UiFlags {
  findings?: boolean;
  json?: boolean;
  failOn?: string;
  workers?: string;
  format?: string;
}

export function scanCommand(done: (exitCode: number) => void): Command {
  const command = new Command('scan')
    .description('count what would be found; writes no records')
    .argument('[input...]', 'files or folders; none or -: standard input')
    .option('--findings', 'one JSON line a finding instead of counts: where and what type, no text')
    .option('--json', 'counts as JSON')
    .option('--fail-on <types>', 'exit 1 when one of these entity types is found (comma separated), or any')
    .option('-w, --workers <n>', 'worker threads; 0: none (default: one a core)')
    .option('--format <format>', 'auto, jsonl, json (one text a file) or text (one record a line)');
  addUiFlags(addPolicyFlags(command));
  return command.action(async (inputs: string[], flags: ScanFlags) => done(await scan(inputs, flags)));
}

async function scan(args: string[], flags: ScanFlags): Promise<number> {
  const ui = uiOf(flags);
  if (flags.findings && flags.json) {
    throw new TamisError('usage', '--findings and --json exclude each other', 'give one of them');
  }
  const syntax = syntaxOf(flags.format);
  const workers =
    flags.workers === undefined ? defaultWorkers() : wholeNumber('--workers', flags.workers, 0, 64);
  const policy = await policyOf(flags);
  const failOn = await typesOf(flags.failOn, policy);
  const config: RunConfig = {
    policy,
    rootKey: randomKey(),
    collectFindings: flags.findings ?? false,
    write: false,
  };
  const { files } = await expandInputs(args);
  const total = emptyCounts();
  const out: Sink = await openSink(undefined);
  const showProgress = progressLine(ui);
  let exitCode = 0;
  const onInputEnd = (input: JobInput): void => {
    addCounts(total, input.counts);
    if (input.error === undefined) return;
    ui.error(input.error);
    exitCode ||= presentable(input.error).exitCode;
  };
  try {
    await withSignals((signal) =>
      runJob({
        config,
        inputs: files.map(({ path }) => path),
        syntax,
        workers,
        hash: false,
        signal,
        onResult: async ({ findings }) => {
          if (findings.length === 0) return;
          await out.write(Buffer.from(`${findings.map((finding) => JSON.stringify(finding)).join('\n')}\n`));
        },
        onInputEnd,
        onProgress: showProgress,
      }),
    );
    ui.endProgress();
    const counts = foundByType(total.findings);
    if (flags.json) {
      const { recordsIn, rejected, rejectReasons, unmapped } = total;
      const report = {
        records: recordsIn,
        rejected,
        findings: counts,
        rejectReasons,
        unmappedFields: unmapped,
      };
      await out.write(Buffer.from(`${JSON.stringify(report, null, 2)}\n`));
    } else if (!flags.findings) await out.write(Buffer.from(table(counts)));
    await out.finish();
  } catch (error) {
    ui.endProgress();
    await out.abort();
    if (error instanceof ClosedPipe) return 141;
    throw error;
  }
  ui.block(summaryLines({ ...total, findings: {} }, formatCount).join('\n'));
  if (exitCode !== 0) return exitCode;
  if (total.rejected > 0) return 3;
  return failsOn(failOn, foundByType(total.findings)) ? 1 : 0;
}

/** Counts by entity type, whatever the action. */
function foundByType(findings: Record<string, number>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, count] of Object.entries(findings)) {
    const type = name.split(' ')[0]!;
    counts[type] = (counts[type] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

function table(counts: Record<string, number>): string {
  const rows = Object.entries(counts);
  if (rows.length === 0) return 'nothing found\n';
  const width = Math.max(...rows.map(([type]) => type.length));
  return rows.map(([type, count]) => `${type.padEnd(width)}  ${formatCount(count).padStart(9)}\n`).join('');
}

/** The types of `--fail-on`; a misspelt one would make a check that never fails. */
async function typesOf(list: string | undefined, policy: Policy): Promise<readonly string[]> {
  if (list === undefined || list === 'any') return list === undefined ? [] : ['any'];
  const types = list.split(',').map((type) => type.trim());
  const fields = policy.fields.flatMap(({ type }) => type ?? []);
  const detected = (await runDetectors(policy)).flatMap(({ entityTypes }) => entityTypes);
  const known = new Set([...ENTITY_TYPES.map(({ name }) => name), ...detected, ...fields]);
  for (const type of types) {
    if (known.has(type)) continue;
    const hint = `known: any, ${[...known].sort().join(', ')}`;
    throw new TamisError('usage', `--fail-on: unknown entity type ${quoted(type)}`, hint);
  }
  return types;
}

function failsOn(types: readonly string[], counts: Record<string, number>): boolean {
  if (types.includes('any')) return Object.keys(counts).length > 0;
  return types.some((type) => (counts[type] ?? 0) > 0);
}
