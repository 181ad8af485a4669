import { type Finding, formatPath, type Severity, type Span } from '../finding.ts';
import { lineIndex, type Position, utf16Column } from '../position.ts';
import { fingerprints } from './fingerprint.ts';
import { type FormatContext, type Formatter, type Place, placer } from './format.ts';
import { jsonLine } from './json-line.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0, for code scanning: one run, told of the codes that occur in it; columns in UTF-16 units of the file. */
export const sarif: Formatter = (findings, context) => {
  const placeOf = placer(context);
  const linesOf = writtenLines(context);
  const codes = [...new Set(findings.map(({ code }) => code))];
  const prints = fingerprints(findings, placeOf);
  const results = findings.map((finding, i) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: escaped(fullMessage(finding, context)) },
    ...locations(finding, placeOf(finding), linesOf),
    partialFingerprints: { 'dialogue/v1': prints[i] },
  }));
  const driver = {
    name: 'dialogue',
    version: context.version,
    language: context.lang,
    rules: codes.map((code) => descriptor(code, context)),
  };
  const run = { tool: { driver }, language: context.lang, columnKind: 'utf16CodeUnits', results };
  return jsonLine({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
};

function fullMessage({ message, hint }: Finding, { lang }: FormatContext): string {
  return hint === null
    ? message[lang]
    : `${message[lang]}\n${lang === 'vi' ? 'gợi ý' : 'help'}: ${hint[lang]}`;
}

/** §3.11.5: braces mark placeholders, so those of a text are doubled. */
function escaped(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}

function descriptor(code: string, { lang, metaOf }: FormatContext) {
  const meta = metaOf(code);
  if (meta === null) return { id: code };
  return {
    id: code,
    shortDescription: { text: escaped(meta.title[lang]) },
    fullDescription: { text: escaped(meta.why) },
    help: { text: `dialogue explain ${code}` },
    defaultConfiguration: { level: LEVELS[meta.severity] },
    ...(meta.source ? { properties: { source: meta.source } } : {}),
  };
}

type LinesOf = (file: string, line: number) => string | null;

function locations({ file, path, span }: Finding, place: Place | null, linesOf: LinesOf) {
  if (file === null) return {};
  const region = place === null || span === null ? {} : { region: regionOf(file, span, place, linesOf) };
  const physicalLocation = { artifactLocation: { uri: uriOf(file) }, ...region };
  const logical = path === null ? {} : { logicalLocations: [{ fullyQualifiedName: formatPath(path) }] };
  return { locations: [{ physicalLocation, ...logical }] };
}

function regionOf(file: string, span: Span, { index, start, end }: Place, linesOf: LinesOf) {
  const column = (at: Position, offset: number): number => {
    const line = index.lineSpan(at.line);
    const written = linesOf(file, at.line);
    return written === null ? Math.min(offset, line.end) - line.start + 1 : utf16Column(written, at.column);
  };
  return {
    startLine: start.line,
    startColumn: column(start, span.start),
    endLine: end.line,
    endColumn: column(end, span.end),
  };
}

/** Lines of a file with decomposed letters as they stand in it; null where they are those of the text. */
function writtenLines({ written }: FormatContext): LinesOf {
  const known = new Map<string, ((line: number) => string) | null>();
  const open = (file: string) => {
    const text = written(file);
    if (text === null) return null;
    const index = lineIndex(text);
    return (line: number) => text.slice(index.lineSpan(line).start, index.lineSpan(line).end);
  };
  return (file, line) => {
    const lines = known.has(file) ? known.get(file) : open(file);
    known.set(file, lines ?? null);
    return lines?.(line) ?? null;
  };
}

/** A path with `/` as a URI reference, relative where the path is; lone surrogates of odd names cannot be encoded. */
function uriOf(file: string): string {
  const encoded = file
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
