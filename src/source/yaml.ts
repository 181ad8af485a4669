import { Composer, type Document, isMap, isScalar, Parser } from 'yaml';
import type { Checked, Finding } from '../findings/finding.ts';
import { sortFindings } from '../findings/order.ts';
import { lineIndex } from '../findings/position.ts';
import { withoutColon } from './colons.ts';
import { DUPLICATE_KEY } from './duplicate.ts';
import type { YamlNode } from './node.ts';
import { readPlain } from './plain.ts';
import { empty, MAX_DEPTH, notMap, tooDeep, yamlFinding } from './said.ts';
import { scan, tooDeepAt } from './scan.ts';
import { explainErrors } from './syntax.ts';
import type { SourceText } from './text.ts';
import { lexemesOf, spanOf, type Token, tokenize } from './tokens.ts';
import { buildTree } from './tree.ts';

/**
 * A decoded YAML text to a tree of text scalars with places, and everything wrong with its writing (`yaml/…`), sorted.
 * The value is absent when the text could not be read as a whole; a tree with unusable or repeated keys comes without them.
 */
export function parseYaml(source: SourceText): Checked<YamlNode> {
  const plain = readPlain(source);
  return plain === null ? parseAny(source) : { value: plain, findings: [] };
}

/** The same for every text, by the parser of all YAML. */
export function parseAny(source: SourceText): Checked<YamlNode> {
  const lexemes = lexemesOf(source.text);
  const tokens = tokenize(source.text, lexemes);
  // Before the parser, which recurses and can take the process down.
  const deep = tooDeepAt(tokens, MAX_DEPTH);
  if (deep !== null) return { findings: [yamlFinding(source, spanOf(deep), tooDeep)] };

  const scanned = scan(source, tokens);
  const { tree, syntax, runaway } = parse(source, lexemes, tokens);
  const refused = withoutEchoes([...scanned.filter(({ severity }) => severity === 'error'), ...syntax]);
  const told = [...refused, ...trusted(tree.findings, syntax, runaway)];
  const findings = sortFindings([
    ...oneEachLine(source, told),
    ...scanned.filter((f) => f.severity !== 'error'),
  ]);
  return refused.length > 0 || tree.value === undefined ? { findings } : { value: tree.value, findings };
}

/** Mistakes that leave the lines around them without a group, so that these seem badly indented. */
const UNSETTLING: ReadonlySet<string> = new Set([
  'yaml/tab',
  'yaml/blank',
  'yaml/dash-space',
  'yaml/bullet',
  'yaml/key-colon',
]);

function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const unsettled = findings.some(({ code }) => UNSETTLING.has(code));
  return findings.filter(({ code }) => !unsettled || code !== 'yaml/indent');
}

/** What the tree of a broken text still tells for certain: bad keys, but no repeats, as its groups may be wrong. */
function trusted(
  findings: readonly Finding[],
  syntax: readonly Finding[],
  runaway: boolean,
): readonly Finding[] {
  if (runaway) return [];
  return syntax.length === 0 ? findings : findings.filter(({ code }) => code !== DUPLICATE_KEY);
}

interface Parsed {
  tree: Checked<YamlNode>;
  syntax: Finding[];
  runaway: boolean;
}

function parse(source: SourceText, lexemes: readonly string[], tokens: readonly Token[]): Parsed {
  const document = firstDocument(lexemes, source.text.length);
  const { findings: syntax, runaway } = explainErrors(source, tokens, document?.errors ?? []);
  const root = document?.contents ?? null;
  if (isMap(root)) return { tree: buildTree(source, root), syntax, runaway };
  if (syntax.length > 0) return { tree: { findings: [] }, syntax, runaway };
  const blank = root === null || (isScalar(root) && root.source === '');
  return { tree: { findings: [blank ? noData(source) : noMap(source, root)] }, syntax, runaway };
}

/** What `parseDocument` does, without cutting the text a second time. */
function firstDocument(lexemes: readonly string[], end: number): Document | undefined {
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.2',
    prettyErrors: false,
    // Ours names both lines; warnings (unknown tags) are refused by the scan.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [first] = composer.compose(syntaxOf(lexemes), true, end);
  return first;
}

function* syntaxOf(lexemes: readonly string[]) {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

function noData(source: SourceText): Finding {
  return yamlFinding(source, { start: 0, end: 0 }, empty);
}

function noMap(source: SourceText, root: { range?: readonly number[] | null }): Finding {
  const index = lineIndex(source.text);
  const start = root.range?.[0] ?? 0;
  const line = index.lineSpan(index.lineAt(start));
  const problem = withoutColon(source, line);
  if (isScalar(root) && problem.said.code === 'yaml/colon-space') {
    return yamlFinding(source, problem.span, problem.said);
  }
  return yamlFinding(source, { start, end: line.end }, notMap);
}

/** One mistake makes the parser complain several times; what comes first about a line is nearest to the cause. */
function oneEachLine(source: SourceText, findings: readonly Finding[]): Finding[] {
  const index = lineIndex(source.text);
  const seen = new Set<number>();
  return findings.filter(({ span }) => {
    const line = index.lineAt(span?.start ?? 0);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
