import { EXIT } from '../exit.ts';
import { resolvePath } from '../paths.ts';
import type { Context } from './context.ts';

/** `dialogue schema`: the editor's JSON Schema on stdout, the committed file byte for byte. */
export function schema({ io }: Context): number {
  io.stdout(
    new TextDecoder().decode(io.files.read(resolvePath(io.packageRoot, 'src/schema/dialogue.schema.json'))),
  );
  return EXIT.done;
}
