/**
 * `a`, `a và b`, `a, b và c`; no items give `''`. When an item holds a comma of its own, semicolons keep the
 * items apart, before `và` too: `a, b; c; và d`. Commas in brackets or in decimals (`87,5%`) do not count.
 */
export function joinList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const before = items.slice(0, -1);
  if (items.some(hasComma)) return `${before.join('; ')}; và ${last}`;
  return `${before.join(', ')} và ${last}`;
}

/** `a; b; c`. */
export function joinSemicolons(items: readonly string[]): string {
  return items.join('; ');
}

function hasComma(item: string): boolean {
  return /[,;]\s/.test(item.replace(/\([^)]*\)/g, ''));
}
