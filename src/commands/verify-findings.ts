import { dirname, extname } from 'node:path';
import { documentType } from '../documents/index.ts';
import type { Finding, Severity, Text } from '../findings/finding.ts';
import type { DocumentKind } from '../model/conference.ts';
import { quoted } from '../paths.ts';
import type { Stale, Verified } from '../pipeline/verify.ts';
import { CAUSES } from './verify-said.ts';

/** What there is to say and to do about one paper. */
export function findingsOf(one: Verified): Finding[] {
  const { file, fate, stale, kind, yaml, origins } = one;
  const name = quoted(file);
  const found: Finding[] = [];
  const say = (code: string, severity: Severity, message: Text, hint: Text) =>
    found.push({ code, severity, message, hint, file, span: null, path: null, source: null });
  if (fate === 'foreign') say('output/edited', 'warning', said.foreign, hints.foreign(name));
  if (fate === 'edited') say('output/edited', 'warning', said.edited, hints.edited(name));
  if (fate === 'restyled') say('output/edited', 'warning', said.restyled, hints.edited(name));
  if (fate === 'resaved') say('output/resaved', 'info', said.resaved, hints.resaved(yaml, stale));
  if (stale !== null && yaml !== null && kind !== null)
    say('output/stale', 'warning', said.stale(yaml, stale), hints.stale(again(kind, yaml, file), fate));
  if (fate !== null && fate !== 'foreign' && yaml === null)
    say('output/no-origin', 'info', said.alone(one), hints.alone(name, kind, origins));
  return found;
}

/** The command that writes a paper where it lies. */
function again(kind: DocumentKind, yaml: string, file: string): string {
  const folder = dirname(file);
  const out = folder === 'van-ban' ? '' : ` --out ${quoted(folder)}`;
  const format = isDocx(file) ? '' : ` --format ${extname(file).slice(1)}`;
  return `dialogue gen ${documentType(kind).word} ${quoted(yaml)}${out}${format}`;
}

const said = {
  foreign: {
    vi: 'tệp này không có dấu của dialogue: do nơi khác soạn, hoặc dấu đã mất khi qua một chương trình khác (Google Docs, WPS…)',
    en: 'this file has no mark of dialogue: somebody else wrote it, or another program (Google Docs, WPS…) lost the mark',
  },
  edited: {
    vi: 'chữ hoặc ảnh trong tệp khác bản dialogue đã ghi',
    en: 'words or pictures differ from what dialogue wrote',
  },
  restyled: {
    vi: 'chữ như bản dialogue đã ghi, cách trình bày thì khác',
    en: 'the words are those dialogue wrote, the look is not',
  },
  resaved: {
    vi: 'tệp được Word hoặc LibreOffice lưu lại; chữ và ảnh vẫn như lúc ra văn bản',
    en: 'Word or LibreOffice saved the file again; words and pictures are as they were written',
  },
  stale: (yaml: string, stale: Stale): Text => ({
    vi: `${CAUSES[stale].vi}: chạy lại “${yaml}” thì ra văn bản khác`,
    en: `${CAUSES[stale].en}: “${yaml}” would give another paper now`,
  }),
  alone: ({ kind, origins }: Verified): Text => {
    const [only, ...others] = origins;
    if (only !== undefined && others.length === 0) {
      return {
        vi: `${only} có lỗi, không ra được văn bản, nên chưa so với dữ liệu, chỉ so với lúc ra văn bản`,
        en: `${only} has errors and gives no paper, so it was held against what was written alone`,
      };
    }
    if (only !== undefined) {
      return {
        vi: `có nhiều tệp YAML cùng tên (${origins.join(', ')}) nên chưa so với dữ liệu, chỉ so với lúc ra văn bản`,
        en: `several YAML files have its name (${origins.join(', ')}), so it was held against what was written alone`,
      };
    }
    return kind === null
      ? {
          vi: 'không biết đây là loại văn bản nào nên chưa so với dữ liệu, chỉ so với lúc ra văn bản',
          en: 'its kind is not known, so it was held against what was written alone',
        }
      : {
          vi: 'không thấy tệp YAML cùng tên ở cạnh hay ở thư mục trên nên chưa so với dữ liệu, chỉ so với lúc ra văn bản',
          en: 'no YAML of its name lies beside it or in the folder above, so it was held against what was written alone',
        };
  },
} satisfies Record<string, Text | ((...args: never[]) => Text)>;

const hints = {
  foreign: (name: string): Text => {
    const compared = `dialogue diff ${name} hoi-nghi.yaml`;
    return {
      vi: `không biết được có ai sửa hay không${isDocx(name) ? `; so với dữ liệu bằng: ${compared}` : ''}`,
      en: `whether anyone edited it cannot be told${isDocx(name) ? `; compare it with the data: ${compared}` : ''}`,
    };
  },
  edited: (name: string): Text =>
    isDocx(name)
      ? {
          vi: `xem đã sửa gì: dialogue diff ${name}; gen không ghi đè tệp này khi chưa cho phép`,
          en: `see what was changed: dialogue diff ${name}; gen does not replace the file unless it is told to`,
        }
      : {
          vi: 'gen không ghi đè tệp này khi chưa cho phép (--beside ghi bên cạnh, --force thay)',
          en: 'gen does not replace the file unless it is told to (--beside, --force)',
        },
  resaved: (yaml: string | null, stale: Stale | null): Text =>
    yaml === null || stale !== null
      ? {
          vi: 'cách trình bày thì chưa so được, vì chưa dựng lại được bản gốc',
          en: 'its look could not be compared, as what was written cannot be made again',
        }
      : {
          vi: 'không cần làm gì; muốn lấy lại bản của dialogue thì chạy gen --force (bản này được giữ thành bản .bak)',
          en: 'nothing needs doing; gen --force brings back the version of dialogue (this one is kept as a .bak copy)',
        },
  stale: (command: string, fate: Verified['fate']): Text =>
    fate === 'fresh'
      ? { vi: `ra lại văn bản: ${command}`, en: `write it again: ${command}` }
      : {
          vi: `ra bản mới bên cạnh để so: ${command} --beside`,
          en: `write the new version beside it and compare: ${command} --beside`,
        },
  alone: (name: string, kind: DocumentKind | null, [first, ...others]: readonly string[]): Text => {
    const yaml = quoted(first ?? 'hoi-nghi.yaml');
    if (kind === null)
      return {
        vi: 'đặt tên tệp như gen đã đặt, ví dụ hoi-nghi-kehoach.docx',
        en: 'name it as gen does, e.g. hoi-nghi-kehoach.docx',
      };
    if (first !== undefined && others.length === 0)
      return {
        vi: `xem và sửa lỗi: dialogue check ${yaml}`,
        en: `see and mend them: dialogue check ${yaml}`,
      };
    return {
      vi: `ghi cả tệp YAML ở cuối lệnh: dialogue verify ${name} ${yaml}`,
      en: `name the YAML at the end: dialogue verify ${name} ${yaml}`,
    };
  },
};

function isDocx(name: string): boolean {
  return /\.docx"?$/iu.test(name);
}
