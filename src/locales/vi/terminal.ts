/** Vietnamese words of the terminal. */

/** Why a file is no workbook we can read; the codes are those of the .xlsx reader. */
const unreadable = {
  damaged: 'tệp hỏng hoặc không đầy đủ; hãy mở bằng Excel, lưu lại rồi thử lại',
  encrypted: 'tệp có mật khẩu; hãy bỏ mật khẩu trong Excel rồi thử lại',
  'old-format': 'tệp .xls đời cũ; hãy lưu thành .xlsx rồi thử lại',
  'not-workbook': 'không phải bảng tính Excel (.xlsx)',
  'too-large': 'tệp quá lớn',
  'not-writable': 'bảng tính có nội dung không ghi được thành tệp .xlsx',
};

export const terminal = {
  program: 'kiểm tra, tính lại và liệt kê phụ lục PAR INDEX',
  commands: {
    inspect: 'cho biết bảng tính có những phụ lục nào',
    check: 'liệt kê lỗi, cảnh báo và thông tin của từng phụ lục',
    recompute: 'ghi lại điểm tổng con, tổng và các chênh lệch vào bảng tính mới (-o)',
    flags: 'liệt kê tiêu chí chưa đạt điểm tối đa theo đơn vị chủ trì',
    plan: 'lập các phụ lục của kế hoạch năm sau trong một bản sao của bảng tính (-o)',
    goal: 'tìm các tiêu chí cần nâng để đạt một tổng điểm',
    scheme: 'lấy bộ tiêu chí từ một phụ lục thành tệp .json (-o)',
  },
  scheme: {
    options: {
      scheme: 'đối chiếu với bộ tiêu chí trong tệp này',
      output: 'tệp .json để ghi; in ra màn hình nếu bỏ trống',
      appendix: 'mã phụ lục để lấy bộ tiêu chí (xem inspect)',
      id: 'mã của bộ tiêu chí, ví dụ xa-phuong-2026',
      title: 'tên của bộ tiêu chí',
    },
    notValid: (file: string, why: string) => `bộ tiêu chí "${file}" chưa đúng: ${why}`,
    noTable: (file: string) => `"${file}" không có phụ lục nào có điểm tối đa để lấy bộ tiêu chí.`,
    cannotTake: (id: string, why: string) => `chưa lấy được bộ tiêu chí từ ${id}: ${why}`,
    written: (file: string, criteria: string, total: string) =>
      `đã ghi ${file}: ${criteria} tiêu chí, tổng ${total} điểm.`,
  },
  options: {
    book: 'bảng tính .xlsx',
    json: 'in một tài liệu JSON',
    language: 'ngôn ngữ',
    output: 'tệp .xlsx để ghi',
    lossy: 'vẫn ghi dù có phần không giữ được',
    values: 'ghi giá trị thay cho công thức',
    maxima: 'ghi lại cả tổng điểm tối đa khi các dòng cộng lại khác',
    roundRows: 'làm tròn từng dòng đến số chữ số này rồi cộng, và ghi nhớ trong tệp',
    decimals: 'giữ số chính xác, chỉ hiện số chữ số này, và ghi nhớ trong tệp',
    columnsAfter:
      'đặt cột mới ngay sau cột này của bảng: chữ cột (E), vai trò (target), hoặc right (bên phải bảng); ghi nhớ trong tệp',
    columnsFrom: 'đặt cột mới vào các cột trống kể từ cột này, bên phải bảng',
  },
  goal: {
    options: {
      total: 'tổng điểm cần đạt, ví dụ 92 hoặc 89,93',
      gain: 'số điểm cần tăng thêm',
      field: 'mã lĩnh vực hoặc tiêu chí có con mà mục tiêu đặt cho',
      lock: 'mã các tiêu chí giữ nguyên điểm',
      surveyGain: 'điểm tăng nhiều nhất trong năm của một tiêu chí điều tra xã hội học (0,1)',
      unitLimit: 'số tiêu chí nhiều nhất mỗi đơn vị phải nâng',
      prefer: 'ưu tiên: ít tiêu chí, ít công sức, chia đều đơn vị, điểm dễ trước',
      appendix: 'mã phụ lục (xem inspect)',
    },
    goalNeeded: 'goal cần --total <điểm> hoặc --gain <điểm>.',
    oneGoal: 'chỉ dùng một trong hai: --total hoặc --gain.',
    oneBook: 'goal chỉ dùng với một bảng tính.',
    notNumber: (option: string, said: string) => `${option} cần một số từ 0 trở lên, không phải "${said}".`,
    notWhole: (option: string, said: string) => `${option} cần một số nguyên, không phải "${said}".`,
    unknownAppendix: (id: string) => `không có phụ lục "${id}" trong bảng tính.`,
    unknownCode: (code: string, id: string) => `phụ lục ${id} không có tiêu chí "${code}".`,
    nothingToRaise: 'không có phụ lục nào có điểm đạt được thấp hơn điểm tối đa để lập phương án.',
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
  oneBookForOutput: '-o chỉ dùng với một bảng tính.',
  outputNeeded: (command: string) => `${command} cần -o <tệp.xlsx>: bảng tính gốc không bị ghi đè.`,
  plan: {
    options: {
      year: 'năm của kế hoạch, ví dụ 2024',
      kinds: (known: string) => `các phụ lục cần lập, cách nhau bằng dấu phẩy: ${known}`,
      targets: 'mục tiêu đề xuất: như điểm đạt được (achieved) hay đến điểm tối đa (maximum)',
      appendix: 'mã phụ lục làm gốc; bỏ trống thì lấy bảng có nhiều tiêu chí nhất',
    },
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
  cannotWrite: (file: string) => `không ghi được "${file}".`,
  heldMaximum: (id: string, cell: string) =>
    `${id}: ô ${cell} (tổng điểm tối đa) được giữ nguyên dù các dòng cộng lại khác; thêm --maxima nếu muốn ghi lại.`,
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
