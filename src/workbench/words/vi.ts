/** The embedded Excel's page: the bar above the grid, and what it says about files. */
import type { WrongCall } from '../custom-functions/arity';

export const vi = {
  title: 'Excel nhúng',
  note: 'Bản Excel nhúng để dùng thử và kiểm thử Trợ lý PAR INDEX; tệp của anh chị chỉ ở trong trình duyệt này.',
  sample: 'Tệp mẫu',
  ownFile: '(tệp của anh chị)',
  open: 'Mở tệp…',
  download: 'Tải về .xlsx',
  language: 'Ngôn ngữ',
  grid: 'Bảng tính',
  pane: 'Trợ lý PAR INDEX',
  closePane: 'Đóng ngăn Trợ lý',
  ribbon: 'Dải lệnh của Trợ lý',
  resize: 'Độ rộng ngăn Trợ lý',
  drop: 'Thả tệp .xlsx vào đây để mở',
  opening: (name: string) => `Đang mở ${name}…`,
  opened: (name: string) => `Đã mở ${name}.`,
  openedInPart: (name: string, left: number) =>
    `Đã mở ${name}; ${left} phần bị hỏng nên không hiện ra, tệp vẫn giữ nguyên các phần đó.`,
  kept: (sheet: string, count: number) =>
    `Trang “${sheet}”: ${count} công thức không tính lại được ở đây nên giữ số đang có trong tệp; ô nào lấy từ đó cũng theo số ấy.`,
  downloaded: (name: string) => `Đã tải về ${name}.`,
  wrongCall: ({ name, given }: WrongCall) =>
    given === 'too few' ? `Hàm ${name} còn thiếu đối số.` : `Hàm ${name} thừa đối số.`,
  protected: 'Ô này nằm trên trang tính được bảo vệ nên không sửa được. Hãy bỏ bảo vệ trang tính trước.',
  close: 'Đóng thông báo',
  errors: {
    damaged: (name: string) =>
      `Không mở được ${name}: tệp bị hỏng hoặc chưa tải về đủ. Bảng tính đang mở vẫn giữ nguyên.`,
    encrypted: (name: string) =>
      `Không mở được ${name}: tệp có mật khẩu. Hãy bỏ mật khẩu trong Excel rồi mở lại. Bảng tính đang mở vẫn giữ nguyên.`,
    'old-format': (name: string) =>
      `Không mở được ${name}: đây là định dạng .xls cũ. Hãy lưu lại thành .xlsx trong Excel rồi mở. Bảng tính đang mở vẫn giữ nguyên.`,
    'binary-format': (name: string) =>
      `Không mở được ${name}: đây là tệp .xlsb (nhị phân). Hãy lưu lại thành .xlsx trong Excel rồi mở. Bảng tính đang mở vẫn giữ nguyên.`,
    'open-document': (name: string) =>
      `Không mở được ${name}: đây là tệp .ods. Hãy mở bằng Excel, lưu thành .xlsx rồi mở. Bảng tính đang mở vẫn giữ nguyên.`,
    'word-document': (name: string) =>
      `Không mở được ${name}: đây là văn bản Word. Hãy chép bảng từ Word rồi dán vào trang tính. Bảng tính đang mở vẫn giữ nguyên.`,
    pdf: (name: string) =>
      `Không mở được ${name}: đây là tệp PDF. Hãy lấy bản Excel của tệp này. Bảng tính đang mở vẫn giữ nguyên.`,
    'web-page': (name: string) =>
      `Không mở được ${name}: đây là trang web hoặc XML dưới đuôi bảng tính. Hãy mở bằng Excel, lưu thành .xlsx rồi mở. Bảng tính đang mở vẫn giữ nguyên.`,
    'plain-text': (name: string) =>
      `Không mở được ${name}: đây là tệp văn bản (.csv, .txt). Hãy mở bằng Excel, lưu thành .xlsx rồi mở. Bảng tính đang mở vẫn giữ nguyên.`,
    'not-workbook': (name: string) =>
      `Không mở được ${name}: tệp này không phải bảng tính Excel (.xlsx). Bảng tính đang mở vẫn giữ nguyên.`,
    'too-large': (name: string) => `Không mở được ${name}: tệp quá lớn. Bảng tính đang mở vẫn giữ nguyên.`,
    'not-writable': (name: string) =>
      `Không ghi được ${name}: bảng tính có phần mà tệp .xlsx không chứa được.`,
    missing: (name: string) => `Không tải được ${name} từ máy chủ. Bảng tính đang mở vẫn giữ nguyên.`,
    unexpected: (name: string) => `Có lỗi chưa lường trước với ${name}. Bảng tính đang mở vẫn giữ nguyên.`,
  },
  samples: {
    'dak-nong-2022': 'Đắk Nông 2022 (tỉnh)',
    'krong-no-2023': 'Krông Nô 2023 (huyện)',
    'tien-giang-2018-2020': 'Tiền Giang 2018 - 2020 (tỉnh)',
    'phong-tho-2023': 'Phong Thổ 2023 (huyện, kết quả)',
    'hue-2023': 'Thừa Thiên Huế 2023 (tỉnh, nhiều phụ lục)',
    'ha-tinh-2023': 'Hà Tĩnh 2023 (ba chỉ số)',
  },
};
