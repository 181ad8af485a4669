import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { OURS, ROOT } from './programs.js';
import { filesIn, freshFolder, holding, run } from './stage.js';

const OLD = readFileSync(join(ROOT, 'examples/xa-mau-toi-thieu.yaml'));
const NEW = swap(OLD, 'Nguyễn Văn A', 'Trần Văn B');
const UNTIDY = swap(OLD, 'Hội trường', 'Hội  trường');
/** The paper of most scenarios. */
export const PLAN = 'van-ban/a-kehoach.docx';

function swap(bytes, from, to) {
  const text = bytes.toString();
  if (!text.includes(from)) throw new Error(`there is no “${from}”`);
  return Buffer.from(text.replaceAll(from, to));
}

/** What the undisturbed program makes of these files. */
async function made(files, args, more) {
  const folder = holding(files);
  const { code, stderr } = await run([...OURS, ...args], { cwd: folder, more });
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code}\n${stderr}`);
  return filesIn(folder);
}

const yaml = (bytes) => new Map([['a.yaml', bytes]]);
const over = (files, more) => new Map([...files, ...more]);

/** A paper as it is after somebody wrote into it in Word. */
function edited(paper) {
  const zip = new PizZip(paper);
  const name = 'word/document.xml';
  zip.file(name, swap(zip.file(name).asNodeBuffer(), 'Chủ trì', 'Chủ toạ'));
  return zip.generate({ type: 'nodebuffer' });
}

/**
 * What a command changes: the papers of the old data are there, the data is new. Every file is another then.
 * @param args of the program @param sources names and bytes of what it reads, then and now @param more of the environment
 */
export async function changed(args, sources = [yaml(OLD), yaml(NEW)], more = {}) {
  const [old, after] = [await made(sources[0], args, more), await made(sources[1], args, more)];
  for (const [name, bytes] of after)
    if (bytes.equals(old.get(name))) throw new Error(`${name} does not change`);
  return { args, more, old, before: over(old, sources[1]), after };
}

/** The four things a clerk does that write: a paper anew, the first time, over an edited one; a correction of the data. */
export async function tasks() {
  const plan = await changed(['gen', 'kehoach', 'a.yaml']);
  const byHand = edited(plan.old.get(PLAN));
  const fix = ['check', '--fix', 'a.yaml'];
  return [
    { name: 'a paper anew', target: PLAN, ...plan },
    { name: 'a first paper', ...plan, before: yaml(NEW) },
    {
      name: 'over an edited paper',
      target: PLAN,
      args: [...plan.args, '--force'],
      before: over(yaml(NEW), [[PLAN, byHand]]),
      after: plan.after,
      handmade: [byHand],
    },
    {
      name: 'data corrected',
      target: 'a.yaml',
      args: fix,
      before: yaml(UNTIDY),
      after: await made(yaml(UNTIDY), fix),
    },
  ];
}

/** Every format a paper can have, and a photo that was changed too; what was there of it is kept. */
export async function album() {
  const photo = (name) => readFileSync(join(ROOT, 'examples/anh', name));
  const sources = [
    [OLD, photo('phat-bieu.jpg')],
    [NEW, photo('khai-mac.jpg')],
  ].map(([data, jpeg]) => {
    const article = Buffer.from('tin_bai:\n  anh:\n    - tep: anh.jpg\n');
    return over(yaml(Buffer.concat([data, article])), [['anh.jpg', jpeg]]);
  });
  const args = ['gen', 'all', 'a.yaml', '--format', 'docx,pdf,html,md'];
  const task = await changed(args, sources, { DIALOGUE_SOFFICE: quickOffice() });
  return { name: 'every format', ...task, handmade: [task.old.get('van-ban/a-tinbai/anh.jpg')] };
}

/** All papers of a conference, from the old data and from the new; one was edited by hand. */
export async function papers() {
  const args = ['gen', 'all', '--force', 'a.yaml'];
  const sides = await Promise.all(
    [OLD, NEW].map(async (data) => ({ sources: yaml(data), files: await made(yaml(data), args) })),
  );
  return { args, sides, edited: new Map([[PLAN, edited(sides[0].files.get(PLAN))]]) };
}

/** A program in the place of LibreOffice: its pages are a checksum, made at once. */
function quickOffice() {
  const path = join(freshFolder(), 'soffice');
  const id = '0'.repeat(32);
  const pdf = `printf '%%PDF-1.6 %s /ID [ <${id}> <${id}> ]' "$(cksum < "$in")"`;
  writeFileSync(path, `#!/bin/sh\nfor in; do :; done\n${pdf} > "\${in%.docx}.pdf"\n`);
  chmodSync(path, 0o755);
  return path;
}
