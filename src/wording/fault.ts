import type { Finding, Span, Text } from '../findings/finding.ts';
import { lineIndex } from '../findings/position.ts';
import { nearest } from '../schema/suggest.ts';
import type { SourceText } from '../source/text.ts';
import { templateFinding } from '../templates/faults.ts';
import type { SentenceError, SentenceFault } from './wording.ts';

/** The finding for the file of a sentence: what is wrong, at its place, and the cure. */
export function sentenceFinding({ id, fault }: SentenceError, source: SourceText): Finding {
  return {
    ...templateFinding('template/sentence', source.file, ...said(id, fault, sentence)),
    ...at(fault, source),
  };
}

/** The same for a page of the article. */
export function pageFinding({ id, fault }: SentenceError, source: SourceText): Finding {
  const code = fault.kind === 'unknown-fact' ? 'template/missing-value' : 'template/syntax';
  return { ...templateFinding(code, source.file, ...said(id, fault, page)), ...at(fault, source) };
}

function at(fault: SentenceFault, { text }: SourceText): { span: Span } {
  const index = lineIndex(text);
  if (!('line' in fault)) return { span: index.lineSpan(1) };
  const line = index.lineSpan(fault.line);
  if (!('column' in fault)) return { span: line };
  const start = line.start + fault.column;
  const length = fault.kind === 'unknown-fact' ? fault.name.length : fault.written.length;
  return { span: { start, end: Math.min(line.end, start + length) } };
}

/** What a text is called, and where to look. */
interface Kind {
  it: Text;
  compare: Text;
}

const compareIt: Text = {
  vi: 'so lại với câu mẫu gốc (dialogue new --templates chép ra một bản) hoặc xóa tệp này để dùng câu gốc',
  en: 'compare it with the shipped one (dialogue new --templates copies it out) or delete it',
};
const sentence: Kind = { it: { vi: 'câu', en: 'sentence' }, compare: compareIt };
const page: Kind = {
  it: { vi: 'trang', en: 'page' },
  compare: {
    vi: 'so lại với mẫu gốc (dialogue new --templates chép ra một bản) hoặc xóa tệp này để dùng mẫu gốc',
    en: 'compare it with the shipped one (dialogue new --templates copies it out) or delete it',
  },
};

function said(id: string, fault: SentenceFault, { it, compare }: Kind): [message: Text, hint: Text] {
  switch (fault.kind) {
    case 'unknown-sentence':
      return [
        { vi: `không có câu mẫu nào là “${id}.hbs”`, en: `no sentence is called “${id}.hbs”` },
        meant(nearest(id, fault.ids), 'đổi tên tệp', 'rename the file', removeIt),
      ];
    case 'unknown-fact':
      return [
        { vi: `${it.vi} này không có {{${fault.name}}}`, en: `this ${it.en} has no {{${fault.name}}}` },
        meant(nearest(fault.name, fault.known), 'sửa tên', 'correct the name', compare),
      ];
    case 'not-allowed':
      return [
        {
          vi: `${it.vi} này dùng ${fault.written}, không được phép`,
          en: `this ${it.en} uses ${fault.written}, which is not allowed`,
        },
        onlyThese,
      ];
    case 'missing-line':
      return [
        { vi: `câu này thiếu dòng “${fault.key}: …”`, en: `this sentence lacks the line “${fault.key}: …”` },
        compare,
      ];
    case 'too-much':
      return [
        {
          vi: `${it.vi} này lặp quá nhiều hoặc lồng quá sâu`,
          en: `this ${it.en} repeats too much or is nested too deep`,
        },
        compare,
      ];
    case 'syntax':
      return [{ vi: 'dấu {{…}} ở dòng này viết sai', en: 'a {{…}} of this line is badly written' }, compare];
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
const onlyThese: Text = {
  vi: 'chỉ dùng {{tên}}, {{#if tên}} … {{else}} … {{/if}}, {{#unless tên}} và {{#each tên}}',
  en: 'only {{name}}, {{#if name}} … {{else}} … {{/if}}, {{#unless name}} and {{#each name}} are allowed',
};
