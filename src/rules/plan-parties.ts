import type { DataPath } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import { boundByLaw72, LAW_72_ARTICLE_43 } from '../model/law72.ts';
import type { Report, Rule } from './rule.ts';

const FRONT = /MTTQ|mặt trận/iu;
const PARTY = /cấp (?:ủy|uỷ)|đảng (?:ủy|uỷ)|đảng bộ|bí thư(?! (?:chi bộ|đoàn|chi đoàn))|BCH đảng/iu;

/**
 * PR-04: the government of a commune organises with the Fatherland Front and invites the Party committee. Said where a list
 * is given that leaves them out; without one the model sentences name them.
 */
export const planParties: Rule = {
  meta: {
    code: 'dulieu/plan-parties',
    criterion: 'PR-04',
    severity: 'warning',
    title: {
      vi: 'kế hoạch chưa có Mặt trận phối hợp hoặc chưa mời cấp ủy',
      en: 'the plan leaves out the Fatherland Front or the Party committee',
    },
    source: LAW_72_ARTICLE_43,
    why: 'Ủy ban nhân dân cấp xã phối hợp với Ủy ban Mặt trận Tổ quốc cùng cấp tổ chức hội nghị và mời cấp ủy dự. Danh sách đã ghi mà thiếu một bên là bỏ sót.',
    bad: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
  phoi_hop:
    - Hội Nông dân xã`,
    good: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
  phoi_hop:
    - Ủy ban Mặt trận Tổ quốc Việt Nam xã
    - Hội Nông dân xã`,
  },

  check(conference, report) {
    if (!boundByLaw72(conference)) return;
    withFront(conference, report);
    withParty(conference, report);
  },
};

function withFront({ data }: Conference, report: Report): void {
  const { to_chuc = [], phoi_hop, ben_lanh_dao = [], ben_doi_thoai = [] } = data.hoi_nghi;
  const work = data.ke_hoach?.phan_cong;
  const path = phoi_hop !== undefined ? ['hoi_nghi', 'phoi_hop'] : ['ke_hoach', 'phan_cong'];
  if (phoi_hop === undefined && work === undefined) return;
  const named = [
    ...to_chuc,
    ...(phoi_hop ?? []),
    ...(work ?? []).map(({ don_vi = '' }) => don_vi),
    data.tong_hop_truoc?.don_vi ?? '',
  ];
  if (ben_lanh_dao.includes('mttq') || ben_doi_thoai.includes('mttq')) return;
  if (named.some((text) => FRONT.test(text.normalize('NFC')))) return;
  report({
    path,
    message: {
      vi: 'danh sách này không có Ủy ban Mặt trận Tổ quốc, cơ quan phối hợp tổ chức theo luật',
      en: 'the list leaves out the Fatherland Front, with which the law has it organised',
    },
    hint: {
      vi: 'thêm Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp vào `hoi_nghi.phoi_hop`',
      en: 'add the Fatherland Front to `hoi_nghi.phoi_hop`',
    },
  });
}

function withParty({ data, people }: Conference, report: Report): void {
  const { nhom, dai_bieu } = data.thanh_phan ?? {};
  const path: DataPath | null =
    nhom !== undefined ? ['thanh_phan', 'nhom'] : dai_bieu !== undefined ? ['thanh_phan', 'dai_bieu'] : null;
  if (path === null) return;
  const groups = (nhom ?? []).map((group) => (typeof group === 'string' ? group : group.ten));
  const attending = people.mentions.filter(({ path: at }) => at[0] === 'thanh_phan');
  const titles = attending.map(({ value }) => people.find(value)?.chuc_vu ?? null);
  // Someone without a title may be of the committee.
  if (titles.includes(null)) return;
  if ([...groups, ...titles].some((text) => PARTY.test((text ?? '').normalize('NFC')))) return;
  report({
    path,
    message: {
      vi: 'trong thành phần không có cấp ủy, là bên được mời dự theo luật',
      en: 'nobody of the Party committee is invited, as the law has it',
    },
    hint: {
      vi: 'thêm đại diện cấp ủy vào `thanh_phan.nhom` hoặc `dai_bieu`',
      en: 'add the Party committee to `thanh_phan.nhom` or `dai_bieu`',
    },
  });
}
