#!/usr/bin/env node
import { once } from 'node:events';
// A seeded corpus of chat records, some with planted personal data, and the truth about them in a file apart.
// Usage: node bench/corpus.js --out corpus.jsonl --truth truth.jsonl [--bytes 64MB] [--seed 1] …
import { createWriteStream, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plantedSentence, turn, VOCABULARY } from './corpus/compose.js';
import { Random } from './corpus/random.js';
import { drawShape, recordOf, toolMessages } from './corpus/shapes.js';
import { valueSource } from './corpus/values.js';

/**
 * @typedef {object} CorpusOptions
 * @property {number} bytes stop at the first record that reaches this size
 * @property {number} seed
 * @property {number} density share of records with planted values
 * @property {number} recordSize median size of a record in bytes
 * @property {number} escaped share of records written as Python's json.dumps does: ASCII, `\u00e9`
 * @property {boolean} repeat draw planted values from a pool of 200 instead of a new one each time
 * @property {'en' | 'fr' | 'mix'} lang
 */
/**
 * @typedef {object} Truth
 * @property {number} record number of the record, from 0
 * @property {string} type
 * @property {string} value as planted, decoded
 * @property {string} [core] the part that must not survive in any spelling; the whole value when absent
 * @property {true} [escaped] the record is written with escapes
 */

/** @type {CorpusOptions} */
export const DEFAULTS = {
  bytes: 64e6,
  seed: 1,
  density: 0.2,
  recordSize: 1500,
  escaped: 0.1,
  repeat: false,
  lang: 'mix',
};

