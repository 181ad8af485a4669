import type { Tag } from '../tag.ts';

/** `template.yaml`: what a clerk may put into a template, and the program's own list to compare it with. */
export function manifestYaml(folder: string, tags: readonly Tag[]): string {
  return [
    '# Các thẻ dùng được trong mẫu Word của thư mục này. Tệp do `npm run templates` làm ra.',
    '# kieu: chu  = {ten}, một dòng chữ',
    '#       dong = {#ten} {.} {/ten}, mỗi thẻ một đoạn; mỗi dòng thành một đoạn, không có dòng nào thì không in gì',
    '#       lap  = {#ten} … {/ten}, mỗi thẻ một đoạn; phần giữa lặp lại cho từng mục, chỉ dùng được các thẻ ghi ở trong',
    '# bat_buoc: mẫu không có thẻ này là thiếu thành phần của văn bản',
    `mau: ${folder}`,
    'the:',
    ...tags.flatMap((tag) => rows(tag, '  ')),
    '',
  ].join('\n');
}

function rows(tag: Tag, indent: string): string[] {
  const inner = indent.concat('  ');
  const own = [
    `${indent}- ten: ${tag.ten}`,
    `${inner}kieu: ${tag.kieu}`,
    `${inner}bat_buoc: ${tag.bat_buoc ? 'có' : 'không'}`,
    `${inner}mo_ta: ${JSON.stringify(tag.mo_ta)}`,
  ];
  if (tag.kieu !== 'lap') return own;
  return [...own, `${inner}trong:`, ...tag.trong.flatMap((t) => rows(t, inner.concat('  ')))];
}
