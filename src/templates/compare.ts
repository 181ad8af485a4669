import type { Finding, Text } from '../findings/finding.ts';
import { nearest } from '../schema/suggest.ts';
import { templateFinding } from './faults.ts';
import type { Tag, TagKind } from './tag.ts';

/**
 * A template against its manifest, both ways: tags the manifest does not know and tags used as another kind are errors,
 * a required tag the template leaves out, not even misspelt, is a warning.
 */
export function compareTags(
  template: readonly Tag[],
  manifest: readonly Tag[],
  file: string | null,
): Finding[] {
  const everywhere = allNames(manifest);
  const compare = (used: readonly Tag[], known: readonly Tag[], path: string): Finding[] => [
    ...used.flatMap((tag) => {
      const row = known.find(({ ten }) => ten === tag.ten);
      if (row === undefined) return isRaw(tag) ? [] : [unknownTag(tag, known, everywhere, path, file)];
      if (!agrees(tag.kieu, row.kieu)) return [wrongKind(path + tag.ten, row.kieu, file)];
      return tag.kieu === 'lap' ? compare(tag.trong, row.trong, `${path}${tag.ten}.`) : [];
    }),
    ...known
      .filter((row) => row.bat_buoc && !used.some(({ ten }) => meant(ten, known) === row.ten))
      .map((row) => unusedTag(row, path, file)),
  ];
  return compare(template, manifest, '');
}

/**
 * A manifest against a view (an object with every key there can be): what it names and the view has not,
 * and the other way round. Lists are judged by their first item.
 */
export function compareView(manifest: readonly Tag[], view: object, file: string | null): Finding[] {
  const compare = (tags: readonly Tag[], value: object, path: string): Finding[] => {
    const fields = new Map<string, unknown>(Object.entries(value));
    const missing = tags.flatMap((tag) => {
      if (!fields.has(tag.ten)) return [notInView(path + tag.ten, file)];
      const inside = firstItem(fields.get(tag.ten));
      return tag.kieu === 'lap' && inside !== null ? compare(tag.trong, inside, `${path}${tag.ten}.`) : [];
    });
    const extra = [...fields.keys()].filter((name) => !tags.some(({ ten }) => ten === name));
    return [...missing, ...extra.map((name) => notInManifest(path + name, file))];
  };
  return compare(manifest, view, '');
}

function firstItem(value: unknown): object | null {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  return typeof item === 'object' ? item : null;
}

function allNames(tags: readonly Tag[]): Set<string> {
  return new Set(tags.flatMap((tag) => [tag.ten, ...allNames(tag.trong)]));
}

/** A loop whose inside was left empty looks like a block; it may stand for lines as well. */
function agrees(used: TagKind, known: TagKind): boolean {
  return used === known || (used === 'lap' && known === 'dong');
}

const seeManifest: Text = {
  vi: 'xem template.yaml cạnh mẫu: ở đó có mọi thẻ dùng được',
  en: 'see template.yaml beside the template: it lists every tag there is',
};

/** `{@…}` has a finding of its own. */
function isRaw({ ten }: Tag): boolean {
  return ten.startsWith('@');
}

function unknownTag(
  { ten, written: name = ten }: Tag,
  known: readonly Tag[],
  everywhere: ReadonlySet<string>,
  path: string,
  file: string | null,
): Finding {
  const where =
    path === ''
      ? { vi: '', en: '' }
      : { vi: ` trong {#${path.slice(0, -1)}}`, en: ` inside {#${path.slice(0, -1)}}` };
  const message = {
    vi: `mẫu dùng thẻ {${name}}${where.vi}, không có thẻ này`,
    en: `the template uses {${name}}${where.en}, which does not exist`,
  };
  return templateFinding('template/unknown-tag', file, message, suggestion(ten, known, everywhere));
}

/** The known tag a name is likely to stand for: itself, or the nearest. */
function meant(name: string, known: readonly Tag[]): string | null {
  const names = known.map(({ ten }) => ten);
  return names.includes(name) ? name : nearest(name, names);
}

function suggestion(name: string, known: readonly Tag[], everywhere: ReadonlySet<string>): Text {
  const near = meant(name, known);
  if (near !== null) return { vi: `ý bạn là {${near}}?`, en: `did you mean {${near}}?` };
  if (everywhere.has(name)) {
    return {
      vi: `thẻ {${name}} dùng ở bậc khác; ${seeManifest.vi}`,
      en: `{${name}} belongs to another level; ${seeManifest.en}`,
    };
  }
  return seeManifest;
}

const forms: Readonly<Record<TagKind, (name: string) => string>> = {
  chu: (name) => `{${name}}`,
  dong: (name) => `{#${name}} {.} {/${name}}`,
  lap: (name) => `{#${name}} … {/${name}}`,
};

function wrongKind(path: string, kind: TagKind, file: string | null): Finding {
  const form = forms[kind](path.slice(path.lastIndexOf('.') + 1));
  const message = { vi: `thẻ “${path}” dùng sai kiểu`, en: `“${path}” is used as the wrong kind of tag` };
  return templateFinding('template/wrong-kind', file, message, {
    vi: `viết ${form}, mỗi thẻ một đoạn`,
    en: `write ${form}, each tag in its own paragraph`,
  });
}

function unusedTag(row: Tag, path: string, file: string | null): Finding {
  const name = path + row.ten;
  const message = { vi: `mẫu thiếu thẻ “${name}” (${row.mo_ta})`, en: `the template lacks “${name}”` };
  const hint = { vi: `thêm ${forms[row.kieu](row.ten)}`, en: `add ${forms[row.kieu](row.ten)}` };
  return templateFinding('template/unused-tag', file, message, hint, 'warning');
}

function notInView(name: string, file: string | null): Finding {
  const message = {
    vi: `bảng thẻ có “${name}” mà dữ liệu không có`,
    en: `the manifest names “${name}”, which the view has not`,
  };
  return templateFinding('template/manifest', file, message, null);
}

function notInManifest(name: string, file: string | null): Finding {
  const message = {
    vi: `dữ liệu có “${name}” mà bảng thẻ không có`,
    en: `the view has “${name}”, which the manifest does not name`,
  };
  return templateFinding('template/manifest', file, message, null);
}
