import type { Text } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import { boundByLaw72, LAW_72_ARTICLE_43 } from '../model/law72.ts';
import { PAPER_NAMES } from '../model/papers.ts';
import type { Rule } from './rule.ts';

/**
 * PR-03: what tells people of the conference names time, place, content and, when it is online, the way to attend. A
 * warning: what is missing is not wrong. The plan says each of it by itself.
 */
export const noticeContents: Rule = {
  meta: {
    code: 'dulieu/notice-contents',
    criterion: 'PR-03',
    severity: 'warning',
    title: {
      vi: 'thông báo cho dân thiếu nội dung luật định',
      en: 'the notice lacks what the law asks for',
    },
    source: LAW_72_ARTICLE_43,
    why: 'Thông báo hội nghị của Ủy ban nhân dân cấp xã phải nêu thời gian, địa điểm, nội dung và cách thức tham dự, để người dân chuẩn bị ý kiến.',
    bad: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
      bat_dau: 8h00
      dia_diem: Nhà văn hóa thôn 1
thong_bao_truoc:
  ngay: 11/5/2026`,
    good: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
      bat_dau: 8h00
      dia_diem: Nhà văn hóa thôn 1
  noi_dung:
    - Xây dựng nông thôn mới
thong_bao_truoc:
  ngay: 11/5/2026`,
  },

  check(conference, report) {
    const key = (['thong_bao_truoc', 'giay_moi'] as const).find(
      (k) => conference.data[k]?.ngay !== undefined,
    );
    if (key === undefined || !boundByLaw72(conference)) return;
    const missing = missingFacts(conference);
    if (missing.length === 0) return;
    const [name, vi, en] = [
      PAPER_NAMES[key],
      missing.map((m) => m.text.vi).join(', '),
      missing.map((m) => m.text.en).join(', '),
    ];
    const keys = missing.map((m) => `\`${m.key}\``).join(', ');
    report({
      path: [key],
      at: 'key',
      message: { vi: `${name.vi} chưa có: ${vi}`, en: `${name.en} lacks: ${en}` },
      hint: { vi: `khai ${keys} ở \`hoi_nghi\``, en: `give ${keys} in \`hoi_nghi\`` },
    });
  },
};

interface Missing {
  key: string;
  text: Text;
}

function missingFacts({ data, sessions }: Conference): Missing[] {
  const { noi_dung = [], chuyen_de = [], hinh_thuc, dia_chi_truc_tuyen, diem_cau = [] } = data.hoi_nghi;
  const online = hinh_thuc !== undefined && hinh_thuc !== 'truc_tiep';
  const found: [boolean, Missing][] = [
    [sessions.every(({ bat_dau }) => bat_dau !== undefined), TIME],
    [online || sessions.every(({ dia_diem }) => dia_diem !== undefined), PLACE],
    [noi_dung.length + chuyen_de.length > 0, CONTENT],
    [!online || dia_chi_truc_tuyen !== undefined || diem_cau.length > 0, WAY],
  ];
  return found.flatMap(([given, missing]) => (given ? [] : [missing]));
}

const TIME: Missing = { key: 'phien.bat_dau', text: { vi: 'giờ họp', en: 'the hour' } };
const PLACE: Missing = { key: 'phien.dia_diem', text: { vi: 'địa điểm', en: 'the place' } };
const CONTENT: Missing = { key: 'noi_dung', text: { vi: 'nội dung đối thoại', en: 'the content' } };
const WAY: Missing = {
  key: 'dia_chi_truc_tuyen',
  text: { vi: 'cách tham dự trực tuyến', en: 'how to attend online' },
};
