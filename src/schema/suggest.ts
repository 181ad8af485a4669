import { fold } from '../vi/fold.ts';

/** The nearest of `words` to what was typed, blind to accents, case and separators; null when none is near enough. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const target = fold(typed);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const word of words) {
    const distance = editDistance(target, fold(word), bestDistance);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit` when there are as many or more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, replace);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(limit, at(row, b.length));
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** The schema's words for what people type instead; which of them is meant depends on the place. */
export function otherNames(typed: string): readonly string[] {
  return OTHER_NAMES.get(fold(typed)) ?? [];
}

/** Whether the key is one that people type in English. */
export function isEnglish(typed: string): boolean {
  return Object.hasOwn(ENGLISH_KEYS, typed.trim().toLowerCase());
}

const ENGLISH_KEYS: Readonly<Record<string, readonly string[]>> = {
  date: ['ngay'],
  time: ['bat_dau', 'gio_dang', 'tu'],
  start: ['bat_dau', 'tu'],
  end: ['ket_thuc', 'den'],
  place: ['dia_diem', 'dia_danh', 'noi'],
  location: ['dia_diem', 'noi'],
  venue: ['dia_diem'],
  name: ['ten', 'ho_ten'],
  title: ['tieu_de', 'chuc_vu', 'trich_yeu', 'ten'],
  position: ['chuc_vu'],
  phone: ['dien_thoai'],
  number: ['so'],
  symbol: ['ky_hieu'],
  chair: ['chu_tri'],
  secretary: ['thu_ky'],
  plan: ['ke_hoach'],
  minutes: ['bien_ban'],
  notice: ['thong_bao'],
  article: ['tin_bai'],
  opinion: ['y_kien'],
  opinions: ['y_kien'],
  question: ['y_kien', 'noi_dung'],
  questions: ['y_kien'],
  answer: ['tra_loi'],
  deadline: ['han'],
  unit: ['don_vi'],
  content: ['noi_dung'],
  summary: ['tom_tat'],
  person: ['nguoi'],
  people: ['nguoi'],
  signer: ['nguoi_ky'],
  year: ['nam'],
  type: ['loai', 'kieu'],
  conference: ['hoi_nghi'],
  session: ['phien'],
  sessions: ['phien'],
  agency: ['co_quan'],
  office: ['co_quan'],
  organization: ['co_quan', 'to_chuc'],
  organizer: ['to_chuc'],
  attendance: ['thanh_phan'],
  participants: ['thanh_phan', 'dai_bieu'],
  delegates: ['dai_bieu'],
  guests: ['khach_moi'],
  basis: ['can_cu'],
  report: ['bao_cao'],
  reports: ['bao_cao'],
  opening: ['khai_mac'],
  programme: ['chuong_trinh'],
  program: ['chuong_trinh'],
  agenda: ['chuong_trinh'],
  purpose: ['muc_dich'],
  topic: ['chuyen_de', 'linh_vuc'],
  field: ['linh_vuc'],
  address: ['dia_chi', 'dia_diem'],
  conclusion: ['ket_luan'],
  survey: ['khao_sat'],
  photo: ['anh'],
  photos: ['anh'],
  file: ['tep'],
  caption: ['chu_thich'],
  author: ['tac_gia'],
  version: ['phien_ban'],
};

/** Other Vietnamese words for a key, as forms and last year's files have them. */
const VIETNAMESE_KEYS: Readonly<Record<string, readonly string[]>> = {
  ten: ['ho_ten'],
  ho_va_ten: ['ho_ten'],
  chuc_danh: ['chuc_vu'],
  sdt: ['dien_thoai'],
  ngay_hop: ['ngay'],
  ngay_to_chuc: ['ngay'],
  ngay_ky: ['ngay'],
  ngay_ban_hanh: ['ngay'],
  thoi_gian: ['bat_dau', 'ngay', 'tu'],
  gio: ['bat_dau', 'tu'],
  gio_bat_dau: ['bat_dau'],
  gio_ket_thuc: ['ket_thuc'],
  noi_to_chuc: ['dia_diem'],
  noi_hop: ['dia_diem'],
  dia_chi: ['dia_diem'],
  don_vi_to_chuc: ['to_chuc'],
  ten_xa: ['ten'],
  ten_phuong: ['ten'],
  ten_don_vi: ['ten'],
  thoi_han: ['han'],
  han_giai_quyet: ['han'],
  so_hieu: ['so'],
  so_ky_hieu: ['so'],
  ve_viec: ['trich_yeu'],
  don_vi_chu_tri: ['don_vi'],
  don_vi_phoi_hop: ['phoi_hop'],
  nhiem_vu: ['viec', 'giao_nhiem_vu'],
  nguoi_chu_tri: ['chu_tri'],
  nguoi_hoi: ['nguoi_neu'],
  nguoi_phat_bieu: ['nguoi_neu', 'nguoi'],
  nguoi_tra_loi: ['tra_loi', 'nguoi'],
  cau_hoi: ['noi_dung', 'y_kien'],
  kien_nghi: ['noi_dung', 'y_kien'],
  dap: ['tra_loi'],
  hinh: ['anh'],
  hinh_anh: ['anh'],
};

const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...VIETNAMESE_KEYS, ...ENGLISH_KEYS }).map(([typed, words]) => [fold(typed), words]),
);
