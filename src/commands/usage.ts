import type { Lang, Text } from '../findings/finding.ts';
import { UsageError } from '../io.ts';

/** What the library of the command line has found wrong; it tells so in English only. */
export interface Misuse {
  /** `commander.unknownOption` and the like. */
  code: string;
  message: string;
}

/** A wrong call in both languages, with what was probably meant; `command` is the one called, null when there is none. */
export function usageText({ code, message }: Misuse, command: string | null): Text {
  const en = message.replace(/^error: |\.$/g, '').replaceAll('\n', ' ');
  const help = command === null ? 'dialogue --help' : `dialogue ${command} --help`;
  const vi = TOLD[code]?.(/'([^']+)'/.exec(en)?.[1] ?? '') ?? en;
  const near = /Did you mean (?:one of )?([^?)]+)\?/.exec(en)?.[1];
  return {
    vi: `${vi}${near === undefined ? '' : `; ý bạn là ${near}?`} (xem cách dùng: ${help})`,
    en: `${en} (see: ${help})`,
  };
}

const TOLD: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `không có tùy chọn “${word}”`,
  'commander.unknownCommand': (word) => `không có lệnh “${word}”`,
  'commander.optionMissingArgument': (word) => `tùy chọn “${word}” còn thiếu giá trị`,
  'commander.missingArgument': (word) => `còn thiếu tham số “${word}”`,
  'commander.excessArguments': () =>
    'có từ thừa trong dòng lệnh; tên có dấu cách thì đặt trong dấu nháy, ví dụ "hoi nghi.yaml"',
  'commander.invalidArgument': (word) => `giá trị không dùng được cho “${word}”`,
};

/** The words the library puts into every page of help. */
const HELP_WORDS: readonly (readonly [en: string, vi: string])[] = [
  ['Usage:', 'Cách dùng:'],
  ['Arguments:', 'Tham số:'],
  ['Global Options:', 'Tùy chọn chung:'],
  ['Options:', 'Tùy chọn:'],
  ['Commands:', 'Các lệnh:'],
  ['[options]', '[tùy chọn]'],
  ['[command]', '[lệnh]'],
  ['(default:', '(mặc định:'],
];

/** A piece of help of the library in the reader's language. */
export function helpWords(text: string, lang: Lang): string {
  if (lang === 'en') return text;
  return HELP_WORDS.reduce((said, [en, vi]) => said.replace(en, vi), text);
}

/** The end of a page of help: command lines to copy. */
export function examples(lang: Lang, lines: readonly string[]): string {
  return `\n${lang === 'vi' ? 'Ví dụ' : 'Examples'}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** The word after `--lang`, refused when it is none; what it says counts in `main`, before the options are read. */
export function language(word: string): string {
  if (word === 'vi' || word === 'en') return word;
  throw new UsageError({
    vi: `không có ngôn ngữ “${word}”; chọn vi hoặc en`,
    en: `no such language “${word}”; choose vi or en`,
  });
}
