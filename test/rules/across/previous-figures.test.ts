import { previousFigures } from '../../../src/rules/across/previous-figures.ts';
import { testAcross } from '../../helpers/across.ts';

/** Last time with what it says of its opinions, and what the next file says of them. */
function told(last: string, before: string, day = '22/5/2026'): string {
  return `# lan-1.yaml
co_quan: {loai: phuong, ten: Mẫu}
hoi_nghi: {lan: 1, phien: [{ngay: 22/5/2026}]}
${last}
# lan-2.yaml
co_quan: {loai: phuong, ten: Mẫu}
hoi_nghi: {lan: 2, phien: [{ngay: 20/11/2026}]}
ky_truoc: {ngay: ${day}, ${before}}`;
}

/** Four opinions: one answered at once, two assigned (of two and one matters), one forwarded. */
const LISTED = `y_kien:
  - {noi_dung: Hỏi về phí chợ., tra_loi: Đã trả lời.}
  - {noi_dung: Đề nghị sửa đường., so_noi_dung: 2, xu_ly: {don_vi: Phòng Kinh tế, trang_thai: xong, ngay_hoan_thanh: 20/8/2026}}
  - {noi_dung: Đề nghị lắp đèn., xu_ly: {don_vi: Phòng Kinh tế, trang_thai: dang}}
  - {noi_dung: Đề nghị xây cầu., chuyen: {co_quan_nhan: Sở Xây dựng}}`;

/** All but the forwarded one. */
const SETTLED = LISTED.split('\n').slice(0, 4).join('\n');

testAcross(previousFigures, [
  { name: 'more than there were', yaml: told(LISTED, 'tong_so: 9'), found: ['lan-2.yaml ky_truoc.tong_so'] },
  {
    name: 'none of the numbers there were',
    yaml: told(`so_y_kien: {luot: 10, noi_dung: 14}`, 'tong_so: 9'),
    found: ['warning lan-2.yaml ky_truoc.tong_so'],
  },
  ...[
    ['opinions', 4],
    ['matters in them', 5],
    ['those assigned', 2],
    ['the one forwarded', 1],
    ['those not answered at once', 3],
  ].map(([name, total]) => ({
    name: `${name}`,
    yaml: told(LISTED, `tong_so: ${total}`),
    found: [],
  })),
  {
    name: 'turns of speech, matters not counted',
    yaml: told('so_y_kien: {luot: 10}', 'tong_so: 14'),
    found: [],
  },
  { name: 'about ten', yaml: told('so_y_kien: {luot: 10, gan_dung: gan}', 'tong_so: 9'), found: [] },
  { name: 'nothing is known of last time', yaml: told('', 'tong_so: 9'), found: [] },
  {
    name: 'those gathered before it',
    yaml: told('tong_hop_truoc: {tong_so: 132}\nso_y_kien: {luot: 10, noi_dung: 18}', 'tong_so: 132'),
    found: [],
  },
  { name: 'of another day', yaml: told(LISTED, 'tong_so: 9', '23/5/2026'), found: [] },

  {
    name: 'states as the file has them',
    yaml: told(SETTLED, 'tong_so: 3, da_xong: 2, dang_xu_ly: 1, chua: 0'),
    found: [],
  },
  {
    name: 'more done than the file says',
    yaml: told(SETTLED, 'tong_so: 3, da_xong: 3, dang_xu_ly: 0, chua: 0'),
    found: ['warning lan-2.yaml ky_truoc.da_xong'],
  },
  {
    name: 'only one of them told',
    yaml: told(SETTLED, 'tong_so: 3, chua: 1'),
    found: ['warning lan-2.yaml ky_truoc.chua'],
  },
  {
    name: 'no total, but all states',
    yaml: told(SETTLED, 'da_xong: 3, dang_xu_ly: 0, chua: 0'),
    found: ['warning lan-2.yaml ky_truoc.da_xong'],
  },
  {
    name: 'those assigned alone',
    yaml: told(SETTLED, 'tong_so: 2, da_xong: 1, dang_xu_ly: 1, chua: 0'),
    found: [],
  },
  {
    name: 'one whose state is not written',
    yaml: told(LISTED, 'tong_so: 4, da_xong: 4, dang_xu_ly: 0, chua: 0'),
    found: [],
  },
  {
    name: 'done after it was reported',
    yaml: told(SETTLED.replace('20/8/2026', '20/12/2026'), 'tong_so: 3, da_xong: 1, dang_xu_ly: 2, chua: 0'),
    found: [],
  },
  {
    name: 'last time found by its number',
    yaml: told(LISTED, 'tong_so: 9').replace('ngay: 22/5/2026, tong_so', 'lan: 1, tong_so'),
    found: ['lan-2.yaml ky_truoc.tong_so'],
  },
  {
    name: 'a file and its copy, one of them right',
    yaml: `${told(LISTED, 'tong_so: 4')}\n${told(SETTLED, 'tong_so: 4').replaceAll('# lan', '# ban-cu')}`,
    found: [],
  },
]);
