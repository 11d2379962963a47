import { Command } from 'commander';
import { TamisError } from '../../core/errors.js';
import { addCounts, emptyCounts } from '../../core/outcome.js';
import type { RunConfig } from '../../core/run-config.js';
import { isDisabled } from '../../engine/plan.js';
import { expandInputs } from '../../io/inputs.js';
import { JoinedSink } from '../../io/joined-sink.js';
import { isStandardOutput, openSink } from '../../io/open-sink.js';
import { planOutputs, type Routes, refuseSamePath } from '../../io/outputs.js';
import { RejectsFile } from '../../io/rejects.js';
import { ClosedPipe, type Sink } from '../../io/sink.js';
import { shown } from '../../io/system-error.js';
import { policyHash } from '../../policy/hash.js';
import { keyIdOf } from '../../pseudonym/pseudonymiser.js';
import { buildManifest, type InputRecord, type Manifest, type OutputRecord } from '../../report/manifest.js';
import { summaryLines } from '../../report/summary.js';
import { runDetectors } from '../../workers/assemble.js';
import { defaultWorkers } from '../../workers/index.js';
import { type JobInput, runJob } from '../job.js';
import { progressLine } from '../progress.js';
import {
  addKeyFlags,
  addPolicyFlags,
  addUiFlags,
  type KeyFlags,
  keyOf,
  type PolicyFlags,
  policyOf,
  syntaxOf,
  type UiFlags,
  uiOf,
  wholeNumber,
} from '../settings.js';
import { Interrupted, withSignals } from '../signals.js';
import { formatBytes, formatCount, formatSeconds, presentable, type Ui } from '../ui.js';
import { packageVersion } from '../version.js';

interface RunFlags extends PolicyFlags, KeyFlags, UiFlags {
  output?: string;
  rejects?: string;
  manifest?: string;
  workers?: string;
  format?: string;
}

/** Exit code of a run whose reader went away: what a program killed by SIGPIPE shows. */
const CLOSED_PIPE = 141;

export function runCommand(done: (exitCode: number) => void): Command {
  const command = new Command('run')
    .description('sieve records: pseudonymise what is personal, write only what may be stored')
    .argument(
      '[input...]',
      'files or folders (.jsonl .ndjson .json .txt, also .gz); none or -: standard input',
    )
    .option('-o, --output <path>', 'file, or folder for several inputs; without it: standard output')
    .option('--rejects <file>', 'where rejected records were, one JSON line each; no content')
    .option('--manifest <file>', 'evidence of the run: counts, hashes, versions; no values')
    .option('-w, --workers <n>', 'worker threads; 0: none (default: one a core)')
    .option('--format <format>', 'auto, jsonl, json (one text a file) or text (one record a line)');
  addUiFlags(addKeyFlags(addPolicyFlags(command)));
  command.addHelpText(
    'after',
    `
examples:
  tamis run chats.jsonl > clean.jsonl
  zcat logs.gz | tamis run --policy p.yaml --key-file k | gzip > clean.gz
  tamis run in/ -o out/ --key-file k --rejects rejects.jsonl --manifest run.json

exit codes: 0 done, 3 some records rejected, 64 usage, 65 bad data, 66 no input,
70 internal, 74 I/O, 78 configuration or key, 130/143 interrupted, 141 closed pipe`,
  );
  return command.action(async (inputs: string[], flags: RunFlags) => done(await run(inputs, flags)));
}

async function run(args: string[], flags: RunFlags): Promise<number> {
  const ui = uiOf(flags);
  const startedAt = new Date();
  const syntax = syntaxOf(flags.format);
  const workers =
    flags.workers === undefined ? defaultWorkers() : wholeNumber('--workers', flags.workers, 0, 64);
  const policy = await policyOf(flags);
  const { rootKey, ephemeral } = keyOf(flags);
  const keyId = keyIdOf(rootKey);
  const config: RunConfig = { policy, rootKey, collectFindings: false, write: true };
  const inputs = await expandInputs(args);
  const routes = await planOutputs(inputs, flags.output);
  const taken = routes.routes.flatMap(({ input, output }) => [input.path, output]);
  await refuseOverwriting(flags, taken, policy.detectors.modules);
  if (args.length === 0 && process.stdin.isTTY) {
    ui.info('reading standard input; end it with Ctrl-D, or name a file: tamis run FILE');
  }
  if (ephemeral) {
    ui.info(`no key given: this run uses a random one (${keyId}), and its pseudonyms cannot be made again`);
  }
  if (inputs.ignored > 0)
    ui.info(`${formatCount(inputs.ignored)} files of other types in the folders left out`);
  const rejects = flags.rejects === undefined ? undefined : await RejectsFile.create(flags.rejects, taken);
  const total = emptyCounts();
  const inputRecords: InputRecord[] = [];
  const writer = new RouteWriter(routes, flags.manifest !== undefined);
  const showProgress = progressLine(ui);
  let exitCode = 0;
  let failure: unknown;
  const finishInput = async (input: JobInput): Promise<void> => {
    const { counts } = input;
    addCounts(total, counts);
    await writer.end(input);
    if (input.error === undefined) announce(ui, input);
    else {
      ui.error(input.error);
      exitCode ||= presentable(input.error).exitCode;
    }
    inputRecords.push(inputRecordOf(input));
  };
  try {
    await withSignals((signal) =>
      runJob({
        config,
        inputs: inputs.files.map(({ path }) => path),
        syntax,
        workers,
        hash: flags.manifest !== undefined,
        signal,
        onResult: async (result, input) => {
          await rejects?.add(input.path, result.rejects);
          await writer.write(input, result.output);
        },
        onInputEnd: finishInput,
        onProgress: showProgress,
      }),
    );
    await writer.finish();
  } catch (error) {
    await writer.abort();
    failure = error;
  }
  ui.endProgress();
  if (failure instanceof ClosedPipe) {
    await rejects?.abort();
    return CLOSED_PIPE;
  }
  if (failure !== undefined) exitCode = presentable(failure).exitCode;
  else if (total.rejected > 0) exitCode ||= 3;
  if (failure === undefined) await rejects?.finish();
  else await rejects?.abort();
  if (flags.manifest !== undefined) {
    const manifest = buildManifest({
      version: packageVersion(),
      command: 'run',
      startedAt,
      finishedAt: new Date(),
      status: failure === undefined ? 'complete' : failure instanceof Interrupted ? 'interrupted' : 'failed',
      exitCode,
      policy,
      policySha256: policyHash(policy),
      keyId,
      ephemeralKey: ephemeral,
      detectors: (await runDetectors(policy)).filter(({ id }) => !isDisabled(policy, id)),
      inputs: inputRecords,
      outputs: writer.outputs,
      counts: total,
    });
    await writeManifest(flags.manifest, manifest);
  }
  if (failure !== undefined) throw failure;
  const seconds = (Date.now() - startedAt.getTime()) / 1000;
  ui.block(
    [
      ...summaryLines(total, formatCount),
      `${formatBytes(total.bytesIn)} in ${formatSeconds(seconds)}, key ${keyId}, scope ${policy.scope};` +
        ' the output is pseudonymised and still personal data',
    ].join('\n'),
  );
  if (total.rejected > 0 && rejects === undefined) {
    ui.warn(
      `${formatCount(total.rejected)} records were rejected and are not in the output`,
      hintFor(total.rejectReasons, total.recordsIn),
    );
  }
  return exitCode;
}

