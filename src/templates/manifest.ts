import type { Checked, Finding } from '../findings/finding.ts';
import type { MapNode, YamlNode } from '../source/node.ts';
import type { SourceText } from '../source/text.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Tag, TagKind } from './tag.ts';

/** Reads `template.yaml`: every tag a template of its kind may use. Wrong rows are reported where they stand. */
export function readManifest(source: SourceText): Checked<Tag[]> {
  const { value, findings } = parseYaml(source);
  if (value === undefined) return { findings };
  const found = [...findings];
  const tags = readList(value.kind === 'map' ? field(value, 'the') : undefined, value, found);
  return found.some((f) => f.severity === 'error') ? { findings: found } : { value: tags, findings: found };
}

function readList(list: YamlNode | undefined, owner: YamlNode, found: Finding[]): Tag[] {
  if (list === undefined || list.kind !== 'list') {
    found.push(wrong(owner, 'thiếu danh sách thẻ', 'the list of tags is missing'));
    return [];
  }
  return list.items.flatMap((item) => readTag(item, found));
}

const kinds: readonly string[] = ['chu', 'dong', 'lap'] satisfies TagKind[];

function readTag(node: YamlNode, found: Finding[]): Tag[] {
  const ten = textOf(node, 'ten');
  const kieu = textOf(node, 'kieu');
  if (node.kind !== 'map' || ten === '' || !isKind(kieu)) {
    found.push(
      wrong(
        node,
        'mỗi thẻ cần ten và kieu (chu, dong hoặc lap)',
        'each tag needs ten and kieu (chu, dong or lap)',
      ),
    );
    return [];
  }
  const trong = kieu === 'lap' ? readList(field(node, 'trong'), node, found) : [];
  return [{ ten, kieu, bat_buoc: textOf(node, 'bat_buoc') === 'có', mo_ta: textOf(node, 'mo_ta'), trong }];
}

function isKind(text: string): text is TagKind {
  return kinds.includes(text);
}

function textOf(node: YamlNode, key: string): string {
  const value = node.kind === 'map' ? field(node, key) : undefined;
  return value?.kind === 'scalar' ? value.text : '';
}

function field(node: MapNode, key: string): YamlNode | undefined {
  return node.entries.find((entry) => entry.key === key)?.value;
}

function wrong(node: YamlNode, vi: string, en: string): Finding {
  return {
    code: 'template/manifest',
    severity: 'error',
    message: { vi, en },
    hint: { vi: 'xem template.yaml của mẫu gốc', en: 'look at the template.yaml of the original template' },
    file: node.source.file,
    span: node.span,
    path: null,
    source: null,
  };
}
