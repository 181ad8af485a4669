import { dirname } from 'node:path';
import { faultCode } from '../fault.ts';
import type { Checked, Finding } from '../findings/finding.ts';
import { hasErrors } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { paperName, plannedPath } from '../output/paper-name.ts';
import { type Format, sourceName } from '../output/plan.ts';
import { resolvePath } from '../paths.ts';
import type { SourceText } from '../source/text.ts';
import { checkDialogue, notAConference } from './check.ts';
import { type Dialogue, type ReadOptions, readDialogue } from './read.ts';
import { produce } from './render.ts';

/**
 * The YAML files a paper may have come from by its name, `<YAML name>-<kind>`: beside it, and in the folder above. One
 * is the one; none or several tell nothing.
 * @param path absolute @returns absolute paths
 */
export function originsOf(io: Io, path: string): string[] {
  const name = paperName(path);
  if (name === null) return [];
  const beside = dirname(path);
  return [...new Set([beside, dirname(beside)])].flatMap((folder) =>
    namesIn(io, folder)
      .filter((file) => /\.ya?ml$/iu.test(file) && sourceName(file) === name.source)
      .map((file) => resolvePath(folder, file)),
  );
}

/** None when one may not look. */
function namesIn(io: Io, folder: string): string[] {
  try {
    return io.files.list(folder);
  } catch (error) {
    faultCode(error);
    return [];
  }
}

/** What YAML files give now: each is read once, nothing is written. */
export interface Makers {
  /** @param path of the paper it is held against @returns findings alone when the YAML gives no paper */
  make(yaml: string, kind: DocumentKind, path: string): Promise<Checked<Uint8Array>>;
  /** Of the YAML files read so far, for showing findings. */
  texts: Map<string, SourceText>;
}

export function makers(io: Io, options: ReadOptions): Makers {
  const read = new Map<string, { dialogue: Dialogue; findings: Finding[] }>();
  const texts = new Map<string, SourceText>();
  const open = (yaml: string) => {
    const known = read.get(yaml);
    if (known !== undefined) return known;
    const dialogue = readDialogue(io, yaml, options);
    const opened = { dialogue, findings: checkDialogue(dialogue) };
    read.set(yaml, opened);
    return opened;
  };
  return {
    texts,
    async make(yaml, kind, path) {
      const { dialogue, findings } = open(yaml);
      const made = hasErrors(findings) ? { findings } : await again(io, dialogue, kind, path);
      for (const [file, text] of dialogue.texts) texts.set(file, text);
      return { ...made, findings: made.findings.filter(({ severity }) => severity === 'error') };
    },
  };
}

async function again(
  io: Io,
  dialogue: Dialogue,
  kind: DocumentKind,
  path: string,
): Promise<Checked<Uint8Array>> {
  if (dialogue.conference === null) return { findings: [notAConference(dialogue)] };
  const format = formatOf(path);
  const planned = { source: dialogue.path, kind, format, path: plannedPath(path) };
  const { products, findings } = await produce(io, dialogue, [planned], false);
  const bytes = products[0]?.bytes;
  return bytes === undefined ? { findings } : { value: bytes, findings };
}

function formatOf(path: string): Format {
  if (/\.html$/iu.test(path)) return 'html';
  return /\.md$/iu.test(path) ? 'md' : 'docx';
}