/** Evidence and data must not overwrite each other, nor what the run was given. */
async function refuseOverwriting(
  flags: RunFlags,
  taken: readonly (string | undefined)[],
  modules: readonly string[],
): Promise<void> {
  const given = [flags.keyFile, flags.policy, ...modules];
  for (const path of new Set(taken)) {
    if (path !== undefined && path !== '-') await refuseSamePath('the input or output', path, given);
  }
  const evidence = [
    ['the reject file', flags.rejects, flags.manifest],
    ['the manifest', flags.manifest, flags.rejects],
  ] as const;
  for (const [what, path, other] of evidence) {
    if (path === undefined) continue;
    if (isStandardOutput(path)) {
      throw new TamisError('usage', `${what} cannot go to standard output`, 'name a file; data goes there');
    }
    await refuseSamePath(what, path, [...taken, ...given, other]);
  }
}

function hintFor(reasons: Record<string, number>, records: number): string {
  if (reasons['invalid-json'] === records) return 'no record is JSON; for plain text give --format text';
  return 'give --rejects FILE to learn where they are and why';
}

function announce(ui: Ui, { path, shape, counts }: JobInput): void {
  const name = shown(path);
  if (counts.recordsIn === 0) ui.info(`${name}: no records`);
  else if (shape) ui.info(`${name}: read as ${shape} records`);
  else ui.info(`${name}: no known record shape; all string fields are scanned`);
}

function inputRecordOf(input: JobInput): InputRecord {
  const { recordsIn, kept, dropped, rejected } = input.counts;
  return {
    name: input.path,
    bytes: input.bytesRead,
    sha256: input.sha256 ?? '',
    shape: input.shape || 'generic',
    recordsIn,
    kept,
    dropped,
    rejected,
    ...(input.error !== undefined && { error: presentable(input.error).message }),
  };
}

async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const sink = await openSink(path);
  try {
    await sink.write(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    await sink.finish();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Opens, fills and publishes the outputs of the inputs, one after another. */
class RouteWriter {
  readonly outputs: OutputRecord[] = [];
  private readonly routes: Routes;
  private readonly hash: boolean;
  private joined: JoinedSink | undefined;
  private sink: Sink | undefined;
  private owner: JobInput | undefined;

  constructor(routes: Routes, hash: boolean) {
    this.routes = routes;
    this.hash = hash;
  }

  async write(input: JobInput, bytes: Uint8Array): Promise<void> {
    if (bytes.length > 0) await (await this.sinkOf(input)).write(bytes);
  }

  /** Publishes the output of an input that is through, or takes it back when the input failed. */
  async end(input: JobInput): Promise<void> {
    const sink = await this.sinkOf(input);
    if (this.joined) return;
    this.sink = undefined;
    if (input.error === undefined) await this.publish(sink);
    else await sink.abort();
  }

  async finish(): Promise<void> {
    if (this.joined) await this.publish(this.joined);
    this.joined = undefined;
  }

  async abort(): Promise<void> {
    await this.sink?.abort();
    await this.joined?.abort();
  }

  private async publish(sink: Sink): Promise<void> {
    const { bytes, sha256 } = await sink.finish();
    this.outputs.push({ name: sink.name, bytes, sha256: sha256 ?? '' });
  }

  private async sinkOf(input: JobInput): Promise<Sink> {
    const route = this.routes.routes[input.number];
    if (route === undefined) throw new TamisError('internal', 'an input has no output');
    const options = { hash: this.hash, makeFolders: this.routes.makeFolders };
    if (this.routes.joined) {
      this.joined ??= new JoinedSink(await openSink(route.output, options));
      if (this.owner !== undefined && this.owner !== input) this.joined.nextSource();
      this.owner = input;
      return this.joined;
    }
    this.sink ??= await openSink(route.output, options);
    return this.sink;
  }
}
