import type { AnhMuc } from '../../model/generated/types.ts';
import { stripEnd, toLines } from '../../vi/text.ts';
import type { Draft } from '../draft.ts';
import { peopleOf } from '../persons.ts';
import type { ArticleBlock, PhotoView } from '../view.ts';

/** What a paragraph of the article is about, in the order of the conference. */
const PARTS = [
  'tham_du',
  'khai_mac',
  'bao_cao',
  'y_kien',
  'tra_loi',
  'phat_bieu',
  'ket_luan',
  'sau',
] as const;

export type Part = (typeof PARTS)[number];

export interface PartText {
  phan: Part;
  doan: string;
}

/** Words of a caption that say what is seen; the first that fits counts. */
const SEEN: readonly (readonly [RegExp, Part])[] = [
  [/quang cảnh|toàn cảnh|chụp ảnh lưu niệm/i, 'tham_du'],
  [/kết luận|bế mạc/i, 'ket_luan'],
  [/khai mạc|tuyên bố lý do/i, 'khai_mac'],
  [/trả lời|giải đáp|giải trình|trực tiếp đối thoại|trao đổi với/i, 'tra_loi'],
  [/báo cáo|trình bày/i, 'bao_cao'],
  [/phát biểu|nêu ý kiến|đặt câu hỏi|kiến nghị/i, 'y_kien'],
];

/**
 * Sets the photos between the paragraphs: in their order, each after the part of the conference it shows, the first
 * that shows none after those present, later ones one part further on; what is left stands at the end.
 */
export function interleave(draft: Draft, texts: readonly PartText[]): ArticleBlock[] {
  const photos = (draft.conference.data.tin_bai?.anh ?? []).flatMap((photo) => view(draft, photo));
  const ends = places(draft, texts, photos);
  const blocks = texts.flatMap((text, i): ArticleBlock[] => [
    { doan: text.doan, anh: null },
    ...photos.flatMap((photo, k): ArticleBlock[] => (ends[k] === i ? [{ doan: null, anh: photo }] : [])),
  ]);
  const left = photos.filter((_, k) => ends[k] === undefined);
  const heading = left.length > 1 ? [{ doan: draft.wording.phrase('tin_bai/nhieu_anh', {}), anh: null }] : [];
  return [...blocks, ...heading, ...left.map((anh): ArticleBlock => ({ doan: null, anh }))];
}

/** A photo without a file is its caption alone; one without either is nothing. */
function view(draft: Draft, { tep = '', chu_thich = '' }: AnhMuc): PhotoView[] {
  const caption = stripEnd(toLines(chu_thich).join(' '));
  if (tep !== '') return [{ tep, chu_thich: caption }];
  return caption === ''
    ? []
    : [{ tep: '', chu_thich: draft.wording.phrase('tin_bai/chi_chu_thich', { chu_thich: caption }) }];
}

/** For each photo the index of the paragraph it follows; undefined when no place is left. */
function places(
  draft: Draft,
  texts: readonly PartText[],
  photos: readonly PhotoView[],
): (number | undefined)[] {
  let reached = -1;
  return photos.map(({ chu_thich }) => {
    const shown = shownPart(draft, chu_thich);
    const rank = shown === null ? reached + 1 : Math.max(PARTS.indexOf(shown), reached);
    const at = texts.findLastIndex((t) => PARTS.indexOf(t.phan) <= rank);
    const isLast = rank >= PARTS.indexOf('sau');
    reached = Math.min(rank, PARTS.length - 1);
    return isLast || at < 0 ? undefined : at;
  });
}

function shownPart(draft: Draft, caption: string): Part | null {
  const part = SEEN.find(([words]) => words.test(caption))?.[1] ?? null;
  const speakers = peopleOf(
    draft,
    (draft.conference.data.phat_bieu ?? []).flatMap((s) => s.nguoi ?? []),
  );
  return part === 'y_kien' && speakers.some((p) => caption.includes(p.ho_ten)) ? 'phat_bieu' : part;
}
