import { EXIT } from '../exit.ts';
import { UsageError } from '../io.ts';
import { resolvePath, shown } from '../paths.ts';
import { type Starter, starterOf, starterText } from '../starter/names.ts';
import { schemaLine } from '../starter/schema-line.ts';
import type { Context } from './context.ts';
import { copyTemplates } from './copy-templates.ts';
import { createText, refuseUnsafeName } from './create.ts';
import { fromLastYear } from './from-last-year.ts';
import { nextSteps } from './next-steps.ts';

export interface NewOptions {
  mau: string;
  from?: string;
  templates: boolean;
}

const DEFAULT_FILE = 'hoi-nghi.yaml';

/**
 * `dialogue new`: a starter, the next file out of last year's, or the templates copied out; the paths written go to stdout,
 * what to do next to stderr. Nothing that is there is ever replaced.
 */
export async function newFile(
  context: Context,
  file: string | undefined,
  options: NewOptions,
): Promise<number> {
  if (options.templates && options.from !== undefined) throw both;
  if (options.templates) return copyTemplates(context, file);
  const path = resolvePath(context.io.cwd, yamlName(file ?? DEFAULT_FILE));
  refuseUnsafeName(path);
  if (options.from !== undefined) return fromLastYear(context, path, options.from);
  return fromStarter(context, path, starterOf(options.mau));
}

const both = new UsageError({
  vi: '--from tạo tệp YAML, --templates chép bộ mẫu; hãy chạy từng lệnh một',
  en: '--from writes a YAML file, --templates copies the templates; run one after the other',
});

/** `gen` and `check` know a file by its extension, so it is added where it was left out. */
function yamlName(typed: string): string {
  if (/\.ya?ml$/i.test(typed)) return typed;
  const name = typed.split(/[\\/]/).at(-1) ?? '';
  if (/^[^.]+$/.test(name)) return `${typed}.yaml`;
  throw new UsageError({
    vi: `tên tệp phải có đuôi .yaml, ví dụ: dialogue new ${DEFAULT_FILE} (bạn ghi “${typed}”)`,
    en: `the name must end in .yaml, e.g. dialogue new ${DEFAULT_FILE} (you wrote “${typed}”)`,
  });
}

async function fromStarter(context: Context, path: string, starter: Starter): Promise<number> {
  const { io, lang, quiet } = context;
  const line = schemaLine(io, resolvePath(path, '..'));
  await createText(io, path, `${line === null ? '' : `# ${line}\n#\n`}${starterText(io, starter)}`);
  io.stdout(`${shown(io.cwd, path)}\n`);
  if (!quiet) {
    io.stderr(
      lang === 'vi' ? `đã tạo tệp theo mẫu “${starter}”\n` : `written from the starter “${starter}”\n`,
    );
    io.stderr(nextSteps(context, path));
  }
  return EXIT.done;
}
