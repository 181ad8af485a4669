import type { Said } from './said.ts';

/** What is told about how a line or its value begins. */

export const dashSpace: Said = {
  code: 'yaml/dash-space',
  message: { vi: 'thiếu dấu cách sau gạch đầu dòng', en: 'no space after the dash of a list item' },
  hint: {
    vi: 'viết `- ` rồi mới đến nội dung; nếu dấu `-` là chữ thì đặt cả dòng trong ngoặc kép',
    en: 'write `- ` and then the item; if the dash is part of the text, quote it',
  },
};

export function bullet(mark: string): Said {
  return {
    code: 'yaml/bullet',
    message: {
      vi: `đầu dòng là dấu \`${mark}\`; mục của danh sách mở đầu bằng dấu trừ`,
      en: `the line begins with \`${mark}\`; an item of a list begins with a hyphen`,
    },
    hint: {
      vi: `thay \`${mark}\` bằng \`-\` (phím dấu trừ), sau đó một dấu cách; nếu dấu ấy là chữ thì đặt cả giá trị trong ngoặc kép`,
      en: `replace \`${mark}\` by \`-\` and a space; if it is part of the text, quote the value`,
    },
  };
}

export const oddBlank: Said = {
  code: 'yaml/blank',
  message: {
    vi: 'đầu dòng có dấu cách đặc biệt (chép từ Word hoặc trang web), YAML không coi là dấu cách',
    en: 'the line begins with a special blank (pasted from Word or a web page), which is no space to YAML',
  },
  hint: {
    vi: 'xóa khoảng trống đầu dòng và gõ lại bằng phím cách',
    en: 'delete the leading blank and type spaces',
  },
};

export function blankBehindColon(fixed: string): Said {
  return {
    code: oddBlank.code,
    message: {
      vi: 'sau dấu hai chấm có dấu cách đặc biệt (chép từ Word hoặc trang web), YAML không coi là dấu cách',
      en: 'the colon is followed by a special blank (pasted from Word or a web page), which is no space to YAML',
    },
    hint: {
      vi: `xóa khoảng trống sau dấu hai chấm và gõ lại bằng phím cách: \`${fixed}\``,
      en: `delete the blank behind the colon and type a space: \`${fixed}\``,
    },
  };
}
