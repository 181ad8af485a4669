import type { SaxesTagNS } from 'saxes';
import { encodingOf } from '../../source/text.ts';
import { fieldReader, refusedField } from './fields.ts';
import { isXml, type Package } from './inspect.ts';
import { MAX_BRACES, MAX_TEMPLATE_XML } from './limits.ts';
import { isAddress } from './relations.ts';
import { textOfPart, XmlFault } from './text.ts';
import { readXml } from './xml.ts';
import type { Parts } from './zip.ts';

/** What the markup of a template may not hold. */
export type ContentFault =
  | 'corrupt'
  | 'too-much-xml'
  | 'too-many-braces'
  | 'utf-16'
  | 'strict'
  | 'embedded'
  | 'outside'
  | 'field';

export interface Contents {
  /** Each kind once. */
  faults: { fault: ContentFault; detail: string }[];
  /** Insertions, deletions or moves that nobody has accepted yet. */
  tracked: boolean;
}

/** Reads all markup of a template, the parts too that are only passed on. */
export function readContents({ parts, main }: Package): Contents {
  const found = new Map<ContentFault, string>();
  const note: Reader['note'] = (fault, detail) => {
    if (!found.has(fault)) found.set(fault, detail);
  };
  const reader: Reader = { tracked: false, braces: 0, note };
  if (xmlBytes(parts) > MAX_TEMPLATE_XML) reader.note('too-much-xml', '');
  else
    for (const [name, bytes] of parts) {
      if (isXml(name) || name === main) readPart(name, bytes, reader);
    }
  if (reader.braces > MAX_BRACES) reader.note('too-many-braces', '');
  const faults = [...found].map(([fault, detail]) => ({ fault, detail }));
  return { faults, tracked: reader.tracked };
}

interface Reader {
  tracked: boolean;
  braces: number;
  note(fault: ContentFault, detail: string): void;
}

function xmlBytes(parts: Parts): number {
  let sum = 0;
  for (const [name, bytes] of parts) if (isXml(name)) sum += bytes.length;
  return sum;
}

function readPart(name: string, bytes: Uint8Array, reader: Reader): void {
  if (encodingOf(bytes) !== 'utf-8') {
    reader.note('utf-16', name);
    return;
  }
  const fields = fieldReader();
  let inside = '';
  try {
    const reading = readXml(textOfPart(bytes), {
      open: (tag) => {
        // The engine loses its way where there is more than letters in a text.
        if (inside === 't') reader.note('corrupt', name);
        inside = tag.local;
        readTag(tag, reader);
        if (tag.local === 'fldChar') fields.mark(attribute(tag, 'fldCharType'));
        if (tag.local === 'fldSimple') fields.simple(attribute(tag, 'instr'));
      },
      text: (text) => {
        if (inside === 'instrText' || inside === 'delInstrText') fields.instruction(text);
        else reader.braces += text.split(/[{}]/u).length - 1;
      },
      close: () => {
        inside = '';
      },
    });
    for (const _ of reading);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    reader.note('corrupt', name);
  }
  for (const instruction of fields.close()) {
    const field = refusedField(instruction);
    if (field !== null) reader.note('field', field);
  }
}

/** What takes another document, a program or a web page in, wherever the link to it stands. */
const embedding: ReadonlySet<string> = new Set([
  'altChunk',
  'subDoc',
  'control',
  'OLEObject',
  'objectEmbed',
  'objectLink',
  'webVideoPr',
  'mailMerge',
  'frameset',
]);
const tracking: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange']);
const strictNamespace = 'http://purl.oclc.org/ooxml/';
/** Anything may stand in the data an office keeps beside its papers (`customXml`). */
const ofOffice =
  /^(?:http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org|schemas\.microsoft\.com)\/|urn:schemas-microsoft-com:)/u;
const relationNamespace = /\/officeDocument\/(?:2006\/)?relationships$/u;
const word = /\/wordprocessingml\/(?:2006\/)?main$/u;

function readTag(tag: SaxesTagNS, reader: Reader): void {
  if (!ofOffice.test(tag.uri)) return;
  if (tag.uri.startsWith(strictNamespace)) reader.note('strict', '');
  if (embedding.has(tag.local)) reader.note('embedded', tag.local);
  if (tag.local === 'attachedTemplate') reader.note('outside', tag.local);
  if (tracking.has(tag.local) && word.test(tag.uri)) reader.tracked = true;
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    const linked = (local === 'link' || local === 'href') && relationNamespace.test(uri);
    const fetched = (local === 'src' || local === 'href') && uri !== '' && isAddress(value);
    const picture = local === 'src' && isAddress(value);
    if (linked || fetched || picture) reader.note('outside', value);
  }
}

function attribute(tag: SaxesTagNS, name: string): string {
  return Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? '';
}
