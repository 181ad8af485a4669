import { dirname, relative, sep } from 'node:path';
import { EXIT } from '../exit.ts';
import { formatPath, hasErrors } from '../findings/finding.ts';
import { lineIndex } from '../findings/position.ts';
import { UsageError } from '../io.ts';
import type { Conference } from '../model/conference.ts';
import { resolvePath, shown } from '../paths.ts';
import { type Dialogue, readDialogue } from '../pipeline/read.ts';
import { foldKeys, type Raw } from '../schema/fold.ts';
import { rootSchema } from '../schema/shape.ts';
import { locate } from '../source/locate.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { parseYaml } from '../source/yaml.ts';
import { texts } from '../starter/carried.ts';
import { type NewYear, newYear } from '../starter/last-year.ts';
import { outline } from '../starter/outline.ts';
import { schemaLine } from '../starter/schema-line.ts';
import { type Context, report } from './context.ts';
import { createText } from './create.ts';
import { namedFile } from './named-file.ts';
import { nextSteps } from './next-steps.ts';

/**
 * `dialogue new FILE --from LAST`: exit 1 when something in last year's file is wrong, with nothing written when it cannot be
 * read at all. What could not be read is told as findings, beside what was left out and what still speaks of last year.
 */
export async function fromLastYear(context: Context, path: string, typed: string): Promise<number> {
  const { io, quiet } = context;
  const last = readDialogue(io, namedFile(io, typed), { root: null, templates: null });
  const findings = quiet ? '' : report(context, 'pretty', last.findings, last.texts);
  if (last.conference === null) {
    if (!hasErrors(last.findings)) throw noConference(last.file);
    io.stderr(findings);
    return EXIT.findings;
  }
  const raw = typedData(last);
  const made = newYear(raw, last.conference, officePath(raw, last, dirname(path)));
  const text = writeYaml(heading(context, path, last), outline(made.data, rootSchema));
  await createText(io, path, text);
  io.stdout(`${shown(io.cwd, path)}\n`);
  if (!quiet) {
    const told = [...summary(context, last, made), ...outdated(context, made, text, last.conference)];
    io.stderr(`${findings}${told.join('\n')}\n${nextSteps(context, path)}`);
  }
  return hasErrors(last.findings) ? EXIT.findings : EXIT.done;
}

function noConference(name: string): UsageError {
  return new UsageError({
    vi: `“${name}” không mô tả hội nghị nào (không có mục hoi_nghi); hãy ghi tên tệp hội nghị năm trước`,
    en: `“${name}” describes no conference (it has no hoi_nghi); name last year's conference file`,
  });
}

/** The data as it stands in the file itself, with a shared office still a path. */
function typedData({ file, texts }: Dialogue): Raw {
  const { value } = parseYaml(texts.get(file) ?? { file, text: '' });
  return value === undefined ? {} : foldKeys(value, rootSchema).raw;
}

/** The way to the shared office file from where the new file lies; null when the office is written out. */
function officePath(raw: Raw, last: Dialogue, folder: string): string | null {
  const typed = typeof raw === 'object' && !Array.isArray(raw) ? raw.co_quan : undefined;
  if (typeof typed !== 'string') return null;
  return relative(folder, resolvePath(last.path, '..', typed))
    .split(sep)
    .join('/');
}

function heading({ io }: Context, path: string, last: Dialogue): string[] {
  const line = schemaLine(io, dirname(path));
  return [
    ...(line === null ? [] : [line, '']),
    `Tạo từ ${shown(dirname(path), last.path)}: giữ cơ quan, người, nơi nhận, phân công;`,
    'ngày, giờ, số văn bản, số liệu, ý kiến, kết luận đã bỏ trống để điền cho năm nay.',
    'Phần sau dấu # là chú thích. Khóa để trống là chưa có.',
  ];
}

function summary({ lang }: Context, last: Dialogue, { outcomes, leftOut }: NewYear): string[] {
  const vi = lang === 'vi';
  const { all, unknown } = outcomes;
  const lines = [vi ? `đã tạo tệp mới từ ${last.file}` : `written from ${last.file}`];
  if (all > 0) {
    const open = vi
      ? `; ${unknown} kiến nghị chưa rõ tình trạng, hãy điền tinh_trang rồi điền da_xong, dang_xu_ly, chua`
      : `; the state of ${unknown} is not known: fill in tinh_trang, then da_xong, dang_xu_ly and chua`;
    lines.push(
      `${vi ? `ky_truoc: ${all} kiến nghị năm trước` : `ky_truoc: ${all} petitions of last year`}${unknown === 0 ? '' : open}`,
    );
  }
  if (leftOut.length > 0) {
    lines.push(
      vi ? 'đã bỏ căn cứ chỉ dùng cho năm trước:' : 'bases of last year alone, left out:',
      ...leftOut.map((basis) => `  - ${basis}`),
    );
  }
  return lines;
}

/** Kept texts that name last year or the one before; the clerk must look at them. */
function outdated({ lang }: Context, { data }: NewYear, text: string, { nam }: Conference): string[] {
  const tree = parseYaml({ file: '', text }).value;
  if (nam === null || tree === undefined) return [];
  const year = new RegExp(`(?<!\\d)(?:${nam}|${nam - 1})(?!\\d)`);
  const places = [...texts(data)].filter(
    (place) => year.test(place.text) && !place.path.some((part) => TIMELESS.has(part)),
  );
  if (places.length === 0) return [];
  const index = lineIndex(text);
  const lines = places.map(({ path }) => {
    const { line } = index.at(locate(tree, path).span.start);
    return `  ${lang === 'vi' ? 'dòng' : 'line'} ${line}: ${formatPath(path)}`;
  });
  return [
    lang === 'vi'
      ? `còn nhắc năm ${nam} hoặc ${nam - 1}, hãy xem lại:`
      : `still speaks of ${nam} or ${nam - 1}, look again:`,
    ...lines,
  ];
}

/** Here the old year is right. */
const TIMELESS: ReadonlySet<string | number> = new Set(['co_quan', 'can_cu', 'ky_truoc']);
