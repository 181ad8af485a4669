// Builds everything that is not written by hand: validator and types from the schema, the sentences, the bundle.
// `node build.js --templates` also rewrites templates/*/*.docx from the tables of src/standards.

import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildPieces, marked, tableOf } from './pieces.js';
import { divide, keepCompiled } from './warm.js';

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

/** The schema stays a text until the program starts: node reads JSON many times faster than a literal of that size. */
const schemaAsText = {
  name: 'schema-as-text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /dialogue\.schema\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' };
    }),
};

const options = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Else it makes a new RegExp of every literal with \p{…}.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [schemaAsText],
  // The build of yaml for node asks the environment at every token.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
};

// The program (what `bin/` loads) and the library (what `import '@doi-thoai/cli'` gives).
const { pieces, inputs } = await buildPieces('src/main.ts', options);
writeFileSync('dist/dialogue.cjs', tableOf(pieces));
const library = await build({
  ...options,
  entryPoints: ['src/index.ts'],
  format: 'cjs',
  write: false,
  metafile: true,
});
writeFileSync('dist/index.cjs', marked(library.outputFiles[0].text));
const bundled = new Set(
  [...inputs, ...Object.keys(library.metafile.inputs)].map(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1],
  ),
);

// The shipped templates compiled, each under its own name.
const { compileTemplate } = await load('src/render/compile.ts');
const { programText } = await load('src/render/program.ts');
for (const kind of readdirSync('templates')) {
  for (const name of readdirSync(`templates/${kind}`).filter((file) => file.endsWith('.docx'))) {
    const bytes = readFileSync(`templates/${kind}/${name}`);
    const program = compileTemplate(bytes, createHash('sha256').update(bytes).digest('hex'));
    if (program === null) throw new Error(`templates/${kind}/${name} cannot be compiled`);
    mkdirSync(`dist/templates/${kind}`, { recursive: true });
    writeFileSync(`dist/templates/${kind}/${name.replace(/docx$/, 'json')}`, programText(program));
  }
}

/** Whose work the bundles hold, under which licence: it goes wherever they go. */
function licence(name) {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((found) => /^licen[cs]e/i.test(found));
  const text = file === undefined ? `Copyright ${author}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
bundled.delete(undefined);
writeFileSync(
  'dist/licenses.txt',
  [...bundled]
    .sort()
    .map(licence)
    .join(`\n${'-'.repeat(80)}\n\n`),
);

divide(root, pieces);
keepCompiled(process.execPath, root);

if (existsSync('bin/dialogue.js')) chmodSync('bin/dialogue.js', 0o755);
