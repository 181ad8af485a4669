import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve('src');

/** A room may import from rooms of a lower row, and from its own row as long as no circle comes of it. */
const ROWS: readonly (readonly string[])[] = [
  ['vi', 'findings', 'exit.ts', 'paths.ts'],
  ['source', 'model', 'law', 'standards', 'io.ts', 'fault.ts'],
  ['schema', 'rules', 'documents', 'wording', 'templates', 'form', 'starter'],
  ['render', 'output'],
  ['pipeline'],
  ['commands'],
  ['cli.ts', 'node'],
  ['main.ts'],
  ['index.ts'],
];

/** Build steps run under node before the bundle exists; they touch files and may use development packages. */
const BUILD_STEPS = new Set(['schema/generate.ts', 'wording/precompile.ts']);

const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  dayjs: ['vi/'],
  yaml: ['source/'],
  handlebars: ['wording/', 'render/text.ts'],
  docxtemplater: ['render/plain.ts', 'render/compile.ts', 'render/scope.ts', 'templates/'],
  pizzip: ['render/compile.ts', 'templates/'],
  commander: ['cli.ts'],
};

interface Import {
  from: string;
  to: string;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : files(path);
    return name.endsWith('.ts') && !name.endsWith('.d.ts') ? [path] : [];
  });
}

const imports: Import[] = files(SRC).flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');
  return found.map((to) => ({
    from: relative(SRC, path),
    to: to.startsWith('.') ? relative(SRC, resolve(dirname(path), to)) : to,
  }));
});

const room = (file: string): string => file.split('/')[0] ?? file;
const row = (file: string): number => ROWS.findIndex((names) => names.includes(room(file)));
const isOurs = ({ to }: Import): boolean => to.endsWith('.ts') || to.endsWith('.js') || to.endsWith('.json');
const packageOf = (to: string): string =>
  to.startsWith('node:')
    ? to
    : to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');

describe('the house', () => {
  it('has a place for every room', () => {
    expect(
      files(SRC)
        .map((path) => relative(SRC, path))
        .filter((file) => row(file) < 0),
    ).toEqual([]);
  });

  it('lets imports point one way', () => {
    expect(imports.filter((i) => isOurs(i) && row(i.to) > row(i.from))).toEqual([]);
  });

  it('has no circle of files', () => {
    const edges = new Map<string, string[]>();
    for (const i of imports.filter(isOurs)) edges.set(i.from, [...(edges.get(i.from) ?? []), i.to]);
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...way, file]);
      done.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps one rule from leaning on another, and one kind of document from another', () => {
    const kinds = ['plan.ts', 'minutes.ts', 'conclusion.ts', 'article.ts'];
    const shared = ['rule.ts', 'text-rule.ts', 'across-rule.ts', 'index.ts'];
    const crossings = imports.filter(({ from, to }) => {
      const [name, target] = [from.split('/').at(-1) ?? '', to.split('/').at(-1) ?? ''];
      if (room(from) === 'documents' && room(to) === 'documents')
        return kinds.includes(name) && kinds.includes(target);
      if (room(from) !== 'rules' || room(to) !== 'rules') return false;
      return !shared.includes(name) && !shared.includes(target);
    });
    expect(crossings).toEqual([]);
  });

  it('uses each package only in its room', () => {
    const strays = imports.filter(({ from, to }) => {
      const rooms = PACKAGE_ROOMS[packageOf(to)];
      return rooms !== undefined && !BUILD_STEPS.has(from) && !rooms.some((r) => from.startsWith(r));
    });
    expect(strays).toEqual([]);
  });

  it('touches files and the process only in node/', () => {
    const strays = imports.filter(
      ({ from, to }) =>
        /^node:(fs|process|child_process|os|tty|readline)/.test(to) &&
        room(from) !== 'node' &&
        !BUILD_STEPS.has(from),
    );
    expect(strays).toEqual([]);
    const processUsers = files(SRC)
      .filter((path) =>
        /\bprocess\.(?!stdout\b.*\bio\b)/.test(
          readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      )
      .map((path) => relative(SRC, path));
    expect(processUsers.filter((file) => room(file) !== 'node')).toEqual([]);
  });

  it('keeps every file short enough to read in one go, but for the one page of all options', () => {
    const long = files(SRC).filter((path) => readFileSync(path, 'utf8').split('\n').length > 251);
    expect(long.map((path) => relative(SRC, path)).filter((file) => file !== 'cli.ts')).toEqual([]);
  });

  it('gives templates tags and loops only: no raw XML, no line breaks made of line feeds', () => {
    const options = files(SRC).filter((path) => /\blinebreaks\s*:/.test(readFileSync(path, 'utf8')));
    expect(options).toEqual([]);
    const built = files(join(SRC, 'templates/build')).filter((path) =>
      readFileSync(path, 'utf8').includes('{@'),
    );
    expect(built).toEqual([]);
  });

  it('exports by name and never switches types off', () => {
    const bad = files(SRC).filter((path) => {
      const text = readFileSync(path, 'utf8');
      return /export default|@ts-ignore|@ts-expect-error|: any\b|\bas any\b/.test(text);
    });
    expect(bad.map((path) => relative(SRC, path))).toEqual([]);
  });
});
