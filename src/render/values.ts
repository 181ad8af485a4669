import type { DataPath, Finding } from '../findings/finding.ts';
import { formatPath } from '../findings/finding.ts';
import { type TemplateCode, templateFinding } from '../templates/faults.ts';

/** What XML 1.0 forbids: control characters but tab and line ends, U+FFFE, U+FFFF, halves of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/**
 * Checks a view before it is printed: only texts, lists and objects of them and `null`, no character that
 * would break the file. Paths are those of the view.
 */
export function checkValues(view: unknown, file: string | null): Finding[] {
  const found: Finding[] = [];
  const report = (code: TemplateCode, path: DataPath, vi: string, en: string) => {
    const where = formatPath(path);
    found.push(templateFinding(code, file, { vi: `“${where}” ${vi}`, en: `“${where}” ${en}` }, null));
  };
  const walk = (value: unknown, path: DataPath): void => {
    if (value === null) return;
    if (typeof value === 'string') {
      const sign = illegal.exec(value)?.[0];
      if (sign === undefined) return;
      const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      report(
        'template/illegal-character',
        path,
        `có ký tự không in được ${code}`,
        `holds ${code}, which cannot be printed`,
      );
    } else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) walk(item, [...path, at]);
    } else if (typeof value === 'object' && Object.getPrototypeOf(value) !== Date.prototype) {
      for (const [key, item] of Object.entries(value)) if (item !== undefined) walk(item, [...path, key]);
    } else report('template/not-text', path, 'không phải là chữ', 'is not a text');
  };
  walk(view, []);
  return found;
}
