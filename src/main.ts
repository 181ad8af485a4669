import { EXIT } from './exit.ts';
import type { Lang } from './findings/finding.ts';
import { steady } from './findings/steady.ts';
import { EnvironmentError, type Io, ProgramFailed, UsageError } from './io.ts';
import { nodeIo } from './node/io.ts';

export { nodeIo };

/**
 * Runs one command line.
 * @param argv the words after the program's name
 * @returns the exit code; nothing is thrown
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(argv, io);
  io.endOnInterrupt(EXIT.interrupted);
  try {
    const { runCli } = await import('./cli.ts');
    return await runCli(argv, io, lang);
  } catch (error) {
    if (error instanceof UsageError) return tell(io, lang, error.text[lang], EXIT.usage);
    if (error instanceof ProgramFailed) return passOn(io, error);
    if (error instanceof EnvironmentError) return tell(io, lang, error.text[lang], EXIT.environment);
    return fault(io, lang, error);
  }
}

/** `--lang` must be known before the options are read, for their own mistakes are told in it. */
function languageOf(argv: readonly string[], io: Io): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = at < 0 ? io.env.DIALOGUE_LANG : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return word === 'en' ? 'en' : 'vi';
}

function tell(io: Io, lang: Lang, message: string, code: number): number {
  const lines = message.split('\n').map(steady);
  io.stderr(`${lang === 'vi' ? 'lỗi' : 'error'}: ${lines.join('\n')}\n`);
  return code;
}

/** A copy of the program has said what is wrong in the reader's language. */
function passOn(io: Io, { code, said }: ProgramFailed): number {
  io.stderr(said);
  return code ?? EXIT.internal;
}

function fault(io: Io, lang: Lang, error: unknown): number {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr(
    lang === 'vi'
      ? `lỗi của chương trình, không phải của tệp: hãy gửi đoạn dưới đây kèm tệp YAML cho người phụ trách.\n${trace}\n`
      : `a fault of the program, not of your file: please report the lines below with the YAML file.\n${trace}\n`,
  );
  return EXIT.internal;
}
