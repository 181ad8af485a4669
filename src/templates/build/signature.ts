import type { Standard } from '../../standards/standard.ts';
import { minutesColumns, signatureColumns, signatureTop } from './layout.ts';
import { cell, lines, loop, paragraph, row, table, type Xml } from './wml.ts';

/** Recipients on the left, authority, title and name of the signer on the right; never split. */
export function signature(standard: Standard): Xml {
  const [left, right] = signatureColumns;
  return table(
    { columns: signatureColumns, bordered: false, padding: 0 },
    row([
      cell({ width: left, top: signatureTop }, recipients(standard)),
      cell({ width: right, top: signatureTop }, signer('chu_ky')),
    ]),
  );
}

/** The secretary on the left, the chair on the right, the recipients below on the left. */
export function minutesSignature(standard: Standard): Xml {
  const [left, right] = minutesColumns;
  return table(
    { columns: minutesColumns, bordered: false, padding: 0 },
    row([
      cell({ width: left, top: signatureTop }, signer('chu_ky_thu_ky')),
      cell({ width: right, top: signatureTop }, signer('chu_ky_chu_tri')),
    ]),
    row([
      cell({ width: left, top: signatureTop }, recipients(standard)),
      cell({ width: right }, paragraph('Normal')),
    ]),
  );
}

function recipients({ forms }: Standard): Xml {
  return paragraph('NoiNhanTieuDe', forms.recipients.value.heading) + lines('noi_nhan', 'NoiNhan');
}

function signer(name: string): Xml {
  return loop(
    name,
    lines('quyen_han', 'QuyenHan'),
    paragraph('ChucVuKy', '{chuc_vu}'),
    paragraph('HoTenKy', '{ho_ten}'),
  );
}
