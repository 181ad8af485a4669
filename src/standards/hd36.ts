import { hd05 } from './hd05.ts';
import type { Standard } from './standard.ts';

/** Hướng dẫn 36-HD/VPTW (03/4/2018), replaced on 27/5/2026: what differs from its successor. */
export const hd36: Standard = {
  ...hd05,
  id: 'hd36',
  name: { vi: 'Hướng dẫn 36-HD/VPTW', en: 'Guidance 36-HD/VPTW' },
  body: {
    ...hd05.body,
    lineSpacing: {
      rule: 'exact',
      value: 18,
      min: 18,
      max: Number.POSITIVE_INFINITY,
      clause: 'HD36, thể thức nội dung',
    },
  },
  forms: {
    ...hd05.forms,
    basis: {
      value: { dash: '- ', between: ';', last: ',', law: 'year' },
      clause: 'HD36, căn cứ ban hành',
    },
    addressee: { value: { letter: 'Kính gửi:', submission: 'Kính gửi:' }, clause: 'HD36, kính gửi' },
    recipients: {
      value: { heading: 'Nơi nhận:', dash: '- ', between: ',', last: '.', archive: 'Lưu' },
      clause: 'HD36, nơi nhận',
    },
  },
};
