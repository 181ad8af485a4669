import type { Paper, Piece } from '../../paper.ts';
import { folded, plain } from '../../recognise/text.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { contentsOf } from './conference-days.ts';
import { isMeetingMinutes, subjectOf } from './meeting.ts';
import { checkSaid, type Wanted } from './said-words.ts';

const line = (words: string) => ({ vi: `thêm dòng “${words} …”`, en: `add a line “${words} …”` });

const INVITED: readonly Wanted[] = [
  {
    name: { vi: '“trân trọng kính mời”', en: '“trân trọng kính mời”' },
    said: /kính mời|trân trọng mời/u,
    hint: line('<tên cơ quan> trân trọng kính mời:'),
  },
  {
    name: { vi: 'mời tới dự cuộc họp, hội nghị nào', en: 'what meeting it is for' },
    said: /(?:tới|đến|tham|về) dự|dự (?:họp|cuộc họp|hội nghị|hội thảo)/u,
    hint: line('Tới dự'),
  },
  {
    name: { vi: 'người chủ trì', en: 'the chair' },
    said: /chủ trì|chủ tọa|chủ toạ/u,
    hint: line('Chủ trì:'),
  },
  { name: { vi: 'thời gian', en: 'the time' }, said: /thời gian|\d\s?giờ|\dh\d/u, hint: line('Thời gian:') },
  {
    name: { vi: 'địa điểm', en: 'the place' },
    said: /địa điểm|tại (?:hội trường|phòng|trụ sở|nhà |trung tâm|ubnd|(?:ủy|uỷ) ban|số )/u,
    hint: line('Địa điểm:'),
  },
];

const RECORDED: readonly Wanted[] = [
  {
    name: { vi: 'thời gian bắt đầu', en: 'when it began' },
    said: /thời gian|bắt đầu|khai mạc (?:lúc|hồi)|(?:vào )?(?:hồi|lúc) \d/u,
    hint: line('Thời gian bắt đầu:'),
  },
  { name: { vi: 'địa điểm', en: 'the place' }, said: /địa điểm|tại /u, hint: line('Địa điểm:') },
  {
    name: { vi: 'thành phần tham dự', en: 'who took part' },
    said: /thành phần|tham dự|có mặt|dự họp|đại biểu/u,
    hint: line('Thành phần tham dự:'),
  },
  {
    name: { vi: 'người chủ trì', en: 'the chair' },
    said: /chủ trì|chủ tọa|chủ toạ|chủ tịch đoàn/u,
    hint: line('Chủ trì (chủ tọa):'),
  },
  {
    name: { vi: 'thư ký', en: 'the secretary' },
    said: /thư ký|người ghi|ghi biên bản/u,
    hint: line('Thư ký (người ghi biên bản):'),
  },
  {
    name: { vi: 'nội dung (diễn biến)', en: 'what happened' },
    said: /nội dung|diễn biến|ý kiến|phát biểu|thảo luận/u,
    hint: line('Nội dung:'),
  },
];

/** Something left to be filled in counts as told. */
const GAP = '(?:[.…_\\u2003]{2,}|…|\\[[^\\]]*\\])';
const HOUR = new RegExp(`\\d\\s?(?:giờ|h)|${GAP}\\s*giờ|${GAP}`, 'u');
const DAY = new RegExp(`ngày\\s*(?:\\d|${GAP})|cùng ngày|${GAP}`, 'u');

/** Behind the sentence minutes close with may stand a few on copies and signatures. */
const CLOSING_PARAGRAPHS = 8;

function checkClosing(paper: Paper, report: ReportForm): void {
  const end = paper.body.slice(-CLOSING_PARAGRAPHS).map(({ text }) => plain(text).toLowerCase());
  const closing = end.filter((text) => /kết thúc|bế mạc|lập xong|lập vào/u.test(text));
  if (closing.some((text) => HOUR.test(text) && DAY.test(text))) return;
  report({
    at: paper.body.findLast(({ text }) => text.trim() !== '') ?? null,
    message: {
      vi: 'biên bản không có câu kết ghi giờ, ngày kết thúc',
      en: 'the minutes do not close with the hour and the day they ended',
    },
    hint: {
      vi: 'thêm câu “Cuộc họp (hội nghị) kết thúc vào … giờ …, ngày … tháng … năm …./.”',
      en: 'add “Cuộc họp (hội nghị) kết thúc vào … giờ …, ngày … tháng … năm …./.”',
    },
  });
}

const PARTY_BODY =
  /^(?:dang uy|dang bo|chi bo|ban thuong vu (?:dang|tinh|thanh|huyen|quan|thi)|(?:tinh|thanh|huyen|quan|thi) uy(?! ban))(?: |$)/;
const STATE_BODY = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)(?: |$)/;

