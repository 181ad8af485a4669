// Builds everything that is not written by hand: validator and types from the schema, the sentences, the bundle.
// `node build.js --templates` also rewrites templates/*/*.docx from the tables of src/standards.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** Node reads and compiles plain ASCII fastest; esbuild leaves letters in regular expressions alone, where an escape means the same. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The program (what `bin/` loads) and the library (what `import '@doi-thoai/cli'` gives). */
const PROGRAM = 'dist/dialogue.cjs';
const entries = { 'src/main.ts': PROGRAM, 'src/index.ts': 'dist/index.cjs' };
for (const [entry, outfile] of Object.entries(entries)) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    // The build of yaml for node asks the environment at every token.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  });
  const text = ascii(outputFiles[0].text);
  const mark = createHash('sha256').update(text).digest('hex');
  writeFileSync(outfile, `//${mark}\n${text}`);
}

// Run once, so that what running compiles is kept for the next time.
const { load: start, keep } = createRequire(import.meta.url)('./bin/load.js');
const { main, nodeIo, script } = start(PROGRAM);
const io = { ...nodeIo(root), stdout: () => undefined, stderr: () => undefined };
const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
await main(['--help'], io);
await main(['check', ...examples.map((name) => `examples/${name}`)], io);
keep(PROGRAM, script);

if (existsSync('bin/dialogue.js')) chmodSync('bin/dialogue.js', 0o755);
