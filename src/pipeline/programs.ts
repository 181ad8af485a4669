import type { Io } from '../io.ts';
import { resolvePath } from '../paths.ts';
import { type Program, readProgram } from '../render/program.ts';
import type { FoundTemplate } from '../templates/find.ts';

/** Each template is compiled or read once in a run, by its hash. */
const known = new Map<string, Program | null>();

/**
 * A template compiled: a shipped one as the build has left it, any other here. Null for what the engine has to fill in by
 * itself, as all of them when DIALOGUE_ENGINE=docxtemplater.
 * @param of SHA-256 of its bytes, hex
 */
export async function programOf(io: Io, template: FoundTemplate, of: string): Promise<Program | null> {
  if (io.env.DIALOGUE_ENGINE === 'docxtemplater') return null;
  const found = known.get(of);
  if (found !== undefined) return found;
  const program = builtProgram(io, template, of) ?? (await compile(template, of));
  known.set(of, program);
  return program;
}

/** Null when there is none, or one of other bytes. */
function builtProgram({ files, packageRoot }: Io, { own, name }: FoundTemplate, of: string): Program | null {
  const path = resolvePath(packageRoot, 'dist/templates', name.replace(/docx$/, 'json'));
  if (own || files.look(path)?.kind !== 'file') return null;
  const program = readProgram(Buffer.from(files.read(path)).toString('utf8'));
  return program.of === of ? program : null;
}

async function compile({ bytes }: FoundTemplate, of: string): Promise<Program | null> {
  const { compileTemplate } = await import('../render/compile.ts');
  return compileTemplate(bytes, of);
}
