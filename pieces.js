// The program in pieces: functions in a table, so that a command reads those it uses and no more.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Bundles a program and splits it wherever one of its parts is imported when it is needed.
 * @param options of esbuild, for all pieces
 * @returns each piece by the name under which others require it, the one of `entry` first; and the files that went in
 */
export async function buildPieces(entry, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [entry],
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    write: false,
    metafile: true,
  });
  const { minify, platform, supported, target } = options;
  const pieces = new Map();
  for (const { path, text } of outputFiles) {
    const plain = required(text.trim());
    const { code } = await transform(plain, { minify, platform, supported, target, format: 'cjs' });
    pieces.set(`./${basename(path)}`, code.trim());
  }
  return { pieces, inputs: Object.keys(metafile.inputs) };
}

/** The text of a table of pieces: those named, or all. */
export function tableOf(pieces, names = [...pieces.keys()]) {
  const entries = names.map(
    (name) => `${JSON.stringify(name)}(exports,require,module){${pieces.get(name)}\n}`,
  );
  return marked(`({\n${entries.join(',\n')}\n})`);
}

/** Text for node, its first line naming its content. */
export function marked(text) {
  const plain = ascii(text);
  return `//${createHash('sha256').update(plain).digest('hex')}\n${plain}`;
}

/** Node reads and compiles plain ASCII fastest; esbuild leaves letters in regular expressions alone, where an escape means the same. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What esbuild writes at the head of a piece for others, and for node's modules there and further on; and at its end. */
const IMPORT = /^import(?:\{([^}]*)\}from)?"(\.\/[^"]+)";/;
const OF_NODE = /^import[^"]*"[^".][^"]*";/;
const EXPORT = /export\{([^}]*)\};?$/;
const UNKNOWN = /[;}](?:import(?:\{[^}]*\}from)?"\.\/|export[ {*])/;

/**
 * A piece as a function can hold it: what it takes of other pieces are constants, which are faster than what esbuild would
 * make of them. No piece imports one that imports it, for both would then be one.
 */
function required(text) {
  let rest = text;
  let head = '';
  for (let found = next(rest); found !== null; found = next(rest)) {
    rest = rest.slice(found[0].length);
    head += OF_NODE.test(found[0]) ? found[0] : constants(found);
  }
  const [all = '', list = ''] = EXPORT.exec(rest) ?? [];
  const body = rest
    .slice(0, rest.length - all.length)
    .replace('export default ', 'exports.default=')
    .replace(/\bimport\(("\.\/[^"]+")\)/g, (_, name) => `Promise.resolve().then(()=>require(${name}))`);
  if (UNKNOWN.test(body)) throw new Error('esbuild has changed how it writes pieces');
  const given = list.split(',').map((name) => name.split(' as ').reverse().join(':'));
  return `${head}${body}${all === '' ? '' : `Object.assign(exports,{${given.join()}});`}`;
}

function next(text) {
  return IMPORT.exec(text) ?? OF_NODE.exec(text);
}

function constants([, list, name]) {
  const required = `require("${name}");`;
  return list === undefined ? required : `const{${list.replaceAll(' as ', ':')}}=${required}`;
}
