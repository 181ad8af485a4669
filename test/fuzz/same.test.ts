import fc from 'fast-check';
import { expect } from 'vitest';
import { conferences } from './conference.ts';
import { desk } from './desk.ts';
import { type Encoding, encoded, encodings } from './encode.ts';
import { exampleData } from './files.ts';
import { prove } from './prove.ts';
import { anyText } from './text.ts';
import type { Value } from './value.ts';
import { PLAIN, writeYaml } from './write.ts';

interface Twice {
  conference: Value;
  layout: number;
  encoding: Encoding;
}

const table = desk();

prove<Twice>({
  name: 'same',
  share: 0.05,
  values: fc.record({
    conference: fc.oneof(conferences(anyText), fc.constantFrom(...exampleData)),
    layout: fc.integer({ min: 1 }),
    encoding: encodings,
  }),
  /** The same data gives the same papers, byte for byte, however the file is laid out and encoded; so say `verify` and `diff`. */
  async holds({ conference, layout, encoding }) {
    table.clear();
    const make = async () => {
      const { code, stdout, stderr } = await table.gen();
      expect([0, 1], stderr).toContain(code);
      const { files }: { files: { status: string }[] } = JSON.parse(stdout);
      return { code, files: files.map(({ status }) => status), papers: table.written() };
    };
    table.put('x.yaml', writeYaml(conference, PLAIN));
    const first = await make();
    table.put('x.yaml', encoded(writeYaml(conference, { seed: layout, free: true }), encoding));
    const again = await make();
    expect(again.code).toBe(first.code);
    expect(again.files).toEqual(first.files.map(() => 'same'));
    expect(again.papers).toEqual(first.papers);
    const [paper, ...others] = table.papers().map(([name]) => `van-ban/${name}`);
    if (paper === undefined) return;
    const verified = await table.run('verify', paper, ...others, 'x.yaml');
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
    const compared = await table.run('diff', paper, 'x.yaml');
    expect(compared.code, compared.stdout + compared.stderr).toBe(0);
  },
});
