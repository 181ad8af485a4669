import type { DataPath, Text, Unplaced } from '../findings/finding.ts';
import type { DoiThoai } from '../model/generated/types.ts';
import { parseDate } from '../vi/calendar.ts';
import { parseTime } from '../vi/clock.ts';
import { fold } from '../vi/fold.ts';
import { isTooLarge, parseInteger } from '../vi/number.ts';
import { IMPOSSIBLE_DATE } from './codes.ts';
import { dateHint, impossibleDateHint } from './dates.ts';
import type { Raw } from './fold.ts';
import { branch, property, rootSchema, type ScalarKind, type SchemaNode } from './shape.ts';
import { numberHint, timeHint } from './value-hints.ts';

type Scalar = { ok: true; value: unknown } | { ok: false; message: Text; hint: Text; code: string };

/**
 * Turns the typed text into dates, times, numbers and switches where the schema says so. What cannot be read
 * is told and left out, as are keys and shapes the validator refuses, so that the rules can go on with the rest;
 * `hoi_nghi` is always there.
 */
export function readValues(raw: Raw): { value: DoiThoai; findings: Unplaced[] } {
  const findings: Unplaced[] = [];
  const { required: _, ...schema } = rootSchema;
  const value = { hoi_nghi: {}, ...(read(raw, schema, [], findings) ?? {}) };
  return { value: value as DoiThoai, findings }; // the border: from here on the generated types hold
}

function read(raw: Raw, schema: SchemaNode, path: DataPath, findings: Unplaced[]): unknown {
  if (typeof raw === 'string') {
    const here = branch(schema, 'scalar');
    return here === null ? undefined : readScalar(raw, here, path, findings);
  }
  if (Array.isArray(raw)) {
    const items = branch(schema, 'list')?.items;
    if (items === undefined) return undefined;
    const values = raw.map((item, i) => read(item, items, [...path, i], findings));
    // Choices are named by no path, so an unknown one goes; elsewhere a hole would move the indices of what
    // follows, and an unreadable item stays as an empty text or map.
    if (branch(items, 'scalar')?.enum !== undefined) return values.filter((value) => value !== undefined);
    return values.map((value) => value ?? emptyOf(items));
  }
  const here = branch(schema, 'map');
  if (here === null) return undefined;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    const place = property(here, key);
    if (place === null) continue;
    const result = read(value, place, [...path, key], findings);
    if (result !== undefined) out[key] = result;
  }
  return (here.required ?? []).every((key) => Object.hasOwn(out, key)) ? out : undefined;
}

function emptyOf(items: SchemaNode): unknown {
  return branch(items, 'scalar') !== null ? '' : {};
}

function readScalar(text: string, schema: SchemaNode, path: DataPath, findings: Unplaced[]): unknown {
  if (schema.enum !== undefined) return schema.enum.includes(text) ? text : undefined;
  if (schema.kieu === undefined) return text;
  const result = readKind(text, schema.kieu);
  if (result.ok) return result.value;
  findings.push({
    code: result.code,
    severity: 'error',
    message: result.message,
    hint: result.hint,
    path,
    source: null,
  });
  return undefined;
}

function readKind(text: string, kind: ScalarKind): Scalar {
  switch (kind) {
    case 'so_nguyen': {
      const value = parseInteger(text);
      return value === null ? bad('schema/number', NUMBER(text), numberHint(text)) : { ok: true, value };
    }
    case 'dung_sai': {
      const value = SWITCHES.get(fold(text));
      return value === undefined ? bad('schema/switch', SWITCH(text), SWITCH_HINT) : { ok: true, value };
    }
    case 'ngay': {
      const result = parseDate(text);
      if (result.ok) return { ok: true, value: result.date };
      return result.reason === 'impossible'
        ? bad(IMPOSSIBLE_DATE, NO_SUCH_DATE(text), impossibleDateHint(text))
        : bad('schema/date', DATE(text), dateHint(text));
    }
    case 'gio': {
      const result = parseTime(text);
      if (result.ok) return { ok: true, value: result.time };
      return bad('schema/time', TIME(text), timeHint(text, result.reason));
    }
  }
}

function bad(code: string, message: Text, hint: Text): Scalar {
  return { ok: false, code, message, hint };
}

const SWITCHES: ReadonlyMap<string, boolean> = new Map([
  ['co', true],
  ['true', true],
  ['x', true],
  ['khong', false],
  ['false', false],
]);

const NUMBER = (text: string): Text =>
  isTooLarge(text)
    ? { vi: `“${text}” là số quá lớn`, en: `“${text}” is too large a number` }
    : { vi: `“${text}” không phải là số nguyên`, en: `“${text}” is not a whole number` };
const SWITCH = (text: string): Text => ({
  vi: `“${text}” không phải là có hoặc không`,
  en: `“${text}” is neither yes nor no`,
});
const SWITCH_HINT: Text = { vi: 'ghi “có” hoặc “không”', en: 'write “có” (yes) or “không” (no)' };
const DATE = (text: string): Text => ({
  vi: `“${text}” không phải là một ngày`,
  en: `“${text}” is not a date`,
});
const NO_SUCH_DATE = (text: string): Text => ({
  vi: `không có ngày “${text}” trong lịch`,
  en: `there is no such day as “${text}”`,
});
const TIME = (text: string): Text => ({
  vi: `“${text}” không phải là giờ trong ngày`,
  en: `“${text}” is not a time of day`,
});
