import type { Paper, Piece } from '../../paper.ts';
import { withoutAddress } from '../../recognise/signer.ts';
import { plain, wordCount } from '../../recognise/text.ts';
import { everywhere, type FormRules, party } from '../../rule.ts';
import { isGap } from '../recipients/recipient-list.ts';
import { heldBy, issuerText } from './signed-by.ts';

// PL I.II.7.c leaves ranks and degrees to the heads of these.
const MAY_SHOW_RANK =
  /cong an|quan su|quan doi|quan doan|quan khu|bien phong|su doan|trung doan|canh sat|truong |hoc vien|dai hoc|giao duc|benh vien|tram y te|y te|vien |khoa hoc/;

/** What stands before the name and has no place there; '' when nothing does, or when it may be part of the name. */
function addressOf(name: Piece, paper: Paper): string {
  const line = plain(name.text);
  const bare = withoutAddress(line);
  const address = line.slice(0, line.length - bare.length).trim();
  if (/^(?:ông|bà)$/iu.test(address) && wordCount(bare) < 3) return '';
  const courtesy = /^(?:đ\/c|đồng chí|ông|bà)(?![A-Za-zÀ-ɏḀ-ỿ])/iu.test(address);
  return !courtesy && paper.standard.id === 'nd30' && MAY_SHOW_RANK.test(issuerText(paper)) ? '' : address;
}

/** `BÍ THƯ ĐẢNG ỦY`: the title with what it should not carry. */
const TITLE_WITH_BODY =
  /^((?:q\. |phó )?bí thư(?: thường trực)?)\s+(?=(?:đảng (?:ủy|uỷ)|đảng bộ|chi bộ|ban thường vụ|(?:huyện|tỉnh|thành|thị|quận) (?:ủy|uỷ)|xã|phường|đặc khu))/iu;

/** Who signs, SG-06 and SG-07. */
export const signerRules: FormRules = [
  {
    id: 'SG-06',
    clause: everywhere('PL I.II.7.c', 'I.7.1.3'),
    severity: 'error',
    title: {
      vi: 'học vị, quân hàm, xưng hô trước họ tên người ký',
      en: 'degree, rank or form of address before the name',
    },
    why: 'Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu. Đơn vị vũ trang, giáo dục, y tế, khoa học của Nhà nước theo quy định riêng của ngành.',
    bad: 'ThS. Nguyễn Văn A',
    good: 'Nguyễn Văn A',
    check(paper, report) {
      const names = paper.signatures.flatMap(({ name }) => (name === null || isGap(name.text) ? [] : name));
      for (const name of names) {
        const address = addressOf(name, paper);
        if (address === '') continue;
        report({
          at: name,
          message: {
            vi: `trước họ tên người ký có “${address}”, quy định chỉ ghi họ và tên`,
            en: `“${address}” stands before the name of the signer, required: the name alone`,
          },
          hint: { vi: `bỏ “${address}”`, en: `leave “${address}” out` },
        });
      }
      return names.length > 0;
    },
  },
  {
    id: 'SG-07',
    clause: party('I.7.1.2'),
    severity: 'error',
    title: { vi: 'chức vụ người ký có kèm tên cấp ủy', en: 'the title carries the name of the committee' },
    why: 'Tên cấp ủy đã có ở phần đầu và ở dòng T/M; chức vụ chỉ ghi “BÍ THƯ”, “PHÓ BÍ THƯ”.',
    bad: 'PHÓ BÍ THƯ ĐẢNG ỦY',
    good: 'PHÓ BÍ THƯ',
    check(paper, report) {
      const titles = heldBy(paper).flatMap(({ title }) => title ?? []);
      for (const title of titles) {
        const found = plain(title.text);
        const right = TITLE_WITH_BODY.exec(found)?.[1];
        if (right === undefined) continue;
        report({
          at: title,
          message: {
            vi: `chức vụ “${found}” kèm tên cấp ủy, quy định chỉ ghi “${right}”`,
            en: `the title “${found}” names the committee, required: “${right}”`,
          },
          hint: { vi: `gõ lại “${right}”`, en: `type “${right}”` },
        });
      }
      return titles.length > 0;
    },
  },
];
