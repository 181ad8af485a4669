import type { Text } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import { PAPER_NAMES, paperIssuer, SIGNED_PAPERS } from '../model/papers.ts';
import { fold } from '../vi/fold.ts';
import { type SigningSide, signingTitle, splitTitles } from '../vi/title.ts';
import type { Rule } from './rule.ts';

const SIDES: Readonly<Record<SigningSide, Text>> = {
  dang: { vi: 'cấp ủy', en: 'the Party committee' },
  chinh_quyen: { vi: 'Ủy ban nhân dân', en: "the People's Committee" },
  hdnd: { vi: 'Hội đồng nhân dân', en: "the People's Council" },
  mttq: { vi: 'Mặt trận Tổ quốc', en: 'the Fatherland Front' },
};

/**
 * C25: who signs holds the office. An office of another body is an error; a title that is not known to sign for this one
 * only a warning. With the authority typed by hand (`TL.`, `TUQ.`) anyone may sign.
 */
export const signerOffice: Rule = {
  meta: {
    code: 'dulieu/signer-office',
    criterion: 'C25',
    severity: 'error',
    title: { vi: 'người ký không giữ chức vụ để ký', en: 'the signer does not hold the office' },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 05-HD/VPTW, mục I.7',
    why: 'Văn bản của cơ quan nào do người giữ chức vụ ở cơ quan ấy ký, và chức vụ in trên chữ ký phải là chức vụ đã khai. Ký sai thẩm quyền thì văn bản không có giá trị.',
    bad: `
nguoi:
  - ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân phường
thong_bao:
  ben_ban_hanh: chinh_quyen
  nguoi_ky: Nguyễn Văn A`,
    good: `
nguoi:
  - ho_ten: Trần Thị B
    chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân phường
thong_bao:
  ben_ban_hanh: chinh_quyen
  nguoi_ky: Trần Thị B`,
  },

  check(conference, report) {
    for (const key of SIGNED_PAPERS) {
      const paper = conference.data[key];
      const signer = conference.people.find(paper?.nguoi_ky);
      const held = signer?.chuc_vu ?? null;
      if (paper === undefined || signer === null || held === null) continue;
      const side = sideOf(conference, key);
      if (paper.chuc_vu_ky !== undefined) {
        if (holds(held, paper.chuc_vu_ky, side)) continue;
        report({
          path: [key, 'chuc_vu_ky'],
          message: {
            vi: `${signer.ho_ten} ký với chức vụ “${paper.chuc_vu_ky}”, nhưng chức vụ đã khai là “${held}”`,
            en: `${signer.ho_ten} signs as “${paper.chuc_vu_ky}”, but holds “${held}”`,
          },
          hint: {
            vi: 'xóa `chuc_vu_ky` để lấy theo chức vụ đã khai, hoặc sửa cho khớp',
            en: 'delete `chuc_vu_ky` to have the office held, or correct it',
          },
        });
        continue;
      }
      if (paper.quyen_han !== undefined || signingTitle(held, side) !== null) continue;
      const [name, body] = [PAPER_NAMES[key], SIDES[side]];
      report({
        path: [key, 'nguoi_ky'],
        severity: holdsElsewhere(held, side) ? 'error' : 'warning',
        message: {
          vi: `${name.vi} của ${body.vi} do ${signer.ho_ten} ký, nhưng “${held}” không phải chức vụ lãnh đạo của ${body.vi}`,
          en: `${name.en} of ${body.en} is signed by ${signer.ho_ten}, but “${held}” is no leading office of it`,
        },
        hint: {
          vi: 'sửa `nguoi_ky` hoặc `ben_ban_hanh`; ký thừa lệnh, thừa ủy quyền thì ghi `quyen_han` và `chuc_vu_ky`',
          en: 'correct `nguoi_ky` or `ben_ban_hanh`; if it is signed by order, write `quyen_han` and `chuc_vu_ky`',
        },
      });
    }
  },
};

/** The council is no issuer of its own in the data; its symbol tells. */
function sideOf(conference: Conference, key: (typeof SIGNED_PAPERS)[number]): SigningSide {
  const issuer = paperIssuer(conference, key);
  const symbol = conference.data[key]?.ky_hieu ?? conference.office.bodies[issuer].ky_hieu;
  return issuer === 'chinh_quyen' && /HĐND/u.test(symbol) ? 'hdnd' : issuer;
}

function holds(held: string, typed: string, side: SigningSide): boolean {
  const wanted = fold(typed);
  const signs = signingTitle(held, side);
  if (signs !== null && wanted.startsWith(fold(signs))) return true;
  return splitTitles(held).some((title) => fold(title).startsWith(wanted));
}

function holdsElsewhere(held: string, side: SigningSide): boolean {
  return (['dang', 'chinh_quyen', 'hdnd', 'mttq'] as const).some(
    (other) => other !== side && signingTitle(held, other) !== null,
  );
}
