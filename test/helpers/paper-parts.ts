import { type ParagraphLook, p, run, table, type Xml } from './word-file.ts';

/** A line in the middle. */
export const c = (text: string, look: ParagraphLook = {}): Xml => p(text, { align: 'center', ...look });
/** A paragraph of the body. */
export const b = (text: string, look: ParagraphLook = {}): Xml =>
  p(text, { align: 'both', firstLine: 567, before: 6, ...look });
export const bold = (text: string): Xml => c(text, { bold: true });

/** Letterhead of a state paper; `body` may have several lines. */
export function stateHead(body: string, number: string, date = 'A, ngày 05 tháng 3 năm 2026'): Xml {
  return table([
    [
      [bold(body), c(number, { size: 13 })],
      [
        bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        bold('Độc lập - Tự do - Hạnh phúc'),
        c(date, { italic: true }),
      ],
    ],
  ]);
}

/** That of a Party cell. */
export const partyHead = table([
  [
    [c('ĐẢNG BỘ XÃ A'), bold('CHI BỘ THÔN B'), c('*'), c('Số 05-BC/CB')],
    [bold('ĐẢNG CỘNG SẢN VIỆT NAM'), c('A, ngày 05 tháng 6 năm 2026', { italic: true })],
  ],
]);

export const title = (name: string, subject: string): Xml[] => [bold(name), bold(subject), p()];

/** Recipients and signature side by side, as the decree has them. */
export function signed(items: readonly string[], lines: readonly string[], name: string): Xml {
  const list = items.map((item) => p(item, { size: 11 }));
  return table([
    [
      [p('Nơi nhận:', { bold: true, italic: true, size: 12 }), ...list],
      [...lines.map(bold), p(), p(), bold(name)],
    ],
  ]);
}

/** Two components of one line, parted by a tab. */
export const tabbed = (left: Xml, right: string): Xml => p([left, run('\t'), run(right, { bold: true })]);
