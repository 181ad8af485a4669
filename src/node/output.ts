import { fstatSync, statSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { EXIT } from '../exit.ts';
import { faultCode, wait } from '../fault.ts';

/**
 * Where text goes. Bytes at once into a file or a pipe, for node's streams are slow to set up; through the stream to a
 * terminal, and on Windows, whose console takes no bytes.
 */
export function output(fd: 1 | 2): { tty: boolean; write(text: string): void } {
  if (process.platform !== 'win32' && !isTerminal(fd))
    return { tty: false, write: (text) => print(fd, text) };
  const stream = fd === 1 ? process.stdout : process.stderr;
  stream.once('error', outputFailed);
  return { tty: stream.isTTY === true, write: (text) => void stream.write(text) };
}

function isTerminal(fd: number): boolean {
  const stat = fstatSync(fd);
  return stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null').rdev && isatty(fd);
}

function print(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = faultCode(error);
      if (code !== 'EAGAIN') {
        outputFailed(code);
        return;
      }
      wait(5); // the reader of the pipe is slow
    }
  }
}

/** A reader that has seen enough (`… | head`) is no fault of ours; a full disk behind `> file` ends the run. */
function outputFailed(fault: NodeJS.ErrnoException | string): void {
  const code = typeof fault === 'string' ? fault : fault.code;
  if (code === 'EPIPE') return;
  process.stderr.write(`lỗi: không in được kết quả, cannot print the result (${code})\n`);
  process.exit(EXIT.environment);
}
