import type { Finding } from '../findings/finding.ts';
import type { Files } from '../io.ts';
import { decode } from '../source/text.ts';
import { compareTags } from './compare.ts';
import type { TemplateFolders } from './folders.ts';
import { readManifest } from './manifest.ts';
import type { Tag } from './tag.ts';
import { readTags } from './tags.ts';

/**
 * An office's own .docx against the manifest that is shipped with its kind: what would stop it from being filled in is an
 * error, a required tag left out a warning. Shipped templates are compared by a test.
 * @param name `kehoach/nd30.docx`
 */
export function compareOwn(
  files: Files,
  folders: TemplateFolders,
  name: string,
  template: Uint8Array,
  file: string,
): Finding[] {
  const { value: tags, findings } = readTags(template, file);
  if (tags === undefined) return findings;
  return [...findings, ...compareTags(tags, shippedManifest(files, folders, name), file)];
}

function shippedManifest(files: Files, folders: TemplateFolders, name: string): Tag[] {
  const path = `${folders.shipped}/${name.replace(/[^/]*$/, 'template.yaml')}`;
  const source = decode(files.read(path), path).value;
  const manifest = source === undefined ? undefined : readManifest(source).value;
  if (manifest === undefined) throw new Error(`${path} cannot be read`);
  return manifest;
}
