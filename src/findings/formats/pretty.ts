import type { Finding, Severity, Text } from '../finding.ts';
import { codeFrame, gutterWidth } from '../frame.ts';
import { severityLabel } from '../summary.ts';
import { type FormatContext, type Formatter, type Place, placeLabel, placer } from './format.ts';

const HINT: Text = { vi: 'gợi ý', en: 'help' };
const SOURCE: Text = { vi: 'căn cứ', en: 'source' };

const BOLD = '1';
const BLUE = '34';
const SEVERITY_COLOUR: Record<Severity, string> = { error: '31', warning: '33', info: '36' };

type Paint = (text: string, ...codes: string[]) => string;

const ansi: Paint = (text, ...codes) => `\u001b[${codes.join(';')}m${text}\u001b[0m`;
const plain: Paint = (text) => text;

/** For people: message, place, the line with carets, what to do and the clause behind it; a blank line between findings. */
export const pretty: Formatter = (findings, context) => {
  const placeOf = placer(context);
  return findings.map((finding) => block(finding, placeOf(finding), context)).join('\n');
};

function block(finding: Finding, place: Place | null, context: FormatContext): string {
  const paint = context.color ? ansi : plain;
  const rows = [headline(finding, context, paint)];
  const label = placeLabel(finding, place);
  const margin = ' '.repeat(place === null ? 1 : gutterWidth(place.start.line));
  if (label !== null) rows.push(`${margin}${paint('-->', BLUE)} ${label}`);
  if (place !== null && finding.span !== null) {
    const colour = SEVERITY_COLOUR[finding.severity];
    const framePaint = {
      gutter: (text: string) => paint(text, BLUE),
      marker: (text: string) => paint(text, BOLD, colour),
    };
    rows.push(codeFrame(place.text, finding.span, place.index, framePaint));
  }
  const note = (name: Text, text: string) =>
    rows.push(`${margin} ${paint('=', BLUE)} ${name[context.lang]}: ${text}`);
  if (finding.hint !== null) note(HINT, finding.hint[context.lang]);
  if (finding.source !== null) note(SOURCE, finding.source);
  return `${rows.join('\n')}\n`;
}

function headline({ code, severity, message }: Finding, { lang }: FormatContext, paint: Paint): string {
  const head = `${severityLabel(severity, lang)}[${code}]`;
  return `${paint(head, BOLD, SEVERITY_COLOUR[severity])}: ${message[lang]}`;
}
