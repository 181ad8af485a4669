import { lines, loop, paragraph, type Xml } from './wml.ts';

/** A numbered section of the body with its items and sub-items; `name` is its tag. */
export function section(name: string): Xml {
  return loop(
    name,
    paragraph('Muc', '{tieu_de}'),
    lines('doan', 'NoiDung'),
    loop(
      'khoan',
      lines('tieu_de', 'Khoan'),
      lines('doan', 'NoiDung'),
      loop('diem', lines('tieu_de', 'Diem'), lines('doan', 'NoiDung')),
    ),
  );
}
