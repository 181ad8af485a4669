import { EXIT } from '../src/exit.ts';
import type { Text } from '../src/findings/finding.ts';
import type { Io } from '../src/io.ts';

/** How keo-tha-vao-day.cmd has started us. */
export interface Drop {
  /** Name of the .cmd. */
  script: string;
  /** Command line of its `cmd.exe`; empty when the .cmd was typed in a window that was open already. */
  line: string;
  /** Its arguments as `cmd` understood them. */
  words: readonly string[];
}

/** Checks the files dropped and writes their papers beside each; tells a clerk who sees nothing but this window what to do. */
export async function genDropped(
  drop: Drop,
  io: Io,
  main: (argv: readonly string[], io: Io) => Promise<number>,
): Promise<number> {
  const lang = io.env.DIALOGUE_LANG === 'en' ? 'en' : 'vi';
  const files = drop.line === '' ? drop.words : droppedPaths(drop.line, drop.script);
  const code =
    files.length === 0
      ? EXIT.usage
      : await main(['gen', 'all', '--out', '{dir}/van-ban', '--', ...files], io);
  const told = files.length === 0 ? whatToDrop : code === EXIT.done ? done : notDone;
  io.stderr(`\n${told[lang]}\n\n${pressAnyKey[lang]}\n`);
  return code;
}

/**
 * The paths Explorer has handed to a .cmd, out of the whole command line of its `cmd.exe`:
 *
 *     C:\WINDOWS\system32\cmd.exe /c ""D:\Đối thoại\keo-tha-vao-day.cmd" D:\a&b.yaml "D:\c d.yaml" "
 *
 * Explorer puts quotes around a path with a blank and around no other, so cmd takes `&` for the end of a command and drops
 * `^` before the .cmd sees its arguments; here they still stand as they are. No name on Windows holds a quote.
 */
export function droppedPaths(line: string, script: string): string[] {
  const at = line.toLowerCase().indexOf(script.toLowerCase());
  if (at < 0) return [];
  const rest = line.slice(at + script.length).replace(/^"/, '');
  return [...rest.matchAll(/"([^"]+)"|[^ "]+/g)].map(([plain, quoted]) => quoted ?? plain);
}

const whatToDrop: Text = {
  vi: [
    'Kéo một hoặc nhiều tệp YAML (.yaml), thả lên biểu tượng của tệp vừa mở.',
    'Chương trình kiểm tra từng tệp, nêu chỗ sai kèm cách sửa, rồi ghi kế hoạch, biên bản, thông báo,',
    'tin bài vào thư mục van-ban cạnh tệp YAML.',
    'Chưa có tệp YAML: mở Command Prompt ở thư mục này rồi gõ: dialogue new hoi-nghi.yaml',
  ].join('\n'),
  en: [
    'Drag one or more YAML files (.yaml) onto the icon of the file you have just opened.',
    'Each is checked, every mistake told with its cure, and its papers are written into the folder van-ban beside it.',
    'No YAML file yet: open Command Prompt in this folder and type: dialogue new hoi-nghi.yaml',
  ].join('\n'),
};
const done: Text = {
  vi: 'Đã xong. Văn bản nằm trong thư mục van-ban, cạnh tệp YAML.',
  en: 'Done. The papers are in the folder van-ban, beside the YAML file.',
};
const notDone: Text = {
  vi: 'Chưa xong. Hãy làm theo các dòng trên, lưu tệp YAML rồi thả lại.',
  en: 'Not done yet. Do as the lines above say, save the YAML file and drop it again.',
};
const pressAnyKey: Text = {
  vi: 'Nhấn một phím bất kỳ để đóng cửa sổ.',
  en: 'Press any key to close this window.',
};
