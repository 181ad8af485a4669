import { readFileSync } from 'node:fs';

/** The smallest example: a plan from 19 lines. */
export const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');

/** The smallest example with its office in another file. */
export const officeIn = (path: string): string =>
  small.replace(/^co_quan:\n(?: {2}.*\n)+/m, `co_quan: ${JSON.stringify(path)}\n`);

/** The smallest example with these photos. */
export const photosOf = (...teps: string[]): string =>
  `${small}tin_bai:\n  anh:\n${teps.map((tep) => `    - tep: ${JSON.stringify(tep)}\n`).join('')}`;
