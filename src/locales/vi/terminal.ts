/** Vietnamese words of the terminal. */

/** Why a file is no workbook we can read; the codes are those of the .xlsx reader. */
const unreadable = {
  damaged: 'tệp hỏng hoặc không đầy đủ; hãy mở bằng Excel, lưu lại rồi thử lại',
  encrypted: 'tệp có mật khẩu; hãy bỏ mật khẩu trong Excel rồi thử lại',
  'old-format': 'tệp .xls đời cũ; hãy lưu thành .xlsx rồi thử lại',
  'not-workbook': 'không phải sổ tính Excel (.xlsx)',
  'too-large': 'tệp quá lớn',
  'not-writable': 'sổ tính có nội dung không ghi được thành tệp .xlsx',
};

export const terminal = {
  program: 'kiểm tra, tính lại và liệt kê phụ lục PAR INDEX',
  commands: {
    inspect: 'cho biết sổ tính có những phụ lục nào',
    check: 'liệt kê lỗi, cảnh báo và thông tin của từng phụ lục',
    recompute: 'ghi lại điểm tổng con, tổng và các chênh lệch vào sổ tính mới (-o)',
    flags: 'liệt kê tiêu chí chưa đạt điểm tối đa theo đơn vị chủ trì',
  },
  options: {
    book: 'sổ tính .xlsx',
    json: 'in một tài liệu JSON',
    language: 'ngôn ngữ',
    output: 'tệp .xlsx để ghi',
    lossy: 'vẫn ghi dù có phần không giữ được',
    values: 'ghi giá trị thay cho công thức',
  },
  usage: (commands: string) => `cách gọi: par-index ${commands} <sổ.xlsx> [--json]`,
  unknownCommand: (said: string, known: string) => `không có lệnh "${said}"; các lệnh: ${known}.`,
  unknownOption: (said: string) => `không có tùy chọn "${said}".`,
  bookNeeded: 'thiếu tên sổ tính .xlsx.',
  valueNeeded: (option: string) => `tùy chọn "${option}" cần một giá trị.`,
  oneBookForOutput: '-o chỉ dùng với một sổ tính.',
  outputNeeded: 'recompute cần -o <tệp.xlsx>: sổ tính gốc không bị ghi đè.',
  cannotOpen: (file: string) => `không mở được "${file}": không có tệp này hoặc không có quyền đọc.`,
  unreadable,
  cannotRead: (file: string, why: string) => `không đọc được "${file}": ${why}.`,
  cannotWrite: (file: string) => `không ghi được "${file}".`,
  wouldLose: (file: string, losses: string) =>
    `không ghi "${file}" vì sẽ mất: ${losses}. Thêm --lossy nếu vẫn muốn ghi.`,
  refused: (sheet: string, why: string) => `không ghi được vào trang "${sheet}": ${why}.`,
  conflict: (cell: string) => `ô ${cell} đã đổi trong lúc tính; chưa ghi gì.`,
  refusals: {
    protected: 'trang tính đang được bảo vệ',
    'read-only': 'sổ tính chỉ cho đọc',
    'edit-mode': 'một ô đang được sửa',
    'too-large': 'dữ liệu quá lớn',
    busy: 'Excel đang bận',
    gone: 'Excel không còn trả lời',
    missing: 'trang tính hoặc vùng không còn',
    unsupported: 'bản Excel này chưa hỗ trợ',
    unknown: 'lỗi không rõ',
  },
  noAppendix: 'không có phụ lục PAR INDEX nào được nhận ra.',
  appendix: (id: string, kind: string, place: string) => `${id}: ${kind}, ${place}`,
  size: (criteria: number, leaves: number) =>
    `${criteria} dòng tiêu chí, ${leaves} tiêu chí không có dòng con`,
  total: (name: string, stated: string, exact: string) => `${name}: ghi ${stated}, cộng chính xác ${exact}`,
  blank: '(trống)',
  noFindings: 'không có lỗi, cảnh báo hay thông tin nào.',
  findings: (errors: number, warnings: number, infos: number) =>
    `${errors} lỗi, ${warnings} cần xem lại, ${infos} để biết`,
  explains: (cells: string, corrections: string) => `${corrections} giải thích được ${cells}`,
  correction: (cell: string, code: string, from: string, to: string) => `${cell} (${code}) ${from} → ${to}`,
  unit: (name: string, shortfall: string, criteria: string) => `${name}: mất ${shortfall} điểm (${criteria})`,
  noUnit: '(chưa ghi đơn vị)',
  nothingBelow: 'mọi tiêu chí đều đạt điểm tối đa.',
};
