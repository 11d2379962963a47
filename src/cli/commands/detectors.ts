import { Command } from 'commander';
import type { Detector } from '../../core/detector.js';
import { TamisError } from '../../core/errors.js';
import type { Policy } from '../../core/policy.js';
import { isDisabled } from '../../engine/plan.js';
import { runDetectors } from '../../workers/assemble.js';
import { factsOf } from '../detector-facts.js';
import { addPolicyFlags, type PolicyFlags, policyOf, quoted } from '../settings.js';

interface DetectorFlags extends PolicyFlags {
  country?: string;
  json?: boolean;
}

export function detectorsCommand(done: (exitCode: number) => void): Command {
  const command = new Command('detectors')
    .description('list the detectors')
    .option('--country <code>', 'only those of a country (fr, de …) or generic')
    .option('--json', 'as JSON, with triggers, context words and examples');
  return addPolicyFlags(command).action(async (flags: DetectorFlags) => {
    const policy = await policyOf(flags);
    const all = await runDetectors(policy);
    const wanted = flags.country?.toLowerCase();
    const list = all.filter(({ id }) => wanted === undefined || id.startsWith(`${wanted}/`));
    if (list.length === 0) {
      const folders = [...new Set(all.map(({ id }) => id.split('/')[0]))].join(', ');
      throw new TamisError(
        'usage',
        `--country: no detectors for ${quoted(flags.country ?? '')}`,
        `there are: ${folders}`,
      );
    }
    if (flags.json) {
      const rows = list.map(
        ({ id, version, description, entityTypes, source, triggers, context, examples }) => {
          const enabled = !isDisabled(policy, id);
          return { id, version, enabled, description, entityTypes, source, triggers, context, examples };
        },
      );
      process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    } else {
      for (const detector of list) process.stdout.write(`${describe(detector, policy)}\n`);
    }
    done(0);
  });
}

/** The columns of docs/detectors.md, one a line, and what the policy does with what is found. */
function describe(detector: Detector, policy: Policy): string {
  const { id, types, description, checksum, context, source, examples } = factsOf(detector);
  const state = isDisabled(policy, id) ? ' (disabled by the policy)' : '';
  const actions = detector.entityTypes.map((type, at) => {
    const { action, threshold } = policy.entities[type] ?? policy.defaults;
    return `${types[at]}: ${action} from ${threshold}`;
  });
  return [
    `${id}  ${description}${state}`,
    `  type     ${actions.join('; ')}`,
    `  check    ${checksum}`,
    `  context  ${context}`,
    `  source   ${source === '' ? 'the policy' : source}`,
    ...examples.map((example) => `  example  ${example}`),
  ].join('\n');
}
