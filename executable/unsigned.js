/** Where the header of an .exe (PE32+) tells of its signature: the fifth of its tables. */
const SIGNATURE = 24 + 112 + 4 * 8;

/**
 * An .exe without the signature at its end, which speaks of other bytes once something is put in: Windows takes a broken one
 * more seriously than none.
 * @throws Error when it is no .exe for 64 bits, or something lies behind the signature
 */
export function unsigned(exe) {
  const at = exe.readUInt32LE(0x3c);
  const isExe = exe.toString('latin1', at, at + 4) === 'PE\0\0' && exe.readUInt16LE(at + 24) === 0x20b;
  if (!isExe) throw new Error('not an .exe for 64 bits');
  const [start, size] = [exe.readUInt32LE(at + SIGNATURE), exe.readUInt32LE(at + SIGNATURE + 4)];
  if (start === 0) return exe;
  if (start + size !== exe.length) throw new Error('something lies behind the signature');
  const bare = Buffer.from(exe.subarray(0, start));
  bare.fill(0, at + SIGNATURE, at + SIGNATURE + 8);
  return bare;
}
