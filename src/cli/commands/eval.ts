import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { TamisError } from '../../core/errors.js';
import { randomKey } from '../../pseudonym/keys.js';
import { compareSpans, emptyScore, rates, type Score, type Span } from '../../report/evaluation.js';
import { sampleSieve } from '../sample.js';
import { addPolicyFlags, addUiFlags, type PolicyFlags, policyOf, type UiFlags, uiOf } from '../settings.js';

interface EvalFlags extends PolicyFlags, UiFlags {
  gold: string;
  json?: boolean;
  errors?: boolean;
}

/** One labelled text. */
interface GoldRecord {
  readonly text: string;
  readonly lang: string;
  readonly spans: readonly Span[];
}

export function evalCommand(done: (exitCode: number) => void): Command {
  const command = new Command('eval')
    .description('measure detection on a labelled file')
    .requiredOption(
      '-g, --gold <file>',
      'JSON lines: {"text", "lang", "spans": [{"start", "end", "type"}]}, UTF-16 offsets',
    )
    .option('--errors', 'list missed, leaked and false findings by line and offset; no text')
    .option('--json', 'as JSON');
  addUiFlags(addPolicyFlags(command));
  return command.action(async (flags: EvalFlags) => {
    await evaluate(flags);
    done(0);
  });
}

async function evaluate(flags: EvalFlags): Promise<void> {
  const ui = uiOf(flags);
  const policy = await policyOf(flags);
  const gold = await readGold(flags.gold);
  const sieve = await sampleSieve(policy, randomKey());
  const byType = new Map<string, Score>();
  const byLanguage = new Map<string, Score>();
  const mistakes: object[] = [];
  const isActedUpon = (type: string): boolean => (policy.entities[type] ?? policy.defaults).action !== 'keep';
  let rejected = 0;
  gold.forEach(({ text, lang, spans }, number) => {
    const bytes = Buffer.from(JSON.stringify({ text }));
    const { findings, counts } = sieve({ bytes, shape: 'text', syntax: 'jsonl' });
    rejected += counts.rejected;
    const found = findings.filter(({ path }) => path === 'text');
    compareSpans(spans, found, isActedUpon, (type, add) => {
      for (const [table, name] of [
        [byType, type],
        [byLanguage, lang],
      ] as const) {
        const score = table.get(name) ?? emptyScore();
        table.set(name, score);
        for (const key of Object.keys(add) as (keyof Score)[]) score[key] += add[key] ?? 0;
      }
    });
    if (flags.errors) mistakes.push(...mistakesIn(number + 1, spans, found));
  });
  if (flags.json) {
    const report = (table: Map<string, Score>): object =>
      Object.fromEntries([...table].map(([name, score]) => [name, { ...score, ...rates(score) }]));
    const result = { texts: gold.length, rejected, byType: report(byType), byLanguage: report(byLanguage) };
    process.stdout.write(`${JSON.stringify(flags.errors ? { ...result, mistakes } : result, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${table('type', byType)}\n${table('language', byLanguage)}`);
  for (const mistake of mistakes) process.stdout.write(`${JSON.stringify(mistake)}\n`);
  ui.info(
    `${gold.length} labelled texts, profile ${policy.profile}; leak: not covered by any acted-upon span`,
  );
}

function mistakesIn(line: number, gold: readonly Span[], found: readonly Span[]): object[] {
  const same = (a: Span, b: Span): boolean => a.type === b.type && a.start === b.start && a.end === b.end;
  const place = ({ start, end, type }: Span): object => ({ line, start, end, type });
  return [
    ...gold
      .filter((span) => !found.some((other) => same(span, other)))
      .map((span) => ({ ...place(span), mistake: 'missed' })),
    ...found
      .filter((span) => !gold.some((other) => same(span, other)))
      .map((span) => ({ ...place(span), mistake: 'unexpected' })),
  ];
}

function table(title: string, scores: Map<string, Score>): string {
  const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = emptyScore();
  for (const [, score] of rows) {
    for (const key of Object.keys(all) as (keyof Score)[]) all[key] += score[key];
  }
  const width = Math.max(title.length, ...rows.map(([name]) => name.length), 3);
  const heads = ['gold', 'found', 'prec', 'recall', 'F1', 'F2', 'covered', 'leak', 'false+'];
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(8)).join('')}\n`;
  const percent = (value: number | undefined): string =>
    value === undefined ? '-' : (100 * value).toFixed(1);
  const cellsOf = (score: Score): string[] => {
    const { precision, recall, f1, f2, leakRate } = rates(score);
    const covered = score.gold > 0 ? score.covered / score.gold : undefined;
    return [
      String(score.gold),
      String(score.found),
      ...[precision, recall, f1, f2, covered, leakRate].map(percent),
      String(score.falsePositives),
    ];
  };
  return [
    line(title, heads),
    ...rows.map(([name, score]) => line(name, cellsOf(score))),
    line('all', cellsOf(all)),
  ].join('');
}

async function readGold(path: string): Promise<GoldRecord[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw new TamisError('noInput', `cannot read ${path} as UTF-8 text`, 'name a file of JSON lines');
  }
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => goldRecord(line, `${path}:${number}`));
}

function goldRecord(line: string, place: string): GoldRecord {
  let value: Partial<GoldRecord>;
  try {
    value = JSON.parse(line) as Partial<GoldRecord>;
  } catch {
    throw new TamisError('data', `${place}: not JSON`, 'one object a line: {"text", "lang", "spans"}');
  }
  const { text, lang = 'und', spans = [] } = value ?? {};
  const isSpan = ({ start, end, type }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && typeof type === 'string';
  if (
    typeof text !== 'string' ||
    !Array.isArray(spans) ||
    !spans.every((s) => isSpan(s) && s.end <= text.length)
  ) {
    const hint = 'each: {"text": string, "lang": string, "spans": [{"start", "end", "type"}]}';
    throw new TamisError('data', `${place}: not a labelled text`, hint);
  }
  return { text, lang: String(lang), spans };
}
