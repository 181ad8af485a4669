import type { CodeMeta } from '../findings/catalogue.ts';

/** A date that no calendar has; data rather than form, so it is explained among the rules (C17). */
export const IMPOSSIBLE_DATE = 'dulieu/impossible-date';

/** Every code of this folder, for the catalogue. */
export const schemaCodes: readonly CodeMeta[] = [
  code('schema/unknown-key', 'khóa không có trong mẫu', 'a key the schema does not know'),
  code('schema/need-list', 'cần một danh sách', 'a list is wanted'),
  code('schema/need-text', 'cần chữ, không phải danh sách hay nhóm khóa', 'a text is wanted'),
  code('schema/need-map', 'cần các khóa bên dưới', 'keys are wanted'),
  code('schema/choice', 'không phải một lựa chọn có sẵn', 'not one of the choices'),
  code('schema/required', 'thiếu khóa bắt buộc', 'a required key is missing'),
  code('schema/empty-item', 'mục trống trong danh sách', 'an empty list item'),
  code('schema/version', 'tệp của phiên bản mới hơn chương trình', 'a file newer than the program'),
  code('schema/number', 'không phải số nguyên', 'not a whole number'),
  code('schema/switch', 'không phải có hoặc không', 'neither yes nor no'),
  code('schema/date', 'không phải một ngày', 'not a date'),
  code('schema/time', 'không phải giờ trong ngày', 'not a time of day'),
];

function code(name: string, vi: string, en: string): CodeMeta {
  return { code: name, severity: 'error', title: { vi, en } };
}
