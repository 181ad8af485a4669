import type { CodeMeta } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';

/** No letterhead tells which standard rules the paper. */
export function noLetterhead(file: string): Finding {
  return {
    code: 'thethuc/no-letterhead',
    severity: 'error',
    message: {
      vi: 'không tìm thấy phần đầu văn bản: không có dòng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” hay “ĐẢNG CỘNG SẢN VIỆT NAM”, nên chưa biết kiểm tra theo quy định nào',
      en: 'no letterhead found: neither “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” nor “ĐẢNG CỘNG SẢN VIỆT NAM” stands on a line of its own, so the standard to check against is not known',
    },
    hint: {
      vi: 'bổ sung phần đầu văn bản, hoặc chỉ rõ quy định: --standard nd30 (Nghị định 30), --standard hd05 (Hướng dẫn 05) hay --standard hd36 (Hướng dẫn 36)',
      en: 'add the letterhead, or name the standard: --standard nd30, --standard hd05 or --standard hd36',
    },
    file,
    span: null,
    path: null,
    source: null,
  };
}

/** Rows of the catalogue for what recognising says. */
export const recogniseCodes: readonly CodeMeta[] = [
  {
    code: 'thethuc/no-letterhead',
    severity: 'error',
    title: { vi: 'không tìm thấy phần đầu văn bản', en: 'no letterhead is found' },
    why: 'Quốc hiệu hay tiêu đề Đảng cho biết văn bản theo quy định nào. Không có thì chưa biết lấy gì làm chuẩn; chỉ rõ bằng --standard.',
  },
];
