import type { CodeMeta } from '../findings/catalogue.ts';
import type { Severity } from '../findings/finding.ts';

/** Every code of this folder, for the catalogue. When `gen` writes, an error of these is of the environment (exit 3), not of the data. */
export const outputCodes: readonly CodeMeta[] = [
  code(
    'output/edited',
    'error',
    'tệp đích đã được sửa tay hoặc không phải do dialogue tạo',
    'the target was edited by hand or is not ours',
    'Chữ đã sửa trong Word không lấy lại được nếu bị ghi đè, nên bản ấy luôn được giữ. Xem đã sửa gì bằng dialogue diff. Thêm --beside để ghi bản mới bên cạnh (.moi.docx), hoặc --force để thay, bản cũ được giữ cạnh đó, tên có thêm ngày và chữ bak.',
  ),
  code(
    'output/resaved',
    'error',
    'tệp chỉ được lưu lại, chữ và ảnh không đổi',
    'the file was only saved again, its words are unchanged',
    'Word và LibreOffice ghi lại toàn bộ tệp mỗi lần lưu, dù không ai sửa chữ nào. Chữ và ảnh vẫn như lúc dialogue tạo; cách trình bày có thể đã đổi, xem bằng dialogue diff. Lệnh gen vẫn giữ nguyên tệp ấy; muốn lấy bản mới thì thêm --force (bản cũ được giữ thành bản .bak) hoặc --beside.',
  ),
  code(
    'output/stale',
    'warning',
    'văn bản không còn khớp dữ liệu',
    'the paper no longer agrees with its data',
    'Sau khi ra văn bản, tệp YAML, mẫu Word hoặc câu mẫu đã đổi, nên chạy lại thì ra văn bản khác. Xem khác ở đâu bằng dialogue diff, ra lại bằng dialogue gen; bản đã sửa tay không bị ghi đè khi chưa cho phép.',
  ),
  code(
    'output/no-origin',
    'info',
    'chưa so văn bản với dữ liệu',
    'the paper was not held against its data',
    'Tệp YAML của một văn bản được tìm theo tên: hoi-nghi-kehoach.docx là của hoi-nghi.yaml, ở cùng thư mục hoặc thư mục trên. Không có, hoặc có nhiều tệp như vậy, thì chỉ biết được văn bản có bị sửa từ lúc ra hay không. Ghi tên tệp YAML ở cuối lệnh để so với dữ liệu.',
  ),
  code(
    'output/exists',
    'error',
    'chỗ ghi tệp mới đã có một tệp',
    'a file is where the new one was to be',
    'Lệnh lint --fix chỉ ghi ra tệp mới, không bao giờ ghi đè tệp đang có, kể cả tệp do chính nó ghi lần trước: có thể đã có người sửa tiếp trong Word.',
  ),
  code(
    'output/locked',
    'error',
    'tệp đích đang mở ở chương trình khác, hoặc chỉ cho đọc',
    'the target is open in another program, or read-only',
    'Word và LibreOffice giữ tệp đang mở, ghi vào lúc ấy sẽ hỏng tệp hoặc mất phần đang gõ. Đóng tệp rồi chạy lại; các văn bản khác đã được ghi. Tệp có dấu chỉ cho đọc (Read-only) cũng được giữ, vì có người không muốn nó bị thay.',
  ),
  code(
    'output/overtaken',
    'error',
    'tệp bị chương trình khác ghi trong lúc đang chạy',
    'another program wrote the file meanwhile',
    'Giữa lúc đọc tệp và lúc thay nó, ai đó đã lưu bản khác vào cùng chỗ. Bản vừa lưu luôn được giữ; chạy lại thì nó được xét như mọi bản đang có.',
  ),
  code(
    'output/not-file',
    'error',
    'đường dẫn đích không phải một tệp thường',
    'the target is no regular file',
    'Ở chỗ cần ghi đã có một thư mục hoặc liên kết. Ghi qua đó có thể thay tệp ở nơi khác, nên chương trình không ghi.',
  ),
  code(
    'output/no-folder',
    'error',
    'không tạo được thư mục kết quả',
    'the output folder cannot be made',
    'Trên đường dẫn có một tệp mang tên của thư mục, hoặc một liên kết không dẫn tới đâu. Đổi tên nó hoặc chọn thư mục khác bằng --out.',
  ),
  code(
    'output/no-access',
    'error',
    'không có quyền đọc hoặc ghi',
    'no permission to read or write',
    'Thư mục hoặc tệp không cho tài khoản này ghi. Chọn thư mục khác bằng --out, ví dụ trong Documents.',
  ),
  code(
    'output/disk-full',
    'error',
    'ổ đĩa đầy',
    'the disk is full',
    'Văn bản được ghi trọn vào một tệp tạm rồi mới thay bản cũ, nên khi hết chỗ bản cũ vẫn còn nguyên. Xóa bớt tệp rồi chạy lại.',
  ),
  code(
    'output/write-failed',
    'error',
    'không ghi được tệp',
    'the file could not be written',
    'Hệ điều hành không cho ghi vì một lý do ít gặp, mã lỗi ở trong ngoặc. Bản cũ, nếu có, còn nguyên.',
  ),
  code(
    'output/long-path',
    'warning',
    'đường dẫn quá dài đối với Windows',
    'the path is too long for Windows',
    'Word trên Windows có thể không mở được tệp có đường dẫn quá dài. Đặt tên ngắn hơn hoặc ghi vào thư mục gần gốc ổ đĩa.',
  ),
  code(
    'output/beside',
    'info',
    'bản mới được ghi bên cạnh bản đã sửa tay',
    'the new version was written beside the edited one',
    'Theo yêu cầu --beside. So hai bản bằng dialogue diff, hoặc trong Word bằng Xem lại → So sánh, rồi giữ một bản.',
  ),
  code(
    'output/backup',
    'info',
    'bản đã sửa tay được giữ thành bản .bak',
    'the edited version was kept as a .bak copy',
    'Theo yêu cầu --force. Bản cũ mở bằng Word được như thường; không cần nữa thì xóa đi.',
  ),
];

function code(name: string, severity: Severity, vi: string, en: string, why: string): CodeMeta {
  return { code: name, severity, title: { vi, en }, why };
}
