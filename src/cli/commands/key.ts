import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { TamisError } from '../../core/errors.js';
import { createKeyFile } from '../../pseudonym/key-source.js';
import { keyIdOf } from '../../pseudonym/pseudonymiser.js';
import {
  addKeyFlags,
  addPolicyFlags,
  type KeyFlags,
  keyOf,
  type PolicyFlags,
  policyOf,
} from '../settings.js';
import { createUi } from '../ui.js';

export function keyCommand(done: (exitCode: number) => void): Command {
  const command = new Command('key').description('make and identify keys, and tag values under them');
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
  const tag = command
    .command('tag')
    .description(
      'print the keyed tags of values, one a line from standard input, for `lists: hashed` of a policy',
    );
  addKeyFlags(addPolicyFlags(tag)).action(async (flags: KeyFlags & PolicyFlags) => {
    const key = keyOf(flags);
    if (key.ephemeral) throw new TamisError('usage', 'no key given', 'tamis key tag -k FILE < values');
    const { tagger } = await import('../tagger.js');
    const tagOf = await tagger(await policyOf(flags), key.rootKey);
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() !== '') process.stdout.write(`${tagOf(line.trim())}\n`);
    }
    done(0);
  });
  return command;
}
