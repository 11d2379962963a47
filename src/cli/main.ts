#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { EXIT } from '../core/errors.js';
import { Interrupted } from './signals.js';
import { createUi, presentable } from './ui.js';
import { packageVersion } from './version.js';

type Done = (exitCode: number) => void;

/** The commands, in the order of the help; each is loaded only when it runs, to start fast. */
const COMMANDS: Readonly<Record<string, { about: string; load: () => Promise<(done: Done) => Command> }>> = {
  run: {
    about: 'sieve records: pseudonymise what is personal, write only what may be stored',
    load: async () => (await import('./commands/run.js')).runCommand,
  },
  scan: {
    about: 'count what would be found; writes no records',
    load: async () => (await import('./commands/scan.js')).scanCommand,
  },
  preview: {
    about: 'show the first records before and after; writes nothing',
    load: async () => (await import('./commands/preview.js')).previewCommand,
  },
  explain: {
    about: 'why each span of a text was found, and which findings lost',
    load: async () => (await import('./commands/explain.js')).explainCommand,
  },
  eval: {
    about: 'measure detection on a labelled file',
    load: async () => (await import('./commands/eval.js')).evalCommand,
  },
  key: {
    about: 'make and identify keys, and tag values under them',
    load: async () => (await import('./commands/key.js')).keyCommand,
  },
  detectors: {
    about: 'list the detectors',
    load: async () => (await import('./commands/detectors.js')).detectorsCommand,
  },
  policy: {
    about: 'check, show and describe policies',
    load: async () => (await import('./commands/policy.js')).policyCommand,
  },
};

/**
 * Runs the command line. Never ends the process: what has been written must get out first.
 *
 * @param args without `node` and the script
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const done: Done = (code) => {
    exitCode = code;
  };
  const program = new Command('tamis')
    .description(
      'A fine sieve for training data: replaces personal data in transcripts and documents by keyed pseudonyms.',
    )
    .version(packageVersion(), '-V, --version')
    .showHelpAfterError('(tamis --help lists the commands and flags)')
    .addHelpText('after', '\ntamis COMMAND --help shows the flags of a command.');
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const wanted = first === 'help' ? second : first;
  for (const [name, { about, load }] of Object.entries(COMMANDS)) {
    if (name === wanted) program.addCommand((await load())(done));
    else program.command(name).description(about);
  }
  for (const command of [program, ...everyCommand(program)]) configure(command);
  try {
    await program.parseAsync([...args], { from: 'user' });
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return EXIT.usage;
    }
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    createUi({ format: asksForJson(args) ? 'json' : 'text', quiet: false }).error(error);
    if (process.env['TAMIS_DEBUG']) process.stderr.write(`${stackOf(error)}\n`);
    if (error instanceof Interrupted) killBy(error.signal);
    return presentable(error).exitCode;
  }
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((each) => [each, ...everyCommand(each)]);
}

/** Errors of the command line look like all others, and end with exit code 64. */
function configure(command: Command): void {
  command.exitOverride();
  command.configureOutput({
    writeErr: (text) => process.stderr.write(text.replace(/^error: /gm, 'tamis: error: ')),
  });
}

function asksForJson(args: readonly string[]): boolean {
  const at = args.indexOf('--log-format');
  return args.includes('--log-format=json') || (at >= 0 && args[at + 1] === 'json');
}

/** The frames of the stack alone: the message of a foreign error may quote the input. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/** Ends as a program that was stopped by a signal does, even while a read of a silent pipe is under way. */
function killBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

// Code of a policy's detector module may fail when nobody waits for it: that is an error of ours, and quiet.
const broken = (error: unknown): void => {
  createUi({ format: 'text', quiet: false }).error(error);
  process.exitCode = EXIT.internal;
};
process.on('uncaughtException', broken);
process.on('unhandledRejection', broken);
// Nobody reads the messages any more: there is nobody to tell.
process.stderr.on('error', () => {});
// A help text into `| head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') broken(error);
});
const exitCode = await main(process.argv.slice(2));
process.exitCode ??= exitCode;
