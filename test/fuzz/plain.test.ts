import fc from 'fast-check';
import { expect } from 'vitest';
import { readPlain } from '../../src/source/plain.ts';
import { decode } from '../../src/source/text.ts';
import { parseAny } from '../../src/source/yaml.ts';
import { dataFiles, exampleData } from './files.ts';
import { type Mutant, mutants, mutated, YAML_BITS } from './mutate.ts';
import { prove } from './prove.ts';
import { writeYaml } from './write.ts';

interface Read {
  mutant: Mutant;
  /** The example written anew before its slips; as it is when 0. */
  layout: number;
}

prove<Read>({
  name: 'plain',
  share: 0.1,
  values: fc.record({ mutant: mutants, layout: fc.oneof(fc.constant(0), fc.nat()) }),
  /** What our own reader takes for plain the parser of all YAML reads alike, and has nothing to say of. */
  async holds({ mutant, layout }) {
    const files =
      layout === 0
        ? dataFiles
        : exampleData.map((data) => encode(writeYaml(data, { seed: layout, free: true })));
    const source = decode(mutated(files, YAML_BITS, mutant), 'x.yaml').value;
    const value = source === undefined ? null : readPlain(source);
    if (source !== undefined && value !== null) expect({ value, findings: [] }).toEqual(parseAny(source));
  },
});

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
