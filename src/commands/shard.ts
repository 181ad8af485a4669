import { UsageError } from '../io.ts';

/** One of several equal parts of a list, from 1. */
export interface Shard {
  part: number;
  of: number;
}

/** `2/4` → the second of four. Throws UsageError for anything else. */
export function readShard(typed: string): Shard {
  const [, part = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(typed.trim()) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  throw new UsageError({
    vi: `--shard ghi phần mấy trên tổng số phần, ví dụ --shard 1/4 … --shard 4/4, không ghi “${typed}”`,
    en: `--shard says which part of how many, e.g. --shard 1/4 … --shard 4/4, not “${typed}”`,
  });
}

/** What of a list is in a shard: each thing is in one shard of each number of them, whatever runs them and when. */
export function inShard<T>(list: readonly T[], { part, of }: Shard): T[] {
  return list.filter((_, at) => at % of === part - 1);
}

/** A call of `gen` as a copy of the program gets it: for one shard of what the call is for, its outcomes as lines. */
export function shardArgs(argv: readonly string[], shard: string): string[] {
  const end = argv.indexOf('--');
  const at = end < 0 ? argv.length : end;
  return [...argv.slice(0, at), '--shard', shard, '--outcomes', ...argv.slice(at)];
}

/** How many copies of the program shall work at once. Throws UsageError for what is no such number. */
export function readJobs(typed: string): number {
  const jobs = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  if (jobs >= 1) return jobs;
  throw new UsageError({
    vi: `--jobs ghi số phần làm cùng lúc, từ 1 đến 999, không ghi “${typed}”`,
    en: `--jobs says how many work at once, from 1 to 999, not “${typed}”`,
  });
}
