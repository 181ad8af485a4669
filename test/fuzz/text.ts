import fc from 'fast-check';

/** What some part of the way could take for something else than text. */
const SIGNS =
  `{ } {#x} {/x} {{x}} {{{ {@raw} {chu_tri} $& $1 %s % \\ \\n \` ~~ | <b> </w:t></w:r> <![CDATA[ ]]> &amp; &#0; & < > " '
  “ ” # - * 1. **x** _x_ [x](y) ![x](y) --- + = : &x *x !x ? @ [ ] , null undefined NaN << . ; ! … ... / ./. – ( ) 1 07 31/2/2026 a b
  [cần_bổ_sung: __proto__ constructor toString ế Đ ủy uỷ hòa hoà ß ı İ ŉ ﬁ ǆ Σ ς 😀 👨‍👩‍👧 🇻🇳 中 ع 𝐀`.split(
    /\s+/u,
  );

/** Blanks, what nobody sees, marks that belong to the letter before. */
const UNSEEN = [
  ...' \t\u00a0\u2003\u3000\u200b\u200d\u00ad\ufeff\u2060\u202e\u202c\u2066\u2069\u200f\u061c\u0301\u0345\u009b',
];

const PHRASES = [
  ' #',
  '# ',
  '- ',
  '1. ',
  '> ',
  '  ',
  '<!-- x -->',
  '[cần bổ sung: x]',
  '[cần bổ sung:',
  'Nguyen'.repeat(400),
];

/** Words at which the way of putting a text into a sentence turns. */
const WORDS =
  `Căn cứ|Thực hiện|về việc|Về|tổ chức|Hội nghị|chủ trì,|lĩnh vực|phối hợp|giao|Giao|đồng chí|Đồng chí|Ông|bà|Đ/c|các|Các
  |người|phường|Phường 7|xã|huyện|tỉnh|thôn 2|Tổ dân phố số 1|UBND|Ủy ban nhân dân|Uỷ ban|Đảng ủy|HĐND|Mặt trận Tổ quốc|MTTQ|Công an
  |Luật|Nghị định số 30/2020/NĐ-CP|ngày 05 tháng 3 năm 2020|ngày 22/5/2026|năm 2026|năm|quý I|6 tháng đầu năm|(để báo cáo)|Lưu:|VT
  |KT.|TM.|Q.|và|-|;|,|số|Số:|tại|trước ngày|theo|báo cáo|nêu|phát biểu|yêu cầu|đã|Đã|Nhân dân|Chủ tịch|Phó Chủ tịch|Bí thư`
    .split('|')
    .map((word) => ` ${word.trim()} `);

/** What no document can hold; only an escape in quotes can bring it into a text. */
const UNPRINTABLE = ['\u0000', '\u0001', '\u001b[31m', '\u007f', '\ufffe', '\uffff', '\ud800', '\udc00'];

const piece = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...SIGNS, ...UNSEEN, ...PHRASES) },
  { weight: 20, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 10, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  { weight: 5, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(...UNPRINTABLE) },
);

/** A few pieces on one line; often nothing. */
export const oneLine = fc
  .array(piece, { maxLength: 3 })
  .map((pieces) => pieces.join('').replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' '));

/** What parts lines. */
export const lineBreak = fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028', '\u0085');

/** Any text at all, of one line or several. */
export const anyText = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: lineBreak }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''));

/** Slips of typing that `check --fix` corrects, and words around them. */
const SLIPS =
  `qui định|quí I|cấp uỷ|hoà bình|bổ xung|thắng thắn|kinh tế-xã hội|ngày 31 /8 /2023|đường.Với|Phường|Nhân dân|đề nghị|TODO
  |Nguyễn Văn  A|ý\u00a0kiến|đất\u200b đai| , | .|, | #|: |"|'|\\|- |\u2003|e\u0301|👨‍👩‍👧|…`.split('|');

/** Texts with such slips. */
export const slipText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...SLIPS) },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\n  ', '|') },
      { weight: 1, arbitrary: piece },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(' '));
