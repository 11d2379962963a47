import { Command } from 'commander';
import { TamisError } from '../../core/errors.js';
import { isDisabled } from '../../engine/plan.js';
import { runDetectors } from '../../workers/assemble.js';
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
      const width = Math.max(0, ...list.map(({ id }) => id.length));
      for (const { id, entityTypes, description } of list) {
        const state = isDisabled(policy, id) ? ' (disabled by the policy)' : '';
        const actions = entityTypes.map((type) => {
          const { action, threshold } = policy.entities[type] ?? policy.defaults;
          return `${type} ${action} from ${threshold}`;
        });
        process.stdout.write(`${id.padEnd(width)}  ${description}${state}\n`);
        process.stdout.write(`${' '.repeat(width)}  ${actions.join('; ')}\n`);
      }
    }
    done(0);
  });
}
