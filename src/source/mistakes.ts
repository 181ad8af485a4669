import type { Said } from './said.ts';

/** What is told about mistakes of syntax; `syntax.ts` decides which one was made. */

export const tab: Said = {
  code: 'yaml/tab',
  message: {
    vi: 'đầu dòng thụt bằng phím Tab; YAML chỉ nhận dấu cách',
    en: 'the line is indented with a tab; YAML takes spaces only',
  },
  hint: {
    vi: 'xóa Tab và gõ dấu cách, mỗi cấp hai dấu',
    en: 'replace the tab with spaces, two for each level',
  },
};

export const indent: Said = {
  code: 'yaml/indent',
  message: {
    vi: 'dòng này thụt không thẳng với các dòng cùng cấp',
    en: 'this line does not start in the column of its siblings',
  },
  hint: {
    vi: 'cho các khóa, hoặc các gạch đầu dòng, của cùng một nhóm thụt bằng nhau; phần tiếp của một giá trị dài đặt trong ngoặc kép hoặc sau `|`',
    en: 'give all keys, or dashes, of one group the same indentation; put a long value in double quotes or after `|`',
  },
};

export function colonInValue(fixed: string | null): Said {
  return {
    code: 'yaml/colon-in-value',
    message: {
      vi: 'giá trị có dấu hai chấm rồi dấu cách, nên phần sau bị hiểu là một khóa nữa',
      en: 'the value holds a colon and a space, so that a second key seems to begin',
    },
    hint: withExample('đặt cả giá trị trong ngoặc kép', 'put the whole value in quotes', fixed),
  };
}

export function colonSpace(fixed: string): Said {
  return {
    code: 'yaml/colon-space',
    message: { vi: 'thiếu dấu cách sau dấu hai chấm', en: 'no space after the colon' },
    hint: { vi: `viết \`${fixed}\``, en: `write \`${fixed}\`` },
  };
}

/** `fixed`: the line with the colon it seems to lack; null when it does not begin like a key. */
export function keyColon(fixed: string | null): Said {
  const add =
    fixed === null
      ? { vi: 'thêm khóa và dấu hai chấm ở đầu dòng', en: 'begin the line with a key and a colon' }
      : { vi: `thêm dấu hai chấm sau khóa: \`${fixed}\``, en: `put a colon after the key: \`${fixed}\`` };
  return {
    code: 'yaml/key-colon',
    message: {
      vi: 'dòng này không có dạng `khóa: giá trị`',
      en: 'this line is not of the form `key: value`',
    },
    hint: {
      vi: `${add.vi}; nếu là phần tiếp của dòng trên thì đặt cả giá trị trong ngoặc kép hoặc sau \`|\``,
      en: `${add.en}; if it continues the line above, put that value in double quotes or after \`|\``,
    },
  };
}

export function separator(sign: string, fixed: string): Said {
  return {
    code: 'yaml/key-colon',
    message: {
      vi: `sau khóa là dấu \`${sign}\`, phải là dấu hai chấm`,
      en: `the key is followed by \`${sign}\`, a colon is wanted`,
    },
    hint: { vi: `viết \`${fixed}\``, en: `write \`${fixed}\`` },
  };
}

export function quote(mark: string): Said {
  const other = mark === '"' ? "'" : '"';
  return {
    code: 'yaml/quote',
    message: {
      vi: `giá trị đã đóng bằng \`${mark}\` nhưng còn chữ phía sau`,
      en: `the value was closed by \`${mark}\` but text follows`,
    },
    hint: {
      vi: `đặt cả giá trị trong \`${other}…${other}\`, hoặc đổi dấu ngoặc bên trong thành “ ”`,
      en: `put the whole value in \`${other}…${other}\`, or use “ ” inside`,
    },
  };
}

