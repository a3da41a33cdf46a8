/** Vietnamese words of the terminal. */

/** Why a file is no workbook we can read; the codes are those of the .xlsx reader. */
const unreadable = {
  damaged: 'tệp hỏng hoặc không đầy đủ; hãy mở bằng Excel, lưu lại rồi thử lại',
  encrypted: 'tệp có mật khẩu; hãy bỏ mật khẩu trong Excel rồi thử lại',
  'old-format': 'tệp .xls đời cũ (hoặc .et của WPS); hãy lưu thành .xlsx rồi thử lại',
  'binary-format': 'tệp .xlsb (nhị phân); hãy lưu thành .xlsx trong Excel rồi thử lại',
  'open-document': 'tệp .ods; hãy mở bằng Excel, lưu thành .xlsx rồi thử lại',
  'word-document': 'văn bản Word; hãy chép bảng từ Word vào Excel, lưu thành .xlsx rồi thử lại',
  pdf: 'tệp PDF; hãy lấy bản Excel, hoặc đưa bảng vào Excel rồi lưu thành .xlsx',
  'web-page': 'trang web hoặc XML dưới đuôi bảng tính; hãy mở bằng Excel, lưu thành .xlsx rồi thử lại',
  'plain-text': 'tệp văn bản (.csv, .txt); hãy mở bằng Excel, lưu thành .xlsx rồi thử lại',
  'not-workbook': 'không phải bảng tính Excel (.xlsx)',
  'too-large': 'tệp quá lớn',
  'not-writable': 'bảng tính có nội dung không ghi được thành tệp .xlsx',
};

