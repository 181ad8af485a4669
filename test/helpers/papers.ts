import { renderedBytes } from './committed.ts';
import { photo } from './photo.ts';
import { everyShape } from './shapes.ts';
import type { Side } from './view-parts.ts';
import { barePlan, fullArticle, fullConclusion, fullMinutes, fullPlan, longPlan } from './views.ts';

const sides: readonly Side[] = ['nd30', 'dang'];

async function officialPapers(side: Side): Promise<[string, Uint8Array][]> {
  return [
    [`kehoach-${side}`, await renderedBytes(`kehoach/${side}.docx`, fullPlan(side))],
    [`kehoach-${side}-trong`, await renderedBytes(`kehoach/${side}.docx`, barePlan(side))],
    [`kehoach-${side}-dai`, await renderedBytes(`kehoach/${side}.docx`, longPlan(side))],
    [`bienban-${side}`, await renderedBytes(`bienban/${side}.docx`, fullMinutes(side))],
    [`bienban-${side}-phu-luc`, await renderedBytes(`bienban/${side}.docx`, everyShape.bienban)],
    [`thongbao-${side}`, await renderedBytes(`thongbao/${side}.docx`, fullConclusion(side))],
    [`thongbao-${side}-phu-luc`, await renderedBytes(`thongbao/${side}.docx`, everyShape.thongbao)],
  ];
}

/** Every template filled with views of every shape, by name. */
export const papers: ReadonlyMap<string, Uint8Array> = new Map([
  ...(await Promise.all(sides.map(officialPapers))).flat(),
  ['tinbai', await renderedBytes('tinbai/tinbai.docx', fullArticle(photo.tep), { photos: [photo] })],
  [
    'tinbai-trong',
    await renderedBytes('tinbai/tinbai.docx', {
      chuyen_muc: null,
      tieu_de: 'Tin',
      dong_ngay: null,
      mo_dau: '[cần bổ sung: mở đầu]',
      khoi: [],
      tac_gia: null,
    }),
  ],
]);
