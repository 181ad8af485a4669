import type { Text } from '../findings/finding.ts';
import { rank } from '../vi/title.ts';
import type { HoiNghi } from './generated/types.ts';

/** A side that meets the people, as `ben_lanh_dao` names it. */
export type Side = NonNullable<HoiNghi['ben_lanh_dao']>[number];

export const SIDE_NAMES: Readonly<Record<Side, Text>> = {
  cap_uy: { vi: 'cấp ủy', en: 'the Party committee' },
  chinh_quyen: { vi: 'chính quyền', en: 'the government' },
  hdnd: { vi: 'Hội đồng nhân dân', en: "the People's Council" },
  mttq: { vi: 'Mặt trận Tổ quốc', en: 'the Fatherland Front' },
};

/** Whether the title (null: not known) is that of the side's head or of a deputy. */
export function leadsSide(chuc_vu: string | null, side: Side): boolean {
  const held = rank(chuc_vu ?? '');
  switch (side) {
    case 'cap_uy':
      return held.biThu || held.phoBiThu;
    case 'chinh_quyen':
      return held.chuTichUbnd || held.phoChuTichUbnd;
    case 'hdnd':
      return held.chuTichHdnd || held.phoChuTichHdnd;
    case 'mttq':
      return held.chuTichMttq || held.phoChuTichMttq;
  }
}
