import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { runScript } from './script.js';
import { makeShim, temporaryFolder } from './support.js';

const SCRIPTS = new URL('./scripts/', import.meta.url);
const root = temporaryFolder();
const env = { PATH: `${makeShim(root)}:${process.env['PATH']}`, HOME: root };

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

describe.runIf(process.platform !== 'win32')('command line', () => {
  const names = fs.readdirSync(SCRIPTS).filter((name) => name.endsWith('.txt'));
  for (const name of names) {
    test.concurrent(name, { timeout: 60_000 }, async () => {
      const work = path.join(root, name);
      fs.mkdirSync(work);
      await runScript(fs.readFileSync(new URL(name, SCRIPTS), 'utf8'), work, env);
    });
  }
});
