import { Command, CommanderError, Help, Option } from 'commander';
import type { Context } from './commands/context.ts';
import { shardArgs } from './commands/shard.ts';
import { todayOf } from './commands/today.ts';
import { examples, helpWords, language, usageText } from './commands/usage.ts';
import { versionOf } from './commands/version.ts';
import { EXIT } from './exit.ts';
import type { Lang } from './findings/finding.ts';
import { type Io, UsageError } from './io.ts';

/** What every command may be told; `false` for `color` is `--no-color`. */
interface CommonOptions {
  quiet?: boolean;
  color?: boolean;
  today?: string;
}

/**
 * Every command and option of the program on one page; a command's code is loaded when it is called.
 * @returns the exit code
 */
export async function runCli(argv: readonly string[], io: Io, lang: Lang): Promise<number> {
  const t = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  let code: number = EXIT.done;

  const program = new Command('dialogue')
    .description(
      t(
        'Viết kế hoạch, biên bản, thông báo kết luận và tin bài của một hội nghị đối thoại từ một tệp YAML.',
        'Writes the plan, minutes, conclusion and news article of a public dialogue conference from one YAML file.',
      ),
    )
    .version(versionOf(io), '-v, --version', t('in phiên bản', 'print the version'))
    .addOption(
      new Option('--lang <vi|en>', t('ngôn ngữ thông báo', 'language of messages')).argParser(language),
    )
    .option(t('--today <ngày>', '--today <date>'), t('coi ngày này là hôm nay', 'take this day for today'))
    .option('--quiet', t('không in thông báo', 'no messages'))
    .option('--color', t('luôn tô màu', 'always in colour'))
    .option('--no-color', t('không tô màu', 'without colour'))
    .helpCommand(t('help [lệnh]', 'help [command]'), t('xem cách dùng một lệnh', 'how to use a command'))
    .addHelpText('after', examples(lang, ['dialogue new hoi-nghi.yaml', 'dialogue gen all hoi-nghi.yaml']));

  const gen = program
    .command('gen')
    .summary(t('viết văn bản từ tệp YAML', 'write documents from a YAML file'))
    .description(
      t(
        'Viết văn bản từ tệp YAML. Loại: kehoach, bienban, thongbao, tinbai hoặc all (cả bốn). Không ghi tên tệp thì dùng tệp hội nghị duy nhất trong thư mục.',
        'Writes documents from a YAML file. Kinds: kehoach, bienban, thongbao, tinbai, or all. Without a file the only conference file of the folder is used.',
      ),
    )
    .argument(
      t('[loại|tệp...]', '[kind|file...]'),
      t('loại văn bản và tệp YAML', 'kinds of documents and YAML files'),
    )
    .option(
      t('--out <thư-mục>', '--out <folder>'),
      t('nơi ghi; {dir} là thư mục của tệp YAML', 'where to write; {dir} is the folder of the YAML'),
      'van-ban',
    )
    .option(
      t('--format <dạng>', '--format <list>'),
      t(
        'docx, pdf; với tin bài thêm html, md; nhiều dạng cách nhau bằng dấu phẩy',
        'docx, pdf; html and md for the article; separated by commas',
      ),
      'docx',
    )
    .option(
      '--final',
      t(
        'bản để ký: còn thiếu thông tin thì báo lỗi, không ghi',
        'to be signed: a missing fact is an error, nothing is written',
      ),
    )
    .option('--dry-run', t('chỉ cho biết sẽ ghi gì', 'only tell what would be written'))
    .option(
      '--check',
      t('không ghi; mã thoát 1 nếu văn bản khác', 'write nothing; exit 1 when a paper differs'),
    )
    .option(
      '--force',
      t('ghi đè bản đã sửa tay, giữ bản cũ .bak', 'replace a hand-edited paper, kept as .bak'),
    )
    .option(
      '--beside',
      t('ghi cạnh bản đã sửa tay (.moi.docx)', 'write beside a hand-edited one (.moi.docx)'),
    )
    .option('--json', t('in kết quả dạng JSON', 'print the result as JSON'))
    .option(
      t('--jobs <số>', '--jobs <number>'),
      t('nhiều tệp: chia cho bấy nhiêu bản chạy cùng lúc', 'many files: divide them among so many copies'),
      '1',
    )
    .option(
      t('--shard <phần/số>', '--shard <part/of>'),
      t('nhiều tệp: chỉ làm một phần, ví dụ 2/4', 'many files: do one part only, e.g. 2/4'),
      (typed: string, before: string[] = []) => [...before, typed],
    )
    .addOption(new Option('--outcomes').hideHelp());
  reading(gen, lang)
    .addHelpText(
      'after',
      examples(lang, [
        'dialogue gen all hoi-nghi.yaml',
        'dialogue gen bienban thongbao hoi-nghi.yaml --format docx,pdf',
        'dialogue gen all "cac-xa/*.yaml" --jobs 4',
      ]),
    )
    .action(async (words: string[], options) => {
      const { gen } = await import('./commands/gen.ts');
      const modes = { final: false, dryRun: false, check: false, force: false, beside: false };
      const absent = { ...modes, json: false, strict: false, outcomes: false, shard: [] };
      const told = await context('stderr', options.report);
      code = await gen(told, words, { ...absent, ...options }, (shard) => shardArgs(argv, shard));
    });

  const check = program
    .command('check')
    .summary(t('kiểm tra dữ liệu', 'check the data'))
    .description(
      t(
        'Kiểm tra tệp YAML: nêu từng chỗ sai, chỗ thiếu, ở dòng nào và sửa thế nào.',
        'Checks a YAML file: every mistake and gap, on which line, and the cure.',
      ),
    )
    .argument(t('[tệp...]', '[file...]'), t('tệp YAML', 'YAML files'))
    .option(
      '--fix',
      t('tự sửa lỗi gõ chắc chắn rồi kiểm tra lại', 'correct sure typing mistakes, then check'),
    )
    .option('--dry-run', t('cùng --fix: chỉ cho xem sẽ sửa gì', 'with --fix: only show what would change'))
    .option(t('--format <dạng>', '--format <format>'), t('như --report', 'the same as --report'));
  reading(check, lang)
    .addHelpText(
      'after',
      examples(lang, ['dialogue check hoi-nghi.yaml', 'dialogue check hoi-nghi.yaml --fix --dry-run']),
    )
    .action(async (words: string[], options) => {
      const { check } = await import('./commands/check.ts');
      const report = options.format ?? options.report;
      code = await check(await context('stdout', report), words, { strict: false, ...options, report });
    });

  const lint = program
    .command('lint')
    .summary(t('kiểm tra thể thức của tệp Word', 'judge the form of a Word file'))
    .description(
      t(
        'Kiểm tra thể thức của tệp .docx bất kỳ theo Nghị định 30/2020/NĐ-CP hoặc Hướng dẫn 05/36-HD/VPTW: sai gì, ở đoạn nào, điều khoản nào, sửa thế nào. Không sửa tệp gốc.',
        'Judges the form of any .docx by Decree 30/2020/NĐ-CP or Guidance 05/36-HD/VPTW: what, where, which clause, and the cure. Never changes the file.',
      ),
    )
    .argument(t('[tệp...]', '[file...]'), t('tệp .docx', '.docx files'))
    .option(
      t('--standard <tên>', '--standard <name>'),
      t(
        'nd30, hd05 hoặc hd36 (mặc định: theo tiêu đề và ngày của văn bản)',
        'nd30, hd05 or hd36 (default: by letterhead and date)',
      ),
    )
    .option('--summary', t('in phiếu kiểm tra theo nhóm tiêu chí', 'print a score sheet by group'))
    .option(
      '--fix',
      t(
        'tự sửa lỗi trình bày chắc chắn, ghi ra tệp mới, rồi kiểm tra tệp mới',
        'repair sure faults of form into a new file, then judge that file',
      ),
    )
    .option(
      t('-o, --output <tệp>', '-o, --output <file>'),
      t('cùng --fix: tên tệp mới', 'with --fix: name of the new file'),
    )
    .option('--dry-run', t('cùng --fix: chỉ cho xem sẽ sửa gì', 'with --fix: only show what would change'))
    .option(t('--format <dạng>', '--format <format>'), t('như --report', 'the same as --report'));
  reporting(lint, lang)
    .addHelpText(
      'after',
      examples(lang, [
        'dialogue lint van-ban/*.docx',
        'dialogue lint cong-van.docx --summary',
        'dialogue lint --fix -o cong-van-sua.docx cong-van.docx',
      ]),
    )
    .action(async (words: string[], options) => {
      const { lint } = await import('./commands/lint.ts');
      const report = options.format ?? options.report;
      code = await lint(await context('stdout', report), words, { strict: false, ...options, report });
    });

  const diff = program
    .command('diff')
    .summary(t('xem người ta đã sửa gì trong văn bản', 'what a person changed in a paper'))
    .description(
      t(
        'Cho xem từng đoạn đã sửa, thêm, bỏ trong một văn bản Word so với văn bản tệp YAML cho ra, hoặc so với một văn bản Word khác. Không ghi tệp YAML thì tìm tệp cùng tên. Chỉ đọc, không sửa gì.',
        'Shows paragraph by paragraph what was changed, added or removed in a Word file, held against what its YAML gives, or against another Word file. Without a YAML the one of its name is used. Only reads.',
      ),
    )
    .argument(
      t('[tệp...]', '[file...]'),
      t('tệp .docx; thêm tệp .docx hoặc .yaml để so', 'a .docx; then a .docx or .yaml to hold it against'),
    );
  making(diff, lang)
    .addHelpText(
      'after',
      examples(lang, [
        'dialogue diff van-ban/hoi-nghi-kehoach.docx',
        'dialogue diff hoi-nghi-kehoach.docx hoi-nghi-kehoach.moi.docx',
      ]),
    )
    .action(async (words: string[], options) => {
      const { diff } = await import('./commands/diff.ts');
      code = await diff(await context('stdout'), words, options);
    });

  const verify = program
    .command('verify')
    .summary(t('xem văn bản còn nguyên, đã sửa hay đã cũ', 'whether papers are untouched, edited or stale'))
    .description(
      t(
        'Cho biết văn bản dialogue đã ghi (.docx, .html, .md) còn nguyên, chỉ được lưu lại, hay đã sửa tay, và còn khớp tệp YAML hay không. Không ghi tệp YAML thì mỗi văn bản tìm tệp cùng tên. Chỉ đọc, không sửa gì.',
        'Tells whether papers dialogue wrote (.docx, .html, .md) are untouched, only saved again, or edited, and whether they still agree with their YAML. Without a YAML each paper finds the one of its name. Only reads.',
      ),
    )
    .argument(
      t('[tệp...]', '[file...]'),
      t('văn bản; có thể thêm một tệp .yaml', 'papers, and perhaps one .yaml'),
    )
    .option('--json', t('in kết quả dạng JSON', 'print the result as JSON'));
  making(verify, lang)
    .addHelpText(
      'after',
      examples(lang, [
        'dialogue verify van-ban/*.docx',
        'dialogue verify hoi-nghi-kehoach.docx hoi-nghi.yaml',
      ]),
    )
    .action(async (words: string[], options) => {
      const { verify } = await import('./commands/verify.ts');
      code = await verify(await context('stderr'), words, { json: false, ...options });
    });

  program
    .command('new')
    .summary(t('tạo tệp YAML mới', 'start a YAML file'))
    .description(
      t(
        'Tạo một tệp YAML có chú thích để điền; --from lấy cơ quan, người, nơi nhận từ tệp năm trước; --templates chép bộ mẫu ra để sửa.',
        'Writes a commented YAML file to fill in; --from keeps office, people and recipients of last year; --templates copies the templates out.',
      ),
    )
    .argument(
      t('[tệp]', '[file]'),
      t(
        'tên tệp mới (mặc định hoi-nghi.yaml; với --templates: thư mục, mặc định mau)',
        'name of the new file (default hoi-nghi.yaml; with --templates: folder, default mau)',
      ),
    )
    .option(
      t('--mau <tên>', '--mau <name>'),
      t('mẫu tệp: phuong, xa, chuyen-de, toi-thieu', 'starter: phuong, xa, chuyen-de, toi-thieu'),
      'phuong',
    )
    .option(t('--from <tệp>', '--from <file>'), t('tệp YAML năm trước', "last year's YAML file"))
    .option(
      '--templates',
      t('chép bộ mẫu văn bản và câu mẫu ra để sửa', 'copy templates and sentences out to change them'),
    )
    .addHelpText(
      'after',
      examples(lang, ['dialogue new 2026.yaml', 'dialogue new 2027.yaml --from 2026.yaml']),
    )
    .action(async (file: string | undefined, options) => {
      const { newFile } = await import('./commands/new.ts');
      code = await newFile(await context('stderr'), file, { templates: false, ...options });
    });

  program
    .command('explain')
    .summary(t('giải thích một mã lỗi', 'explain a code'))
    .description(
      t(
        'Giải thích một mã: vì sao cần sửa, ví dụ sai và đúng, căn cứ. Không ghi mã thì liệt kê mọi mã.',
        'Explains a code: why it matters, a wrong and a right example, the source. Without a code all are listed.',
      ),
    )
    .argument(
      t('[mã]', '[code]'),
      t(
        'mã như máy báo, phần sau dấu /, số tiêu chí, hoặc tên nhóm (yaml, schema, dulieu…)',
        'a code as reported, what follows its /, a criterion, or a family (yaml, schema, dulieu…)',
      ),
    )
    .addHelpText('after', examples(lang, ['dialogue explain', 'dialogue explain dulieu/impossible-date']))
    .action(async (word: string | undefined) => {
      const { explain } = await import('./commands/explain.ts');
      code = explain(await context('stdout'), word);
    });

  program
    .command('schema')
    .summary(t('in JSON Schema cho trình soạn thảo', "print the editor's JSON Schema"))
    .description(
      t(
        'In JSON Schema của tệp YAML, để trình soạn thảo gợi ý và kiểm tra khi gõ.',
        'Prints the JSON Schema of the YAML file, for completion and checking in an editor.',
      ),
    )
    .addHelpText('after', examples(lang, ['dialogue schema', 'dialogue schema > dialogue.schema.json']))
    .action(async () => {
      const { schema } = await import('./commands/schema.ts');
      code = schema(await context('stdout'));
    });

  async function context(reportTo: 'stdout' | 'stderr', format = 'pretty'): Promise<Context> {
    const { quiet = false, color, today } = program.opts<CommonOptions>();
    return {
      io,
      lang,
      color: color ?? (!io.env.NO_COLOR && io.tty[reportTo]),
      quiet,
      today: todayOf(io, today),
      // To know all codes is to load the rules of every command.
      metaOf: format === 'sarif' ? (await import('./pipeline/catalogue.ts')).metaOf : () => null,
    };
  }

  for (const command of [program, ...program.commands]) dress(command, io, lang);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return code;
    const called = program.commands.find((command) => command.name() === program.args[0])?.name() ?? null;
    if (error.code !== 'commander.help') throw new UsageError(usageText(error, called));
    // The page was shown because nothing was asked for, or help about a command there is not.
    const [, asked] = argv[0] === 'help' ? argv : [];
    if (asked === undefined) return EXIT.usage;
    throw new UsageError({ vi: `không có lệnh “${asked}”`, en: `no such command “${asked}”` });
  }
  return code;
}

