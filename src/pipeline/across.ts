import type { Finding } from '../findings/finding.ts';
import { lineIndex } from '../findings/position.ts';
import type { Files } from '../io.ts';
import type { Locate } from '../rules/across/across-rule.ts';
import { acrossRules } from '../rules/across/index.ts';
import { locate } from '../source/locate.ts';
import type { YamlNode } from '../source/node.ts';
import type { Dialogue } from './read.ts';

/** Holds files against each other; of each it remembers a few facts only. */
export interface AcrossCheck {
  add(dialogue: Pick<Dialogue, 'path' | 'file' | 'conference' | 'tree'>): void;
  findings(): Finding[];
}

/** Step 2 over many files. One file under two names, as through a link, is one file. */
export function acrossCheck(files: Pick<Files, 'real'>): AcrossCheck {
  const comparisons = acrossRules.map((rule) => rule.start());
  return {
    add: ({ path, file, conference, tree }) => {
      if (conference === null || tree === null) return;
      const id = files.real(path);
      const places = locator(tree);
      for (const comparison of comparisons) comparison.add(id, file, conference, places);
    },
    findings: () => comparisons.flatMap((comparison) => comparison.findings()),
  };
}

function locator(tree: YamlNode): Locate {
  const own = lineIndex(tree.source.text);
  return (path) => {
    const { source, span } = locate(tree, path);
    const lines = source === tree.source ? own : lineIndex(source.text);
    return { file: source.file, line: lines.lineAt(span.start), span, path };
  };
}
