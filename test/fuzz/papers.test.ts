import fc from 'fast-check';
import { expect } from 'vitest';
import { docxParts } from '../helpers/docx-parts.ts';
import { structureFaults } from '../helpers/docx-structure.ts';
import { sdkFaults } from '../helpers/validator.ts';
import { conferences } from './conference.ts';
import { desk } from './desk.ts';
import { exampleData } from './files.ts';
import { printed } from './printed.ts';
import { prove } from './prove.ts';
import { expectPlaces, findingsOf } from './said.ts';
import { anyText } from './text.ts';
import { textsIn, type Value } from './value.ts';
import { writeYaml } from './write.ts';

interface Written {
  conference: Value;
  layout: number;
  final: boolean;
  /** Whether Microsoft's validator, which is slow, looks at the papers too. */
  validated: boolean;
}

const table = desk();

prove<Written>({
  name: 'papers',
  share: 0.1,
  values: fc.record({
    conference: fc.oneof(
      { weight: 9, arbitrary: conferences(anyText) },
      { weight: 1, arbitrary: fc.constantFrom(...exampleData) },
    ),
    layout: fc.nat(),
    final: fc.nat(4).map((n) => n === 0),
    validated: fc.nat(49).map((n) => n === 0),
  }),
  /** Any conference gives papers that any reader opens, with nothing in them of how they are made; or it is told why not. */
  async holds({ conference, layout, final, validated }) {
    table.clear();
    table.put('x.yaml', writeYaml(conference, { seed: layout, free: false }));
    const { code, stdout, stderr } = await table.gen(...(final ? ['--final'] : []));
    expect([0, 1], stderr).toContain(code);
    const findings = findingsOf(stdout);
    expectPlaces(table, findings);
    expect(findings.some(({ severity }) => severity === 'error')).toBe(code === 1);
    const typed = textsIn(conference).join('\n');
    for (const [name, bytes] of table.papers()) {
      const left = leftIn(printed(name, bytes)).filter((sign) => !typed.includes(sign));
      expect(
        left.filter((sign) => final || !sign.startsWith('[cần')),
        name,
      ).toEqual([]);
      if (!name.endsWith('.docx')) continue;
      expect(docxFaults(bytes, typed), name).toEqual([]);
      if (validated) expect(await sdkFaults(bytes), name).toEqual([]);
    }
  },
});

/** What no clerk types: values of JavaScript, signs of the template engines, what a final paper may not have. */
const LEFT = ['undefined', '[object', 'NaN', 'null', '\ufffd', '{', '}', '[cần bổ sung'];

function leftIn(text: string): string[] {
  return LEFT.filter((sign) => text.includes(sign));
}

/** Faults of structure; line breaks inside a text, which would tear a justified line apart; what nobody sees. */
function docxFaults(bytes: Uint8Array, typed: string): string[] {
  const torn = [...docxParts(bytes)].filter(
    ([name, xml]) => name.startsWith('word/') && /<w:t[^>]*>[^<]*[\n\r\t]/.test(xml),
  );
  const faults = structureFaults(bytes).filter(
    (fault) => !(fault.startsWith('LEFTOVER') && isTyped(fault, typed)),
  );
  const unseen = UNSEEN.exec(printed('.docx', bytes))?.[0] ?? '';
  return [
    ...faults,
    ...torn.map(([name]) => `TORN ${name}`),
    ...(unseen === '' ? [] : [`UNSEEN ${JSON.stringify(unseen)}`]),
  ];
}

/** Joiners may stand in an emoji. */
const UNSEEN = /[\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

function isTyped(leftover: string, typed: string): boolean {
  return typed.includes(leftover.slice(leftover.indexOf(': ') + 2));
}
