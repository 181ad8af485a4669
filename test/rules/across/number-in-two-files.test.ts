import { numberInTwoFiles } from '../../../src/rules/across/number-in-two-files.ts';
import { testAcross } from '../../helpers/across.ts';

interface Paper {
  /** Of the session. */
  day?: string;
  office?: string;
  /** Lines below the paper. */
  paper: string;
  key?: string;
  more?: string;
}

const WARD = '{loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}';

/** Two files, each with one paper. */
function two(a: Paper, b: Paper): string {
  return [a, b].map((paper, i) => file(`${'ab'[i]}.yaml`, paper)).join('\n');
}

function file(name: string, { day = '', office = WARD, paper, key = 'ke_hoach', more = '' }: Paper): string {
  const session = day === '' ? 'nam: 2026' : `phien: [{ngay: ${day}}]`;
  return `# ${name}\nco_quan: ${office}\nhoi_nghi: {${session}}\n${key}: {${paper}}\n${more}`;
}

const spring = { day: '22/5/2026', paper: 'so: 42, ngay: 04/5/2026' };
const autumn = { day: '20/11/2026', paper: 'so: 42, ngay: 02/11/2026' };
const party = (paper: Paper): Paper => ({ ...paper, paper: `ben_ban_hanh: dang, ${paper.paper}` });
const on = (ngay: string, more: Partial<Paper> = {}): Paper => ({
  day: ngay,
  paper: `so: 42, ngay: ${ngay}`,
  ...more,
});
const withTerm = (term: string) => `{loai: phuong, ten: Mẫu, dang: {nhiem_ky: ${term}}}`;

