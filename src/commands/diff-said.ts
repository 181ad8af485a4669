import type { Text } from '../findings/finding.ts';
import type { Change } from '../form/compare/compare.ts';
import { type Compared, type Difference, isUntouched } from '../pipeline/diff.ts';

/** What a reader has to know before the differences: where they come from, and what was not looked at. */
export function notesOf({ before, after }: Difference): Text[] {
  const paper = before.made ? after : before;
  const yaml = before.made ? before : after;
  const said = before.made || after.made ? whence(paper, yaml) : null;
  const notes = [said, ...[before, after].flatMap(unread)];
  return notes.flatMap((note) =>
    note === null ? [] : [{ vi: `lưu ý: ${note.vi}`, en: `note: ${note.en}` }],
  );
}

/** Whether what was written can still be had, without which edits and changes of the data are one. */
function whence(paper: Compared, yaml: Compared): Text | null {
  if (paper.written === yaml.content) return null;
  if (paper.written === '') {
    return {
      vi: `${paper.name} không có dấu của dialogue nên không biết bản gốc: chỗ khác có thể do người sửa, cũng có thể do dữ liệu`,
      en: `${paper.name} has no mark of dialogue, so what was written is not known: a difference may be an edit or come from the data`,
    };
  }
  if (isUntouched(paper)) {
    return {
      vi: `chưa ai sửa ${paper.name} từ lúc ra văn bản: mọi chỗ khác là do dữ liệu hoặc mẫu đã đổi`,
      en: `nobody has touched ${paper.name} since it was written: every difference comes from changed data or templates`,
    };
  }
  return {
    vi: `bản gốc của ${paper.name} không dựng lại được nữa vì ${yaml.name} hoặc mẫu đã đổi từ lúc ra văn bản: dưới đây chỗ người sửa và chỗ dữ liệu đổi lẫn vào nhau`,
    en: `what was written as ${paper.name} can no longer be made, as ${yaml.name} or a template has changed since: edits and changes of the data are mixed below`,
  };
}

function unread({ name, word }: Compared): Text[] {
  const notes: Text[] = [];
  if (word.trackedChanges > 0) {
    notes.push({
      vi: `${name} còn ${word.trackedChanges} thay đổi đang theo dõi (Track Changes): được đọc như đã chấp nhận hết`,
      en: `${name} holds ${word.trackedChanges} tracked change(s), read as accepted`,
    });
  }
  if (word.comments > 0) {
    notes.push({
      vi: `${name} có ${word.comments} nhận xét (Comment): không so`,
      en: `${name} holds ${word.comments} comment(s), which are not compared`,
    });
  }
  return notes;
}

/** The last line: `sửa 2 chỗ, thêm 1, bỏ 1; cách trình bày đổi 3 kiểu`. */
export function summaryOf({ before, after, changes, looks }: Difference): Text {
  if (changes.length === 0 && looks.length === 0) return sameText(before, after);
  const counts = VERBS.flatMap(([kind, vi, en]) => {
    const n = changes.filter((change) => change.kind === kind).length;
    return n === 0 ? [] : [{ vi: `${vi} ${n} chỗ`, en: `${n} ${en}` }];
  });
  if (changes.length === 0) counts.push({ vi: 'chữ không đổi', en: 'no word changed' });
  if (looks.length > 0) counts.push({ vi: 'cách trình bày có đổi', en: 'the look changed' });
  return { vi: counts.map(({ vi }) => vi).join(', '), en: counts.map(({ en }) => en).join(', ') };
}

const VERBS: readonly (readonly [Change['kind'], vi: string, en: string])[] = [
  ['changed', 'sửa', 'changed'],
  ['added', 'thêm', 'added'],
  ['removed', 'bỏ', 'removed'],
  ['moved', 'chuyển', 'moved'],
];

function sameText(before: Compared, after: Compared): Text {
  return before.content === after.content
    ? { vi: 'không khác gì', en: 'no difference' }
    : {
        vi: 'chữ, ảnh và cách trình bày đều không đổi; tệp chỉ được chương trình khác lưu lại',
        en: 'words, pictures and look are unchanged; another program only saved the file again',
      };
}
