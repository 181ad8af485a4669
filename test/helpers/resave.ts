import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../src/render/office.ts';
import { withPart } from './docx-parts.ts';
import { get, ioIn } from './folder.ts';

/** Files of `folder` opened in LibreOffice and saved again, by name, unchanged by anybody. */
export async function resavedByLibreOffice(
  folder: string,
  names: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const io = ioIn(folder);
  const out = join(folder, 'luu-lai');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = names.map((name) => join(folder, name));
  const args = [profile, '--headless', '--convert-to', 'docx', '--outdir', out, ...paths];
  await io.run(findOffice(io) ?? 'soffice', args, { timeoutMs: 110_000, env: { LC_ALL: 'C.UTF-8' } });
  return new Map(
    names.map((name) => {
      const bytes = get(join(out, name.split('/').at(-1) ?? ''));
      if (bytes === null) throw new Error(`LibreOffice did not save ${name}`);
      return [name, bytes];
    }),
  );
}

/** The same paper with the marks Word leaves when it saves: runs cut in two, words it doubts, where a page ended, its last place. */
export function asWordSaves(bytes: Uint8Array): Uint8Array {
  return withPart(bytes, 'word/document.xml', (xml) =>
    xml
      .replaceAll('<w:p>', '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">')
      .replace(
        /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]{4})([^<]+)<\/w:t><\/w:r>/gu,
        (_, look: string = '', first: string, rest: string) =>
          `<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B1">${look}<w:t xml:space="preserve">${first}</w:t></w:r>` +
          `<w:proofErr w:type="spellEnd"/><w:r>${look}<w:lastRenderedPageBreak/><w:t xml:space="preserve">${rest}</w:t></w:r>`,
      )
      .replace('</w:p>', '<w:bookmarkStart w:id="900" w:name="_GoBack"/><w:bookmarkEnd w:id="900"/></w:p>'),
  );
}
