import { normalizeUnitName, stripUnitWord, type UnitKind, unitName, unitWord } from '../vi/place.ts';
import { applyToneStyle, type ToneStyle } from '../vi/tone.ts';
import type { CoQuan } from './generated/types.ts';

/** Who issues a paper. */
export type Issuer = 'dang' | 'chinh_quyen' | 'mttq';

export type Level = 'xa' | 'huyen' | 'tinh';

export interface Body {
  /** `Đảng ủy phường Hòa Hiếu`, `Ủy ban nhân dân Phường 7`, `Huyện ủy Chư Pưh`; null when the unit is not known. */
  ten: string | null;
  /** The same without the proper name, for use inside a text: `Đảng ủy phường`, `Huyện ủy`. */
  ten_chung: string;
  /** The line above it in the letterhead; null when there is none. */
  cap_tren: string | null;
  /** In số, ký hiệu: `ĐU`, `UBND`. */
  ky_hieu: string;
}

/** The place and its bodies, every default of `co_quan` filled in. */
export interface Office {
  kieu_dau: ToneStyle;
  loai: UnitKind | null;
  /** Proper name alone: `Hòa Hiếu`, `7`. */
  ten: string | null;
  /** `phường Hòa Hiếu`, `Phường 7`; null when kind or name is not given. */
  don_vi: string | null;
  /** `phường`, `xã`, `huyện`; `địa phương` when the kind is not given. */
  tu_chung: string;
  level: Level;
  bodies: Record<Issuer, Body>;
}

const LEVELS: Record<UnitKind, Level> = {
  xa: 'xa',
  phuong: 'xa',
  thi_tran: 'xa',
  dac_khu: 'xa',
  huyen: 'huyen',
  quan: 'huyen',
  thi_xa: 'huyen',
  thanh_pho: 'huyen',
  tinh: 'tinh',
  thanh_pho_tw: 'tinh',
};

/** Party committees above the commune have a name of one word for the level: Huyện ủy, Quận ủy… */
export const COMMITTEES: Partial<Record<UnitKind, string>> = {
  huyen: 'Huyện ủy',
  quan: 'Quận ủy',
  thi_xa: 'Thị ủy',
  thanh_pho: 'Thành ủy',
  tinh: 'Tỉnh ủy',
  thanh_pho_tw: 'Thành ủy',
};

const COMMITTEE_SYMBOLS: Partial<Record<UnitKind, string>> = {
  huyen: 'HU',
  quan: 'QU',
  thi_xa: 'TU',
  thanh_pho: 'TU',
  tinh: 'TU',
  thanh_pho_tw: 'TU',
};

/** @param style how the names of bodies and of the unit place the tone mark, whatever was typed. */
export function describeOffice(data: CoQuan | undefined, style: ToneStyle = 'ủy'): Office {
  const office = plainOffice(data);
  const toned = (text: string | null): string | null => (text === null ? null : applyToneStyle(text, style));
  const body = (b: Body): Body => ({
    ...b,
    ten: toned(b.ten),
    ten_chung: applyToneStyle(b.ten_chung, style),
    cap_tren: toned(b.cap_tren),
  });
  const { dang, chinh_quyen, mttq } = office.bodies;
  return {
    ...office,
    kieu_dau: style,
    ten: toned(office.ten),
    don_vi: toned(office.don_vi),
    bodies: { dang: body(dang), chinh_quyen: body(chinh_quyen), mttq: body(mttq) },
  };
}

function plainOffice(data: CoQuan | undefined): Omit<Office, 'kieu_dau'> {
  const loai = data?.loai ?? null;
  const ten =
    data?.ten === undefined
      ? null
      : loai === null
        ? stripUnitWord(data.ten)
        : normalizeUnitName(loai, data.ten);
  const don_vi = loai === null || ten === null ? null : unitName(loai, ten);
  const tu_chung = loai === null ? 'địa phương' : unitWord(loai);
  return {
    loai,
    ten,
    don_vi,
    tu_chung,
    level: loai === null ? 'xa' : LEVELS[loai],
    bodies: {
      dang: party(data, loai, ten, don_vi, tu_chung),
      chinh_quyen: state(data, don_vi, tu_chung),
      mttq: front(data, don_vi, tu_chung),
    },
  };
}

function party(
  data: CoQuan | undefined,
  loai: UnitKind | null,
  ten: string | null,
  don_vi: string | null,
  word: string,
): Body {
  const committee = loai === null ? undefined : COMMITTEES[loai];
  const name = committee === undefined ? join('Đảng ủy', don_vi) : join(committee, ten);
  const parent = data?.huyen ?? data?.tinh ?? null;
  return {
    ten: data?.dang?.ten ?? name,
    ten_chung: committee ?? `Đảng ủy ${word}`,
    cap_tren: data?.dang?.cap_tren ?? join('Đảng bộ', parent),
    ky_hieu: data?.dang?.ky_hieu ?? (loai === null ? 'ĐU' : (COMMITTEE_SYMBOLS[loai] ?? 'ĐU')),
  };
}

function state(data: CoQuan | undefined, don_vi: string | null, word: string): Body {
  return {
    ten: data?.chinh_quyen?.ten ?? join('Ủy ban nhân dân', don_vi),
    ten_chung: `Ủy ban nhân dân ${word}`,
    cap_tren: data?.chinh_quyen?.cap_tren ?? join('Ủy ban nhân dân', data?.huyen ?? null),
    ky_hieu: data?.chinh_quyen?.ky_hieu ?? 'UBND',
  };
}

function front(data: CoQuan | undefined, don_vi: string | null, word: string): Body {
  const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam';
  return {
    ten: data?.mttq?.ten ?? join(front, don_vi),
    ten_chung: `${front} ${word}`,
    cap_tren: data?.mttq?.cap_tren ?? join(front, data?.huyen ?? data?.tinh ?? null),
    ky_hieu: data?.mttq?.ky_hieu ?? 'MTTQ-BTT',
  };
}

function join(body: string, name: string | null): string | null {
  return name === null ? null : `${body} ${name}`;
}
