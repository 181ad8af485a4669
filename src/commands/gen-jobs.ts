import type { Io } from '../io.ts';
import type { FileOutcome } from './gen-file.ts';

/**
 * The files of a run divided among copies of this program, each with a shard of them; what came of each file in the order
 * of the files. Throws ProgramFailed when a copy does not come to its end.
 * @param argv this run's own words, to which the shard is added
 */
export async function* genByJobs(
  io: Io,
  count: number,
  jobs: number,
  argv: (shard: string) => readonly string[],
): AsyncGenerator<FileOutcome> {
  const of = Math.min(jobs, count);
  const [program, ...start] = io.self;
  const copies = Array.from({ length: of }, (_, i) =>
    io.lines(program, [...start, ...argv(`${i + 1}/${of}`)], io.cwd),
  );
  for (let at = 0; at < count; at++) {
    const line = await copies[at % of]?.next();
    if (line === undefined || line.done) throw new Error(`a copy said nothing of file ${at}`);
    yield JSON.parse(line.value) as FileOutcome; // written by the same program
  }
}
