import type { Opinion } from './derive.ts';

/** How far a petition of last time has come, as `ky_truoc` counts it. */
export type Settled = 'xong' | 'dang' | 'chua';

/** As written, or from the fact that a question was answered or not; null when the file does not tell. */
export function settledState({ data, ket_qua }: Opinion): Settled | null {
  const work = data.xu_ly;
  if (work?.trang_thai !== undefined) return work.trang_thai === 'qua_han' ? 'chua' : work.trang_thai;
  if (work?.ngay_hoan_thanh !== undefined) return 'xong';
  if (ket_qua === 'tra_loi_tai_cho') return 'xong';
  return ket_qua === 'chua_tra_loi' ? 'chua' : null;
}
