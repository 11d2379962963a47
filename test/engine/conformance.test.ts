import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sieve } from './support.js';

// https://github.com/nst/JSONTestSuite, read from where it lies: TAMIS_CONFORMANCE, or beside the checkout.
const root =
  process.env['TAMIS_CONFORMANCE'] ?? join(import.meta.dirname, '../../../shared/data/conformance');
const folder = join(root, 'jsontestsuite/test_parsing');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) console.warn('JSONTestSuite not found: set TAMIS_CONFORMANCE to run these tests');

const REASONS = ['invalid-json', 'invalid-utf8', 'too-deep'];

describe.skipIf(files.length === 0)('JSONTestSuite', () => {
  const run = (name: string, syntax: 'json' | 'jsonl') => {
    const bytes = readFileSync(join(folder, name));
    return { bytes, ...sieve(bytes, { syntax, detectors: [] }) };
  };

  it('every valid text passes unchanged', () => {
    const valid = files.filter((name) => name.startsWith('y_'));
    expect(valid.length).toBeGreaterThan(90);
    for (const name of valid) {
      const { bytes, output, counts } = run(name, 'json');
      expect({ name, kept: counts.kept }).toEqual({ name, kept: 1 });
      expect(bytes.equals(output)).toBe(true);
    }
  });

  it('every invalid text is rejected, or is no record at all', () => {
    for (const name of files.filter((each) => each.startsWith('n_'))) {
      const { bytes, output, counts, rejects } = run(name, 'json');
      expect({ name, kept: counts.kept }).toEqual({ name, kept: 0 });
      if (/^(?:\xef\xbb\xbf)?\s*$/.test(bytes.toString('latin1'))) {
        expect({ name, records: counts.recordsIn }).toEqual({ name, records: 0 });
        continue;
      }
      expect(REASONS).toContain(rejects[0]?.reason);
      expect(output.length).toBe(0);
    }
  });

  it('what the standard leaves open is kept unchanged or rejected', () => {
    for (const name of files.filter((each) => each.startsWith('i_'))) {
      const { bytes, output, counts, rejects } = run(name, 'json');
      expect({ name, sum: counts.kept + counts.rejected }).toEqual({ name, sum: 1 });
      if (counts.kept) expect(bytes.equals(output)).toBe(true);
      else expect(REASONS).toContain(rejects[0]?.reason);
    }
  });

  it('cut into lines, none of them crashes', () => {
    for (const name of files) {
      const { counts } = run(name, 'jsonl');
      expect(counts.kept + counts.rejected).toBe(counts.recordsIn);
      expect(counts.rejectReasons['engine-failed']).toBeUndefined();
    }
  });
});
