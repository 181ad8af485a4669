import type { Checked } from '../findings/finding.ts';
import { compare, type Side } from '../form/compare/compare.ts';
import type { Paper } from '../form/paper.ts';
import { readWord } from '../form/read/read.ts';
import { recognise } from '../form/recognise/recognise.ts';
import type { DocumentKind } from '../model/conference.ts';
import { paperName } from '../output/paper-name.ts';
import { hashText } from '../output/stamp.ts';
import { inspectPackage } from '../templates/archive/inspect.ts';

/** A .docx ready to be held against another. @param file its name for findings @returns why not, else */
export function readSide(bytes: Uint8Array, file: string): Checked<Side> {
  const word = readWord(bytes, file);
  if (word.value === undefined) return { findings: word.findings };
  const paper = recognise(word.value, { standard: null, file }).value ?? null;
  const inspected = inspectPackage(bytes);
  const parts = 'opened' in inspected ? inspected.opened.parts : new Map<string, Uint8Array>();
  const hashes = new Map<string, string>();
  const hashOf: Side['hashOf'] = ({ part }) => {
    if (part === null) return '';
    const hash = hashes.get(part) ?? hashText(parts.get(part) ?? '');
    hashes.set(part, hash);
    return hash;
  };
  return { value: { word: word.value, paper, hashOf }, findings: [] };
}

const SYMBOLS: Readonly<Record<string, DocumentKind>> = { KH: 'ke_hoach', BB: 'bien_ban', TB: 'thong_bao' };

/** Which kind of paper a file is: by its name, else by what it prints; null when neither tells. */
export function kindOf(path: string, paper: () => Paper | null): DocumentKind | null {
  if (!/\.docx$/iu.test(path)) return 'tin_bai';
  const named = paperName(path)?.kind;
  if (named !== undefined) return named;
  const printed = paper();
  if (printed?.article) return 'tin_bai';
  return SYMBOLS[printed?.type?.symbol ?? ''] ?? null;
}

/** Whether two .docx of the same words look the same too. */
export function looksAlike(a: Uint8Array, b: Uint8Array): boolean {
  const [before, after] = [readSide(a, '').value, readSide(b, '').value];
  if (before === undefined || after === undefined) return false;
  const { changes, looks } = compare(before, after);
  return changes.length === 0 && looks.length === 0;
}
