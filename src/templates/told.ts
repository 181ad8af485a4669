import type { Text } from '../findings/finding.ts';
import type { TemplateCode } from './faults.ts';

/** Why a template is refused, in words. */
export interface Told {
  code: TemplateCode;
  /** Goes on after “mẫu”. */
  message: Text | ((detail: string) => Text);
  hint: Text;
}

export const saveAs: Text = {
  vi: 'mở bằng Word rồi lưu lại: Tệp → Lưu thành → Word Document (*.docx)',
  en: 'open it in Word and save it again: File → Save As → Word Document (*.docx)',
};
export const takeOriginal: Text = {
  vi: 'lấy lại mẫu gốc bằng `dialogue new --templates`',
  en: 'take the original template again with `dialogue new --templates`',
};

export const megabytes = (bytes: number): number => bytes / 1024 / 1024;
