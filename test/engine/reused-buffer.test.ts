import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { frameOf, policyWith, sieveFor } from './support.js';

/** Without workers, the memory of a frame is overwritten by the next one: nothing may be kept that points into it. */
it('fields are told apart by their names, also after their first record is overwritten', () => {
  const policy = policyWith({ fields: [{ path: 'person', role: 'identifier' }] });
  const memory = Buffer.alloc(256);
  const sieve = sieveFor({ policy, detectors: [] });
  const run = (record: string): string => {
    const bytes = memory.subarray(0, memory.write(record));
    return Buffer.from(sieve(frameOf(bytes, {})).output).toString();
  };
  const first = run('{"person":"jean","text":"a"}\n');
  for (let i = 0; i < 300; i++) run(`{"other${i}":"${'x'.repeat(i % 40)}","text":"b"}\n`);
  expect(run('{"person":"jean","text":"a"}\n')).toBe(first);
  expect(first).not.toContain('jean');
  const { unmapped } = sieve(frameOf(memory.subarray(0, memory.write('{"text":"a"}\n')), {})).counts;
  expect({ ...unmapped }).toEqual({ text: 1 });
});
