import Docxtemplater from 'docxtemplater';
import type { Checked } from '../findings/finding.ts';
import { engineFindings, engineOptions } from '../templates/engine.ts';
import { enginePackage, openPackage } from '../templates/package.ts';
import { scopedParser, valueRecorder } from './scope.ts';

/** A filled template: its parts by name, and the name of the one with the text. */
export interface Filled {
  parts: Map<string, string | Uint8Array>;
  main: string;
}

/** Fills a template by the engine as it is meant to be used: what programs are held to, and what says what is wrong. */
export function fillPlainly(template: Uint8Array, view: object, file: string | null): Checked<Filled> {
  const opened = openPackage(template, file);
  if (opened.value === undefined) return { findings: opened.findings };
  const { parts, main } = opened.value;
  const zip = enginePackage(parts);
  const recorder = valueRecorder(file);
  try {
    new Docxtemplater(zip, {
      ...engineOptions(),
      parser: scopedParser(recorder),
      nullGetter: recorder.nullValue,
    }).render(view);
  } catch (error) {
    return { findings: engineFindings(error, file) };
  }
  const names = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
  const filled = new Map(
    names.map((name): [string, Uint8Array] => [name, zip.file(name)?.asUint8Array() ?? new Uint8Array()]),
  );
  return { value: { parts: filled, main }, findings: recorder.findings() };
}
