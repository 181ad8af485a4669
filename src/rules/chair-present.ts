import type { Conference } from '../model/conference.ts';
import type { Person } from '../model/people.ts';
import type { Rule } from './rule.ts';

/** Sections whose people are there or act at the conference; registers and signatures are not. */
const AT_CONFERENCE: ReadonlySet<string> = new Set([
  'thanh_phan',
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
 * C30: a chair is present. Who chairs is on the list of those present by being on it; the contradiction left is someone
 * replaced (`thay_cho`), so absent, who is nevertheless named as attending or doing something. With several sessions one
 * may be absent from one of them only, so nothing is said.
 */
export const chairPresent: Rule = {
  meta: {
    code: 'dulieu/chair-present',
    criterion: 'C30',
    severity: 'error',
    title: {
      vi: 'người được thay vì vắng mặt lại có mặt',
      en: 'someone replaced for absence is named as present',
    },
    source: null,
    why: 'Người ghi ở “thay cho” là người vắng mặt. Nếu chính người ấy lại chủ trì, phát biểu, trả lời hay có tên trong danh sách dự thì biên bản tự mâu thuẫn.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác
khai_mac:
  nguoi: Nguyễn Văn A`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác
khai_mac:
  nguoi: Trần Thị B`,
  },

  check(conference, report) {
    if (conference.sessions.length > 1) return;
    const absent = absentPeople(conference);
    for (const { path, value } of conference.people.mentions) {
      if (!AT_CONFERENCE.has(String(path[0])) || path.at(-1) === 'thay_cho') continue;
      const person = conference.people.find(value);
      if (person === null || !absent.has(person)) continue;
      report({
        path,
        message: {
          vi: `${person.ho_ten} được ghi là vắng mặt (có người chủ trì thay), nhưng ở đây lại có mặt`,
          en: `${person.ho_ten} is said to be absent (another chairs instead), but is present here`,
        },
        hint: {
          vi: `sửa tên ở đây, hoặc bỏ \`thay_cho: ${person.ho_ten}\` nếu người ấy có dự`,
          en: `correct the name here, or remove \`thay_cho: ${person.ho_ten}\` if that person attended`,
        },
      });
    }
  },
};

function absentPeople({ chairs }: Conference): ReadonlySet<Person> {
  return new Set(chairs.flatMap(({ thay_cho }) => (thay_cho === null ? [] : [thay_cho])));
}
