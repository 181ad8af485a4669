import type { DataPath, Text } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import type { Report, Rule } from './rule.ts';

/** Kinds of units that ended on 01/7/2025. */
const FORMER_KINDS: ReadonlySet<string> = new Set(['thi_tran', 'huyen', 'quan', 'thi_xa', 'thanh_pho']);

/** Keys whose text names a body or an office held; free text may well speak of former ones. */
const BODY_KEYS: ReadonlySet<string> = new Set([
  'don_vi',
  'don_vi_con',
  'chuc_vu',
  'co_quan_nhan',
  'cap_tren',
  'ten',
  'nhom',
  'noi_nhan',
  'to_chuc',
  'phoi_hop',
  'bao_cao_cho',
  'giam_sat',
  'theo_doi',
  'giao_cho',
  'nguoi_tra_loi',
]);

/** Results of an earlier session, and what is quoted, belong to their own time. */
const PAST: ReadonlySet<string> = new Set(['ky_truoc', 'can_cu', 'y_kien_sau_doc']);

const UNIT = '(?:huyện|quận|thị xã|thị trấn)';
const BODY =
  '(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|UBMTTQ|MTTQ|Mặt trận Tổ quốc|Đảng ủy|Đảng bộ|Công an|Phòng)';
const FORMER_BODY = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỿ])(?:(?:Huyện|Quận|Thị) (?:ủy|uỷ)(?![A-Za-zÀ-ɏḀ-ỿ])|${BODY}(?: [^,;.\\n]*?)? ${UNIT}(?![A-Za-zÀ-ɏḀ-ỿ]))`,
  'iu',
);
/** Without one of these words a text names no such body: nearly all texts are judged by it alone. */
const LEVEL = /huyện|quận|thị (?:xã|trấn|ủy|uỷ)/i;
const SAID_FORMER = /nguyên|(?<![A-Za-zÀ-ɏḀ-ỿ])cũ(?![A-Za-zÀ-ɏḀ-ỿ])|trước đây/iu;

/** C23: no district body and no town in a file of a conference from 01/7/2025 on. */
export const twoTierBodies: Rule = {
  meta: {
    code: 'dulieu/two-tier-bodies',
    criterion: 'C23',
    severity: 'error',
    title: {
      vi: 'cơ quan cấp huyện, thị trấn sau ngày 01/7/2025',
      en: 'a district body or a town after 01/7/2025',
    },
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 51',
    why: 'Từ ngày 01/7/2025 chỉ còn hai cấp chính quyền địa phương: tỉnh (thành phố trực thuộc Trung ương) và xã (phường, đặc khu). Tên huyện, quận, thị xã, thị trấn trong tệp mới thường là sót lại từ tệp năm trước.',
    bad: `
co_quan:
  loai: phuong
  ten: Mẫu
  huyen: thị xã Mẫu
hoi_nghi:
  phien:
    - ngay: 22/5/2026`,
    good: `
co_quan:
  loai: phuong
  ten: Mẫu
  tinh: tỉnh Mẫu
hoi_nghi:
  phien:
    - ngay: 22/5/2026`,
  },

  check(conference, report) {
    const { data, nam, firstDate, twoTier } = conference;
    if (!twoTier || (nam === null && firstDate === null)) return;
    checkUnit(conference, report);
    checkLevels(conference, report);
    eachBodyName(data, [], (text, path) => {
      if (!LEVEL.test(text)) return;
      const found = SAID_FORMER.test(text) ? undefined : FORMER_BODY.exec(text)?.[0];
      if (found !== undefined) tell(report, [...path], `“${found}”`, NAME_HINT);
    });
  },
};

function checkUnit({ data, office }: Conference, report: Report): void {
  if (office.loai !== null && FORMER_KINDS.has(office.loai)) {
    tell(report, ['co_quan', 'loai'], `\`${office.loai}\``, CHOICE_HINT);
  }
  if (typeof data.co_quan === 'object' && data.co_quan.huyen !== undefined) {
    tell(report, ['co_quan', 'huyen'], `“${data.co_quan.huyen}”`, PARENT_HINT);
  }
}

/** The choices `huyen` of people, groups and opinions. */
function checkLevels({ data, people }: Conference, report: Report): void {
  const told = (path: DataPath) => tell(report, path, '`huyen`', CHOICE_HINT);
  for (const { path, value } of people.mentions) {
    if (typeof value === 'object' && value.cap === 'huyen' && !PAST.has(String(path[0])))
      told([...path, 'cap']);
  }
  for (const [i, group] of (data.thanh_phan?.nhom ?? []).entries()) {
    if (typeof group === 'object' && group.cap === 'huyen') told(['thanh_phan', 'nhom', i, 'cap']);
  }
  for (const [i, opinion] of (data.y_kien ?? []).entries()) {
    if (opinion.tham_quyen === 'huyen') told(['y_kien', i, 'tham_quyen']);
  }
}

/** @param path the way to `value`, which changes as the walk goes on */
function eachBodyName(
  value: unknown,
  path: (string | number)[],
  tellOf: (text: string, path: DataPath) => void,
): void {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  if (typeof value === 'string' && BODY_KEYS.has(key)) tellOf(value, path);
  if (typeof value !== 'object' || value === null || PAST.has(key)) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [part, inner] of entries) {
    path.push(part);
    eachBodyName(inner, path, tellOf);
    path.pop();
  }
}

function tell(report: Report, path: DataPath, what: string, hint: Text): void {
  report({
    path,
    message: {
      vi: `${what} là của cấp huyện hoặc thị trấn, không còn từ ngày 01/7/2025`,
      en: `${what} is of a district or town, which ended on 01/7/2025`,
    },
    hint,
  });
}

const NAME_HINT: Text = {
  vi: 'thay bằng cơ quan cấp xã hoặc cấp tỉnh hiện nay; nói về chức vụ cũ thì thêm chữ “nguyên”',
  en: 'name a body of the commune or the province; put “nguyên” before a former office',
};
const PARENT_HINT: Text = {
  vi: 'xóa dòng `huyen`; cấp trên trực tiếp ghi ở `tinh`',
  en: 'delete the line `huyen`; the parent is given in `tinh`',
};
const CHOICE_HINT: Text = {
  vi: 'chọn cấp xã (`xa`, `phuong`, `dac_khu`) hoặc cấp tỉnh (`tinh`, `thanh_pho_tw`)',
  en: 'choose a commune (`xa`, `phuong`, `dac_khu`) or a province (`tinh`, `thanh_pho_tw`)',
};
