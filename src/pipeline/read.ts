import { join, parse, sep } from 'node:path';
import { ifPossible } from '../fault.ts';
import { addTo, type Finding } from '../findings/finding.ts';
import { type Io, UsageError } from '../io.ts';
import { type Conference, normalize } from '../model/conference.ts';
import { isInside, resolvePath, shown, spellings } from '../paths.ts';
import { describes, loadData, loadOffice } from '../schema/load.ts';
import type { ScalarNode, YamlNode } from '../source/node.ts';
import { decode, type SourceText } from '../source/text.ts';
import { parseYaml } from '../source/yaml.ts';
import { type TemplateFolders, templateFolders } from '../templates/folders.ts';
import { readInput, refusalOf } from './input.ts';

export interface ReadOptions {
  /** Files are read only below it; null: the current folder if it holds the YAML, else the YAML's folder. */
  root: string | null;
  /** `--templates`; null: `mau/` beside the YAML when it is there. */
  templates: string | null;
}

/** One YAML file, read as far as it can be. */
export interface Dialogue {
  /** Absolute. */
  path: string;
  /** As findings name it. */
  file: string;
  root: string;
  tree: YamlNode | null;
  /** Null when the file is no conference or cannot be parsed. */
  conference: Conference | null;
  /** An office file read alone, as a conference of which nothing else is known: it has rules but no papers. */
  office: Conference | null;
  findings: Finding[];
  /** Text of every file read, by its name in findings. */
  texts: Map<string, SourceText>;
  folders: TemplateFolders;
}

/** Step 1, read: bytes → text → tree → data. Throws UsageError when the file is not there, not regular or too large. */
export function readDialogue(io: Io, typed: string, options: ReadOptions): Dialogue {
  const path = existing(io, typed);
  const folder = resolvePath(path, '..');
  const root = options.root ?? (isInside(io.cwd, path) ? io.cwd : folder);
  const dialogue: Dialogue = {
    path,
    file: shown(io.cwd, path),
    root,
    tree: null,
    conference: null,
    office: null,
    findings: [],
    texts: new Map(),
    folders: templateFolders(io, folder, root, options.templates),
  };
  const tree = readTree(io, path, dialogue);
  if (tree === null) return dialogue;
  dialogue.tree = tree;
  if (describes(tree) === 'office') {
    const office = loadOffice(tree);
    dialogue.tree = office.tree;
    addTo(dialogue.findings, office.findings);
    if (office.data !== null) dialogue.office = normalize(office.data);
    return dialogue;
  }
  const loaded = loadData(tree, (node) => readOffice(io, dialogue, node));
  dialogue.tree = loaded.tree;
  addTo(dialogue.findings, loaded.findings);
  if (loaded.data !== null) dialogue.conference = normalize(loaded.data);
  return dialogue;
}

/**
 * The absolute path in the spelling under which something lies there, folder by folder, for a name typed on one system may
 * be stored otherwise on another; as typed when nothing does, or one may not look.
 */
export function existing(io: Io, path: string): string {
  const isThere = (candidate: string) => ifPossible(() => io.files.look(candidate)) !== null;
  if (isThere(path)) return path;
  const { root } = parse(path);
  let found = root;
  for (const name of path.slice(root.length).split(sep)) {
    const folder = found;
    const ways = spellings(name).map((spelling) => join(folder, spelling));
    const way = ways.find(isThere);
    if (way === undefined) return path;
    found = way;
  }
  return found;
}

function readTree(io: Io, path: string, dialogue: Dialogue): YamlNode | null {
  const decoded = decode(readInput(io, path), shown(io.cwd, path));
  addTo(dialogue.findings, decoded.findings);
  const source = decoded.value ?? decoded.refused;
  if (source !== undefined) dialogue.texts.set(source.file, source);
  if (decoded.value === undefined) return null;
  const parsed = parseYaml(decoded.value);
  addTo(dialogue.findings, parsed.findings);
  return parsed.value ?? null;
}

function readOffice(io: Io, dialogue: Dialogue, node: ScalarNode): { value?: YamlNode; findings: Finding[] } {
  const typed = resolvePath(dialogue.path, '..', node.text);
  const at = { path: ['co_quan'], file: node.source.file, span: node.span, source: null } as const;
  try {
    const path = existing(io, typed);
    if (!mayRead(io, dialogue, path)) return { findings: [outsideRoot(node.text, at)] };
    if (io.files.look(io.files.real(path))?.kind !== 'file') return { findings: [noOffice(node.text, at)] };
    const before = dialogue.findings.length;
    const tree = readTree(io, path, dialogue);
    return { ...(tree === null ? {} : { value: tree }), findings: dialogue.findings.splice(before) };
  } catch (error) {
    // One file that cannot be read is no reason to stop the others.
    const { text } = error instanceof UsageError ? error : refusalOf(io, typed, error);
    return {
      findings: [{ ...at, code: 'schema/office-unreadable', severity: 'error', message: text, hint: null }],
    };
  }
}

/** Whether a path, its links followed, lies where files that data names are read from. */
export function mayRead(io: Io, { root }: Dialogue, path: string): boolean {
  return isInside(io.files.real(root), io.files.real(path));
}

type At = Pick<Finding, 'path' | 'file' | 'span' | 'source'>;

function outsideRoot(typed: string, at: At): Finding {
  return {
    ...at,
    code: 'schema/outside-root',
    severity: 'error',
    message: {
      vi: `“${typed}” nằm ngoài thư mục được phép đọc`,
      en: `“${typed}” lies outside the folder that may be read`,
    },
    hint: {
      vi: 'chuyển tệp vào cùng thư mục, hoặc chạy với --root .. để cho phép đọc thư mục trên',
      en: 'move the file into the folder, or run with --root .. to allow the folder above',
    },
  };
}

function noOffice(typed: string, at: At): Finding {
  return {
    ...at,
    code: 'schema/no-office-file',
    severity: 'error',
    message: {
      vi: `không tìm thấy tệp cơ quan “${typed}” (tính từ thư mục chứa tệp này)`,
      en: `no office file “${typed}” (seen from the folder of this file)`,
    },
    hint: {
      vi: 'sửa đường dẫn, hoặc khai co_quan ngay trong tệp này',
      en: 'correct the path, or write co_quan in this file',
    },
  };
}
