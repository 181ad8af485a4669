import type { CodeMeta } from '../../findings/catalogue.ts';
import type { Finding, Text } from '../../findings/finding.ts';

type Reason = 'tracked-changes' | 'signed' | 'strange-structure';

/** Why a paper that can be judged is not repaired. */
const reasons: Readonly<Record<Reason, { message: Text; hint: Text; why: string }>> = {
  'tracked-changes': {
    message: {
      vi: 'tệp còn thay đổi đang theo dõi (Track Changes) nên chưa tự sửa',
      en: 'the file holds tracked changes, so it was not repaired',
    },
    hint: {
      vi: 'mở bằng Word: Xem lại (Review) → Chấp nhận (Accept) hoặc Từ chối (Reject) tất cả, lưu lại rồi chạy lại',
      en: 'in Word: Review → Accept or Reject all changes, save, then run again',
    },
    why: 'Thay đổi đang theo dõi là việc chưa ai quyết: chữ xóa còn đó, chữ thêm chưa chắc giữ. Tự sửa lúc ấy là quyết thay người duyệt.',
  },
  signed: {
    message: {
      vi: 'tệp có chữ ký số nên không tự sửa: sửa là chữ ký thành sai',
      en: 'the file is digitally signed; repairing it would break the signature',
    },
    hint: {
      vi: 'sửa ở bản chưa ký rồi ký lại; hoặc gỡ chữ ký trong Word: Tệp → Thông tin → Xem chữ ký',
      en: 'repair the unsigned one and sign it again, or remove the signature in Word under File → Info',
    },
    why: 'Chữ ký số chỉ đúng với từng byte đã ký. Tệp sửa mà còn giữ chữ ký cũ thì người nhận thấy báo chữ ký không hợp lệ.',
  },
  'strange-structure': {
    message: {
      vi: 'tệp ghi theo cách lạ nên không tự sửa được mà chắc không đổi nội dung',
      en: 'the file is written in a strange way; it cannot be repaired with its content surely kept',
    },
    hint: {
      vi: 'mở bằng Word rồi lưu lại: Tệp → Lưu thành → Word Document (*.docx), sau đó chạy lại',
      en: 'open it in Word and save it again: File → Save As → Word Document (*.docx), then run again',
    },
    why: 'Trước khi sửa, chương trình đối chiếu từng đoạn trong tệp với những gì nó đọc được; không khớp thì không sửa.',
  },
};

/** A finding that stops the repair of `file`. */
export function notFixable(reason: Reason, file: string): Finding {
  const { message, hint } = reasons[reason];
  return {
    code: `thethuc/${reason}`,
    severity: 'error',
    message,
    hint,
    file,
    span: null,
    path: null,
    source: null,
  };
}

/** Rows of the catalogue for these. */
export const fixCodes: readonly CodeMeta[] = Object.entries(reasons).map(([reason, { message, why }]) => ({
  code: `thethuc/${reason}`,
  severity: 'error',
  title: message,
  why,
}));
