import type { Context } from './context.ts';

/** Tells a person how far long work has come. */
export interface Progress {
  step(): void;
  /** Leaves nothing of a bar on the screen. */
  end(): void;
}

/** Shorter work is done before anyone asks. */
const LONG = 20;
const BAR = 30;
/** Without a screen a line for each tenth. */
const LINES = 10;

const nothing: Progress = { step: () => undefined, end: () => undefined };

/** On stderr: a bar on a terminal, plain lines elsewhere, nothing when the work is short or `--quiet` asks for it. */
export function startProgress({ io, lang, quiet }: Context, total: number): Progress {
  if (quiet || total < LONG) return nothing;
  const files = lang === 'vi' ? 'tệp' : 'files';
  const before = lang === 'vi' ? 'đã xong ' : '';
  let done = 0;
  if (!io.tty.stderr) {
    const lines = (n: number) => Math.floor((n * LINES) / total);
    const step = () => {
      done += 1;
      if (lines(done) > lines(done - 1)) io.stderr(`${before}${done}/${total} ${files}\n`);
    };
    return { step, end: () => undefined };
  }
  const draw = (text: string) => io.stderr(`\r\u001b[2K${text}`);
  const step = () => {
    done += 1;
    const filled = Math.round((done * BAR) / total);
    draw(`[${'='.repeat(filled).padEnd(BAR)}] ${done}/${total} ${files}`);
  };
  return { step, end: () => draw('') };
}
