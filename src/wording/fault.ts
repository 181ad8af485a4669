import type { Finding, Span, Text } from '../findings/finding.ts';
import { lineIndex } from '../findings/position.ts';
import { nearest } from '../schema/suggest.ts';
import type { SourceText } from '../source/text.ts';
import { templateFinding } from '../templates/faults.ts';

/** What is wrong with a sentence of the office. Lines count from 1, columns from 0, as Handlebars tells them. */
export type SentenceFault =
  | { kind: 'unknown-sentence'; ids: readonly string[] }
  | { kind: 'unknown-fact'; name: string; known: readonly string[]; line: number; column: number }
  | { kind: 'syntax'; line: number };

/** A sentence file that cannot be used: no paper has it, it does not compile, or it asks for a fact that does not exist. */
export class SentenceError extends Error {
  readonly id: string;
  readonly fault: SentenceFault;
  constructor(id: string, fault: SentenceFault) {
    super(`${id}: ${fault.kind}`);
    this.name = 'SentenceError';
    this.id = id;
    this.fault = fault;
  }
}

/** The fault behind an error of Handlebars; `known` are the facts the sentence was given. */
export function faultOf(error: unknown, known: readonly string[]): SentenceFault {
  const reason = error instanceof Error ? error.message : String(error);
  const [, name, line, column] = /^"(.+)" not defined in .* - (\d+):(\d+)$/s.exec(reason) ?? [];
  if (name !== undefined) {
    return { kind: 'unknown-fact', name, known, line: Number(line), column: Number(column) };
  }
  const place = /error on line (\d+)|- (\d+):\d+$/.exec(reason);
  return { kind: 'syntax', line: Number(place?.[1] ?? place?.[2] ?? 1) };
}

/** The finding for the file of the sentence: what is wrong, at its place, and the cure. */
export function sentenceFinding({ id, fault }: SentenceError, source: SourceText): Finding {
  const [message, hint] = said(id, fault);
  return {
    ...templateFinding('template/sentence', source.file, message, hint),
    span: spanOf(fault, source.text),
  };
}

function spanOf(fault: SentenceFault, text: string): Span {
  const index = lineIndex(text);
  if (fault.kind === 'unknown-sentence') return index.lineSpan(1);
  const line = index.lineSpan(fault.line);
  if (fault.kind === 'syntax') return line;
  const start = line.start + fault.column;
  return { start, end: start + fault.name.length };
}

function said(id: string, fault: SentenceFault): [message: Text, hint: Text] {
  switch (fault.kind) {
    case 'unknown-sentence':
      return [
        { vi: `không có câu mẫu nào là “${id}.hbs”`, en: `no sentence is called “${id}.hbs”` },
        meant(nearest(id, fault.ids), 'đổi tên tệp', 'rename the file', removeIt),
      ];
    case 'unknown-fact':
      return [
        { vi: `câu này không có {{${fault.name}}}`, en: `this sentence has no {{${fault.name}}}` },
        meant(nearest(fault.name, fault.known), 'sửa tên', 'correct the name', compareIt),
      ];
    case 'syntax':
      return [
        { vi: 'dấu {{…}} ở dòng này viết sai', en: 'a {{…}} of this line is badly written' },
        compareIt,
      ];
  }
}

function meant(near: string | null, vi: string, en: string, otherwise: Text): Text {
  if (near === null) return otherwise;
  return { vi: `ý bạn là “${near}”? ${vi}`, en: `did you mean “${near}”? ${en}` };
}

const removeIt: Text = {
  vi: 'xóa tệp này, hoặc đặt lại tên như bản gốc (dialogue new --templates chép ra)',
  en: 'delete the file, or name it as the shipped one (dialogue new --templates copies it out)',
};
const compareIt: Text = {
  vi: 'so lại với câu mẫu gốc (dialogue new --templates chép ra một bản) hoặc xóa tệp này để dùng câu gốc',
  en: 'compare it with the shipped one (dialogue new --templates copies it out) or delete it',
};
