import type { Conference } from '../model/conference.ts';
import type { Person } from '../model/people.ts';
import { nearName } from '../vi/name.ts';
import type { Rule } from './rule.ts';

/** Sections whose people say something at the conference. */
const SPEAKING: ReadonlySet<string> = new Set([
  'khai_mac',
  'bao_cao',
  'tong_hop_truoc',
  'ky_truoc',
  'y_kien',
  'phat_bieu',
  'ket_luan',
  'bien_ban',
]);

/**
 * C30: who opens, reports, answers or concludes is among those present. Only when delegates are listed by name
 * (`dai_bieu`), as otherwise nobody says who was there.
 */
export const speakerListed: Rule = {
  meta: {
    code: 'dulieu/speaker-listed',
    criterion: 'C30',
    severity: 'warning',
    title: {
      vi: 'người phát biểu, trả lời không có trong thành phần dự',
      en: 'someone who speaks is not among those present',
    },
    source: null,
    why: 'Khi đã nêu tên đại biểu, người báo cáo, trả lời hay kết luận cũng phải có tên trong thành phần dự. Nguyên nhân thường gặp là họ tên ở hai chỗ viết khác nhau.',
    bad: `
thanh_phan:
  dai_bieu:
    - Trần Thị B
khai_mac:
  nguoi: Lê Văn C`,
    good: `
thanh_phan:
  dai_bieu:
    - Trần Thị B
    - Lê Văn C
khai_mac:
  nguoi: Lê Văn C`,
  },

  check(conference, report) {
    if ((conference.data.thanh_phan?.dai_bieu ?? []).length === 0) return;
    const present = presentPeople(conference);
    for (const { path, value } of conference.people.mentions) {
      const person = SPEAKING.has(String(path[0])) ? conference.people.find(value) : null;
      if (person === null || present.has(person)) continue;
      const near = [...present].find(({ ho_ten }) => nearName(ho_ten, person.ho_ten));
      report({
        path,
        message: {
          vi: `${person.ho_ten} không có trong thành phần dự hội nghị`,
          en: `${person.ho_ten} is not among those present`,
        },
        hint:
          near === undefined
            ? {
                vi: 'thêm người này vào `thanh_phan.dai_bieu` hoặc `khach_moi`, hoặc sửa họ tên cho khớp',
                en: 'add the person to `thanh_phan.dai_bieu` or `khach_moi`, or correct the name',
              }
            : { vi: `có phải ${near.ho_ten} không? sửa họ tên cho khớp`, en: `did you mean ${near.ho_ten}?` },
      });
    }
  },
};

function presentPeople({ people }: Conference): ReadonlySet<Person> {
  const mentions = people.mentions.filter(
    ({ path }) => path[0] === 'thanh_phan' && path.at(-1) !== 'thay_cho',
  );
  return new Set(mentions.flatMap(({ value }) => people.find(value) ?? []));
}
