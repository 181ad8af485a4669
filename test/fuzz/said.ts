import { expect } from 'vitest';
import type { Desk } from './desk.ts';

/** A finding as the machine format tells it. */
export interface Told {
  code: string;
  severity: string;
  message: string;
  file: string | null;
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
}

/** Said of a file as a whole: there is no line to point to. */
const WHOLE_FILE = new Set(['yaml/encoding', 'schema/not-a-conference', 'output/photo-unplaced']);

/** The findings of a JSON report. */
export function findingsOf(json: string): Told[] {
  const { findings }: { findings: Told[] } = JSON.parse(json);
  return findings;
}

/** Every finding names a file of the desk and a place inside it. */
export function expectPlaces(desk: Desk, findings: readonly Told[]): void {
  for (const finding of findings) {
    if (WHOLE_FILE.has(finding.code)) continue;
    expect(isPlaced(desk, finding), JSON.stringify(finding)).toBe(true);
  }
}

function isPlaced(desk: Desk, { file, line, column, endLine, endColumn }: Told): boolean {
  if (file === null || line === null || column === null || endLine === null || endColumn === null)
    return false;
  const lines = textOf(desk.get(file)).split(/\r\n?|\n/);
  const isInside = (at: number, place: number) => place >= 1 && place <= (lines[at - 1] ?? '').length + 1;
  const isForward = endLine > line || (endLine === line && endColumn >= column);
  return isInside(line, column) && endLine <= lines.length && isInside(endLine, endColumn) && isForward;
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Control characters but line feeds and tabs, with what is around them: without colours none of our own is printed. */
export function steering(said: string): string[] {
  return Array.from(said.matchAll(/.{0,20}(?![\t\n])\p{Cc}.{0,20}/gu), ([around]) => JSON.stringify(around));
}
