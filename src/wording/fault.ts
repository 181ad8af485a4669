import type { Finding, Span, Text } from '../findings/finding.ts';
import { lineIndex } from '../findings/position.ts';
import { nearest } from '../schema/suggest.ts';
import type { SourceText } from '../source/text.ts';
import { templateFinding } from '../templates/faults.ts';
import type { SentenceError, SentenceFault } from './wording.ts';

/** The finding for the file of the sentence: what is wrong, at its place, and the cure. */
export function sentenceFinding(error: SentenceError, source: SourceText): Finding {
  const [message, hint] = said(error);
  return {
    ...templateFinding('template/sentence', source.file, message, hint),
    span: spanOf(error.fault, source.text),
  };
}

function spanOf(fault: SentenceFault | null, text: string): Span {
  const index = lineIndex(text);
  if (fault === null || fault.kind === 'unknown-sentence') return index.lineSpan(1);
  const line = index.lineSpan(fault.line);
  if (fault.kind === 'syntax') return line;
  const start = line.start + fault.column;
  return { start, end: start + fault.name.length };
}

function said({ id, message, fault }: SentenceError): [message: Text, hint: Text] {
  switch (fault?.kind) {
    case undefined:
      return [
        { vi: `không dùng được câu mẫu: ${message}`, en: `the sentence cannot be used: ${message}` },
        compareIt,
      ];
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
