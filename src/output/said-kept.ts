import { basename } from 'node:path';
import type { Finding, Text } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { quoted, shown } from '../paths.ts';
import { said } from './said.ts';
import type { Kept } from './standing.ts';

/** The target was edited, or was never ours. `beside` and `backup` are where the two ways out would write. */
export function edited(
  io: Io,
  path: string,
  standing: Kept,
  ways: { beside: string; backup: string },
): Finding {
  const [beside, backup] = [basename(ways.beside), basename(ways.backup)];
  const { code, message } = whyKept[standing];
  const look = isDocx(path) ? `dialogue diff ${quoted(shown(io.cwd, path))}` : null;
  return said(io, path, code, 'error', message, {
    vi: `${look === null ? '' : `xem khác gì bằng ${look}; `}thêm --beside để ghi bản mới thành “${beside}” bên cạnh, hoặc --force để thay bản này (bản này được giữ thành “${backup}”)`,
    en: `${look === null ? '' : `see what differs with ${look}; `}add --beside to write the new version as “${beside}” next to it, or --force to replace it (it is kept as “${backup}”)`,
  });
}

/** The file that `--beside` would write was edited too. */
export function besideEdited(io: Io, path: string, standing: Kept): Finding {
  const { code, message } = whyKept[standing];
  return said(io, path, code, 'error', message, {
    vi: 'đổi tên hoặc chuyển tệp này đi nơi khác rồi chạy lại',
    en: 'rename this file or move it elsewhere, then run again',
  });
}

const whyKept: Readonly<Record<Kept, { code: string; message: Text }>> = {
  edited: {
    code: 'output/edited',
    message: {
      vi: 'tệp này đã được sửa tay sau lần tạo trước nên được giữ nguyên, không ghi đè',
      en: 'this file was edited by hand since it was written, so it is kept and not overwritten',
    },
  },
  resaved: {
    code: 'output/resaved',
    message: {
      vi: 'tệp này đã được lưu lại bằng Word hoặc LibreOffice sau lần tạo trước; chữ và ảnh không đổi, nhưng tệp vẫn được giữ nguyên, không ghi đè',
      en: 'this file was saved again by Word or LibreOffice since it was written; its words and pictures are unchanged, yet it is kept and not overwritten',
    },
  },
  foreign: {
    code: 'output/edited',
    message: {
      vi: 'ở đây đã có một tệp không phải do dialogue tạo ra nên được giữ nguyên, không ghi đè',
      en: 'a file that dialogue did not write is here already, so it is kept and not overwritten',
    },
  },
};

export function writtenBeside(io: Io, path: string, beside: string): Finding {
  const message = {
    vi: `bản đã sửa tay được giữ nguyên; bản mới là “${basename(beside)}”`,
    en: `the edited version is kept as it is; the new one is “${basename(beside)}”`,
  };
  if (!isDocx(path)) return said(io, path, 'output/beside', 'info', message, null);
  const names = [path, beside].map((name) => quoted(shown(io.cwd, name))).join(' ');
  return said(io, path, 'output/beside', 'info', message, {
    vi: `so hai bản bằng dialogue diff ${names}, hoặc trong Word bằng Xem lại → So sánh`,
    en: `compare the two with dialogue diff ${names}, or in Word with Review → Compare`,
  });
}

export function backedUp(io: Io, path: string, backup: string): Finding {
  const message = {
    vi: `bản cũ được giữ thành “${basename(backup)}”`,
    en: `the old version is kept as “${basename(backup)}”`,
  };
  return said(io, path, 'output/backup', 'info', message, null);
}

function isDocx(path: string): boolean {
  return /\.docx$/iu.test(path);
}
