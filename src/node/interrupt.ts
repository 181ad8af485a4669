const undos = new Set<() => void>();

export function endOnInterrupt(code: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    process.once(signal, () => {
      // The last first: a program is stopped before its folder is removed.
      for (const undo of [...undos].reverse()) undo();
      process.exit(code);
    });
  }
}

export function onInterrupt(undo: () => void): () => void {
  undos.add(undo);
  return () => void undos.delete(undo);
}
