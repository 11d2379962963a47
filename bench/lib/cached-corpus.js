// Corpora are kept in the folder for temporary files, named by their options and by the generator's own text.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../corpus.js';

function generatorText() {
  const folder = new URL('../corpus/', import.meta.url);
  const files = [
    new URL('../corpus.js', import.meta.url),
    ...readdirSync(folder)
      .sort()
      .map((name) => new URL(name, folder)),
  ];
  return files.map((file) => readFileSync(file, 'utf8')).join('');
}

/**
 * @param {import('../corpus.js').CorpusOptions} options
 * @returns {Promise<{ path: string, truth: string, id: string }>}
 */
export async function cachedCorpus(options) {
  const id = createHash('sha256')
    .update(JSON.stringify(options))
    .update(generatorText())
    .digest('hex')
    .slice(0, 16);
  const folder = join(tmpdir(), 'tamis-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${id}.jsonl`);
  const truth = join(folder, `${id}.truth.jsonl`);
  if (!existsSync(path)) {
    const half = `${path}.${process.pid}`;
    await writeCorpus(half, truth, options);
    renameSync(half, path);
  }
  return { path, truth, id };
}
