import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPart } from './docx-parts.ts';
import { freshFolder, put } from './folder.ts';
import { type Ran, run } from './run.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');

/** A folder of a clerk: `hoi-nghi.yaml`, the papers of it in `van-ban/`, and what may become of them. */
export interface Office {
  folder: string;
  /** Types a command; `dialogue` goes without saying. */
  type(...argv: string[]): Promise<Ran>;
  bytes(name: string): Uint8Array;
  put(name: string, content: string | Uint8Array): void;
  /** A person changes the text of a paper in Word. */
  edit(name: string, change: (xml: string) => string): void;
  /** The data change. */
  data(change: (yaml: string) => string): void;
}

/** @param kinds of papers that are there */
export async function clerksOffice(...kinds: string[]): Promise<Office> {
  return office(freshFolder(), small, kinds);
}

/** The same with the full example of a ward, photos and all. */
export async function wardOffice(...kinds: string[]): Promise<Office> {
  const folder = freshFolder();
  for (const name of ['anh', 'co-quan'])
    cpSync(join('examples', name), join(folder, name), { recursive: true });
  return office(folder, readFileSync('examples/phuong-mau-2026.yaml', 'utf8'), kinds);
}

async function office(folder: string, yaml: string, kinds: readonly string[]): Promise<Office> {
  const at = (name: string) => join(folder, name);
  const here: Office = {
    folder,
    type: (...argv) => run(argv, { cwd: folder }),
    bytes: (name) => new Uint8Array(readFileSync(at(name))),
    put: (name, content) => void put(folder, name, content),
    edit: (name, change) =>
      void put(folder, name, withPart(readFileSync(at(name)), 'word/document.xml', change)),
    data: (change) => void put(folder, 'hoi-nghi.yaml', change(readFileSync(at('hoi-nghi.yaml'), 'utf8'))),
  };
  here.put('hoi-nghi.yaml', yaml);
  if (kinds.length > 0) await here.type('gen', ...kinds, '--quiet');
  return here;
}
