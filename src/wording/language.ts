/**
 * What a sentence or page of an office may say: `{{x}}`, `{{#if x}}`, `{{#unless x}}`, `{{#each x}}`, `{{else}}`. All else of
 * Handlebars (partials, other helpers, raw output, what hangs on every object of JavaScript) is refused before it is compiled.
 */

/** A piece of a text that is not allowed. Lines count from 1, columns from 0, as Handlebars tells them. */
export interface Misuse {
  /** As it is typed. */
  written: string;
  line: number;
  column: number;
}

/** A name that only decides, which Handlebars would take for “no” when nobody gives it. */
export interface Condition {
  name: string;
  line: number;
  column: number;
}

export interface Judged {
  misuse: Misuse | null;
  /** Those at the level of the facts, not of the items of a list. */
  conditions: Condition[];
}

const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'each']);
const HELPERS: ReadonlySet<string> = new Set([...BLOCKS, 'with', 'lookup', 'log', 'else']);
const DATA: ReadonlySet<string> = new Set(['index', 'first', 'last', 'key']);

/** Blocks inside each other; the deepest shipped sentence has four. */
const MAX_BLOCKS = 16;

/** Names that every object, list or text has without being given them. */
const inherited: ReadonlySet<string> = new Set(
  [Object, Array, String, Number, Boolean]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .filter((name) => name !== 'length'),
);

/** @param source the text `program` was parsed from */
export function judgeLanguage(program: hbs.AST.Program, source: string): Judged {
  const judged: Judged = { misuse: null, conditions: [] };
  const refuse = (node: hbs.AST.Node): void => {
    judged.misuse ??= { ...placeOf(node), written: writtenAt(node, source) };
  };
  const walk = ({ body }: hbs.AST.Program, depth: number, inEach: boolean): void => {
    for (const node of body) {
      if (isPlain(node)) continue;
      if (!isBlock(node) || depth >= MAX_BLOCKS) {
        refuse(node);
        continue;
      }
      const [asked] = node.params;
      if (!inEach && asked !== undefined && isPath(asked))
        judged.conditions.push({ name: asked.parts[0] ?? '', ...placeOf(asked) });
      walk(node.program, depth + 1, inEach || nameOf(node.path) === 'each');
      // An `{{#if}}` without `{{else}}` has no other side, whatever the types say.
      if (node.inverse !== undefined) walk(node.inverse, depth + 1, inEach);
    }
  };
  walk(program, 0, false);
  return judged;
}

function isPlain(node: hbs.AST.Statement): boolean {
  if (node.type === 'ContentStatement' || node.type === 'CommentStatement') return true;
  if (!isMustache(node)) return false;
  return node.escaped && isPath(node.path) && !HELPERS.has(nameOf(node.path)) && hasNoMore(node, 0);
}

function isBlock(node: hbs.AST.Statement): node is hbs.AST.BlockStatement {
  if (node.type !== 'BlockStatement') return false;
  const block = node as hbs.AST.BlockStatement;
  return (
    BLOCKS.has(nameOf(block.path)) && hasNoMore(block, 1) && block.params.every(isPath) && !namesItems(block)
  );
}

function isMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

/** `{{#each x as |y|}}` */
function namesItems({ program }: hbs.AST.BlockStatement): boolean {
  return (program?.blockParams ?? []).length > 0;
}

function hasNoMore(
  { params, hash }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
  most: number,
): boolean {
  return params.length === most && (hash?.pairs ?? []).length === 0;
}

/** The name of a fact, not of what JavaScript itself hangs on every value. */
function isPath(node: hbs.AST.Expression): node is hbs.AST.PathExpression {
  if (node.type !== 'PathExpression') return false;
  const { data, parts } = node as hbs.AST.PathExpression;
  if (data) return parts.length === 1 && DATA.has(parts[0] ?? '');
  return parts.every((part) => typeof part === 'string' && !inherited.has(part));
}

function nameOf(path: hbs.AST.Expression): string {
  return 'original' in path ? String(path.original) : '';
}

function placeOf({ loc }: hbs.AST.Node): { line: number; column: number } {
  return { line: loc.start.line, column: loc.start.column };
}

/** The tag with which a node begins. */
function writtenAt(node: hbs.AST.Node, source: string): string {
  const { line, column } = placeOf(node);
  const rest = (source.split('\n')[line - 1] ?? '').slice(column);
  const end = rest.search(/\}\}(?!\})/u);
  return end < 0 ? rest : rest.slice(0, end + 2);
}