export function quoteOpen(mark: string, closedAt: number | null): Said {
  const seen =
    closedAt === null ? null : { vi: `đến dòng ${closedAt} mới đóng`, en: `closed only on line ${closedAt}` };
  return {
    code: 'yaml/quote-open',
    message: {
      vi: `dấu \`${mark}\` mở ở đây ${seen?.vi ?? 'nhưng không có dấu đóng'}`,
      en: `the quote \`${mark}\` opened here ${seen?.en ?? 'is never closed'}`,
    },
    hint: { vi: `thêm \`${mark}\` ở cuối giá trị`, en: `add \`${mark}\` at the end of the value` },
  };
}

export const bracket: Said = {
  code: 'yaml/bracket',
  message: {
    vi: 'giá trị có dấu `[ ]` hoặc `{ }` không đủ cặp, hoặc còn chữ ở ngoài dấu ấy',
    en: 'the value holds a bracket `[ ]` or `{ }` without its pair, or text outside of it',
  },
  hint: {
    vi: 'nếu dấu ấy là chữ của giá trị thì đặt cả giá trị trong ngoặc kép; nếu là danh sách thì viết mỗi mục một dòng `- `',
    en: 'if the bracket is part of the text, put the whole value in double quotes; else write each item on a line `- `',
  },
};

export function reservedChar(char: string, fixed: string | null): Said {
  return {
    code: 'yaml/reserved-char',
    message: {
      vi: `giá trị không được mở đầu bằng \`${char}\``,
      en: `a value may not begin with \`${char}\``,
    },
    hint: withExample('đặt cả giá trị trong ngoặc kép', 'put the whole value in quotes', fixed),
  };
}

export const dashInline: Said = {
  code: 'yaml/dash-inline',
  message: {
    vi: 'gạch đầu dòng của danh sách nằm cùng dòng với khóa',
    en: 'a list item stands on the line of its key',
  },
  hint: {
    vi: 'xuống dòng, thụt vào rồi mới viết `- `; nếu dấu `-` là chữ thì đặt cả giá trị trong ngoặc kép',
    en: 'begin the item on the next line, indented; if the dash is part of the text, quote the value',
  },
};

export const blockHeader: Said = {
  code: 'yaml/block-header',
  message: {
    vi: 'sau `|` hoặc `>` ở đầu giá trị không được có chữ cùng dòng',
    en: 'no text may follow `|` or `>` on the line that opens a block',
  },
  hint: {
    vi: 'xuống dòng và thụt vào rồi mới viết đoạn văn; nếu dấu ấy là chữ thì đặt cả giá trị trong ngoặc kép',
    en: 'begin the text on the next line, indented; if the sign is part of the text, quote the value',
  },
};

export const badEscape: Said = {
  code: 'yaml/escape',
  message: {
    vi: 'dấu `\\` trong ngoặc kép mở đầu một mã, nhưng mã này không có',
    en: 'a backslash in double quotes begins an escape, but there is no such escape',
  },
  hint: {
    vi: "dùng ngoặc đơn '…' thay ngoặc kép, hoặc viết đường dẫn bằng dấu `/`",
    en: "use single quotes '…' instead, or write the path with `/`",
  },
};

export const commentSpace: Said = {
  code: 'yaml/comment-space',
  message: { vi: 'thiếu dấu cách trước `#` của ghi chú', en: 'no space before the `#` of a comment' },
  hint: {
    vi: 'thêm dấu cách trước `#`; nếu là chữ của giá trị thì đặt trong cùng một cặp ngoặc kép',
    en: 'put a space before `#`; if it is part of the text, bring it inside the quotes',
  },
};

export const syntax: Said = {
  code: 'yaml/syntax',
  message: { vi: 'chỗ này không đúng cách viết YAML', en: 'this is not valid YAML' },
  hint: {
    vi: 'so với mẫu `khóa: giá trị`, danh sách thì mỗi mục một dòng `- `; giá trị có ký tự lạ thì đặt trong ngoặc kép',
    en: 'compare with `key: value`, lists as lines `- `; put values with unusual characters in double quotes',
  },
};

function withExample(vi: string, en: string, fixed: string | null): Said['hint'] {
  return fixed === null ? { vi, en } : { vi: `${vi}: \`${fixed}\``, en: `${en}: \`${fixed}\`` };
}
