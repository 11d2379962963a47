#!/usr/bin/env node
// Answers of the shipped detectors to labelled conformance cases, for a scorer of spans.
// Usage: node bench/conformance.js CASES.jsonl > answers.jsonl
// A case is one JSON object a line with `text`; an answer is one line a case: [{type, start, end}, ...] in
// UTF-16 units. Types are as in the cases: PERSONAL_URL counts as URL.
import { readFileSync } from 'node:fs';
import { detectors } from '../dist/detectors/index.js';
import { createSieve } from '../dist/src/engine/sieve.js';
import { resolvePolicy } from '../dist/src/policy/resolve.js';
import { randomKey } from '../dist/src/pseudonym/keys.js';
import { createPseudonymiser } from '../dist/src/pseudonym/pseudonymiser.js';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: node bench/conformance.js CASES.jsonl > answers.jsonl');
  process.exitCode = 64;
} else {
  const policy = resolvePolicy({ profile: 'chat' });
  const rootKey = randomKey();
  const { domain, recipient, epoch, scope } = policy;
  const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
  const config = { policy, rootKey, collectFindings: true, write: false };
  const sieve = createSieve(config, detectors, pseudonymiser);
  const answers = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const bytes = Buffer.from(JSON.stringify({ text: JSON.parse(line).text ?? '' }));
      const frame = {
        sequence: 0,
        source: '-',
        syntax: 'jsonl',
        shape: 'text',
        firstRecord: 0,
        offset: 0,
        bytes,
      };
      const { findings } = sieve.frame(/** @type {import('../src/core/frame.js').Frame} */ (frame));
      return JSON.stringify(
        findings.map(({ type, start, end }) => ({
          type: type === 'PERSONAL_URL' ? 'URL' : type,
          start,
          end,
        })),
      );
    });
  process.stdout.write(`${answers.join('\n')}\n`);
}
