import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/findings/finding.ts';
import { lineIndex } from '../../src/findings/position.ts';
import { normalize } from '../../src/model/conference.ts';
import { acrossCheck } from '../../src/pipeline/across.ts';
import type { AcrossRule } from '../../src/rules/across/across-rule.ts';
import { loadData } from '../../src/schema/load.ts';
import { parseYaml } from '../../src/source/yaml.ts';

export interface AcrossCase {
  name: string;
  /** Files below each other, each under a line `# NAME.yaml`. */
  yaml: string;
  /** `file path` of each finding of the rule, with `severity` in front where it differs from the rule's own. */
  found: string[];
}

export interface Told {
  code: string;
  severity: string;
  file: string;
  line: number;
  path: string;
  message: string;
  en: string;
  hint: string;
  hintEn: string;
  /** What the finding points at. */
  text: string;
}

interface File {
  file: string;
  text: string;
}

export function filesOf(excerpt: string): File[] {
  return excerpt
    .trim()
    .split(/^# (?=\S+\.yaml$)/m)
    .filter((part) => part !== '')
    .map((part) => {
      const end = part.indexOf('\n');
      return { file: part.slice(0, end), text: part.slice(end + 1) };
    });
}

/** What files say against each other; each has to be well written by itself. */
export function compareFiles(files: readonly File[]): Told[] {
  const across = acrossCheck({ real: (path) => path });
  for (const source of files) {
    const parsed = parseYaml(source);
    expect(parsed.findings).toEqual([]);
    if (parsed.value === undefined) throw new Error('no tree');
    const { tree, data, findings } = loadData(parsed.value, () => ({ findings: [] }));
    expect(findings).toEqual([]);
    if (data === null) throw new Error('no conference');
    across.add({ path: `/${source.file}`, file: source.file, tree, conference: normalize(data) });
  }
  return across.findings().map(({ code, severity, file, span, path, message, hint }) => {
    const text = files.find((one) => one.file === file)?.text ?? '';
    if (file === null || span === null || path === null) throw new Error('no place');
    return {
      ...{ code, severity, file, path: formatPath(path), line: lineIndex(text).lineAt(span.start) },
      ...{ message: message.vi, en: message.en, hint: hint?.vi ?? '', hintEn: hint?.en ?? '' },
      text: text.slice(span.start, span.end),
    };
  });
}

/** Runs the rules over files given in both orders; what `rule` tells has to be the same. */
export function testAcross(rule: AcrossRule, cases: readonly AcrossCase[]): void {
  describe(rule.meta.code, () => {
    test.each(cases)('$name', ({ yaml, found }) => {
      const files = filesOf(yaml);
      const told = compareFiles(files);
      expect(compareFiles([...files].reverse())).toEqual(told);
      const own = told.filter(({ code }) => code === rule.meta.code);
      expect(
        own.map(({ severity, file, path }) =>
          severity === rule.meta.severity ? `${file} ${path}` : `${severity} ${file} ${path}`,
        ),
      ).toEqual(found);
    });
  });
}
