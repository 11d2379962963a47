import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { everyFile, recordsOf, tamis, temporaryFolder } from './support.js';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const OUTPUTS = ['-o', 'out.jsonl', '--rejects', 'rejects.jsonl', '--manifest', 'run.json'];
const RECORD = '{"text":"canary-1@leak.example"}\n';

function folderOf(name: string): string {
  const folder = path.join(root, name);
  fs.mkdirSync(folder);
  return folder;
}

describe.runIf(process.platform !== 'win32')('signals', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const input of ['silent', 'slow'] as const) {
      for (const workers of ['0', '2']) {
        const name = `${signal}, ${input} input, ${workers} workers`;
        test.concurrent(`${name}: ends at once, publishes nothing`, async ({ expect }) => {
          const cwd = folderOf(name);
          let sent = 0;
          const ended = await tamis(['run', '-w', workers, ...OUTPUTS], {
            cwd,
            drive: (child) => {
              const writing = setInterval(() => {
                if (input === 'slow') child.stdin.write(RECORD);
              }, 20);
              // The note about the key comes first, when the run is about to start.
              child.stderr.once('data', () =>
                setTimeout(() => {
                  sent = performance.now();
                  child.kill(signal);
                }, 400),
              );
              child.on('exit', () => clearInterval(writing));
            },
          });
          expect(performance.now() - sent).toBeLessThan(5000);
          // A shell shows 130 or 143 for both.
          if (ended.signal === null) expect(ended.code).toBe(signal === 'SIGINT' ? 130 : 143);
          else expect(ended.signal).toBe(signal);
          expect(ended.stderr).toContain(`stopped by ${signal}; nothing incomplete was published`);
          expect(ended.stderr).not.toContain('canary');
          const files = everyFile(cwd);
          expect([...files.keys()]).toEqual(['run.json']);
          expect(JSON.parse(files.get('run.json')!.toString())).toMatchObject({ status: 'interrupted' });
          recordsOf(path.join(cwd, 'run.json'));
        });
      }
    }
  }

  test('while a file is written to standard output, the run stops when its reader stops', async () => {
    const cwd = folderOf('closed');
    fs.writeFileSync(path.join(cwd, 'in.jsonl'), RECORD.repeat(50_000));
    const ended = await tamis(['run', '-q', 'in.jsonl', '--rejects', 'r', '--manifest', 'm'], {
      cwd,
      drive: (child) => child.stdout.once('data', () => child.stdout.destroy()),
    });
    expect(ended.code).toBe(141);
    expect(ended.stderr).toBe('');
    expect([...everyFile(cwd).keys()]).toEqual(['in.jsonl']);
  });
});

describe('a pipe', () => {
  for (const workers of ['0', '1']) {
    test.concurrent(`gives each record back before the next comes, ${workers} workers`, async ({
      expect,
    }) => {
      const answers: string[] = [];
      const ended = await tamis(['run', '-q', '-w', workers], {
        cwd: root,
        drive: (child) => {
          let sent = 0;
          const send = (): void => {
            if (sent++ < 3) child.stdin.write(`{"n":${sent}}\n`);
            else child.stdin.end();
          };
          child.stdout.on('data', (bytes: Buffer) => {
            answers.push(bytes.toString());
            send();
          });
          send();
        },
      });
      expect(ended.code).toBe(0);
      expect(answers).toEqual(['{"n":1}\n', '{"n":2}\n', '{"n":3}\n']);
    });
  }
});
