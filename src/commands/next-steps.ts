import { quoted, shown } from '../paths.ts';
import type { Context } from './context.ts';

/** What to do with a file that has just been written. */
export function nextSteps({ io, lang }: Context, path: string): string {
  const name = quoted(shown(io.cwd, path));
  const steps =
    lang === 'vi'
      ? [
          'tiếp theo:',
          '  1. mở tệp bằng Notepad, điền vào chỗ trống sau dấu hai chấm, lưu lại (mã hóa UTF-8)',
          `  2. kiểm tra:    dialogue check ${name}`,
          `  3. ra văn bản:  dialogue gen all ${name}`,
        ]
      : [
          'next:',
          '  1. open the file in an editor, fill in what follows the colons, save it (as UTF-8)',
          `  2. check it:       dialogue check ${name}`,
          `  3. write papers:   dialogue gen all ${name}`,
        ];
  return `${steps.join('\n')}\n`;
}
