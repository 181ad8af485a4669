// One paper for all engines: minutes with twelve facts, the programme, and each opinion with its answer. The template is the
// shipped one for minutes with another text in its body, so that the other parts of the file are the same for all.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import PizZip from 'pizzip';

const FACTS = 'so ten nam dia_diem bat_dau ket_thuc chu_tri thu_ky co_mat trieu_tap so_y_kien nguoi_ky'.split(
  ' ',
);

const braces = {
  value: (name) => `{${name}}`,
  loop: (list, lines) => [`{#${list}}`, ...lines.map((line) => line((name) => `{${name}}`)), `{/${list}}`],
};

/** How each engine writes a value, and the paragraphs of a loop around or in place of its own. */
const TAGS = {
  docxtemplater: braces,
  'easy-template-x': braces,
  'docx-templates': {
    value: (name) => `+++INS ${name}+++`,
    loop: (list, lines) => [
      `+++FOR mot IN ${list}+++`,
      ...lines.map((line) => line((name) => `+++INS $mot.${name}+++`)),
      '+++END-FOR mot+++',
    ],
  },
  carbone: {
    value: (name) => `{d.${name}}`,
    loop: (list, lines) => [
      ...lines.map((line) => line((name) => `{d.${list}[i].${name}}`)),
      lines[0]((name) => `{d.${list}[i+1].${name}}`),
    ],
  },
};
export const PEERS = Object.keys(TAGS);

/** @param engine a name of TAGS @returns the bytes of its template */
export function templateFor(engine) {
  const { value, loop } = TAGS[engine];
  const lines = [
    ...FACTS.map((name) => `${name}: ${value(name)}`),
    ...loop('chuong_trinh', [(tag) => `${tag('tu')} - ${tag('den')}: ${tag('noi_dung')}`]),
    ...loop('y_kien', [(tag) => `Hỏi: ${tag('hoi')}`, (tag) => `Đáp: ${tag('dap')}`]),
  ];
  const zip = new PizZip(readFileSync(resolve('templates/bienban/nd30.docx')));
  const document = zip.file('word/document.xml').asText();
  const [, head, section] = /^(.*<w:body>).*(<w:sectPr[ >].*?<\/w:sectPr><\/w:body>.*)$/s.exec(document);
  const body = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
  zip.file('word/document.xml', head + body.join('') + section);
  for (const { name } of Object.values(zip.files))
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name))
      zip.file(name, zip.file(name).asText().replace(/[{}]/g, ''));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
