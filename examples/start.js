#!/usr/bin/env node
// `npm start`: sieves the shipped sample, records on stdout and the summary on stderr.
// `npm start -- ARGUMENTS`: the same as `tamis run ARGUMENTS`.
import { fileURLToPath } from 'node:url';

const command = new URL('../dist/src/cli/main.js', import.meta.url);
const sample = fileURLToPath(new URL('./chats.jsonl', import.meta.url));
const given = process.argv.slice(2);

// The command is loaded into this process, so that exit codes, signals and closed pipes are its own. Without a
// key it makes one for this run only.
process.argv = [process.execPath, fileURLToPath(command), 'run', ...(given.length > 0 ? given : [sample])];
await import(command.href);
