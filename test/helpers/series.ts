/** Files `a.yaml`, `b.yaml`, … of one ward, each from `lan: 1 @ 22/5/2026`: keys of `hoi_nghi` and the day; then more of the file. */
export function series(...files: string[]): string {
  return files
    .map((file, i) => {
      const [head = '', more = ''] = file.split('\n', 2);
      const [keys = '', day = ''] = head.split(' @ ');
      const name = `${'abcdef'[i]}.yaml`;
      return `# ${name}\nco_quan: {loai: phuong, ten: Mẫu}\nhoi_nghi: {${keys}, phien: [{ngay: ${day}}]}\n${more}`;
    })
    .join('\n');
}
