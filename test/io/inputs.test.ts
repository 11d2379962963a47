import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandInputs } from '../../src/io/inputs.js';
import { planOutputs, refuseSamePath } from '../../src/io/outputs.js';
import { failure, temporaryFolder } from './support.js';

/** A folder with these files in it. */
function tree(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  }
  return folder;
}

describe('expandInputs', () => {
  it('takes standard input when nothing is named', async () => {
    expect((await expandInputs([])).files).toEqual([{ path: '-', relative: '-' }]);
  });

  it('finds the files of a folder, sorted, and counts the others', async () => {
    const folder = tree(
      'b.jsonl',
      'a/z.txt.gz',
      'a.ndjson',
      'a/B.JSON',
      'x.md',
      '.hidden.jsonl',
      '.git/a.json',
    );
    symlinkSync('b.jsonl', join(folder, 'link.jsonl'));
    symlinkSync('none', join(folder, 'broken.jsonl'));
    symlinkSync('a', join(folder, 'linked'));
    const inputs = await expandInputs([folder]);
    expect(inputs.files.map((file) => file.relative)).toEqual([
      'a.ndjson',
      'a/B.JSON',
      'a/z.txt.gz',
      'b.jsonl',
      'link.jsonl',
    ]);
    expect(inputs.files[1]!.path).toBe(join(folder, 'a/B.JSON'));
    expect(inputs.ignored).toBe(5);
  });

  it('takes a named file whatever its extension, in the order of the arguments', async () => {
    const folder = tree('b.log', 'a.jsonl');
    const inputs = await expandInputs([join(folder, 'b.log'), join(folder, 'a.jsonl')]);
    expect(inputs.files.map((file) => file.relative)).toEqual(['b.log', 'a.jsonl']);
  });

  it('tells several folders apart by their names', async () => {
    const folder = tree('one/a.jsonl', 'two/a.jsonl');
    const inputs = await expandInputs([join(folder, 'one/'), join(folder, 'two')]);
    expect(inputs.files.map((file) => file.relative)).toEqual(['one/a.jsonl', 'two/a.jsonl']);
  });

  it('says what is missing, empty or given twice', async () => {
    const folder = tree('x.md');
    expect((await failure(expandInputs([folder]))).message).toMatch(/^no input file in .*\(1 ignored\)$/);
    expect((await failure(expandInputs([folder]))).exitCode).toBe(66);
    expect((await failure(expandInputs([join(folder, 'none')]))).exitCode).toBe(66);
    expect((await failure(expandInputs(['-', '-']))).exitCode).toBe(64);
  });
});

describe('planOutputs', () => {
  const plan = async (args: string[], output?: string) => planOutputs(await expandInputs(args), output);

  it('sends everything to standard output without -o', async () => {
    const folder = tree('a.jsonl', 'b.jsonl');
    const one = await plan([]);
    expect(one).toMatchObject({ routes: [{ output: undefined }], joined: false });
    const two = await plan([folder], '-');
    expect(two.routes.map((route) => route.output)).toEqual([undefined, undefined]);
    expect(two.joined).toBe(true);
  });

  it('writes one input to one file', async () => {
    const folder = tree('a.jsonl');
    const { routes, makeFolders } = await plan([join(folder, 'a.jsonl')], join(folder, 'b.jsonl'));
    expect(routes.map((route) => route.output)).toEqual([join(folder, 'b.jsonl')]);
    expect(makeFolders).toBe(false);
    expect((await plan(['-'], join(folder, 'b.jsonl'))).routes[0]!.output).toBe(join(folder, 'b.jsonl'));
  });

  it('writes one input into a folder that is there, or is meant', async () => {
    const folder = tree('a.jsonl', 'out/x');
    const existing = await plan([join(folder, 'a.jsonl')], join(folder, 'out'));
    expect(existing.routes[0]!.output).toBe(join(folder, 'out/a.jsonl'));
    const meant = await plan([join(folder, 'a.jsonl')], `${folder}/new/`);
    expect(meant.routes[0]!.output).toBe(join(folder, 'new/a.jsonl'));
    expect(meant.makeFolders).toBe(true);
    expect((await failure(plan(['-'], join(folder, 'out')))).exitCode).toBe(64);
  });

  it('mirrors a folder', async () => {
    const folder = tree('in/a.jsonl', 'in/sub/b.jsonl.gz');
    const { routes, makeFolders } = await plan([join(folder, 'in')], join(folder, 'out'));
    expect(routes.map((route) => route.output)).toEqual([
      join(folder, 'out/a.jsonl'),
      join(folder, 'out/sub/b.jsonl.gz'),
    ]);
    expect(makeFolders).toBe(true);
  });

  it('sends several inputs to a device', async () => {
    const folder = tree('a.jsonl', 'b.jsonl');
    const { routes, joined } = await plan([folder], '/dev/null');
    expect(routes.map((route) => route.output)).toEqual(['/dev/null', '/dev/null']);
    expect(joined).toBe(true);
  });

  it('refuses what would overwrite or be read again', async () => {
    const folder = tree('in/a.jsonl', 'in/b.jsonl', 'other/a.jsonl', 'file');
    symlinkSync('in/a.jsonl', join(folder, 'alias'));
    const input = join(folder, 'in/a.jsonl');
    const cases: [string[], string, RegExp][] = [
      [[input], input, /would overwrite the input/],
      [[input], join(folder, 'alias'), /would overwrite the input/],
      [[input], join(folder, 'in'), /would overwrite the input/],
      [[join(folder, 'in')], join(folder, 'in'), /lies in the input folder/],
      [[join(folder, 'in')], join(folder, 'in/out'), /lies in the input folder/],
      [[join(folder, 'in')], join(folder, 'file'), /cannot go into one file/],
      [[input, join(folder, 'other/a.jsonl')], join(folder, 'out'), /would both be written to/],
      [['-', input], join(folder, 'out'), /standard input has no name/],
    ];
    for (const [args, output, message] of cases) {
      const error = await failure(plan(args, output));
      expect(error.message).toMatch(message);
      expect(error.exitCode).toBe(64);
      expect(error.hint).toBeTruthy();
    }
  });

  it('takes a folder whose name only starts like the input folder', async () => {
    const folder = tree('in/a.jsonl');
    expect((await plan([join(folder, 'in')], join(folder, 'in..out'))).routes.length).toBe(1);
    expect((await plan([join(folder, 'in')], join(folder, 'in-2'))).routes.length).toBe(1);
  });
});

describe('refuseSamePath', () => {
  it('sees through links and dots', async () => {
    const folder = tree('a.jsonl');
    symlinkSync('.', join(folder, 'here'));
    const taken = [undefined, '-', join(folder, 'out.jsonl')];
    await refuseSamePath('the reject file', join(folder, 'rejects.jsonl'), taken);
    for (const path of [join(folder, 'out.jsonl'), join(folder, 'here/out.jsonl')]) {
      expect((await failure(refuseSamePath('the reject file', path, taken))).exitCode).toBe(64);
    }
  });
});
