import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const corpus = join(import.meta.dirname, '../corpus');
const linesOf = (folder: string): Record<string, string[]> =>
  Object.fromEntries(
    readdirSync(join(corpus, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [
        name.slice(0, -4),
        readFileSync(join(corpus, folder, name), 'utf8')
          .split('\n')
          .filter((line) => line !== ''),
      ]),
  );

test('there are at least 2,000 lines in eight languages, and 150 templates a family of languages', () => {
  const lines = linesOf('negatives');
  expect(Object.values(lines).flat().length).toBeGreaterThanOrEqual(2000);
  const templates = linesOf('negative-templates');
  for (const family of [['en', 'de', 'nl'], ['fr', 'es', 'it', 'pt'], ['pl']]) {
    const own = [...family, 'common'].flatMap((name) => templates[name] ?? []);
    expect(new Set(own).size).toBeGreaterThanOrEqual(150);
  }
});

test('they are what the generator writes', () => {
  const before = linesOf('negatives');
  execFileSync(process.execPath, [join(corpus, 'make-negatives.js')]);
  expect(linesOf('negatives')).toEqual(before);
});