testAcross(numberInTwoFiles, [
  { name: 'the later paper is told', yaml: two(autumn, spring), found: ['a.yaml ke_hoach.so'] },
  {
    name: 'zeros before do not count, letters behind do not care for case',
    yaml: two({ ...spring, paper: "so: '042A', ngay: 04/5/2026" }, { ...autumn, paper: 'so: 42a' }),
    found: ['b.yaml ke_hoach.so'],
  },
  { name: 'a letter behind', yaml: two(spring, { ...autumn, paper: 'so: 42a' }), found: [] },
  { name: 'papers without number', yaml: two({ ...spring, paper: 'ngay: 04/5/2026' }, autumn), found: [] },
  { name: 'two years', yaml: two(on('22/5/2026'), on('20/11/2027')), found: [] },
  {
    name: 'a plan of the year before, by its own date',
    yaml: two({ day: '10/01/2027', paper: 'so: 42, ngay: 20/12/2026' }, spring),
    found: ['a.yaml ke_hoach.so'],
  },
  {
    name: 'without dates, by the year of the conference',
    yaml: two({ day: '22/5/2026', paper: 'so: 42' }, { day: '20/11/2026', paper: 'so: 42' }),
    found: ['b.yaml ke_hoach.so'],
  },
  {
    name: 'two kinds with one abbreviation',
    yaml: two({ ...spring, key: 'ke_hoach_giai_quyet' }, autumn),
    found: ['b.yaml ke_hoach.so'],
  },
  { name: 'two kinds', yaml: two({ ...spring, key: 'bien_ban' }, autumn), found: [] },
  { name: 'two bodies of one place', yaml: two(party(spring), autumn), found: [] },
  {
    name: 'a symbol of another register',
    yaml: two(spring, { ...autumn, paper: 'so: 42, ngay: 02/11/2026, ky_hieu: KH-BCĐ' }),
    found: [],
  },
  {
    name: 'the usual symbol typed by hand',
    yaml: two(spring, { ...autumn, paper: 'so: 42, ngay: 02/11/2026, ky_hieu: KH-UBND' }),
    found: ['b.yaml ke_hoach.so'],
  },
  {
    name: 'wards of one name in two provinces',
    yaml: two(spring, { ...autumn, office: '{loai: phuong, ten: Mẫu, tinh: tỉnh Khác}' }),
    found: [],
  },
  {
    name: 'a ward that may be another one',
    yaml: two(spring, { ...autumn, office: '{loai: phuong, ten: Mẫu}' }),
    found: [],
  },
  {
    name: 'names that differ by an accent only',
    yaml: two(
      { ...spring, office: '{loai: xa, ten: Tân Hùng}' },
      { ...autumn, office: '{loai: xa, ten: Tân Hưng}' },
    ),
    found: [],
  },
  {
    name: 'one name in two styles of tone marks',
    yaml: two(
      { ...spring, office: '{loai: xa, ten: Hòa An}' },
      { ...autumn, office: '{loai: xa, ten: Hoà An}' },
    ),
    found: ['b.yaml ke_hoach.so'],
  },
  {
    name: 'an office without a name',
    yaml: two({ ...spring, office: '' }, { ...autumn, office: '' }),
    found: [],
  },

  // One paper, or two?
  { name: 'a file and its copy', yaml: two(spring, spring), found: [] },
  {
    name: 'a copy in which another mistake was corrected',
    yaml: two(spring, { ...spring, paper: 'so: 42, ngay: 05/5/2026' }),
    found: [],
  },
  {
    name: 'one number and one date, two conferences',
    yaml: two(spring, { ...spring, day: '25/5/2026' }),
    found: ['warning b.yaml ke_hoach.so'],
  },
  {
    name: 'one plan for two conferences, as the file says that does not make it',
    yaml: two(spring, { ...spring, day: '25/5/2026', more: 'khong_lam: [ke_hoach]' }),
    found: [],
  },
  {
    name: 'the plan for the year, cited by a conference',
    yaml: two(
      { paper: 'so: 42, ngay: 04/01/2026, ca_nam: có' },
      { ...spring, paper: 'so: 42, ngay: 04/01/2026' },
    ),
    found: [],
  },
  {
    name: 'one follow-up plan, which the program does not write',
    yaml: two(
      { ...spring, key: 'ke_hoach_giai_quyet' },
      { ...spring, day: '25/5/2026', key: 'ke_hoach_giai_quyet' },
    ),
    found: [],
  },

  // From 01/7/2025 units count anew.
  { name: 'on two sides of 01/7/2025', yaml: two(on('22/5/2025'), on('20/11/2025')), found: [] },
  {
    name: 'both after 01/7/2025',
    yaml: two(on('22/7/2025'), on('20/11/2025')),
    found: ['b.yaml ke_hoach.so'],
  },
  {
    name: 'in 2025 without dates',
    yaml: two({ day: '22/7/2025', paper: 'so: 42' }, { day: '20/11/2025', paper: 'so: 42' }),
    found: [],
  },

  // The Party numbers by term.
  {
    name: 'Party: two years of one term',
    yaml: two(party(on('22/5/2022')), party(on('20/11/2024'))),
    found: ['b.yaml ke_hoach.so'],
  },
  { name: 'Party: two terms', yaml: two(party(on('22/5/2024')), party(on('20/5/2026'))), found: [] },
  {
    name: 'Party: a congress year tells nothing before November',
    yaml: two(party(on('22/8/2025')), party(on('20/10/2025'))),
    found: [],
  },
  {
    name: 'Party: from November of the congress year on',
    yaml: two(party(on('22/11/2025')), party(on('20/4/2029'))),
    found: ['b.yaml ke_hoach.so'],
  },
  {
    name: 'Party: a term of its own',
    yaml: two(
      party(on('22/5/2024', { office: withTerm('2023 - 2028') })),
      party(on('20/5/2026', { office: withTerm('2023 – 2028') })),
    ),
    found: ['b.yaml ke_hoach.so'],
  },
  {
    name: 'Party: the shared file has gone on to the next term',
    yaml: two(
      party(on('22/5/2024', { office: withTerm('2025 - 2030') })),
      party(on('20/5/2026', { office: withTerm('2025 - 2030') })),
    ),
    found: [],
  },
  {
    name: 'Party: without dates in a congress year',
    yaml: two(party({ day: '22/11/2025', paper: 'so: 42' }), party({ day: '20/12/2025', paper: 'so: 42' })),
    found: [],
  },
]);

testAcross(numberInTwoFiles, [
  {
    name: 'of three each but the first is told once',
    yaml: [
      file('c.yaml', on('22/5/2026')),
      file('a.yaml', on('22/6/2026')),
      file('b.yaml', on('22/7/2026')),
    ].join('\n'),
    found: ['a.yaml ke_hoach.so', 'b.yaml ke_hoach.so'],
  },
]);
