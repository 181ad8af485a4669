import type { Line } from './line.ts';
import { folded, plain } from './text.ts';

const CITED =
  /^căn cứ\s+(?:vào\s+)?(?:các\s+)?(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị|quyết|quy|kết luận|chỉ thị|thông|hướng dẫn|kế hoạch|công|chương trình|điều|tờ trình|báo cáo|đề|biên bản|văn bản|\[|[.…→])/iu;
const OTHER = /^(?:xet|theo|thuc hien|thi hanh|tren co so|sau khi|de) /;
const RULING =
  /,\s*(?:(?:ban thường vụ|ban chấp hành|thường trực)\s+)?(?:ủy ban|uỷ ban|ubnd|đảng ủy|đảng uỷ|hội đồng|hđnd|ban |mặt trận|ubmttq|văn phòng|chi bộ|huyện ủy|sở |phòng )[^;]*?(?:xây dựng|ban hành|tổ chức|thông báo|báo cáo|đề nghị|kính|triển khai|lập|trân trọng)/iu;

/**
 * Whether a line before the text is a legal basis (căn cứ): it cites, or goes on with `Xét …`, `Theo …` after one that
 * does (`before`). The sentence that opens the text is none, though it may begin with `Căn cứ`.
 */
export function isBasis(line: Line, before: boolean): boolean {
  const text = plain(line.text).replace(/^[-–—+•*]\s*/u, '');
  if (/:$/.test(text) || RULING.test(text)) return false;
  if (CITED.test(text) || /^\[[^\]]*căn cứ[^\]]*\][;.]?$/iu.test(text)) return true;
  if (/^căn cứ\s/iu.test(text)) return before || /;$/.test(text);
  if (!OTHER.test(folded(text))) return false;
  return (
    /;$/.test(text) ||
    (before && /,$/.test(text)) ||
    (before && /^(?:xet|theo) (?:de nghi|to trinh|y kien)/.test(folded(text)))
  );
}
