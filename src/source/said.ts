import type { DataPath, Finding, Severity, Span, Text } from '../findings/finding.ts';
import type { SourceText } from './text.ts';

/** What is told about one kind of mistake in the YAML. */
export interface Said {
  code: string;
  message: Text;
  hint: Text;
  severity?: Severity;
}

export function yamlFinding(
  source: SourceText,
  span: Span,
  said: Said,
  path: DataPath | null = null,
): Finding {
  const { code, message, hint, severity = 'error' } = said;
  return { code, severity, message, hint, file: source.file, span, path, source: null };
}

/** Limit of lists and groups inside one another: real data needs six, and the parser recurses at each, a few hundred levels being safe. */
export const MAX_DEPTH = 32;

/**
 * Limit of tokens (keys, values, signs, blanks, line ends) for the parser of all YAML, which takes up to 500 bytes for each:
 * about 1 GB, what node may use on an office machine. Fifty thousand opinions with answers are 1.8 million.
 */
export const MAX_TOKENS = 2_500_000;

/** Letters of one key or value: forty pages, more than any speech. Rules and pages would take minutes for a text of megabytes. */
export const MAX_TEXT = 100_000;

const QUOTE_IT: Text = {
  vi: 'nếu là chữ của giá trị thì đặt cả giá trị trong ngoặc kép',
  en: 'if it is part of the text, put the whole value in double quotes',
};

export const anchor = reserved(
  'yaml/anchor',
  { vi: '`&` ở đầu giá trị đặt tên cho đoạn YAML để dùng lại', en: '`&` opens a YAML anchor' },
  { vi: 'nếu để dùng lại thì bỏ đi và chép nội dung vào từng chỗ', en: 'else remove it and repeat the data' },
);

export const alias = reserved(
  'yaml/alias',
  { vi: '`*` ở đầu giá trị gọi lại một đoạn YAML khác', en: '`*` opens a YAML alias' },
  { vi: 'nếu để gọi lại thì chép thẳng nội dung vào đây', en: 'else write the data itself here' },
);

export const tag = reserved(
  'yaml/tag',
  { vi: '`!` ở đầu giá trị khai kiểu dữ liệu của YAML', en: '`!` opens a YAML tag' },
  { vi: 'nếu để khai kiểu thì xóa đi', en: 'else remove the tag' },
);

function reserved(code: string, what: Text, otherwise: Text): Said {
  return {
    code,
    message: { vi: `${what.vi}, ở đây không dùng`, en: `${what.en}, which is not used here` },
    hint: { vi: `${QUOTE_IT.vi}; ${otherwise.vi}`, en: `${QUOTE_IT.en}; ${otherwise.en}` },
  };
}

export const directive: Said = {
  code: 'yaml/directive',
  message: { vi: 'dòng chỉ thị `%…` của YAML, ở đây không dùng', en: 'a YAML directive `%…`, not used here' },
  hint: { vi: 'xóa dòng này', en: 'delete this line' },
};

export const manyDocuments: Said = {
  code: 'yaml/many-documents',
  message: {
    vi: 'dấu `---` hoặc `...` mở đầu một tài liệu thứ hai; mỗi tệp chỉ tả một hội nghị',
    en: '`---` or `...` begins a second document; one file describes one conference',
  },
  hint: {
    vi: 'xóa dòng này, hoặc chuyển phần sau sang tệp khác',
    en: 'delete this line, or move what follows to another file',
  },
};

export const tooDeep: Said = {
  code: 'yaml/depth',
  message: {
    vi: `các mục lồng nhau quá ${MAX_DEPTH} cấp`,
    en: `lists and groups nest deeper than ${MAX_DEPTH} levels`,
  },
  hint: {
    vi: 'xem lại các dấu `[`, `{` và chỗ thụt đầu dòng; một hội nghị không cần quá mười cấp',
    en: 'look at the brackets and the indentation; a conference needs fewer than ten levels',
  },
};

export const tooLong: Said = {
  code: 'yaml/too-long',
  message: {
    vi: 'tệp có hơn 2,5 triệu khóa, giá trị, dấu và dòng; một hội nghị chỉ cần vài nghìn',
    en: 'the file holds more than 2.5 million keys, values, signs and lines; a conference takes a few thousand',
  },
  hint: {
    vi: 'mở tệp xem có phải tệp hội nghị không; nếu bị hỏng thì chép lại từ bản gốc',
    en: 'open the file and see whether it is the one you meant; if it is broken, copy it from the original',
  },
};

