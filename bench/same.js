// Engines may be compared only where they make the same papers.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';

/** Throws unless these folders hold papers of the same names, and each says the same in all. */
export function mustSayTheSame([first, ...others]) {
  const names = papersIn(first);
  if (names.length === 0) throw new Error(`no paper in ${first}`);
  for (const other of others)
    if (String(papersIn(other)) !== String(names)) throw new Error(`not the same papers: ${first}, ${other}`);
  for (const name of names) {
    const text = textOf(join(first, name));
    if (text === '') throw new Error(`${name} says nothing`);
    for (const other of others)
      if (textOf(join(other, name)) !== text) throw new Error(`${name} differs: ${first}, ${other}`);
  }
}

function papersIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.docx'));
}

/** What the body of a paper says, a line for each paragraph that is not blank. */
function textOf(path) {
  const xml = new PizZip(readFileSync(path)).file('word/document.xml').asText();
  return xml
    .split('</w:p>')
    .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, t]) => t).join(''))
    .filter((line) => line.trim() !== '')
    .join('\n');
}
