// Compiles this folder to WebAssembly and writes it, as text, where the engine imports it from: `npm run assembly`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const FLAGS = ['-O3', '--converge', '--enable', 'simd', '--runtime', 'stub', '--noAssert'];

/** @returns {Promise<string>} text of src/engine/module.ts */
export async function build() {
  let binary = new Uint8Array(0);
  const { error, stderr } = await asc.main(
    ['index.ts', '--outFile', 'module.wasm', '--baseDir', FOLDER, ...FLAGS],
    {
      writeFile: (_, contents) => {
        binary = contents;
      },
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const text = Buffer.from(binary).toString('base64');
  return `// Made from assembly/ by \`npm run assembly\`; not to be edited.\nexport const MODULE: string =\n  '${text}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../module.ts', import.meta.url), await build());
}
