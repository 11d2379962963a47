import { Command } from 'commander';
import { canonicalText } from '../../core/canonical.js';
import { TamisError } from '../../core/errors.js';
import type { ScoredFinding } from '../../engine/detect.js';
import { findIn } from '../../engine/find.js';
import { compilePlan } from '../../engine/plan.js';
import { resolve, type Standing } from '../../engine/resolve.js';
import { randomKey } from '../../pseudonym/keys.js';
import { createPseudonymiser } from '../../pseudonym/pseudonymiser.js';
import { runDetectors } from '../../workers/assemble.js';
import { addPolicyFlags, addUiFlags, type PolicyFlags, policyOf, type UiFlags, uiOf } from '../settings.js';
import { paintFor } from '../ui.js';

interface ExplainFlags extends PolicyFlags, UiFlags {
  field?: string;
  json?: boolean;
  showValues?: boolean;
}

/** Longest text that is explained, in bytes. */
const MAX_TEXT = 1 << 20;

interface Explained extends ScoredFinding {
  readonly standing: Standing;
  readonly action: string;
}

export function explainCommand(done: (exitCode: number) => void): Command {
  const command = new Command('explain')
    .description('why each span of a text was found, and which findings lost')
    .argument('[text]', 'text to explain; none: standard input')
    .option('--field <key>', 'key of the field that holds the text; counts as a context word')
    .option('--show-values', 'show the found text itself, not only its first characters')
    .option('--json', 'one JSON line a finding');
  addUiFlags(addPolicyFlags(command));
  return command.action(async (text: string | undefined, flags: ExplainFlags) => {
    await explain(text, flags);
    done(0);
  });
}

async function explain(given: string | undefined, flags: ExplainFlags): Promise<void> {
  const ui = uiOf(flags);
  const policy = await policyOf(flags);
  const text = given ?? (await readStandardInput());
  const { domain, recipient, epoch, scope } = policy;
  const pseudonymiser = createPseudonymiser({ rootKey: randomKey(), domain, recipient, epoch, scope });
  const noFields = { rules: [], segments: [], parallel: [], conversationId: '' };
  const plan = compilePlan(policy, noFields, await runDetectors(policy), pseudonymiser);
  const explained: Explained[] = [];
  resolve(findIn(plan.detect, text, flags.field ?? ''), plan.ruleOf, (finding, standing) => {
    explained.push({ ...finding, standing, action: plan.ruleOf(finding.entityType).action });
  });
  explained.sort((a, b) => a.start - b.start || b.end - a.end || (a.standing === 'won' ? -1 : 1));
  if (flags.json) {
    for (const finding of explained) process.stdout.write(`${JSON.stringify(finding)}\n`);
    return;
  }
  if (explained.length === 0) {
    ui.info('nothing found');
    return;
  }
  const paint = paintFor(process.stdout);
  for (const finding of explained) {
    const { start, end, entityType, base, score, detector, standing, action } = finding;
    const value = text.slice(start, end);
    const shown = flags.showValues ? JSON.stringify(value) : veiled(value);
    const threshold = plan.ruleOf(entityType).threshold;
    const moved = score === base ? '' : ` (${base.toFixed(2)} before context words)`;
    const colour = standing === 'won' ? 'green' : standing === 'kept' ? 'cyan' : 'dim';
    process.stdout.write(
      `${paint(colour, `${start}-${end}`.padEnd(11))} ${entityType.padEnd(15)} ${shown}\n` +
        `            ${detector}: score ${score.toFixed(2)}${moved}, threshold ${threshold}; ` +
        `${WHY[standing]}${standing === 'won' ? action : ''}` +
        `${standing === 'won' ? `, canonical form ${canonicalNote(plan.canonical(entityType, value), value)}` : ''}\n`,
    );
  }
}

const WHY: Record<Standing, string> = {
  won: 'action: ',
  lost: 'lost to a longer or surer finding that overlaps',
  kept: 'kept by the policy',
  'below-threshold': 'below the threshold',
  'inside-token': 'inside a pseudonym of this key',
  allowed: 'allowed by a list of the policy',
};

function canonicalNote(canonical: string, value: string): string {
  return canonical === value ? 'as written' : canonical === canonicalText(value) ? 'cleaned' : 'normalised';
}

/** First characters and length: enough to find it in the text, no copy of it. */
function veiled(value: string): string {
  return `${JSON.stringify(`${value.slice(0, 2)}…`)} (${value.length} characters)`;
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MAX_TEXT) {
      throw new TamisError('data', 'the text is longer than 1 MiB', 'use tamis scan for files');
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new TamisError('data', 'the text is not UTF-8', 'convert it: iconv -f LATIN1 -t UTF-8');
  }
}
