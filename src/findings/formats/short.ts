import type { Finding } from '../finding.ts';
import { steady } from '../steady.ts';
import { severityLabel } from '../summary.ts';
import { type Formatter, placeLabel, placer } from './format.ts';

/** One line a finding: `file:line:col: lỗi: message [code]`. */
export const short: Formatter = (findings, context) => {
  const placeOf = placer(context);
  const line = (finding: Finding) => {
    const label = placeLabel(finding, placeOf(finding));
    const { severity, message, code } = finding;
    const said = `${severityLabel(severity, context.lang)}: ${steady(message[context.lang])} [${code}]\n`;
    return label === null ? said : `${label}: ${said}`;
  };
  return findings.map(line).join('');
};