/** Options of every command that reads YAML and reports on it. */
function reading(command: Command, lang: Lang): Command {
  return reporting(making(command, lang), lang);
}

/** Options of every command that makes papers of YAML, written or not. */
function making(command: Command, lang: Lang): Command {
  const t = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  return command
    .option(
      t('--templates <thư-mục>', '--templates <folder>'),
      t(
        'dùng mẫu của cơ quan (mặc định: mau/ cạnh tệp YAML)',
        "use the office's own templates (default: mau/ beside the YAML)",
      ),
    )
    .option(
      t('--root <thư-mục>', '--root <folder>'),
      t('chỉ đọc tệp trong thư mục này', 'read files only below this folder'),
    );
}

/** Options of every command that reports findings. */
function reporting(command: Command, lang: Lang): Command {
  const t = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  return command
    .option('--strict', t('coi cảnh báo là lỗi', 'warnings fail too'))
    .option(
      t('--report <dạng>', '--report <format>'),
      t(
        'cách in: pretty, short; cho máy đọc: json, sarif, github, gitlab',
        'how to print: pretty, short; for machines: json, sarif, github, gitlab',
      ),
      'pretty',
    );
}

/** Our streams, our language, and errors thrown instead of a process that ends. */
function dress(command: Command, io: Io, lang: Lang): void {
  const plain = new Help();
  command
    .exitOverride()
    .helpOption('-h, --help', lang === 'vi' ? 'xem cách dùng' : 'how to use it')
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      outputError: () => undefined, // told by main, in the reader's language
    })
    .configureHelp({
      helpWidth: 80,
      showGlobalOptions: true,
      styleTitle: (title) => helpWords(title, lang),
      commandUsage: (of) => helpWords(plain.commandUsage(of), lang),
      subcommandTerm: (of) => helpWords(plain.subcommandTerm(of), lang),
      optionDescription: (option) => helpWords(plain.optionDescription(option), lang),
    });
}
