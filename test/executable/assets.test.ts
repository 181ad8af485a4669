import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withAssets } from '../../executable/assets.ts';
import { nodeFiles } from '../../src/node/files.ts';
import { freshFolder, put } from '../helpers/folder.ts';

const TEXT = new TextEncoder();
const CARRIED: Readonly<Record<string, Uint8Array>> = {
  'package.json': TEXT.encode('{}'),
  'templates/cau/ket.hbs': TEXT.encode('Kết'),
  'templates/cau/bien_ban/mo.hbs': TEXT.encode('Mở'),
};

/** Real files with three carried below an executable, which is a file of the disk itself. */
function carrying() {
  const folder = freshFolder();
  const root = put(folder, 'dialogue', 'ELF');
  const read = (name: string): Uint8Array => CARRIED[name] ?? new Uint8Array();
  return { folder, root, files: withAssets(nodeFiles, root, { names: Object.keys(CARRIED), read }) };
}

const fault = (code: string) => expect.objectContaining({ code });

describe('the files an executable carries', () => {
  test('are looked at, read and listed below it', () => {
    const { root, files } = carrying();
    expect(files.look(join(root, 'templates/cau/ket.hbs'))).toEqual({ kind: 'file', size: 4 + 1 });
    expect(String(Buffer.from(files.read(join(root, 'templates/cau/bien_ban/mo.hbs'))))).toBe('Mở');
    expect(files.look(join(root, 'templates/cau'))).toEqual({ kind: 'folder', size: 0 });
    expect(files.list(join(root, 'templates'))).toEqual(['cau']);
    expect(files.list(`${root}/templates/cau`)).toEqual(['bien_ban', 'ket.hbs']);
    expect(files.real(join(root, 'templates/cau'))).toBe(join(root, 'templates/cau'));
  });

  test('are no other than those: the rest is absent, as node tells it', () => {
    const { root, files } = carrying();
    for (const name of ['khac.txt', 'templates/cau/ket', 'package.json/x', 'constructor']) {
      expect(files.look(join(root, name))).toBeNull();
      expect(() => files.read(join(root, name))).toThrow(fault('ENOENT'));
      expect(() => files.list(join(root, name))).toThrow(fault('ENOENT'));
    }
    expect(() => files.read(join(root, 'templates'))).toThrow(fault('EISDIR'));
    expect(() => files.list(join(root, 'package.json'))).toThrow(fault('ENOTDIR'));
  });

  test('are read as a copy, for the executable itself cannot be written to', () => {
    const { root, files } = carrying();
    files.read(join(root, 'package.json')).fill(0);
    expect(String(Buffer.from(files.read(join(root, 'package.json'))))).toBe('{}');
  });

  test('cannot be written, moved or removed', async () => {
    const { root, files } = carrying();
    const path = join(root, 'package.json');
    await expect(files.writeNew(path, new Uint8Array())).rejects.toThrow();
    expect(() => files.makeFolder(join(root, 'moi'))).toThrow();
    expect(() => files.rename(path, `${root}.json`)).toThrow();
    expect(files.look(path)?.kind).toBe('file');
  });

  test('hide nothing of the disk, not even the executable', () => {
    const { folder, root, files } = carrying();
    put(folder, 'package.json', 'của đĩa');
    put(folder, 'dialogue.yaml', '');
    expect(files.look(root)).toMatchObject({ kind: 'file', size: 3 });
    expect(String(files.read(root))).toBe('ELF');
    expect(String(files.read(join(folder, 'package.json')))).toBe('của đĩa');
    expect(files.list(folder)).toEqual(['dialogue', 'dialogue.yaml', 'package.json']);
    expect(files.real(folder)).toBe(folder);
    expect(files.look(join(folder, 'không có'))).toBeNull();
  });
});
