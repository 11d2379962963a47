import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the module is what its sources give: npm run assembly', async () => {
  const url = new URL('../../src/engine/assembly/build.js', import.meta.url).href;
  const { build } = (await import(url)) as { build: () => Promise<string> };
  const written = readFileSync(new URL('../../src/engine/module.ts', import.meta.url), 'utf8');
  expect(await build()).toBe(written);
}, 60_000);
