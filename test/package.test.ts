import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Package {
  readonly version: string;
  readonly type: string;
  readonly license?: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly resolved?: string;
        readonly dev?: boolean;
        readonly hasInstallScript?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), 'utf8');
}

const own = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as Lockfile;
const runtime = Object.entries(lock.packages).filter(([place, { dev }]) => place !== '' && !dev);

/** Files of the repository, new ones included; empty outside a checkout. */
function tracked(): string[] {
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const names = execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    return names.split('\0').filter((name) => name !== '' && fs.existsSync(path.join(ROOT, name)));
  } catch {
    return [];
  }
}

describe('package.json', () => {
  test('serves Node 20 and later, as ES modules', () => {
    expect(own.engines).toEqual({ node: '>=20' });
    expect(own.type).toBe('module');
    expect(own.license).toBe('Apache-2.0');
  });

  test('names a command that is there, and can be run', () => {
    expect(Object.keys(own.bin)).toEqual(['tamis']);
    expect(read(own.bin['tamis']!)).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('exports files that are there', async () => {
    for (const entry of Object.values(own.exports)) {
      for (const file of typeof entry === 'string' ? [entry] : Object.values(entry)) {
        expect(fs.existsSync(path.join(ROOT, file)), file).toBe(true);
      }
    }
    const main = own.exports['.'] as Readonly<Record<string, string>>;
    await import(path.join(ROOT, main['default']!));
  });

  test('publishes the build and what it needs, and no sources of tests', () => {
    expect(own.files).toContain('dist');
    expect(own.files.filter((file) => /^(test|bench|src)/.test(file))).toEqual([]);
    for (const file of own.files) expect(fs.existsSync(path.join(ROOT, file)), file).toBe(true);
  });

  test('pins every dependency exactly', () => {
    for (const version of Object.values({ ...own.dependencies, ...own.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(own.scripts ?? {}).filter((name) => hooks.includes(name))).toEqual([]);
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});

describe('dependencies', () => {
  test.each(runtime.filter(([, { optional }]) => !optional).map(([place]) => place))(
    '%s: permissive',
    (place) => {
      const { license } = JSON.parse(read(`${place}/package.json`)) as Package;
      expect(license).toMatch(/^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|BlueOak-1\.0\.0)/);
    },
  );

  test('come from the public registry alone', () => {
    const elsewhere = Object.values(lock.packages)
      .map(({ resolved }) => resolved)
      .filter((from) => from !== undefined);
    expect(elsewhere).toEqual([]);
  });
});

describe('the files of the repository', () => {
  const names = tracked().filter((name) => !/\.(?:gz|bin|wasm|png|onnx)$/.test(name));
  const texts = names.map((name) => [name, read(name)] as const);

  test('name no place of one machine', () => {
    const here = path.dirname(path.resolve(ROOT));
    const places = /(?<!\w)\/(?:home|Users)\/\w{2,}\/|[A-Z]:\\Users\\\w/;
    // User names in paths are found by a detector, whose examples are invented.
    const isAbout = (name: string): boolean => /path-user|docs\/detectors\.md/.test(name);
    const naming = texts.filter(
      ([name, text]) => (places.test(text) && !isAbout(name)) || text.includes(`${here}/`),
    );
    expect(naming.map(([name]) => name)).toEqual([]);
  });

  test('never call the output anonymous (P10)', () => {
    const claims = texts.flatMap(([name, text]) => {
      if (!/^(?:src|docs|examples|detectors|models)\/|^[A-Z]+\.md$|^package\.json$/.test(name)) return [];
      return text
        .split('\n')
        .filter((line) =>
          /anonym/i.test(line.replace(/anonymous[_ ]?id|\banonymous\b(?=[' |])|pseudonym/gi, '')),
        )
        .filter((line) => !/\b(?:not|never|no|nothing)\b/i.test(line))
        .map((line) => `${name}: ${line.trim()}`);
    });
    expect(claims).toEqual([]);
  });
});
