// Runs one command in a pipe and reports what it used.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url));

/** @typedef {{ seconds: number, cpuSeconds: number, rssMb: number }} Sample */

/**
 * `cat INPUT | node ARGS | cat > OUTPUT`, with real pipes: those that Node makes for a child are sockets, and
 * slower. Start-up is counted, as a user counts it; CPU and memory are those of the middle process alone.
 *
 * @param {readonly string[]} args of node
 * @param {string} input
 * @param {string} output
 * @param {string} folder for the usage file
 * @returns {Promise<Sample>}
 */
export async function throughPipe(args, input, output, folder) {
  const usage = `${folder}/usage.json`;
  rmSync(usage, { force: true });
  const shell = 'in=$1; out=$2; shift 2; cat "$in" | "$@" | cat > "$out"';
  const started = performance.now();
  const child = spawn(
    'sh',
    ['-c', shell, 'sh', input, output, process.execPath, '--require', USAGE, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, BENCH_USAGE: usage },
    },
  );
  let errors = '';
  child.stderr.on('data', (/** @type {Buffer} */ data) => {
    errors = (errors + data).slice(-4000);
  });
  await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  let used;
  try {
    used = JSON.parse(readFileSync(usage, 'utf8'));
  } catch {
    throw new Error(`${args.join(' ')}: ended without a report\n${errors}`);
  }
  if (used.code !== 0) throw new Error(`${args.join(' ')}: exit code ${used.code}\n${errors}`);
  return { seconds, cpuSeconds: used.cpuSeconds, rssMb: used.rssKb / 1024 };
}

/**
 * Seconds from spawn to the first byte of output, the input kept open after one record.
 * @param {readonly string[]} args of node
 * @param {string} record
 * @returns {Promise<number>}
 */
export function firstByte(args, record) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let seconds = Number.NaN;
    const late = setTimeout(() => child.kill(), 10_000);
    child.stdout.once('data', () => {
      seconds = (performance.now() - started) / 1000;
      child.stdin.end();
    });
    child.stdout.resume();
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(late);
      if (Number.isNaN(seconds)) reject(new Error(`${args.join(' ')}: no output while its input was open`));
      else resolve(seconds);
    });
    child.stdin.on('error', () => {});
    child.stdin.write(record);
  });
}
