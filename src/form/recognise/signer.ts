import { isUpper } from '../piece.ts';
import { folded, isDots, plain, wordCount } from './text.ts';

const AUTHORITY =
  /^(?:t\s?[./]?\s?m|k\s?[./]?\s?t|t\s?[./]?\s?l|t\s?[./]?\s?u\s?[./]?\s?q|q\s?[./])(?:\s*[./]|(?=\s))\s*\S/;
const IN_FULL = /^(?:thay mat|ky thay|thua lenh|thua uy quyen)\s/;

/** `TM. ỦY BAN NHÂN DÂN`, `T/M ĐẢNG UỶ`, `KT.CHỦ TỊCH`, `TM UBND XÃ`: standing alone, in capitals. */
export function isAuthority(text: string): boolean {
  const line = folded(text);
  if (wordCount(text) > 14 || !isUpper(text)) return false;
  return AUTHORITY.test(line) || /^q\.\s*\S/.test(line) || IN_FULL.test(line);
}

const OFFICE =
  /^(?:(?:q\.|quyen|pho|thuong truc|dong|dai dien)\s*)*(?:chu tich|bi thu|chanh|truong|giam doc|thu ky|chu toa|chu tri|nguoi ghi|nguoi chu tri|nguoi lap|hieu truong|chu nhiem|uy vien|doan chu|thu truong|bo truong|cuc truong|chi huy|tong|xac nhan|thanh vien|can bo|cong chuc|chuyen vien|tu lenh|ke toan|vien truong|chanh an|quyen han, chuc vu|pho)(?![a-z])/;

/** `CHỦ TỊCH`, `PHÓ BÍ THƯ`, `THƯ KÝ`, `Chủ trì hội nghị`: an office or a part in a meeting, standing alone. */
export function isOfficeTitle(text: string): boolean {
  return (
    OFFICE.test(folded(text)) && wordCount(text) <= 12 && !/[:;.]$/.test(plain(text)) && !/\d/.test(text)
  );
}

const ADDRESSED =
  /^(?:(?:đ\/c|đồng chí|ông|bà|p?\.?g\.?s|t\.?s|tskh|th\.?s|b\.?s|bsck(?:ii|i|[12])?|ds|ks|cn|ncs|nsưt|nsnd|ngưt|ngnd|ttưt|luật sư|(?:phó )?giáo sư|tiến sĩ|thạc sĩ|bác sĩ|dược sĩ|kỹ sư|cử nhân|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý))(?![A-Za-zÀ-ɏḀ-ỿ])[\s,.:/-]*)+(?=\p{Lu})/iu;

/** A name without rank, degree and form of address: `ThS. Nguyễn Văn A` → `Nguyễn Văn A`. */
export function withoutAddress(name: string): string {
  return plain(name).replace(ADDRESSED, '');
}
const OFFICE_WORD =
  /(?:^| )(?:chu tich|bi thu|thu ky|phong|ban|uy|hoi|doan|dang|truong|nguoi|nhan dan|xa|phuong|tinh|giam doc|chuc vu|noi nhan|kinh gui|ket luan)(?: |$)/;

/** `Nguyễn Văn A`, also in capitals, behind a form of address, or a gap for it. */
export function isName(text: string): boolean {
  const line = plain(text);
  if (/^\[.*\]$/.test(line) || isDots(line) || /^ho va ten$/.test(folded(line))) return true;
  const name = withoutAddress(line).replace(/^[(]|[).,;]$/g, '');
  const words = name.split(' ');
  if (words.length < 2 || words.length > 7 || OFFICE.test(folded(name))) return false;
  if (isUpper(name)) return !OFFICE_WORD.test(folded(name)) && /^[A-Za-zÀ-ɏḀ-ỿ\s'’-]+$/u.test(name);
  return words.every((word) => /^\p{Lu}[A-Za-zÀ-ɏḀ-ỿ'’\-.]*$/u.test(word));
}
