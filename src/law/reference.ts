import { addDays, shortDate } from '../vi/calendar.ts';
import { citableBases, isLaw } from './catalogue.ts';
import type { CitableBasis } from './entry.ts';

/** The manual's table of codes, in Markdown: what each gives, and when and where it may be cited. */
export function basisReference(): string {
  return [
    '| Mã | Văn bản | Hiệu lực |',
    '|---|---|---|',
    ...citableBases.map((basis) => `| \`${basis.ma}\` | ${citation(basis)} | ${validity(basis)} |`),
    '',
  ].join('\n');
}

function citation(basis: CitableBasis): string {
  const { loai, so, ngay, co_quan, ten } = basis;
  const date = `ngày ${shortDate(ngay)}`;
  return isLaw(basis) ? `${loai} ${ten} ${date}` : `${loai} số ${so} ${date} của ${co_quan} ${ten}`;
}

function validity({ het_hieu_luc, dia_phuong, sua_doi = [], chac_chan, ...basis }: CitableBasis): string {
  const from = shortDate(basis.hieu_luc_tu ?? basis.ngay);
  const to = het_hieu_luc === undefined ? '' : ` đến hết ${shortDate(addDays(het_hieu_luc, -1))}`;
  const place = dia_phuong === undefined ? [] : [`riêng ${dia_phuong}`];
  const changes = sua_doi.map(({ ma, tu }) => `từ ${shortDate(tu)} dẫn cùng \`${ma}\``);
  const doubt = chac_chan ? [] : ['cần kiểm tra lại'];
  return [`từ ${from}${to}`, ...place, ...changes, ...doubt].join('; ');
}