export function longText(length: number): Said {
  return {
    code: 'yaml/long-text',
    message: {
      vi: `đoạn chữ này dài ${length} ký tự, nhiều nhất là ${MAX_TEXT}`,
      en: `this text has ${length} letters, ${MAX_TEXT} is the most`,
    },
    hint: {
      vi: 'chỉ ghi phần đưa vào văn bản; nếu chép nhầm cả tệp khác vào đây thì xóa đi',
      en: 'keep what belongs in the papers; if another file was pasted here, delete it',
    },
  };
}

export const lostAfterHash: Said = {
  code: 'yaml/lost-after-hash',
  severity: 'warning',
  message: {
    vi: 'từ dấu `#` đến hết dòng bị bỏ, vì ` #` mở đầu một ghi chú',
    en: 'everything from `#` on is dropped, as ` #` begins a comment',
  },
  hint: {
    vi: 'nếu là chữ của giá trị thì đặt cả giá trị trong ngoặc kép; nếu là ghi chú thì thêm dấu cách sau `#`',
    en: 'if it is part of the text, put the whole value in double quotes; if it is a comment, put a space after `#`',
  },
};

export const empty: Said = {
  code: 'yaml/empty',
  message: { vi: 'tệp không có dữ liệu nào', en: 'the file holds no data' },
  hint: {
    vi: 'chạy `dialogue new` để có tệp mẫu, hoặc bỏ dấu `#` ở đầu các dòng cần dùng',
    en: 'run `dialogue new` for a starter, or remove the `#` before the lines you need',
  },
};

export const notMap: Said = {
  code: 'yaml/root',
  message: {
    vi: 'tệp phải gồm các dòng `khóa: giá trị`, nhưng ở đây là danh sách hoặc đoạn chữ',
    en: 'the file must hold `key: value` lines, but is a list or a plain text',
  },
  hint: {
    vi: 'viết từng dữ kiện thành một dòng `khóa: giá trị`, như `ten: …`; `dialogue new` viết sẵn một tệp mẫu',
    en: 'write each fact as `key: value`; `dialogue new` writes a starter',
  },
};

export const mergeKey: Said = {
  code: 'yaml/merge-key',
  message: {
    vi: '`<<` trộn một đoạn YAML khác, ở đây không dùng',
    en: '`<<` merges other data, not used here',
  },
  hint: { vi: 'chép thẳng các dòng cần dùng vào đây', en: 'write the lines you need here' },
};

export function forbiddenKey(key: string): Said {
  return {
    code: 'yaml/forbidden-key',
    message: { vi: `\`${key}\` không được dùng làm khóa`, en: `\`${key}\` may not be a key` },
    hint: { vi: 'xóa dòng này hoặc đổi tên khóa', en: 'delete the line or rename the key' },
  };
}

export const badKey: Said = {
  code: 'yaml/key',
  message: {
    vi: 'trước dấu `:` phải là tên khóa, nhưng ở đây trống hoặc là một danh sách',
    en: 'a key must stand before the `:`, but there is nothing or a list',
  },
  hint: {
    vi: 'viết tên khóa trước dấu `:`; nếu cả dòng là chữ thì đặt trong ngoặc kép',
    en: 'write a key before the `:`; if the line is text, put it in double quotes',
  },
};

export const lostLetter: Said = {
  code: 'yaml/lost-letter',
  message: {
    vi: 'chữ ở đây đã mất, chỉ còn dấu “�”',
    en: 'a letter is lost here, “�” stands in its place',
  },
  hint: {
    vi: 'gõ lại các chữ bị mất, hoặc chép lại từ bản gốc: tệp đã bị mở bằng sai mã rồi lưu',
    en: 'type what is lost again, or copy it from the original: the file was opened in a wrong encoding and saved',
  },
};

export const controlEscape: Said = {
  code: 'yaml/control-char',
  message: {
    vi: 'mã `\\…` trong ngoặc kép cho ra ký tự điều khiển, văn bản Word không chứa được',
    en: 'an escape `\\…` gives a control character, which a Word document cannot hold',
  },
  hint: {
    vi: "xóa mã ấy; nếu dấu `\\` là chữ thì dùng ngoặc đơn '…' thay ngoặc kép",
    en: "remove the escape; if the backslash is part of the text, use single quotes '…'",
  },
};
