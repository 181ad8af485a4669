import type { DataPath, Finding } from '../findings/finding.ts';
import { type LineIndex, lineIndex } from '../findings/position.ts';
import type { MapEntry } from './node.ts';
import { yamlFinding } from './said.ts';
import type { SourceText } from './text.ts';

export const DUPLICATE_KEY = 'yaml/duplicate-key';

/** Two entries of one map under one key (or under two spellings of it), named with both lines; points at the second. */
export function duplicateKey(
  source: SourceText,
  first: MapEntry,
  second: MapEntry,
  path: DataPath | null = null,
  index: LineIndex = lineIndex(source.text),
): Finding {
  const one = index.lineAt(first.keySpan.start);
  const two = index.lineAt(second.keySpan.start);
  return yamlFinding(
    source,
    second.keySpan,
    {
      code: DUPLICATE_KEY,
      message: {
        vi: `khóa \`${second.key}\` (dòng ${two}) trùng với \`${first.key}\` (dòng ${one})`,
        en: `key \`${second.key}\` (line ${two}) repeats \`${first.key}\` (line ${one})`,
      },
      hint: {
        vi: 'giữ một dòng, gộp nội dung của dòng kia vào hoặc xóa đi',
        en: 'keep one of them and merge or delete the other',
      },
    },
    path,
  );
}
