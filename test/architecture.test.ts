import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('assembly/'))
    .map((name) => join(folder, name));
}

const files = [...sourcesUnder('src'), ...sourcesUnder('detectors')];
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

interface Import {
  readonly from: string;
  /** File relative to the root, or the name of a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** Static imports, re-exports, and dynamic imports of a constant. */
const IMPORT =
  /^(?:import|export)\s(type\s)?[^'";]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

const imports: Import[] = files.flatMap((from) =>
  [...sources.get(from)!.matchAll(IMPORT)].map((match) => {
    const name = (match[2] ?? match[3] ?? match[4])!;
    const to = name.startsWith('.') ? join(dirname(from), name).replace(/\.js$/, '.ts') : name;
    return { from, to, isTypeOnly: match[1] !== undefined };
  }),
);

function importsOf(...folders: string[]): Import[] {
  return imports.filter(({ from }) => folders.some((folder) => from.startsWith(`${folder}/`)));
}

function shown(list: readonly Import[]): string[] {
  return list.map(({ from, to }) => `${from} -> ${to}`);
}

/** Source without comments; strings stay. */
function code(file: string): string {
  return sources
    .get(file)!
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

/** Examples of detectors hold code of other people's making. */
function withoutStrings(source: string): string {
  return source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}

/** Modules of Node that compute and do not reach out. */
const PURE = ['node:buffer', 'node:url', 'node:net', 'node:util', 'node:punycode', 'node:assert'];
/** `node:net` is pure only as far as it tells addresses apart. */
const PURE_NAMES = /^import \{ (?:(?:isIP|isIPv4|isIPv6)(?:, )?)+ \} from 'node:net';$/m;

describe('the layers', () => {
  it('reads all imports', () => {
    expect(imports.length).toBeGreaterThan(100);
    const missing = imports.filter(({ to }) => /^(?:src|detectors)\//.test(to) && !sources.has(to));
    expect(shown(missing)).toEqual([]);
  });

  it('core imports itself alone', () => {
    const wrong = importsOf('src/core').filter(({ to }) => !to.startsWith('src/core/') && !PURE.includes(to));
    expect(shown(wrong)).toEqual([]);
  });

  it('engine imports core and the shapes of records', () => {
    const allowed = ['src/core/', 'src/engine/', 'src/formats/shapes.ts', 'src/formats/recognise.ts'];
    const wrong = importsOf('src/engine').filter(
      ({ to }) => !allowed.some((prefix) => to.startsWith(prefix)) && !PURE.includes(to),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('nothing that the engine reaches does input or output', () => {
    const reached = new Set(files.filter((file) => file.startsWith('src/engine/')));
    for (const file of reached) {
      for (const { from, to } of imports) if (from === file && sources.has(to)) reached.add(to);
    }
    const wrong = imports.filter(
      ({ from, to }) =>
        reached.has(from) && !PURE.includes(to) && !/^src\/(?:core|engine|formats)\//.test(to),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('detectors import core, checksums, libraries and pure modules of Node', () => {
    const wrong = importsOf('detectors').filter(
      ({ from, to }) =>
        !to.startsWith('src/core/') &&
        !to.startsWith('detectors/') &&
        !PURE.includes(to) &&
        // A hash is arithmetic: addresses of wallets are checked with it.
        !(
          to === 'node:crypto' && /^import \{ createHash \} from 'node:crypto';$/m.test(sources.get(from)!)
        ) &&
        // To load a library on first use only.
        to !== 'node:module' &&
        !/^(?:ibantools|libphonenumber-js|tldts)(?:\/|$)/.test(to),
    );
    expect(shown(wrong)).toEqual([]);
  });

  it('core, engine and detectors touch no file, network, process, environment or console', () => {
    const reach =
      /\bprocess\.|\bconsole\.|\bfetch\(|\bglobalThis\b|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)|\bperformance\./;
    const wrong = files.filter(
      (file) => /^(?:src\/(?:core|engine)|detectors)\//.test(file) && reach.test(withoutStrings(code(file))),
    );
    expect(wrong).toEqual([]);
    const net = importsOf('src/core', 'src/engine', 'detectors').filter(({ to }) => to === 'node:net');
    expect(net.filter(({ from }) => !PURE_NAMES.test(sources.get(from)!)).map(({ from }) => from)).toEqual(
      [],
    );
  });

  it('src names no concrete detector, but for the place where the list is taken', () => {
    const toDetectors = importsOf('src').filter(({ to }) => to.startsWith('detectors/'));
    const wrong = toDetectors.filter(
      ({ from, to }) =>
        !from.startsWith('src/cli/') &&
        !(from === 'src/workers/assemble.ts' && to === 'detectors/index.ts') &&
        // Checks that a policy can name; they belong to no identifier.
        !(from.startsWith('src/custom/') && to === 'detectors/checksums/named.ts'),
    );
    expect(shown(wrong)).toEqual([]);
    const ids = sourcesUnder('detectors')
      .flatMap((file) => [...sources.get(file)!.matchAll(/^ {2}id: '([^']+)',$/gm)])
      .map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(0);
    const naming = files.filter(
      (file) =>
        file.startsWith('src/') &&
        !file.startsWith('src/cli/') &&
        ids.some((id) => code(file).includes(`'${id}'`)),
    );
    expect(naming).toEqual([]);
  });

  it('nothing is imported in a circle', () => {
    const below = new Map<string, string[]>();
    for (const { from, to, isTypeOnly } of imports) {
      if (!isTypeOnly && sources.has(to)) below.set(from, [...(below.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of below.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the sources', () => {
  it('never end the process: output would be cut off', () => {
    expect(files.filter((file) => /\bprocess\.(?:exit|abort|reallyExit)\(/.test(code(file)))).toEqual([]);
  });

  it('log nothing outside of the command line', () => {
    const wrong = files.filter((file) => !file.startsWith('src/cli/') && /\bconsole\./.test(code(file)));
    expect(wrong).toEqual([]);
  });

  it('can be read in one sitting', () => {
    // Tables are the exception: mostly rows.
    const isTable = (text: string): boolean =>
      text.split('\n').filter((line) => /^\s+['[{]|^import |^ {4}\w+,$/.test(line)).length > 250;
    const long = files.filter((file) => {
      const text = sources.get(file)!;
      return text.split('\n').length > 500 && !isTable(text);
    });
    expect(long.map((file) => relative(root, join(root, file)))).toEqual([]);
  });
});
