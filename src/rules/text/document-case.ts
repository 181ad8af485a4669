import { corrected } from '../../vi/capitals.ts';
import { upperFirst } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

const KINDS =
  'nghị định|nghị quyết|quyết định|thông tư|chỉ thị|quy định|kế hoạch|hướng dẫn|thông báo|kết luận|công văn|pháp lệnh';
const NUMBERED = new RegExp(`(?<![A-Za-zÀ-ɏḀ-ỿ])(?:${KINDS}) số:? \\d+[a-z]?[-/][A-Za-zÀ-ɏḀ-ỿ\\d/-]+`, 'gu');
const TITLED =
  /(?<![A-Za-zÀ-ɏḀ-ỿ]|(?:pháp|bộ|dự án) )luật (?:Đất đai|Tiếp công dân|Khiếu nại|Tố cáo|Thực hiện dân chủ|Tổ chức chính quyền|Bảo hiểm|Cư trú|Xây dựng|Nhà ở|Bảo vệ môi trường|Căn cước|Hộ tịch|Đầu tư)(?![A-Za-zÀ-ɏḀ-ỿ])/gu;

/** CAP-12: the kind of a cited paper takes a capital: `Nghị định số 59/2023/NĐ-CP`. */
export const documentCase = plainRule({
  meta: {
    code: 'dulieu/document-case',
    criterion: 'CAP-12',
    severity: 'warning',
    title: { vi: 'loại văn bản được dẫn chưa viết hoa', en: 'the kind of a cited paper without its capital' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6',
    why: 'Khi dẫn một văn bản cụ thể (có số hoặc có tên), chữ chỉ loại viết hoa: Quyết định số 12/QĐ-UBND, Luật Đất đai.',
    bad: `
bao_cao:
  - noi_dung: kết quả thực hiện quyết định số 12/QĐ-UBND của Ủy ban nhân dân phường`,
    good: `
bao_cao:
  - noi_dung: kết quả thực hiện Quyết định số 12/QĐ-UBND của Ủy ban nhân dân phường`,
  },
  kinds: ['prose', 'quote'],
  needs: / số:? \d|luật \S/,
  inText: (text) => [NUMBERED, TITLED].flatMap((pattern) => corrected(text, pattern, upperFirst)),
  message(found, to) {
    return {
      vi: `“${found}” dẫn văn bản cụ thể phải viết hoa: “${to}”`,
      en: `“${found}” of a cited paper takes a capital: “${to}”`,
    };
  },
});
