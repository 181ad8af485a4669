import { ensureEnd, lowerFirst, stripEnd, toLines } from '../vi/text.ts';

/** Verbs that go on a sentence about a speaker: `phát biểu, nêu rõ …`. */
const GOES_ON =
  /^(nêu|khẳng định|nhấn mạnh|đánh giá|ghi nhận|biểu dương|hoan nghênh|cảm ơn|bày tỏ|chia sẻ|mong|yêu cầu|đề nghị|đề xuất|kiến nghị|chỉ đạo|quán triệt|lưu ý|gợi ý|phân tích|làm rõ|trao đổi|giải thích|tiếp thu|thông tin|báo cáo|trả lời|tuyên bố)(?=\s)/iu;

/** What a speaker said, to be put behind `… phát biểu`: with its comma or colon, and the paragraphs that follow. */
export interface Said {
  noi_dung: string;
  sau: string[];
}

export function said(text: string | undefined): Said {
  const [first, ...sau] = toLines(text ?? '');
  if (first === undefined) return { noi_dung: '', sau: [] };
  const line = sau.length === 0 ? stripEnd(first) : first;
  return { noi_dung: GOES_ON.test(line) ? `, ${lowerFirst(line)}` : `: ${line}`, sau };
}

/** A sentence and the further paragraphs of what it tells; a full stop closes the last one. */
export function paragraphs(sentence: string, sau: readonly string[]): string[] {
  const last = sau.at(-1);
  return last === undefined
    ? [ensureEnd(sentence, '.')]
    : [sentence, ...sau.slice(0, -1), ensureEnd(last, '.')];
}
