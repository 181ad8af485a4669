import { Composer, type Document, isMap, isScalar, Parser } from 'yaml';
import type { Checked, Finding } from '../findings/finding.ts';
import { atMost } from '../findings/most.ts';
import { sortFindings } from '../findings/order.ts';
import { lineIndex } from '../findings/position.ts';
import { withoutColon } from './colons.ts';
import { DUPLICATE_KEY } from './duplicate.ts';
import type { YamlNode } from './node.ts';
import { readPlain } from './plain.ts';
import { empty, MAX_DEPTH, MAX_TOKENS, notMap, tooDeep, tooLong, yamlFinding } from './said.ts';
import { depthGuard, scan } from './scan.ts';
import { explainErrors } from './syntax.ts';
import type { SourceText } from './text.ts';
import { spanOf, type Token, tokensOf } from './tokens.ts';
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
  const cut = cutUp(source);
  if (Array.isArray(cut)) return { findings: cut };
  const { lexemes, tokens } = cut;
  const scanned = scan(source, tokens);
  const { tree, syntax, runaway } = parse(source, lexemes, tokens);
  const refused = withoutEchoes([...scanned.filter(({ severity }) => severity === 'error'), ...syntax]);
  const told = [...refused, ...trusted(tree.findings, syntax, runaway)];
  const findings = atMost(
    sortFindings([...oneEachLine(source, told), ...scanned.filter((f) => f.severity !== 'error')]),
  );
  return refused.length > 0 || tree.value === undefined ? { findings } : { value: tree.value, findings };
}

/** The text in pieces; cut no further than where it is seen to be too much for the parser, which recurses and can take the process down. */
function cutUp(source: SourceText): { lexemes: string[]; tokens: Token[] } | Finding[] {
  const lexemes: string[] = [];
  const tokens: Token[] = [];
  const isTooDeep = depthGuard(MAX_DEPTH);
  let size = 0;
  for (const token of tokensOf(source.text, lexemes)) {
    if (isTooDeep(token)) return [yamlFinding(source, spanOf(token), tooDeep)];
    size += 1 + foldedLines(token);
    if (size > MAX_TOKENS) return [yamlFinding(source, spanOf(token), tooLong)];
    tokens.push(token);
  }
  return { lexemes, tokens };
}

/** The parser cuts a text over several lines into them. */
function foldedLines({ type, text }: Token): number {
  if (type === 'newline') return 0;
  let lines = 0;
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) lines++;
  return lines;
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
  const { stackTraceLimit } = Error;
  // Of a million errors each would carry one.
  Error.stackTraceLimit = 0;
  try {
    const [first] = composer.compose(syntaxOf(lexemes), true, end);
    return first;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
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