/** @param {string} json */
function asciiEscapes(json) {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * One record and what was planted in it.
 * @param {Random} r
 * @param {CorpusOptions} options
 * @param {() => import('./corpus/values.js').Planted} nextValue
 */
function makeRecord(r, options, nextValue) {
  const words = VOCABULARY[options.lang === 'mix' ? (r.chance(0.5) ? 'en' : 'fr') : options.lang];
  const shape = drawShape(r);
  const planted = r.chance(options.density) ? Array.from({ length: r.between(1, 4) }, nextValue) : [];
  const inserts = planted.map((value) => plantedSentence(r, words, value));
  const call = shape === 'openai' && r.chance(0.06);
  // The arguments of a tool call repeat what the user said, as they do in life.
  const note = call ? (inserts[0] ?? r.pick(words.user)(r, '')) : '';
  const written = call && planted[0] ? [...planted, planted[0]] : planted;

  let rest = r.logNormal(Math.max(30, options.recordSize * 0.92 - 130), 0.7);
  /** @type {import('./corpus/shapes.js').Turn[]} */
  const turns = [];
  if (shape !== 'text' && rest > 300 && r.chance(0.3))
    turns.push({ role: 'system', text: r.pick(words.system)(r, '') });
  for (let fromUser = true; rest > 0; fromUser = !fromUser) {
    const length = Math.min(rest, 1500, Math.max(20, r.logNormal(fromUser ? 130 : 420, 0.8)));
    const last = shape === 'text' && rest <= length;
    const here =
      !fromUser && shape !== 'text' ? [] : last ? inserts.splice(0) : inserts.splice(0, r.below(3));
    const sentences = shape === 'text' ? words.prose : fromUser ? words.user : words.assistant;
    const text = turn(r, words, sentences, length, here);
    turns.push({ role: fromUser ? 'user' : 'assistant', text });
    rest -= text.length + 40;
  }
  if (inserts.length > 0) turns.push({ role: 'user', text: inserts.join(' ') });

  const record = /** @type {{ messages: object[] }} */ (recordOf(r, shape, turns));
  if (call) record.messages.push(...toolMessages(r, words, note));
  const escaped = r.chance(options.escaped);
  const json = JSON.stringify(record);
  return { line: `${escaped ? asciiEscapes(json) : json}\n`, planted: written, escaped };
}

/**
 * The corpus in pieces of about 256 kB; memory does not grow with its size.
 * @param {Partial<CorpusOptions>} [given]
 * @returns {Generator<{ bytes: Buffer, truth: Truth[] }>}
 */
export function* corpus(given = {}) {
  const options = { ...DEFAULTS, ...given };
  const r = new Random(options.seed);
  const nextValue = valueSource(new Random(options.seed + 1), options.repeat);
  let written = 0;
  let record = 0;
  while (written < options.bytes) {
    let text = '';
    /** @type {Truth[]} */
    const truth = [];
    while (text.length < 256e3 && written + text.length < options.bytes) {
      const { line, planted, escaped } = makeRecord(r, options, nextValue);
      text += line;
      for (const { type, value, core } of planted) {
        truth.push({ record, type, value, ...(core && { core }), ...(escaped && { escaped }) });
      }
      record++;
    }
    const bytes = Buffer.from(text);
    written += bytes.length;
    yield { bytes, truth };
  }
}

/**
 * @param {string} path
 * @param {string} truthPath
 * @param {Partial<CorpusOptions>} options
 * @returns {Promise<{ bytes: number, values: number }>}
 */
export async function writeCorpus(path, truthPath, options) {
  const out = createWriteStream(path);
  const aside = createWriteStream(truthPath);
  let bytes = 0;
  let values = 0;
  for (const piece of corpus(options)) {
    bytes += piece.bytes.length;
    values += piece.truth.length;
    if (piece.truth.length > 0) aside.write(piece.truth.map((row) => `${JSON.stringify(row)}\n`).join(''));
    if (!out.write(piece.bytes)) await once(out, 'drain');
  }
  const closed = [once(out, 'close'), once(aside, 'close')];
  out.end();
  aside.end();
  await Promise.all(closed);
  return { bytes, values };
}

/**
 * `64MB`, `200kB`, `1e6`, `2MiB` to bytes.
 * @param {string} text
 */
export function parseBytes(text) {
  const [, number, unit = ''] = /^([\d.]+(?:e\d+)?)\s*([kmg]i?b|b|)$/i.exec(text) ?? [];
  const power = ' kmg'.indexOf(unit[0]?.toLowerCase() ?? ' ');
  const bytes = Number(number) * (/i/i.test(unit) ? 1024 : 1000) ** Math.max(0, power);
  if (!Number.isFinite(bytes)) throw new Error(`a size such as 64MB expected, got "${text}"`);
  return bytes;
}

/** The options of the corpus as command-line flags; bench programs share them. */
export const CORPUS_FLAGS = /** @type {const} */ ({
  bytes: { type: 'string', default: '64MB' },
  seed: { type: 'string', default: '1' },
  density: { type: 'string', default: '0.2' },
  'records-size': { type: 'string', default: '1500' },
  escaped: { type: 'string', default: '0.1' },
  unique: { type: 'boolean', default: false },
  repeat: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'mix' },
});

/**
 * @param {Record<string, string | boolean | undefined>} flags
 * @returns {CorpusOptions}
 */
export function corpusOptions(flags) {
  const lang = flags.lang;
  if (lang !== 'en' && lang !== 'fr' && lang !== 'mix')
    throw new Error(`--lang: en, fr or mix expected, got "${lang}"`);
  /** @param {string} name */
  const number = (name) => {
    const value = Number(flags[name]);
    if (!Number.isFinite(value)) throw new Error(`--${name}: a number expected, got "${flags[name]}"`);
    return value;
  };
  return {
    bytes: parseBytes(String(flags.bytes)),
    seed: number('seed'),
    density: number('density'),
    recordSize: number('records-size'),
    escaped: number('escaped'),
    repeat: flags.repeat === true && flags.unique !== true,
    lang,
  };
}

async function main() {
  const { values } = parseArgs({
    options: { ...CORPUS_FLAGS, out: { type: 'string' }, truth: { type: 'string' } },
  });
  const out = values.out;
  if (!out) throw new Error('--out FILE expected (and --truth FILE, default: OUT.truth)');
  const started = performance.now();
  const made = await writeCorpus(out, values.truth ?? `${out}.truth`, corpusOptions(values));
  const seconds = (performance.now() - started) / 1000;
  console.error(
    `${made.bytes} bytes, ${made.values} planted values, ${(made.bytes / 1e6 / seconds).toFixed(0)} MB/s`,
  );
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(`corpus: ${error.message}`);
    process.exitCode = 64;
  });
}
