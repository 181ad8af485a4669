const LONGEST = 60;

/** Words of a paper as a message names them: `“Căn cứ Luật Tổ chức …”`, cut behind a word when long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `“${cut} …”`;
}
