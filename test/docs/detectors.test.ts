import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectors } from '../../detectors/index.js';
import { detectorPage } from '../../src/cli/detector-page.js';

test('docs/detectors.md says what the code does', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/detectors.md'), 'utf8');
  expect(page === detectorPage(detectors), 'docs/detectors.md is stale: run `npm run docs`').toBe(true);
});

test('every detector has a row', () => {
  const page = detectorPage(detectors);
  for (const { id } of detectors) expect(page).toContain(`| [\`${id}\`](`);
  for (const line of page.split('\n')) {
    if (line.startsWith('| ')) expect(line.split(/(?<!\\)\|/)).toHaveLength(8);
  }
});
