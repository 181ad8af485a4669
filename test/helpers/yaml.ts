import { lineIndex } from '../../src/findings/position.ts';
import type { YamlNode } from '../../src/source/node.ts';
import { parseYaml } from '../../src/source/yaml.ts';

/** Codes with places: `yaml/tab@2:1`. */
export function codes(text: string): string[] {
  const index = lineIndex(text);
  return parseYaml({ file: 'a.yaml', text }).findings.map(({ code, span }) => {
    const { line, column } = index.at(span?.start ?? 0);
    return `${code}@${line}:${column}`;
  });
}

/** The bare data of a tree. */
function plain(node: YamlNode | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(plain);
  if (node?.kind === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  return node?.text;
}

/** The bare data of a YAML text; undefined when it gives no tree. */
export function data(text: string): unknown {
  return plain(parseYaml({ file: 'a.yaml', text }).value);
}
