import type { Span } from '../findings/finding.ts';
import type { SourceText } from './text.ts';

/** The data as the clerk typed it: every scalar is text, every node knows its file and place. */
export type YamlNode = ScalarNode | ListNode | MapNode;

interface Located {
  /** A tree may hold nodes of several files (a shared office file). */
  source: SourceText;
  span: Span;
}

export interface ScalarNode extends Located {
  kind: 'scalar';
  /** As typed, quotes and escapes resolved; a block text without its last line feeds; `''` when nothing was typed (span of the key). */
  text: string;
}

export interface ListNode extends Located {
  kind: 'list';
  items: YamlNode[];
}

export interface MapNode extends Located {
  kind: 'map';
  entries: MapEntry[];
}

export interface MapEntry {
  key: string;
  /** In the source of the map, also when the value comes from another file. */
  keySpan: Span;
  value: YamlNode;
}
