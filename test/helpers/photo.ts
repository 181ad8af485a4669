import type { Photo } from '../../src/render/photos.ts';

/** A grey picture of one pixel, said to be larger. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

export const photo: Photo = {
  tep: 'anh/quang-canh.png',
  bytes: new Uint8Array(Buffer.from(png, 'base64')),
  mime: 'image/png',
  width: 1600,
  height: 900,
  alt: 'Quang cảnh "Hội nghị" & đại biểu <dự>',
};
