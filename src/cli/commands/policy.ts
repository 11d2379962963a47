import { Command } from 'commander';
import { SHAPES } from '../../formats/shapes.js';
import { policyHash } from '../../policy/hash.js';
import { addPolicyFlags, type PolicyFlags, policyOf } from '../settings.js';
import { createUi } from '../ui.js';

export function policyCommand(done: (exitCode: number) => void): Command {
  const command = new Command('policy').description('check, show and describe policies');
  command
    .command('check')
    .description('check a policy file; exit 78 and a line for each problem when it is wrong')
    .argument('<file>', 'policy file, YAML or JSON')
    .action(async (file: string) => {
      const policy = await policyOf({ policy: file });
      createUi({ format: 'text', quiet: false }).info(
        `${file} is a valid policy (sha256 ${policyHash(policy)})`,
      );
      done(0);
    });
  const show = command
    .command('show')
    .description('print the resolved policy: profile, file and flags put together, every default filled in')
    .argument('[file]', 'policy file; none: the profile alone');
  addPolicyFlags(show).action(async (file: string | undefined, flags: PolicyFlags) => {
    const { showPolicy } = await import('../../policy/show.js');
    const policy = await policyOf(file === undefined ? flags : { ...flags, policy: file });
    process.stdout.write(showPolicy(policy));
    done(0);
  });
  command
    .command('schema')
    .description('print the JSON Schema of policy files, for editors')
    .action(async () => {
      const { policyJsonSchema } = await import('../../policy/json-schema.js');
      process.stdout.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
      done(0);
    });
  command
    .command('import-presidio')
    .description(
      'turn a recogniser registry of Presidio (YAML) into a policy; what cannot be carried over is said',
    )
    .argument('<file>', 'the registry')
    .action(async (file: string) => {
      const { readPolicyText } = await import('../../policy/load.js');
      const { importPresidio } = await import('../../custom/presidio.js');
      const { yaml, recognisers, notes } = importPresidio(await readPolicyText(file), file);
      const ui = createUi({ format: 'text', quiet: false });
      for (const note of notes) ui.warn(note);
      ui.info(`${recognisers} recognisers carried over, ${notes.length} notes`);
      process.stdout.write(yaml);
      done(0);
    });
  command
    .command('shapes')
    .description('list the record shapes that are recognised')
    .action(() => {
      const width = Math.max(...SHAPES.map(({ name }) => name.length));
      for (const { name, description } of SHAPES) {
        process.stdout.write(`${name.padEnd(width)}  ${description}\n`);
      }
      done(0);
    });
  return command;
}
