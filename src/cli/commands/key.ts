import { Command } from 'commander';
import { TamisError } from '../../core/errors.js';
import { createKeyFile } from '../../pseudonym/key-source.js';
import { keyIdOf } from '../../pseudonym/pseudonymiser.js';
import { addKeyFlags, type KeyFlags, keyOf } from '../settings.js';
import { createUi } from '../ui.js';

export function keyCommand(done: (exitCode: number) => void): Command {
  const command = new Command('key').description('make and identify keys');
  command
    .command('new')
    .description('write a new random key to a file that only you can read; never overwrites')
    .argument('<file>', 'where the key goes')
    .action((file: string) => {
      const id = createKeyFile(file);
      const ui = createUi({ format: 'text', quiet: false });
      ui.info(`wrote key ${id} to ${file}`);
      ui.info('whoever has it can recompute pseudonyms: keep it apart from the output, and back it up');
      done(0);
    });
  const id = command
    .command('id')
    .description('print the four letters that name a key in its tokens')
    .argument('[file]', 'key file');
  addKeyFlags(id).action((file: string | undefined, flags: KeyFlags) => {
    const given: KeyFlags = file === undefined ? flags : { ...flags, keyFile: file };
    const key = keyOf(given);
    if (key.ephemeral) throw new TamisError('usage', 'no key given', 'tamis key id FILE');
    process.stdout.write(`${keyIdOf(key.rootKey)}\n`);
    done(0);
  });
  return command;
}
