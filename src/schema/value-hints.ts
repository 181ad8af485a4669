import type { Text } from '../findings/finding.ts';
import { type ClockTime, type ParsedTime, parseTime, shortTime } from '../vi/clock.ts';
import { isTooLarge, parseInteger } from '../vi/number.ts';

/** What to do about a text that is no whole number: the number it holds, when there is only one. */
export function numberHint(text: string): Text {
  if (isTooLarge(text)) return TOO_LARGE_HINT;
  const found = text.match(/(?<![\d.,])\d+(?:[.,]\d{3})*(?![.,]?\d)/g) ?? [];
  const number = found.length === 1 ? (found[0] ?? '').replaceAll(',', '.') : '';
  if (number === '' || parseInteger(number) === null || /[-−]\s*\d/.test(text)) return NUMBER_HINT;
  return ABOUT.test(text)
    ? {
        vi: `ghi \`${number}\` nếu đúng là số ấy; số chưa rõ thì bỏ trống`,
        en: `write \`${number}\` if that is exact; leave it empty when not known`,
      }
    : { vi: `chỉ ghi chữ số: \`${number}\``, en: `write the digits alone: \`${number}\`` };
}

const NUMBER_HINT: Text = {
  vi: 'chỉ ghi chữ số, ví dụ 120 hoặc 1.200; số chưa rõ thì bỏ trống',
  en: 'write digits only, e.g. 120 or 1.200; leave it empty when not known',
};

const TOO_LARGE_HINT: Text = {
  vi: 'số lớn nhất ghi được là 999.999.999; xem lại có gõ thừa chữ số nào không',
  en: 'the largest number is 999.999.999; see whether there is a digit too many',
};

const ABOUT = /[~+≈<>]|khoảng|gần|hơn|trên|dưới|nhiều|chừng/iu;

/** What to do about a text that is no time of day: how the time it seems to mean is written. */
export function timeHint(text: string, reason: Extract<ParsedTime, { ok: false }>['reason']): Text {
  if (reason === 'impossible') {
    return {
      vi: 'giờ từ 0 đến 23, phút từ 0 đến 59, ví dụ 19h30 hoặc 07:30',
      en: 'hours go from 0 to 23, minutes from 0 to 59, e.g. 19:30',
    };
  }
  const [from, to] = text.split(/\s*(?:[-–—]|đến)\s*/u).map((part) => parseTime(part));
  if (from?.ok && to?.ok) {
    const [start, end] = [shortTime(from.time), shortTime(to.time)];
    return {
      vi: `chỗ này chỉ ghi một giờ: bắt đầu \`${start}\`, kết thúc \`${end}\` ghi ở hai khóa`,
      en: `only one time belongs here: the start \`${start}\` and the end \`${end}\` have keys of their own`,
    };
  }
  const meant = meantTime(text);
  if (meant === null) return TIME_HINT;
  return { vi: `ghi \`${shortTime(meant)}\``, en: `write \`${shortTime(meant)}\`` };
}

const TIME_HINT: Text = {
  vi: 'ghi giờ và phút, ví dụ 19h30 hoặc 07:30',
  en: 'write hours and minutes, e.g. 19:30',
};

/** `8.30`, `830`, `7h30 sáng`, `3 giờ chiều`. */
function meantTime(text: string): ClockTime | null {
  const { clock = '', part } =
    /^(?<clock>.*?)\s*(?<part>sáng|trưa|chiều|tối)?$/iu.exec(text.trim())?.groups ?? {};
  const written = clock.replace(/^(\d{1,2})[.,]?(\d{2})$/, '$1h$2');
  const parsed = parseTime(written);
  if (!parsed.ok) return null;
  const { gio, phut } = parsed.time;
  const isLater = /chiều|tối/iu.test(part ?? '') && gio < 12;
  return { gio: isLater ? gio + 12 : gio, phut };
}
