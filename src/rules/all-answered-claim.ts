import type { DataPath } from '../findings/finding.ts';
import { opinions } from '../model/derive.ts';
import type { DoiThoai } from '../model/generated/types.ts';
import type { Rule } from './rule.ts';

const CLAIM =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:tất cả|toàn bộ|100\s?%|mọi)(?=[^.;]*(?:ý kiến|kiến nghị|câu hỏi))[^.;]*(?:trả lời|giải đáp|giải trình)[^.;]*(?:tại chỗ|ngay|tại hội nghị)/iu;

/** C56: “all were answered there and then” only when every opinion listed has an answer. */
export const allAnsweredClaim: Rule = {
  meta: {
    code: 'dulieu/all-answered-claim',
    criterion: 'C56',
    severity: 'error',
    title: {
      vi: 'nói mọi ý kiến đã trả lời tại chỗ, trong khi có ý kiến giao hoặc chuyển',
      en: 'all are said to be answered, though some are assigned or forwarded',
    },
    source: null,
    why: 'Câu “tất cả ý kiến được trả lời tại chỗ” trong tin bài là điều người dân đối chiếu ngay với ý kiến của mình.',
    bad: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026
ket_luan:
  danh_gia:
    - Tất cả ý kiến của Nhân dân đã được trả lời tại chỗ.`,
    good: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026
ket_luan:
  danh_gia:
    - Các ý kiến của Nhân dân đã được trả lời hoặc giao đơn vị giải quyết.`,
  },

  check(conference, report) {
    const open = opinions(conference).filter(({ data }) => data.tra_loi === undefined);
    const [first] = open;
    if (first === undefined) return;
    for (const [path, text] of texts(conference.data)) {
      const claim = CLAIM.exec(text.normalize('NFC'))?.[0];
      if (claim === undefined) continue;
      report({
        path,
        message: {
          vi: `ở đây nói “${claim}”, nhưng còn ${open.length} ý kiến chưa có câu trả lời, như ý kiến số ${first.stt}`,
          en: `here stands “${claim}”, but of the opinions ${open.length} lack an answer, as number ${first.stt}`,
        },
        hint: {
          vi: 'sửa câu này, hoặc bổ sung `tra_loi` cho các ý kiến ấy',
          en: 'change the sentence, or add `tra_loi` to those opinions',
        },
      });
    }
  },
};

function texts({ tin_bai, ket_luan }: DoiThoai): [DataPath, string][] {
  const lists: [DataPath, readonly string[]][] = [
    [['tin_bai', 'boi_canh'], tin_bai?.boi_canh ?? []],
    [['tin_bai', 'y_nghia'], tin_bai?.y_nghia ?? []],
    [['ket_luan', 'danh_gia'], ket_luan?.danh_gia ?? []],
    [['ket_luan', 'y_chinh'], ket_luan?.y_chinh ?? []],
  ];
  return lists.flatMap(([path, items]) => items.map((text, i): [DataPath, string] => [[...path, i], text]));
}
