const undos = new Set<() => void>();
const unbroken = new Set<Promise<unknown>>();
let interrupted = false;

export function endOnInterrupt(code: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    process.once(signal, async () => {
      interrupted = true;
      await Promise.allSettled(unbroken);
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

export async function keepWhole<T>(work: () => Promise<T>): Promise<T> {
  if (interrupted) await new Promise(() => undefined); // the process is about to end
  const running = work();
  unbroken.add(running);
  try {
    return await running;
  } finally {
    unbroken.delete(running);
  }
}
