import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { COMPILE_OPTIONS } from './options.ts';

/** Build step: every `templates/cau/<group>/<name>.hbs` becomes the sentence `<group>/<name>` of `sentences.js`. */
export async function precompile(folder: string, outFolder: string): Promise<void> {
  const lines = ['export const sentences = {'];
  for (const group of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, group)).sort()) {
      if (!file.endsWith('.hbs')) continue;
      const source = readFileSync(join(folder, group, file), 'utf8').normalize('NFC');
      const spec = Handlebars.precompile(source, COMPILE_OPTIONS);
      lines.push(`${JSON.stringify(`${group}/${file.slice(0, -4)}`)}: ${spec},`);
    }
  }
  lines.push('};', '');
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, 'sentences.js'), lines.join('\n'));
  writeFileSync(
    join(outFolder, 'sentences.d.ts'),
    'export declare const sentences: Record<string, TemplateSpecification>;\n',
  );
}
