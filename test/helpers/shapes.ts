import { appendix, assignments, distribution, opinionTable, schedule } from './view-parts.ts';
import { fullArticle, fullConclusion, fullMinutes, fullPlan } from './views.ts';

/** No paper has an appendix like this one: every field is there. */
const everything = appendix('Phụ lục', {
  doan: ['Một đoạn.'],
  bang_phan_bo: distribution,
  bang_lich: schedule,
  bang_phan_cong: assignments,
  bang_y_kien: opinionTable(1),
});

/** Views in which every list has an item and every block is there, by the folder of their template. */
export const everyShape = {
  kehoach: { ...fullPlan('nd30'), phu_luc: [everything] },
  bienban: { ...fullMinutes('nd30'), phu_luc: [everything] },
  thongbao: { ...fullConclusion('nd30'), phu_luc: [everything] },
  tinbai: {
    ...fullArticle('anh.png'),
    khoi: [{ doan: 'Một đoạn.', anh: { tep: 'anh.png', chu_thich: 'Chú thích' } }],
  },
};
