import { EXIT } from '../exit.ts';
import { type Io, UsageError } from '../io.ts';
import { quoted, resolvePath, shown } from '../paths.ts';
import { OWN_FOLDER } from '../templates/folders.ts';
import type { Context } from './context.ts';
import { createFile } from './create.ts';

/** Starters are for `dialogue new` alone; a copy of them would have no effect. */
const NOT_COPIED = 'khoi-dau';

/** `dialogue new --templates [folder]`: Word templates and sentences copied out; files that are there stay as they are. */
export async function copyTemplates(context: Context, typed: string | undefined): Promise<number> {
  const { io, lang, quiet } = context;
  const folder = resolvePath(io.cwd, typed ?? OWN_FOLDER);
  const kind = io.files.look(io.files.real(folder))?.kind;
  if (kind !== undefined && kind !== 'folder') throw notFolder(shown(io.cwd, folder));
  const shipped = resolvePath(io.packageRoot, 'templates');
  let kept = 0;
  for (const name of filesBelow(io, shipped, '')) {
    const path = resolvePath(folder, name);
    if (await createFile(io, path, io.files.read(resolvePath(shipped, name))))
      io.stdout(`${shown(io.cwd, path)}\n`);
    else kept += 1;
  }
  if (!quiet) io.stderr(`${(lang === 'vi' ? tellVi : tellEn)(shown(io.cwd, folder), kept)}\n`);
  return EXIT.done;
}

function notFolder(name: string): UsageError {
  return new UsageError({
    vi: `“${name}” là một tệp, không phải thư mục; hãy chọn tên thư mục khác`,
    en: `“${name}” is a file, not a folder; choose another name`,
  });
}

/** Paths from `folder`, in order. */
function filesBelow(io: Io, folder: string, below: string): string[] {
  return io.files.list(resolvePath(folder, below)).flatMap((entry) => {
    const name = below === '' ? entry : `${below}/${entry}`;
    if (name === NOT_COPIED) return [];
    const kind = io.files.look(resolvePath(folder, name))?.kind;
    if (kind === 'folder') return filesBelow(io, folder, name);
    return kind === 'file' && /\.(docx|hbs|yaml)$/.test(entry) ? [name] : [];
  });
}

function tellVi(folder: string, kept: number): string {
  const use =
    folder === OWN_FOLDER
      ? `đặt thư mục ${folder} cạnh tệp YAML là được dùng`
      : `dùng bằng: dialogue gen all --templates ${quoted(folder)}`;
  return [
    `đã chép bộ mẫu vào ${folder}${kept === 0 ? '' : `; giữ nguyên ${kept} tệp đã có`}; ${use}`,
    `  sửa câu chữ:    mở tệp trong ${folder}/cau bằng Notepad; giữ nguyên các chữ trong {{…}}`,
    `  sửa mẫu Word:   mở tệp .docx bằng Word; giữ nguyên các chữ trong {…}`,
    '  tệp không sửa thì xóa đi, để luôn được dùng bản mới của chương trình',
  ].join('\n');
}

function tellEn(folder: string, kept: number): string {
  const use =
    folder === OWN_FOLDER
      ? `${folder} is used when it lies beside the YAML`
      : `use it with: dialogue gen all --templates ${quoted(folder)}`;
  return [
    `templates copied to ${folder}${kept === 0 ? '' : `; ${kept} files that were there are unchanged`}; ${use}`,
    `  a sentence:       change its file in ${folder}/cau, but not what stands in {{…}}`,
    `  a Word template:  change the .docx in Word, but not what stands in {…}`,
    '  delete what you do not change, so that new versions of the program take effect',
  ].join('\n');
}
