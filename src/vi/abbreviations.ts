/** An abbreviation found in a text (UTF-16 offsets, end exclusive) and the words it stands for. */
export interface Abbreviation {
  start: number;
  end: number;
  short: string;
  full: string;
}

/** What officials shorten in notes and a paper has to say in full once (UBND, HĐND, MTTQ need no explaining). */
const FULL: Readonly<Record<string, string>> = {
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  BCĐ: 'Ban Chỉ đạo',
  PBT: 'Phó Bí thư',
  PCT: 'Phó Chủ tịch',
  CVP: 'Chánh Văn phòng',
  UVBTV: 'Ủy viên Ban Thường vụ',
  ĐUV: 'Đảng ủy viên',
  'Đ/c': 'đồng chí',
  UB: 'Ủy ban',
  UBMTTQ: 'Ủy ban MTTQ',
  UBMTTQVN: 'Ủy ban MTTQ Việt Nam',
  'UB.MTTQ': 'Ủy ban MTTQ',
  'UB.MTTQVN': 'Ủy ban MTTQ Việt Nam',
  MTTQVN: 'MTTQ Việt Nam',
  CTMT: 'công tác Mặt trận',
  CTMTTQ: 'công tác Mặt trận',
  BCTMT: 'Ban công tác Mặt trận',
  XDĐ: 'xây dựng Đảng',
  'KT-XH': 'kinh tế - xã hội',
  KTXH: 'kinh tế - xã hội',
  'VH-XH': 'văn hóa - xã hội',
  VHXH: 'văn hóa - xã hội',
  'QP-AN': 'quốc phòng - an ninh',
  QPAN: 'quốc phòng - an ninh',
  'AN-QP': 'an ninh - quốc phòng',
  ANQP: 'an ninh - quốc phòng',
  ANTT: 'an ninh trật tự',
  TTATXH: 'trật tự, an toàn xã hội',
  TTĐT: 'trật tự đô thị',
  ATGT: 'an toàn giao thông',
  ATTP: 'an toàn thực phẩm',
  VSMT: 'vệ sinh môi trường',
  PCCC: 'phòng cháy, chữa cháy',
  GPMB: 'giải phóng mặt bằng',
  GCN: 'giấy chứng nhận',
  QSDĐ: 'quyền sử dụng đất',
  QSD: 'quyền sử dụng',
  GCNQSDĐ: 'giấy chứng nhận quyền sử dụng đất',
  TTHC: 'thủ tục hành chính',
  CCHC: 'cải cách hành chính',
  DVC: 'dịch vụ công',
  CSHT: 'cơ sở hạ tầng',
  PTNT: 'phát triển nông thôn',
  NTM: 'nông thôn mới',
  TDP: 'tổ dân phố',
  KDC: 'khu dân cư',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  'CB, CC': 'cán bộ, công chức',
  CĐS: 'chuyển đổi số',
};

/** Letters that stand for these words only before the name of a body: `TT HĐND`, `CT UBND`, `BT chi bộ`. */
const BEFORE_BODY: Readonly<Record<string, string>> = { TT: 'Thường trực', CT: 'Chủ tịch', BT: 'Bí thư' };
const BODY = '(?:UBND|HĐND|UB|MTTQ|Ủy ban|Uỷ ban|Hội đồng|Đảng (?:ủy|uỷ|bộ)|chi bộ)';

const KNOWN = Object.keys(FULL)
  .sort((a, b) => b.length - a.length)
  .map((short) => short.replaceAll('.', '\\.'));
const SHORT = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỿ\\d/.-])(?:(?<known>${KNOWN.join('|')})(?![A-Za-zÀ-ɏḀ-ỿ\\d/-])|(?:TT|CT|BT)(?= ${BODY}(?![A-Za-zÀ-ɏḀ-ỿ])))`,
  'gu',
);

/** Abbreviations of a text that not every citizen can read, in order. Symbols of papers (`KH/ĐU`) are none. */
export function findAbbreviations(text: string): Abbreviation[] {
  return Array.from(text.matchAll(SHORT), ({ 0: short, index, groups }) => ({
    start: index,
    end: index + short.length,
    short,
    full: (groups?.known === undefined ? BEFORE_BODY[short] : FULL[short]) ?? short,
  }));
}

/** Whether a text says what the abbreviation stands for: `giải phóng mặt bằng (GPMB)`, `viết tắt là TDP`. */
export function explains(text: string, short: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const before = text.slice(0, at);
    if ((before.endsWith('(') && text[at + short.length] === ')') || /(?:tắt|gọi) là:? ["“]?$/u.test(before))
      return true;
  }
  return false;
}
