/** Where the headers of an .exe for 64 bits stand: the offset of its first, and of the list of its tables. */
function headersOf(exe: Buffer): { at: number; tables: number } {
  const at = exe.readUInt32LE(0x3c);
  if (exe.toString('latin1', at, at + 4) !== 'PE\0\0') throw new Error('no .exe');
  if (exe.readUInt16LE(at + 24) !== 0x20b) throw new Error('not for 64 bits');
  return { at, tables: at + 24 + 112 };
}

/** The machine an .exe is for, and how many bytes its signature has: none when it is not signed. */
export function aboutExe(exe: Buffer): { machine: number; signature: number } {
  const { at, tables } = headersOf(exe);
  return { machine: exe.readUInt16LE(at + 4), signature: exe.readUInt32LE(tables + 4 * 8 + 4) };
}

/** Raw data (RCDATA) that an .exe carries under a name; null when it carries none. */
export function rawResource(exe: Buffer, name: string): Buffer | null {
  const { at, tables } = headersOf(exe);
  const sections = at + 24 + exe.readUInt16LE(at + 20);
  /** Where on the disk lies what is loaded at an address. */
  const offsetOf = (address: number): number => {
    for (let i = 0; i < exe.readUInt16LE(at + 6); i += 1) {
      const section = sections + i * 40;
      const way = address - exe.readUInt32LE(section + 12);
      if (way >= 0 && way < exe.readUInt32LE(section + 16)) return exe.readUInt32LE(section + 20) + way;
    }
    throw new Error('an address in no section');
  };
  const root = offsetOf(exe.readUInt32LE(tables + 2 * 8));
  /** Entries of a folder of resources: name or number → where it leads. */
  const entries = (folder: number): Map<string | number, number> =>
    new Map(
      Array.from({ length: exe.readUInt16LE(folder + 12) + exe.readUInt16LE(folder + 14) }, (_, i) => {
        const [id, to] = [exe.readUInt32LE(folder + 16 + i * 8), exe.readUInt32LE(folder + 20 + i * 8)];
        const where = root + (id & 0x7fffffff);
        const text = () => exe.toString('utf16le', where + 2, where + 2 + 2 * exe.readUInt16LE(where));
        return [id >>> 31 === 1 ? text() : id, root + (to & 0x7fffffff)];
      }),
    );
  const RCDATA = 10;
  const [named] = [entries(root).get(RCDATA)].map((kind) => kind && entries(kind).get(name));
  const [leaf] = named ? entries(named).values() : [];
  if (leaf === undefined) return null;
  const start = offsetOf(exe.readUInt32LE(leaf));
  return exe.subarray(start, start + exe.readUInt32LE(leaf + 4));
}
