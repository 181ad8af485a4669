import Docxtemplater, { type DXT } from 'docxtemplater';
import type { Checked, Finding } from '../findings/finding.ts';
import { engineFindings, engineOptions, unbalancedLoop } from './engine.ts';
import { templateFinding } from './faults.ts';
import { openOwn } from './open.ts';
import { enginePackage } from './package.ts';
import type { Tag } from './tag.ts';

/**
 * The tags of a .docx template of an office as a tree, each name once per level, in the order of the document; what stands
 * against its use is found first. A loop around `{.}` alone is `dong`. Loop tags that share their paragraph with other text
 * are reported.
 */
export function readTags(template: Uint8Array, file: string | null): Checked<Tag[]> {
  const { value: opened, findings } = openOwn(template, file);
  if (opened === undefined) return { findings };
  const parts: DXT.Part[] = [];
  try {
    new Docxtemplater(enginePackage(opened.parts), engineOptions(collector(parts)));
  } catch (error) {
    return { findings: [...findings, ...engineFindings(error, file)] };
  }
  return { value: mergeTags(parts.map(tagOf)), findings: [...findings, ...faults(parts, file)] };
}

/** The engine tells its modules what it compiled, once per part of the document. */
function collector(parts: DXT.Part[]): DXT.Module {
  return {
    name: 'ThuThe',
    set(told: { inspect?: { postparsed?: DXT.Part[] } }) {
      const compiled = told.inspect?.postparsed ?? [];
      parts.push(...compiled.filter(isTag));
    },
  };
}

function isTag(part: DXT.Part): boolean {
  return part.type === 'placeholder';
}

function inner(part: DXT.Part): DXT.Part[] {
  return (part.subparsed ?? []).filter(isTag);
}

function tagOf(part: DXT.Part): Tag {
  const trong = mergeTags(inner(part).map(tagOf));
  const isLines = trong.length > 0 && trong.every((tag) => tag.ten === '.');
  const written = part.raw.replace(/^\s*[#^]/u, '').trim();
  return {
    ten: part.value,
    ...(written === part.value ? {} : { written }),
    kieu: part.module !== 'loop' ? 'chu' : isLines ? 'dong' : 'lap',
    bat_buoc: true,
    mo_ta: '',
    trong: isLines ? [] : trong,
  };
}

/** A tag used twice at one level is one tag with the inner tags of both. */
function mergeTags(tags: readonly Tag[]): Tag[] {
  const byName = new Map<string, Tag>();
  for (const tag of tags) {
    const known = byName.get(tag.ten);
    byName.set(
      tag.ten,
      known === undefined ? tag : { ...known, trong: mergeTags([...known.trong, ...tag.trong]) },
    );
  }
  return [...byName.values()];
}

function faults(parts: readonly DXT.Part[], file: string | null): Finding[] {
  return parts.flatMap((part) => [...faultsOf(part, file), ...faults(inner(part), file)]);
}

function faultsOf(part: DXT.Part, file: string | null): Finding[] {
  const name = part.value.replace(/^@/u, '');
  if (part.value.startsWith('@')) {
    const message = {
      vi: `mẫu dùng thẻ {@${name}}, loại thẻ không được phép`,
      en: `the template uses {@${name}}, a kind of tag that is not allowed`,
    };
    return [
      templateFinding('template/raw-tag', file, message, { vi: `viết {${name}}`, en: `write {${name}}` }),
    ];
  }
  if (part.module !== 'loop') return [];
  if (!isBalanced(part)) return [unbalancedLoop(name, file)];
  return isLoose(part) ? [looseLoop(name, file)] : [];
}

/** Neither whole paragraphs nor whole table rows: a space beside the tag is enough, and leaves blank paragraphs. */
function isLoose(part: DXT.Part): boolean {
  const spans = (tag: string) => (part.subparsed ?? []).some((inside) => inside.tag === tag);
  // The engine marks the loops it treats as paragraphs in a field that its types leave out.
  return !('paragraphLoop' in part) && spans('w:p') && !spans('w:tr');
}

/**
 * Whether what is repeated opens what it closes: all of it, or the elements it begins in anew (from one run into another).
 * Else the file breaks as soon as it is not repeated once.
 */
function isBalanced({ subparsed = [] }: DXT.Part): boolean {
  const xml = subparsed.map((inside) => (isTag(inside) ? '' : inside.value)).join('');
  const [before, open]: [string[], string[]] = [[], []];
  for (const [, close, name = '', alone] of xml.matchAll(/<(\/?)([^\s/<>]+)[^<>]*?(\/?)>/gu)) {
    if (alone !== '') continue;
    if (close === '') open.push(name);
    else if (open.length === 0) before.unshift(name);
    else if (open.pop() !== name) return false;
  }
  return before.join() === open.join();
}

function looseLoop(name: string, file: string | null): Finding {
  return templateFinding(
    'template/loose-loop',
    file,
    {
      vi: `thẻ {#${name}} hoặc {/${name}} không đứng một mình trong đoạn của nó`,
      en: `{#${name}} or {/${name}} is not alone in its paragraph`,
    },
    {
      vi: 'xóa chữ và dấu cách cùng đoạn với thẻ',
      en: 'remove text and spaces from the paragraph of the tag',
    },
    'warning',
  );
}