export const terminal = {
  program: 'kiểm tra, tính lại và liệt kê phụ lục PAR INDEX',
  taughtNotValid: (file: string, why: string) => `tệp từ đã dạy "${file}" chưa dùng được: ${why}`,
  scheme: {
    notValid: (file: string, why: string) => `bộ tiêu chí "${file}" chưa đúng: ${why}`,
    noTable: (file: string) => `"${file}" không có phụ lục nào có điểm tối đa để lấy bộ tiêu chí.`,
    doubted: (id: string, why: string) => `${id}: ${why} Thêm --confirm nếu vẫn muốn lấy.`,
    cannotTake: (id: string, why: string) => `chưa lấy được bộ tiêu chí từ ${id}: ${why}`,
    written: (file: string, criteria: string, total: string) =>
      `đã ghi ${file}: ${criteria} tiêu chí, tổng ${total} điểm.`,
  },
  options: {
    book: 'bảng tính .xlsx',
    books: 'bảng tính .xlsx, thư mục hoặc mẫu tên như "xa/*.xlsx"',
  },
  goal: {
    goalNeeded: 'goal cần --total <điểm> hoặc --gain <điểm>.',
    notNumber: (option: string, said: string) => `${option} cần một số từ 0 trở lên, không phải "${said}".`,
    notWhole: (option: string, said: string) => `${option} cần một số nguyên, không phải "${said}".`,
    unknownAppendix: (id: string) => `không có phụ lục "${id}" trong bảng tính.`,
    unknownCode: (code: string, id: string) => `phụ lục ${id} không có tiêu chí "${code}".`,
    nothingToRaise: 'không có phụ lục nào có điểm đạt được thấp hơn điểm tối đa để lập phương án.',
    unscored: 'các tiêu chí chưa có điểm nên chưa lập được phương án: ô trống không phải là 0.',
    unbounded: 'không có điểm tối đa của các tiêu chí có điểm nên chưa lập được phương án.',
    manyOfCode: (code: string, cells: string, first: string) =>
      `mã "${code}" có ở nhiều dòng (${cells}); hãy ghi ô thay cho mã, ví dụ ${first}.`,
    met: 'đã đạt, không cần nâng tiêu chí nào',
    head: (id: string, present: string, total: string) => `${id}: đang đạt ${present}, cần đạt ${total}`,
    reached: (reached: string, count: string) => `đạt ${reached} khi nâng ${count} tiêu chí:`,
    change: (code: string, name: string, from: string, to: string, units: string) =>
      units === '' ? `${code} ${name}: ${from} → ${to}` : `${code} ${name}: ${from} → ${to} (${units})`,
    highest: (points: string) => `không đạt được: cao nhất có thể là ${points}`,
    noPlan: 'không có phương án nào thỏa mọi giới hạn',
  },
  usage: (commands: string) => `cách gọi: par-index ${commands} <tệp.xlsx> [--json]`,
  unknownCommand: (said: string, known: string) => `không có lệnh "${said}"; các lệnh: ${known}.`,
  unknownOption: (said: string) => `không có tùy chọn "${said}".`,
  bookNeeded: 'thiếu tên bảng tính .xlsx.',
  valueNeeded: (option: string) => `tùy chọn "${option}" cần một giá trị.`,
  summary: {
    ranking: 'Xếp hạng',
    matrix: 'Ma trận điểm mất',
    note: {
      sheet: 'Ghi chú',
      text: 'Điểm là tổng ghi ở bảng có nhiều tiêu chí nhất trong mỗi tệp, bảng không ghi tổng thì cộng từ các tiêu chí; cột “Các dòng cộng lại” có số ở tệp mà hai số khác nhau. Tệp không có một tổng điểm thì không xếp hạng.',
    },
    headers: {
      rank: 'Hạng',
      file: 'Tệp',
      total: 'Tổng điểm',
      exact: 'Các dòng cộng lại',
      maximum: 'Điểm tối đa',
      recognised: 'Số phụ lục',
      errors: 'Lỗi',
      warnings: 'Cần xem lại',
      code: 'STT',
      criterion: 'Tiêu chí',
    },
    line: (rank: string, file: string, total: string, recognised: string, errors: string) =>
      `${rank}. ${file}: ${total} điểm, ${recognised} phụ lục, ${errors} lỗi`,
    exact: (points: string, why: string) => `các dòng cộng lại ${points} (${why})`,
    read: (read: string, unread: string) => `${read} bảng tính đã đọc, ${unread} không đọc được.`,
  },
  notOneOf: (option: string, said: string, known: string) =>
    `${option} "${said}" không đúng; có thể dùng: ${known}.`,
  notBoth: (one: string, other: string) => `chỉ dùng một trong hai: ${one} hoặc ${other}.`,
  oneBook: (command: string) => `${command} chỉ dùng với một bảng tính.`,
  noBooks: (name: string) => `không có bảng tính .xlsx nào ở "${name}".`,
  progress: (done: string, all: string) => `Đã xong ${done}/${all} bảng tính…`,
  endless: (file: string) => `không tính xong "${file}": công thức, tên hoặc ô gộp trong đó quá nặng.`,
  unexpected: (file: string, cause: string) => `không xử lý được "${file}": ${cause}`,
  notAFile: (file: string) => `"${file}" không phải là tệp thường (thư mục, thiết bị hoặc ống dẫn).`,
  wouldOverwrite: (file: string) =>
    `không ghi "${file}" vì đó chính là tệp đầu vào; hãy chọn tên khác cho -o.`,
  oneBookForOutput: '-o chỉ dùng với một bảng tính.',
  outputNeeded: (command: string) => `${command} cần -o <tệp.xlsx>: bảng tính gốc không bị ghi đè.`,
  plan: {
    notYear: (text: string) => `--year "${text}" không phải một năm.`,
    unknownKind: (text: string, known: string) => `không có loại phụ lục "${text}"; các loại: ${known}.`,
    unknownAppendix: (id: string, known: string) => `không có phụ lục "${id}"; có: ${known}.`,
    noAppendix: 'không có phụ lục PAR INDEX nào được nhận ra, nên không lập được kế hoạch.',
    nothing: (why: string) => `không lập được phụ lục nào. ${why}`,
    made: (name: string, sheets: string) => `${name}: trang ${sheets}`,
    skipped: (name: string, why: string) => `${name}: không lập. ${why}`,
  },
  cannotOpen: (file: string) => `không mở được "${file}": không có tệp này hoặc không có quyền đọc.`,
  unreadable,
  cannotRead: (file: string, why: string) => `không đọc được "${file}": ${why}.`,
  leftOut: {
    sheet: (where: string) => `trang “${where}” bị hỏng nên không đọc; các trang khác vẫn được đọc.`,
    cells: (where: string, count: number) =>
      `trang “${where}”: ${count} ô có địa chỉ nằm ngoài bảng tính Excel nên không đọc.`,
    charts: (where: string) => `trang “${where}”: biểu đồ bị hỏng nên không đọc.`,
    part: (where: string) => `phần dữ liệu “${where}” bị hỏng nên không đọc.`,
    setting: (where: string) => `thiết đặt “${where}” bị hỏng nên không đọc.`,
    formulas: (where: string, count: number) =>
      `trang “${where}”: ${count} công thức (bảng có cấu trúc, tệp khác, mảng…) không tính lại được ở đây; số đang có trong tệp được giữ nguyên, và những ô lấy từ đó cũng theo số ấy.`,
    tooLarge: (where: string) =>
      `trang “${where}” lớn hơn mức đọc được (20.000 dòng, 100 cột); phần vượt quá không được đọc.`,
  },
  cannotWrite: (file: string) => `không ghi được "${file}".`,
  doubted: (id: string) =>
    `${id}: không tính lại vì chưa chắc hiểu đúng cấu trúc bảng hoặc các cột điểm (structure-uncertain, scale-uncertain); hãy mở “Cột và vùng” trong khung tác vụ để chọn lại, hoặc bấm “Bỏ qua…” ở cảnh báo này nếu bảng đã được hiểu đúng.`,
  held: {
    maximum: (id: string, cells: string) =>
      `${id}: ô ${cells} (điểm tối đa) được giữ nguyên dù các dòng cộng lại khác; thêm --maxima nếu muốn ghi lại.`,
    announced: (id: string, cell: string) =>
      `${id}: ô ${cell} (tổng điểm đã công bố của năm trước) được giữ nguyên dù các dòng cộng lại khác; thêm --announced nếu muốn ghi lại.`,
    unread: (id: string, cells: string, unread: string) =>
      `${id}: ô ${cells} được giữ nguyên vì ô ${unread} chưa đọc được thành điểm; hãy sửa ô ${unread} rồi tính lại.`,
  },
  rounded: (id: string, mode: 'shown' | 'rows', decimals: string) =>
    mode === 'rows'
      ? `${id}: làm tròn từng dòng đến ${decimals} chữ số rồi cộng, như đã ghi nhớ trong tệp.`
      : `${id}: giữ số chính xác, chỉ hiện ${decimals} chữ số, như đã ghi nhớ trong tệp.`,
  wouldLose: (file: string, losses: string) =>
    `không ghi "${file}" vì sẽ mất: ${losses}. Thêm --lossy nếu vẫn muốn ghi.`,
  columns: {
    outside: (said: string, ids: string) =>
      `không có cột "${said}" trong bảng (${ids}); hãy dùng chữ cột hoặc vai trò của một cột trong bảng (xem inspect).`,
    heading: (cell: string, id: string) =>
      `${id}: chỗ đặt cột mới nằm giữa tiêu đề gộp ở ô ${cell}; hãy chọn cột khác.`,
    merged: (cell: string, id: string) =>
      `${id}: chỗ đặt cột mới nằm giữa ô gộp ${cell}; hãy bỏ gộp hoặc chọn cột khác.`,
    table: (cell: string, id: string) =>
      `${id}: cột mới sẽ cắt ngang một bảng khác bắt đầu từ ô ${cell}; hãy đặt bên phải bảng (--columns-after right).`,
    occupied: (cell: string, id: string) =>
      `${id}: cột được chọn không trống hoặc không ở bên phải bảng (${cell}).`,
    onTheRight: (id: string, said: string) => `${id} không có cột "${said}"; cột mới đặt bên phải bảng.`,
    kept: (id: string, column: string) => `${id}: cột mới đặt ngay sau cột ${column}, như tệp đã ghi nhớ.`,
  },
  refused: (sheet: string, why: string) => `không ghi được vào trang "${sheet}": ${why}.`,
  conflict: (cell: string) => `ô ${cell} đã đổi trong lúc tính; chưa ghi gì.`,
  refusals: {
    protected: 'trang tính đang được bảo vệ',
    'read-only': 'bảng tính chỉ cho đọc',
    'edit-mode': 'một ô đang được sửa',
    'too-large': 'dữ liệu quá lớn',
    busy: 'Excel đang bận',
    gone: 'Excel không còn trả lời',
    missing: 'trang tính hoặc vùng không còn',
    table: 'cột mới sẽ chen vào giữa một bảng Excel (Table); hãy đặt bên phải bảng',
    'left-open':
      'một lần chèn dòng hoặc cột trước đây còn dở; mở tệp trong Excel rồi hoàn tác, hoặc xóa các tên PARINDEX_moc…',
    unsupported: 'bản Excel này chưa hỗ trợ',
    unknown: 'lỗi không rõ',
  },
  noAppendix: 'không có phụ lục PAR INDEX nào được nhận ra.',
  appendix: (id: string, kind: string, place: string) => `${id}: ${kind}, ${place}`,
  ranked: (units: number) => `${units} đơn vị được xếp hạng`,
  place: (rank: string, unit: string, points: string) => `${rank}. ${unit}: ${points}`,
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
