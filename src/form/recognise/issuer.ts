import type { Issuer } from '../../standards/choose.ts';
import { isBold } from '../piece.ts';
import type { Line } from './line.ts';
import { folded, wordCount } from './text.ts';

const BODY =
  /^(?:uy ban|ubnd|hoi dong|hdnd|dang bo|dang uy|dang doan|ban can su|(?:huyen|quan|thi|thanh|tinh) uy|chi bo|ban |bo |so |phong |trung tam|cuc |chi cuc|tong cuc|van phong|mat tran|mttq|ubmttq|hoi |lien hiep|doan |lien doan|cong doan|truong |cong an|tram |vien |toa an|benh vien|cong ty|kho bac|thanh tra|to cong tac|to |tieu ban|tinh doan|ten cq|ten co quan|\[)/;
const UNIT =
  /^(?!(?:huyen|quan|thi|thanh|tinh) uy)(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh|viet nam|nhan dan|to quoc|-|–)(?![a-z])/;

/** A committee named after its level goes on only the name of its own office: `VĂN PHÒNG ⏎ HUYỆN ỦY`. */
const COMMITTEE = /^(?:huyen|quan|thi|thanh|tinh) uy(?![a-z])/;
const OFFICE_OF = /^(?:ban|van phong|uy ban) /;

/** Whether a line can be the start of the name of a body. */
export function isBodyName(text: string): boolean {
  return BODY.test(folded(text)) && wordCount(text) <= 14;
}

/**
 * The lines above the number, parted into superior body and issuer: the last name is the issuer's. A line begins a
 * name when it begins with a word for a body, or turns bold under one that is not and names no unit.
 */
export function partBodies(lines: readonly Line[]): { superior: Line[]; issuer: Line[] } {
  const names: Line[][] = [];
  for (const line of lines) {
    const before = names.at(-1)?.at(-1);
    if (before === undefined || beginsName(line, before)) names.push([line]);
    else names.at(-1)?.push(line);
  }
  return { superior: names.slice(0, -1).flat(), issuer: names.at(-1) ?? [] };
}

function beginsName(line: Line, before: Line): boolean {
  const text = folded(line.text);
  if (COMMITTEE.test(text)) return !OFFICE_OF.test(folded(before.text));
  if (UNIT.test(text) || /(?:[-–,]| va)$/.test(folded(before.text))) return false;
  return BODY.test(text) || (isBold(line.piece) && !isBold(before.piece));
}

const FRONT =
  /mat tran|mttq|doan thanh nien|doan tncs|(?:hoi|uy ban hoi|ban chap hanh hoi) (?:lien hiep|nong dan|cuu chien binh|phu nu|chu thap do|nguoi cao tuoi)|cong doan|lien doan lao dong|xa doan|phuong doan|huyen doan|tinh doan/;

/** Who issues a state-like paper by the name in its letterhead. */
export function issuerOf(issuer: readonly Line[]): Issuer {
  return FRONT.test(folded(issuer.map((line) => line.text).join(' '))) ? 'mttq' : 'chinh_quyen';
}
