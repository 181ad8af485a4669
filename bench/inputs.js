// What is measured is made of the examples, so that the files are like those of an office.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';

/** Examples of which every paper can be made and lies beside the others. */
const WHOLE = [
  'phuong-mau-2026',
  'huyen-mau-2020',
  'gia-thuy-2019',
  'hoa-hieu-2023',
  'khuat-xa-2023',
  'phuong-7-2023',
];
export const EXAMPLE = resolve('examples/phuong-mau-2026.yaml');

/** Puts so many conferences into a folder, each with a name of its own, which stands in all its papers. @returns their paths */
export function conferences(folder, count) {
  for (const beside of ['anh', 'co-quan', 'trang-mau.png'])
    cpSync(join('examples', beside), join(folder, beside), { recursive: true });
  const texts = WHOLE.map((name) => readFileSync(`examples/${name}.yaml`, 'utf8'));
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `h${10_000 + i}.yaml`);
    writeFileSync(path, texts[i % texts.length].replace(/^ {2}ten: Hội nghị .*$/m, `$& (đợt ${i + 1})`));
    return path;
  });
}

/** The smallest example with so many opinions. */
export function withOpinions(path, count) {
  const text = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8').replace(
    /^y_kien:\n(?:[ -].*\n|\n)*/m,
    '',
  );
  const opinion = (_, i) => `  - nguoi_neu: Nguyễn Văn A
    noi_dung: Đề nghị xã sửa đoạn đường số ${i + 1} đã hỏng
    tra_loi: {noi_dung: "Xã ghi nhận, sẽ sửa đoạn đường số ${i + 1} trong quý sau"}\n`;
  writeFileSync(path, `${text.trimEnd()}\ny_kien:\n${Array.from({ length: count }, opinion).join('')}`);
}

/**
 * Leaves in a folder, as NAME.json, what each paper of each NAME.yaml says, with its template, for an engine that only fills
 * templates.
 * @param kinds the kinds of papers; without them all that can be made
 * @returns how many papers there are
 */
export async function prepareViews(folder, files, kinds) {
  const { composePapers, kindsOf, nodeIo, readDialogue, wordingOf } = createRequire(import.meta.url)(
    '../dist/index.cjs',
  );
  const io = nodeIo(process.cwd());
  let count = 0;
  mkdirSync(folder);
  for (const file of files) {
    const dialogue = readDialogue(io, file, { root: null, templates: null });
    const wanted = kinds ?? kindsOf(dialogue.conference);
    const papers = composePapers(dialogue, wanted, await wordingOf(io, dialogue));
    const views = papers.map(({ kind, view, standard }) => ({ template: templateOf(kind, standard), view }));
    writeFileSync(join(folder, `${basename(file, '.yaml')}.json`), JSON.stringify(views, withoutPictures));
    count += views.length;
  }
  return count;
}

/** Where a picture stands the view names its file; to put it there is not the engine's. */
function withoutPictures(key, value) {
  return key === 'tep' ? '' : value;
}

function templateOf(kind, standard) {
  const folder = kind.replace('_', '');
  const name = kind === 'tin_bai' ? folder : standard === 'nd30' ? standard : 'dang';
  return resolve('templates', folder, `${name}.docx`);
}
