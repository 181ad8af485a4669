// Builds everything that is not written by hand: validator and types from the schema, the sentences, the bundle.
// `node build.js --templates` also rewrites templates/*/*.docx from the tables of src/standards.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);

/** Bundles one TypeScript file with its packages left outside, and loads it. */
async function load(entry) {
  const outfile = join(root, 'dist/tools', `${entry.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

const { generate } = await load('src/schema/generate.ts');
await generate('src/schema/generated', 'src/model/generated');

const { precompile } = await load('src/wording/precompile.ts');
await precompile('templates/cau', 'src/wording/generated');

if (process.argv.includes('--templates')) {
  const { buildTemplates } = await load('src/templates/build/all.ts');
  for (const { path, bytes } of buildTemplates()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    console.log(path);
  }
}

/** The program (what `bin/` loads) and the library (what `import '@doi-thoai/cli'` gives). */
const entries = { 'src/main.ts': 'dist/dialogue.cjs', 'src/index.ts': 'dist/index.cjs' };
for (const [entry, outfile] of Object.entries(entries)) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
if (existsSync('bin/dialogue.js')) chmodSync('bin/dialogue.js', 0o755);
