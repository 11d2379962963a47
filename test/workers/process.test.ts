import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./fixtures/process.js', import.meta.url));

// Whatever a detector prints stays inside: stdout carries data only.
test.each([
  ['finish', 'end'],
  ['crash', 'end'],
  ['error', 'TamisError'],
  ['leave', 'end'],
  ['abort', 'TimeoutError'],
])('%s: the process ends by itself, and nothing leaks', async (how, word) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, how], { timeout: 15_000 });
  expect({ stdout, stderr }).toEqual({ stdout: `${word}\n`, stderr: '' });
});