/** Marks of the other letterhead, and an issuer that belongs under it. */
function checkLetterhead(paper: Paper, report: ReportForm): boolean {
  const party = paper.standard.id !== 'nd30';
  const get = (role: 'QuocHieu' | 'TieuNgu' | 'TieuDeDang' | 'TenCoQuan'): readonly Piece[] =>
    paper.pieces.get(role) ?? [];
  const own = party ? get('TieuDeDang') : get('QuocHieu');
  const foreign = party ? [...get('QuocHieu'), ...get('TieuNgu')] : get('TieuDeDang');
  for (const piece of foreign) reportMixed(piece, plain(piece.text), party, report);
  const issuer = get('TenCoQuan');
  const bodies = issuer.map(({ text }) => folded(text));
  const [mine, other] = party ? [PARTY_BODY, STATE_BODY] : [STATE_BODY, PARTY_BODY];
  const [first] = issuer;
  if (first !== undefined && own.length > 0 && foreign.length === 0 && other.test(bodies[0] ?? '')) {
    if (!bodies.some((body) => mine.test(body))) {
      reportMixed(first, plain(issuer.map(({ text }) => text).join(' ')), party, report);
    }
  }
  return own.length + foreign.length > 0;
}

function reportMixed(piece: Piece, found: string, party: boolean, report: ReportForm): void {
  const [is, needs] = party
    ? ['văn bản Đảng (“ĐẢNG CỘNG SẢN VIỆT NAM”)', 'của cơ quan nhà nước']
    : ['văn bản nhà nước (Quốc hiệu, Tiêu ngữ)', 'của cơ quan Đảng'];
  report({
    at: piece,
    message: {
      vi: `phần đầu là ${is} nhưng có “${found}” ${needs}`,
      en: `“${found}” does not belong under the letterhead of ${party ? 'the Party' : 'the State'}`,
    },
    hint: {
      vi: 'văn bản của cấp ủy, ban thường vụ dùng phần đầu của Đảng; của Ủy ban nhân dân, Hội đồng nhân dân dùng Quốc hiệu, Tiêu ngữ',
      en: 'papers of Party committees have the letterhead of the Party, those of people’s committees and councils that of the State',
    },
  });
}

/** What invitations and minutes must tell, and whose letterhead a paper has: PR-06, PR-07, PR-09. */
export const meetingPaperRules: FormRules = [
  {
    id: 'PR-06',
    clause: { nd30: 'PL III, mẫu 1.7' },
    severity: 'error',
    title: { vi: 'giấy mời thiếu nội dung theo mẫu', en: 'the invitation leaves out what the sample has' },
    why: 'Giấy mời họp theo mẫu 1.7 ghi: trân trọng kính mời ai, tới dự cuộc họp nào, ai chủ trì, thời gian, địa điểm. Thiếu một điều là người được mời không dự được.',
    good: 'Ủy ban nhân dân xã Mẫu trân trọng kính mời: …\nTới dự: Hội nghị đối thoại …\nChủ trì: …\nThời gian: …\nĐịa điểm: …',
    check(paper, report) {
      const text = contentsOf(paper);
      // Giấy mời làm việc, mời dự tiệc … have no sample.
      const meeting = /(?:^|\s)(?:họp|hội nghị|hội thảo|đối thoại|tọa đàm|toạ đàm)(?![A-Za-zÀ-ɏḀ-ỿ])/u;
      if (paper.type?.symbol !== 'GM' || !meeting.test(`${subjectOf(paper)}\n${text}`)) return false;
      checkSaid(paper, text, INVITED, report);
      return true;
    },
  },
  {
    id: 'PR-07',
    clause: { nd30: 'PL III, mẫu 1.9' },
    severity: 'error',
    title: { vi: 'biên bản thiếu nội dung theo mẫu', en: 'the minutes leave out what the sample has' },
    why: 'Biên bản họp theo mẫu 1.9 ghi thời gian bắt đầu, địa điểm, thành phần, chủ trì, thư ký, nội dung và giờ, ngày kết thúc; thiếu thì không đủ làm căn cứ.',
    check(paper, report) {
      if (!isMeetingMinutes(paper)) return false;
      checkSaid(paper, contentsOf(paper), RECORDED, report);
      checkClosing(paper, report);
      return true;
    },
  },
  {
    id: 'PR-09',
    clause: everywhere('Điều 2.1', 'Phần I, điểm 1.2'),
    severity: 'error',
    title: {
      vi: 'lẫn phần đầu của văn bản Đảng và văn bản nhà nước',
      en: 'letterheads of Party and State mixed',
    },
    why: 'Cơ quan ban hành quyết định thể thức: văn bản của cấp ủy theo hướng dẫn của Đảng, văn bản của chính quyền theo Nghị định 30; không dùng lẫn.',
    bad: 'ĐẢNG ỦY XÃ MẪU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    good: 'ĐẢNG ỦY XÃ MẪU          ĐẢNG CỘNG SẢN VIỆT NAM',
    explainedBy: ['HD-07', 'HD-14', 'HD-15'],
    check: checkLetterhead,
  },
];
