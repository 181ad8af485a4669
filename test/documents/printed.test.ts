import { expect, test } from 'vitest';
import { asPrinted } from '../../src/documents/printed.ts';

test('every text of a view is fit to print, wherever it stands', () => {
  const view = {
    trich_yeu: ['về tổ chức\nhội nghị '],
    muc: { tieu_de: null, khoan: [{ doan: ['đối\u200b \u202ethoại'] }] },
  };
  expect(asPrinted(view)).toEqual({
    trich_yeu: ['về tổ chức hội nghị'],
    muc: { tieu_de: null, khoan: [{ doan: ['đối thoại'] }] },
  });
});

test('the name of a photo stays as its file is called', () => {
  expect(asPrinted({ anh: { tep: 'anh  1.jpg', chu_thich: 'Toàn  cảnh' } })).toEqual({
    anh: { tep: 'anh  1.jpg', chu_thich: 'Toàn cảnh' },
  });
});
