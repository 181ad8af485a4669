import { fold } from './fold.ts';

const WORD =
  /^(?:(?<word>thôn|xóm|bản|làng|buôn|plei|sóc|ấp|khóm|khối(?: phố)?|khu phố|khu dân cư|khu vực|khu|tổ dân phố|tổ)(?=[\s.]|$)|(?<short>tdp|kp|kdc)(?=[\s.\d]|$))/iu;

const SHORT: Readonly<Record<string, string>> = { tdp: 'tổ dân phố', kp: 'khu phố', kdc: 'khu dân cư' };

/** What the part of a commune is called, in lower case: `Thôn 1` → `thôn`, `TDP số 3` → `tổ dân phố`; null when it does not say. */
export function subUnitWord(name: string): string | null {
  const found = WORD.exec(tidy(name))?.groups;
  const short = found?.short?.toLowerCase();
  return short === undefined ? (found?.word?.toLowerCase() ?? null) : (SHORT[short] ?? null);
}

/** Whether two names mean one part: `Tổ dân phố số 1` and `TDP 01`, `khối Tân Thắng` and `Tân Thắng`, but not `Thôn 1` and `Xóm 1`. */
export function sameSubUnit(a: string, b: string): boolean {
  if (bareName(a) !== bareName(b)) return false;
  const [word, other] = [subUnitWord(a), subUnitWord(b)];
  return word === null || other === null || word === other;
}

function bareName(name: string): string {
  const bare = tidy(name)
    .replace(WORD, '')
    .replace(/^[\s.]*(?:xã|phường|thị trấn)(?=\s)/iu, '');
  return fold(bare.replace(/(?<![A-Za-zÀ-ɏḀ-ỿ])số(?![A-Za-zÀ-ɏḀ-ỿ])/giu, '').replace(/(?<!\d)0+(?=\d)/g, ''));
}

function tidy(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}
