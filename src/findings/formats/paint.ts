import type { Severity } from '../finding.ts';

/** How the parts of a report for people are dressed; plain text stays as it is. */
export interface Paint {
  severity(text: string, severity: Severity): string;
  /** Arrows, gutters and other lines around what is said. */
  frame(text: string): string;
  marker(text: string, severity: Severity): string;
}

const BOLD = '1';
const BLUE = '34';
const COLOURS: Record<Severity, string> = { error: '31', warning: '33', info: '36' };

function ansi(text: string, ...codes: string[]): string {
  return `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}

export const coloured: Paint = {
  severity: (text, severity) => ansi(text, BOLD, COLOURS[severity]),
  frame: (text) => ansi(text, BLUE),
  marker: (text, severity) => ansi(text, BOLD, COLOURS[severity]),
};

export const plain: Paint = { severity: (text) => text, frame: (text) => text, marker: (text) => text };
