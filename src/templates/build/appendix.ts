import type { Standard } from '../../standards/standard.ts';
import { sectionBreak } from './section.ts';
import { assignmentTable, distributionTable, opinionTable, scheduleTable } from './tables.ts';
import { lines, loop, paragraph, type Xml } from './wml.ts';

/** Each appendix starts by closing the section before it, so that it has its own pages and numbers. */
export function appendices(standard: Standard): Xml {
  return loop(
    'phu_luc',
    sectionBreak(standard.page),
    paragraph('PhuLucSo', '{so}'),
    lines('ten', 'PhuLucTen'),
    paragraph('PhuLucKemTheo', '{kem_theo}'),
    standard.lines.KePhuLuc === undefined ? '' : paragraph('KePhuLuc'),
    lines('doan', 'NoiDung'),
    distributionTable(),
    scheduleTable(),
    assignmentTable(),
    opinionTable(),
  );
}
