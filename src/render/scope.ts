import type { DXT } from 'docxtemplater';
import type { DataPath, Finding } from '../findings/finding.ts';
import { formatPath } from '../findings/finding.ts';
import { templateFinding } from '../templates/faults.ts';

/** Remembers what a template asked for and did not get. */
export interface ValueRecorder {
  missing(path: DataPath): void;
  /** A tag for one text that stands for a list or a block. */
  notText(path: DataPath): void;
  raw(tag: string): void;
  /** What docxtemplater prints where there is no value: nothing, and a finding instead. */
  nullValue(part: DXT.Part, scope?: DXT.ScopeManager): string;
  findings(): Finding[];
}

/** Each fault once, in the order of the template. */
export function valueRecorder(file: string | null): ValueRecorder {
  const found = new Map<string, Finding>();
  const missing = (path: DataPath): void => {
    const where = formatPath(path);
    found.set(where, missingValue(where, file));
  };
  return {
    missing,
    notText: (path) => {
      const where = formatPath(path);
      found.set(where, wrongKind(where, file));
    },
    raw: (tag) => found.set(`@${tag}`, rawTag(tag, file)),
    nullValue: (part, scope) => {
      // A loop over nothing prints nothing and needs no value.
      if (part.module !== 'loop' && scope !== undefined) missing([...scopePath(scope), part.value]);
      return '';
    },
    findings: () => [...found.values()],
  };
}

/** Reads a tag in its own scope only: an item without a field never takes the field of what is around it. */
export function scopedParser(recorder: ValueRecorder) {
  return (name: string, meta?: { tag?: DXT.Part }): DXT.Parser => {
    const isRaw = name.startsWith('@');
    if (isRaw) recorder.raw(name.slice(1));
    return {
      get: (scope: unknown, context: DXT.ParserContext) => {
        if (isRaw) return '';
        if (context.num < context.scopePath.length) return undefined;
        const value = ownValue(scope, name);
        const path = () => [...scopePath(context), name];
        if (value === undefined) recorder.missing(path());
        if (meta?.tag?.module === 'loop') return asLoop(value);
        if (typeof value === 'object' && value !== null) recorder.notText(path());
        return value;
      },
    };
  };
}

function ownValue(scope: unknown, name: string): unknown {
  if (name === '.') return scope;
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined;
  // Any object may be read by key; `checkValues` has seen what is in it.
  return (scope as Record<string, unknown>)[name];
}

/** A text that may be absent is a list of one or none, so that `{.}` inside prints it. */
function asLoop(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [value];
}

/** `['y_kien', 2]` of a tag inside the third item of `{#y_kien}`. */
function scopePath({
  scopePath,
  scopePathItem,
  scopePathLength,
}: Pick<DXT.ScopeManager, 'scopePath' | 'scopePathItem' | 'scopePathLength'>): DataPath {
  return scopePath.flatMap((name, at) => {
    const index = scopePathItem[at];
    // A block around one object counts as a list of one; its index would only confuse.
    return index === undefined || scopePathLength[at] === 1 ? [name] : [name, index];
  });
}

function missingValue(where: string, file: string | null): Finding {
  return templateFinding(
    'template/missing-value',
    file,
    {
      vi: `mẫu dùng thẻ {${where}} mà dữ liệu không có`,
      en: `the template uses {${where}}, for which there is no value`,
    },
    {
      vi: 'bỏ thẻ này khỏi mẫu hoặc sửa tên thẻ cho đúng',
      en: 'take the tag out of the template or correct its name',
    },
  );
}

function wrongKind(where: string, file: string | null): Finding {
  return templateFinding(
    'template/wrong-kind',
    file,
    {
      vi: `thẻ {${where}} là một danh sách, không phải một dòng chữ`,
      en: `{${where}} is a list, not one text`,
    },
    {
      vi: 'dùng {#tên} {.} {/tên}, mỗi thẻ một đoạn',
      en: 'use {#name} {.} {/name}, each in a paragraph of its own',
    },
  );
}

function rawTag(tag: string, file: string | null): Finding {
  return templateFinding(
    'template/raw-tag',
    file,
    {
      vi: `mẫu dùng thẻ {@${tag}}, loại thẻ không được phép`,
      en: `the template uses {@${tag}}, a kind of tag that is not allowed`,
    },
    { vi: `viết {${tag}}`, en: `write {${tag}}` },
  );
}
