import type { DataPath } from '../findings/finding.ts';
import type { DoiThoai } from '../model/generated/types.ts';
import type { Rule } from './rule.ts';

const APPROXIMATE =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:gần|hơn|khoảng|trên|chừng|trên dưới)\s+\d+\s+(?:lượt\s+)?(?:ý kiến|kiến nghị|câu hỏi)/iu;

/** C61: minutes and conclusion tell how many opinions there were, not about how many; `nhiều ý kiến` is no number. */
export const approximateCount: Rule = {
  meta: {
    code: 'dulieu/approximate-count',
    criterion: 'C61',
    severity: 'warning',
    title: {
      vi: 'biên bản, kết luận ghi số ý kiến gần đúng',
      en: 'minutes or conclusion with an approximate number',
    },
    source: null,
    why: 'Biên bản và thông báo kết luận là hồ sơ, số ý kiến phải chính xác. “Gần 20 ý kiến” chỉ hợp với tin bài.',
    bad: `
ket_luan:
  danh_gia:
    - Hội nghị đã nghe gần 20 ý kiến của Nhân dân.`,
    good: `
ket_luan:
  danh_gia:
    - Hội nghị đã nghe 18 ý kiến của Nhân dân.`,
  },

  check({ data }, report) {
    for (const [path, text] of texts(data)) {
      const found = APPROXIMATE.exec(text.normalize('NFC'))?.[0];
      if (found === undefined) continue;
      report({
        path,
        message: {
          vi: `“${found}” là số gần đúng, không dùng trong biên bản và thông báo kết luận`,
          en: `“${found}” is approximate, which minutes and conclusion are not`,
        },
        hint: {
          vi: 'ghi đúng số, hoặc bỏ số: chương trình tự ghi số ý kiến',
          en: 'write the exact number, or none: the number of opinions is told anyway',
        },
      });
    }
  },
};

/** What minutes and conclusion print as typed. */
function texts({ khai_mac, bien_ban, ket_luan }: DoiThoai): [DataPath, string][] {
  const opening = khai_mac?.noi_dung;
  const events = (bien_ban?.dien_bien ?? []).flatMap(({ noi_dung }, i): [DataPath, string][] =>
    noi_dung === undefined ? [] : [[['bien_ban', 'dien_bien', i, 'noi_dung'], noi_dung]],
  );
  const lists = (['danh_gia', 'y_chinh'] as const).flatMap((key) =>
    (ket_luan?.[key] ?? []).map((text, i): [DataPath, string] => [['ket_luan', key, i], text]),
  );
  return [
    ...(opening === undefined ? [] : ([[['khai_mac', 'noi_dung'], opening]] satisfies [DataPath, string][])),
    ...events,
    ...lists,
  ];
}
