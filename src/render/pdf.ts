import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faultCode, ifPossible, retryBusy } from '../fault.ts';
import type { CodeMeta } from '../findings/catalogue.ts';
import type { Checked, Finding, Severity, Text } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { removeLeftovers, temporaryFolder } from '../output/temporary.ts';
import { shown } from '../paths.ts';
import { pdfFonts, timesReplaced } from './fonts.ts';
import { settlePdf } from './identity.ts';
import { findOffice } from './office.ts';

/** A paper takes about a second; a first start on a slow disk much longer. */
export const TIME_LIMIT_MS = 120_000;

/** Every code of this file, for the catalogue. */
export const pdfCodes: readonly CodeMeta[] = [
  {
    code: 'output/no-libreoffice',
    severity: 'error',
    title: { vi: 'không có LibreOffice để tạo PDF', en: 'no LibreOffice to make a PDF with' },
    why: 'PDF được dàn trang bằng LibreOffice cài trên máy. Không có thì mở tệp .docx bằng Word rồi chọn Tệp → Lưu thành → PDF.',
  },
  {
    code: 'output/pdf-failed',
    severity: 'error',
    title: { vi: 'LibreOffice không tạo được PDF', en: 'LibreOffice made no PDF' },
    why: 'LibreOffice không trả tệp nào trong thời hạn, thường vì máy quá tải hoặc bản cài bị hỏng. Tệp .docx không bị ảnh hưởng.',
  },
  {
    code: 'output/font-replaced',
    severity: 'warning',
    title: { vi: 'PDF không dùng phông Times New Roman', en: 'the PDF does not use Times New Roman' },
    why: 'Thể thức yêu cầu phông Times New Roman; phông thay thế làm chữ và chỗ ngắt dòng khác đi. Cài phông ấy rồi chạy lại.',
  },
];

/** Under LANG=C it waits for ever when a folder's name has accents. */
const localeOfProgram = { LC_ALL: 'C.UTF-8', TZ: 'UTC' };

const throughWord: Text = {
  vi: 'mở tệp .docx bằng Word rồi chọn Tệp → Lưu thành → PDF',
  en: 'open the .docx in Word and choose File → Save As → PDF',
};

/**
 * The pages of a .docx as a PDF, through LibreOffice with a profile of its own, so that an open LibreOffice or a second
 * run is no hindrance. Equal documents give equal bytes on one machine. `name` is the absolute path the PDF will get,
 * for findings. No value when LibreOffice is absent or makes no file, whatever its exit code says.
 */
export async function toPdf(io: Io, docx: Uint8Array, name: string): Promise<Checked<Uint8Array>> {
  const file = shown(io.cwd, name);
  const program = findOffice(io);
  if (program === null) return { findings: [absent(io, file)] };
  removeLeftovers(io.files, io.files.temporaryFolder());
  const folder = temporaryFolder(io.files);
  const forget = io.onInterrupt(() => removeFolder(io, folder));
  try {
    return await convert(io, program, docx, folder, file);
  } catch (error) {
    return { findings: [failed(file, faultCode(error))] };
  } finally {
    removeFolder(io, folder);
    forget();
  }
}

async function convert(
  io: Io,
  program: string,
  docx: Uint8Array,
  folder: string,
  file: string,
): Promise<Checked<Uint8Array>> {
  const [input, output] = [join(folder, 'in.docx'), join(folder, 'in.pdf')];
  io.files.makeFolder(folder);
  await io.files.writeNew(input, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const modes = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'];
  const args = [profile, ...modes, '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, input];
  const ran = await io.run(program, args, { timeoutMs: TIME_LIMIT_MS, env: localeOfProgram });
  if (io.files.look(output)?.kind !== 'file') return { findings: [failed(file, lastLine(ran.output))] };
  const pdf = io.files.read(output);
  const fonts = pdfFonts(pdf);
  return { value: settlePdf(pdf), findings: timesReplaced(fonts) ? [replaced(file, fonts)] : [] };
}

/** A program that was stopped may hold its profile for a moment; what cannot go stays in the temporary folder. */
function removeFolder(io: Io, folder: string): void {
  ifPossible(() => retryBusy(() => io.files.remove(folder)));
}

function lastLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines
      .filter((line) => line !== '' && !line.includes('javaldx'))
      .at(-1)
      ?.slice(0, 200) ?? ''
  );
}

function absent(io: Io, file: string): Finding {
  const own = io.env.DIALOGUE_SOFFICE ?? '';
  const message =
    own === ''
      ? { vi: 'không tìm thấy LibreOffice để tạo PDF', en: 'LibreOffice, which makes the PDF, was not found' }
      : {
          vi: `biến DIALOGUE_SOFFICE chỉ tới “${own}” nhưng ở đó không có tệp nào`,
          en: `DIALOGUE_SOFFICE names “${own}” but there is no such file`,
        };
  return finding('output/no-libreoffice', 'error', file, message, {
    vi: `${throughWord.vi}; hoặc cài LibreOffice (miễn phí, libreoffice.org, không cần mạng khi đã có bộ cài), bản để chỗ khác thì khai bằng biến DIALOGUE_SOFFICE`,
    en: `${throughWord.en}; or install LibreOffice (free, libreoffice.org), and name it in DIALOGUE_SOFFICE when it lies in another place`,
  });
}

function failed(file: string, reason: string): Finding {
  const why = reason === '' ? '' : ` (${reason})`;
  return finding(
    'output/pdf-failed',
    'error',
    file,
    {
      vi: `LibreOffice không tạo được tệp PDF${why}`,
      en: `LibreOffice made no PDF${why}`,
    },
    { vi: `chạy lại; nếu vẫn lỗi, ${throughWord.vi}`, en: `run again; if it still fails, ${throughWord.en}` },
  );
}

function replaced(file: string, fonts: readonly string[]): Finding {
  const names = fonts.join(', ');
  return finding(
    'output/font-replaced',
    'warning',
    file,
    {
      vi: `máy này không có phông Times New Roman nên PDF dùng ${names}`,
      en: `this machine has no Times New Roman, so the PDF uses ${names}`,
    },
    {
      vi: `cài phông Times New Roman rồi chạy lại; hoặc trên máy có phông này, ${throughWord.vi}`,
      en: `install Times New Roman and run again; or, on a machine that has it, ${throughWord.en}`,
    },
  );
}

function finding(code: string, severity: Severity, file: string, message: Text, hint: Text): Finding {
  return { code, severity, message, hint, file, span: null, path: null, source: null };
}
