import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { judgeLanguage } from './language.ts';
import type { Path, Piece } from './pieces.ts';

/** Build step: every `templates/cau/<group>/<name>.hbs` becomes the sentence `<group>/<name>` of `sentences.js`. */
export async function precompile(folder: string, outFolder: string): Promise<void> {
  const sentences: Record<string, Piece[]> = {};
  for (const group of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, group)).sort()) {
      if (!file.endsWith('.hbs')) continue;
      const source = readFileSync(join(folder, group, file), 'utf8').normalize('NFC');
      sentences[`${group}/${file.slice(0, -4)}`] = piecesOf(source);
    }
  }
  mkdirSync(outFolder, { recursive: true });
  // A text, which node reads many times faster than a literal of that size.
  const text = JSON.stringify(JSON.stringify(sentences));
  writeFileSync(join(outFolder, 'sentences.js'), `export const sentences = JSON.parse(${text});\n`);
  writeFileSync(
    join(outFolder, 'sentences.d.ts'),
    "import type { Piece } from '../pieces.ts';\nexport declare const sentences: Readonly<Record<string, Piece[]>>;\n",
  );
}

/** A sentence taken apart. Throws when it says more than the language of sentences has. */
export function piecesOf(source: string): Piece[] {
  const program = Handlebars.parse(source);
  const { misuse } = judgeLanguage(program, source);
  if (misuse !== null) throw new Error(`${misuse.written} in line ${misuse.line}`);
  return program.body.flatMap(pieceOf);
}

function pieceOf(node: hbs.AST.Statement): Piece[] {
  if (node.type === 'ContentStatement') return [(node as hbs.AST.ContentStatement).value];
  if (node.type === 'CommentStatement') return [];
  if (node.type === 'MustacheStatement') return [{ value: pathOf((node as hbs.AST.MustacheStatement).path) }];
  const { path, params, program, inverse } = node as hbs.AST.BlockStatement;
  const [asked] = params;
  if (asked === undefined) throw new Error('a block about nothing');
  const [yes, no] = [program, inverse].map((side) => (side?.body ?? []).flatMap(pieceOf));
  const name = 'original' in path ? path.original : '';
  if (name === 'each') return [{ each: pathOf(asked), yes: yes ?? [], no: no ?? [] }];
  const [then, otherwise] = name === 'if' ? [yes, no] : [no, yes];
  return [{ when: pathOf(asked), yes: then ?? [], no: otherwise ?? [] }];
}

function pathOf(node: hbs.AST.Expression): Path {
  const { parts, depth, data } = node as hbs.AST.PathExpression;
  if (data || depth > 0) throw new Error('no shipped sentence looks outside its item');
  return parts.map(String);
}
