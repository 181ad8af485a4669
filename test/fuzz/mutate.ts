import fc from 'fast-check';

/** A file after a few slips. */
export interface Mutant {
  /** Of the files at hand, counted around. */
  file: number;
  slips: Slip[];
}

interface Slip {
  kind: keyof typeof SLIPS;
  /** Where, in ten thousandths of the length. */
  at: number;
  /** Which bit, how many bytes…, counted around. */
  size: number;
}

/** Bits of YAML that change what is around them, values no field can have, and what a terminal would obey. */
export const YAML_BITS = [
  ...`"|'|: | #|\n|\t|- |? |>|[|]|{|}|&a |*a|!t |%|@|\`|\\|<<: |---\n|...\n|__proto__: 1\n|co_quan: ../../etc/passwd\n`.split(
    '|',
  ),
  ...`99999999999999999999|9007199254740991|275760|31/2/2026|1/1/0001|31/12/9999|-1|0|25h99|"\\ud800"|e\u0301`.split(
    '|',
  ),
  ...[
    '|',
    '\u0000',
    '\u001b[2J',
    '"\\e[31m"',
    '"\\x1b]0;x\\x07"',
    '\u009b31m',
    '"\\x9b31m"',
    '\u007f',
    '\u202e',
    '\ufeff',
    '\u2028',
  ],
];

/** Bits of the XML of a .docx that change what is around them. */
export const XML_BITS = [
  ...`<|>|&|"|/>|</w:p>|<w:p>|<w:p/>|<w:r><w:t>x</w:t></w:r>|<w:tbl>|<w:tc>|<w:sectPr/>|<w:ins>|<w:br w:type="page"/>`.split(
    '|',
  ),
  ...`<w:fldSimple w:instr=" PAGE "/>|<!--|]]>|<![CDATA[|<?x?>|<!DOCTYPE x [<!ENTITY a "b">]>|&a;|&#0;|&#x1b;|&#x9b;`.split(
    '|',
  ),
  ...[
    '\u0000',
    '\u001b[31m',
    '\ufffe',
    '\u202e',
    'xmlns:w="x"',
    'w:val=""',
    'w:numId="7"',
    'w:basedOn w:val="Normal"',
  ],
];

const NUMBERS = ['0', '-1', '1.5', '99', '9007199254740991', '99999999999999999999', 'NaN', '1e9', '٣', ''];

/** What a slip has to do with. */
interface Scene {
  before: Uint8Array;
  after: Uint8Array;
  /** The line of the place, what is above it, and what is below it, its line feed among that. */
  above: Uint8Array;
  line: Uint8Array;
  below: Uint8Array;
  other: Uint8Array;
  size: number;
  bit: Uint8Array;
}

const SLIPS = {
  flip: ({ before, after, size }: Scene) =>
    join(before, [(after[0] ?? 0) ^ (1 << (size % 8))], after.subarray(1)),
  delete: ({ before, after, size }: Scene) => join(before, after.subarray(1 + (size % 40))),
  repeat: ({ before, after, size }: Scene) => join(before, after.subarray(0, size % 400), after),
  insert: ({ before, after, bit }: Scene) => join(before, bit, after),
  cut: ({ before }: Scene) => before,
  splice: ({ before, other, size }: Scene) =>
    join(before, other.subarray(Math.floor((size / 0xffff) * other.length))),
  swapLines: ({ above, line, below }: Scene) => {
    const next = below.subarray(1);
    const end = lineEnd(next, 0);
    return join(above, next.subarray(0, end), FEED, line, next.subarray(end));
  },
  dropLine: ({ above, below }: Scene) => join(above, below.subarray(1)),
  indent: ({ above, line, below, size }: Scene) =>
    join(above, BLANKS.subarray(0, 1 + (size % 4)), line, below),
  outdent: ({ above, line, below, size }: Scene) => join(above, line.subarray(1 + (size % 3)), below),
  value: ({ above, line, below, bit }: Scene) => {
    const colon = line.indexOf(0x3a);
    return join(
      above,
      line.subarray(0, colon < 0 ? line.length : colon + 1),
      BLANKS.subarray(0, 1),
      bit,
      below,
    );
  },
  number: ({ before, after, size }: Scene) => {
    const from = after.findIndex(isDigit);
    if (from < 0) return join(before, after);
    const rest = after.subarray(from);
    const length = rest.findIndex((byte) => !isDigit(byte));
    const number = encode(NUMBERS[size % NUMBERS.length]);
    return join(before, after.subarray(0, from), number, rest.subarray(length < 0 ? rest.length : length));
  },
};

export const mutants: fc.Arbitrary<Mutant> = fc.record({
  file: fc.nat(99),
  slips: fc.array(
    fc.record({
      // The keys of a literal are what its type says.
      kind: fc.constantFrom(...(Object.keys(SLIPS) as Slip['kind'][])),
      at: fc.nat(9999),
      size: fc.nat(0xffff),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** The bytes of a file after its slips; `bits` are what they may put in. */
export function mutated(
  files: readonly Uint8Array[],
  bits: readonly string[],
  { file, slips }: Mutant,
): Uint8Array {
  const fileAt = (number: number) => files[number % files.length] ?? new Uint8Array();
  return slips.reduce((bytes, { kind, at, size }) => {
    const place = Math.floor((at / 10_000) * bytes.length);
    const start = place === 0 ? 0 : bytes.lastIndexOf(FEED[0] ?? 0, place - 1) + 1;
    const end = lineEnd(bytes, place);
    return SLIPS[kind]({
      before: bytes.subarray(0, place),
      after: bytes.subarray(place),
      above: bytes.subarray(0, start),
      line: bytes.subarray(start, end),
      below: bytes.subarray(end),
      other: fileAt(file + 1),
      size,
      bit: encode(bits[size % bits.length]),
    });
  }, fileAt(file));
}

const FEED = [0x0a];
const BLANKS = Uint8Array.of(0x20, 0x20, 0x20, 0x20);

function lineEnd(bytes: Uint8Array, from: number): number {
  const feed = bytes.indexOf(0x0a, from);
  return feed < 0 ? bytes.length : feed;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function join(...pieces: (Uint8Array | number[])[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
}

function encode(text = ''): Uint8Array {
  return new TextEncoder().encode(text);
}
