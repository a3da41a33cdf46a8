/** Vietnamese words of the task pane, screen by screen. Counts and numbers arrive already written for the language. */
import { gapColumns, wordsOf } from '../words-of';
import { checks } from '../../domain/checks';

export const pane = {
  product: 'Trợ lý PAR INDEX',
  more: (count: string) => `Xem thêm ${count} dòng`,
  screens: {
    overview: 'Tổng quan',
    findings: 'Kiểm tra',
    'below-maximum': 'Chưa đạt',
    targets: 'Mục tiêu',
    appendices: 'Phụ lục',
  },
  frame: {
    appendix: 'Phụ lục đang xem',
    menu: 'Thao tác khác',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    bind: 'Gắn tên cho các cột',
    unbind: 'Bỏ gắn tên',
    recompute: 'Tính lại…',
    mark: 'Tô dòng chưa đạt trên trang tính',
    unmark: 'Bỏ tô dòng chưa đạt',
    refresh: 'Đọc lại bảng tính',
    forgetUndo: 'Xóa lịch sử hoàn tác',
    followSheet: 'Theo trang tính đang mở',
    help: 'Trợ giúp',
    bound: 'Đã gắn tên',
    boundHint: 'Các cột đã có tên trong bảng tính, dùng được trong công thức.',
    uncertain: 'Chưa chắc',
    uncertainHint: 'Bảng này được đoán với độ chắc chắn thấp; hãy xem lại tên cột.',
    changed: 'Vừa cập nhật',
    changedHint: 'Trang tính đã thay đổi và số liệu ở đây đã được tính theo.',
    behind: 'Chưa theo kịp',
    behindHint: {
      'cell-edited':
        'Excel đang bận hoặc đang chờ nhập xong một ô. Số liệu ở đây là của lần đọc trước, sẽ tự cập nhật ngay sau đó.',
      'not-read':
        'Chưa đọc được thay đổi mới nhất. Số liệu ở đây là của lần đọc trước; ngăn này đang tự đọc lại.',
    },
  },
  search: {
    title: 'Tìm trong bảng tính',
    close: 'Đóng',
    label: 'Tìm mã, tên tiêu chí, đơn vị hoặc kết quả kiểm tra',
    placeholder: '7.2, so noi vu, SNV…',
    hint: 'Gõ mã, vài chữ của tên hoặc chữ cái đầu của đơn vị; không cần gõ dấu.',
    found: (count: string) => (count === '0' ? 'Không tìm thấy.' : `Tìm thấy ${count} mục.`),
    more: (count: string) => `Còn ${count} mục; hãy gõ thêm chữ.`,
    criteria: 'Tiêu chí',
    units: 'Đơn vị',
    findings: 'Kết quả kiểm tra',
    row: (sheet: string, row: string) => `${sheet}, dòng ${row}`,
    below: (count: string, sheet: string) => `${count} tiêu chí chưa đạt điểm tối đa, ${sheet}`,
  },
  bottom: {
    label: 'Việc vừa làm',
    nothing: 'Chưa ghi gì vào bảng tính.',
    last: (action: string, cells: string) => (cells === '0' ? action : `${action}: ${cells} ô`),
    undo: 'Hoàn tác',
    forgotten: 'Đã xóa lịch sử hoàn tác trên máy này. Nội dung các ô không đổi.',
    undoCells: (cells: string) => `Hoàn tác ${cells} ô`,
    busy: {
      reading: 'Đang đọc bảng tính…',
      writing: 'Đang ghi…',
      undoing: 'Đang hoàn tác…',
      binding: 'Đang gắn tên…',
      marking: 'Đang tô dòng…',
    },
  },
  actions: {
    recompute: 'Tính lại',
    repair: 'Sửa lỗi',
    diagnosis: 'Sửa theo chẩn đoán',
    targets: 'Ghi mục tiêu',
    'scenario-column': 'Ghi phương án ra cột mới',
    scenario: 'Lưu phương án',
    mark: 'Tô dòng chưa đạt',
    unmark: 'Bỏ tô dòng',
    bind: 'Gắn tên cột',
    unbind: 'Bỏ gắn tên',
    other: 'Ghi vào bảng tính',
  },
  messages: {
    written: (cells: string) => `Đã ghi ${cells} ô.`,
    undone: (cells: string) => (cells === '0' ? 'Đã hoàn tác.' : `Đã trả lại ${cells} ô như trước.`),
    'undone-already': 'Lần ghi đó đã được lấy lại trong Excel (Ctrl+Z); không còn ô nào cần trả lại.',
    nothing: 'Không có ô nào cần ghi.',
    conflict: (cells: string) =>
      `${cells} ô đã thay đổi sau khi lập bản xem trước nên chưa ghi gì. Bản xem trước đã được lập lại, hãy xem rồi ghi.`,
    'inputs-moved': (cells: string, places: string) =>
      `${cells} ô dùng để tính vừa đổi (${places}) nên chưa ghi gì. Số liệu đã được đọc và tính lại, hãy xem rồi ghi.`,
    moved: 'Trang tính vừa đổi nên chưa ghi gì. Số liệu đã được đọc và tính lại, hãy xem rồi làm lại.',
    'undo-conflict': (cells: string, places: string) =>
      `${cells} ô đã được sửa sau lần ghi đó (${places}) nên chưa hoàn tác, để không mất nội dung mới.`,
    bound: 'Đã gắn tên cho các cột. Tên tự giãn theo khi chèn thêm dòng.',
    unbound: 'Đã bỏ các tên và dấu vết của phụ lục này khỏi bảng tính.',
    unboundKeeping: (scenarios: string) =>
      `Đã bỏ các tên của phụ lục này. Bảng tính vẫn giữ ${scenarios} phương án mục tiêu: gắn lại tên là thấy lại; muốn xóa, mở thẻ Mục tiêu, phần “Các phương án đã giữ”.`,
    marked: 'Đã tô các dòng chưa đạt điểm tối đa; màu tự đổi khi điểm thay đổi.',
    unmarked: 'Đã bỏ tô.',
    kept: 'Đã lưu vào bảng tính.',
    'sheet-made': 'Đã tạo trang mới ở cuối bảng tính.',
    'not-following':
      'Excel này không báo đủ các thay đổi trên trang tính. Sau khi sửa, hãy bấm “Đọc lại bảng tính” trong danh mục “…”.',
    close: 'Đóng thông báo',
    unfinished: 'Một phần đã được ghi. Bấm “Hoàn tác” ở cuối ngăn để trả lại như trước.',
    detail: 'Chi tiết từ Excel',
  },
  protectedSheet: (sheet: string) =>
    `Trang “${sheet}” đang được bảo vệ nên chưa ghi gì. Vào Xem lại (Review) › Bỏ bảo vệ trang tính (Unprotect Sheet) rồi làm lại.`,
  refusals: {
    protected: 'Bảng tính đang được bảo vệ nên chưa ghi gì. Bỏ bảo vệ rồi làm lại.',
    'read-only':
      'Tệp đang mở ở chế độ chỉ đọc nên chưa ghi gì. Bật chỉnh sửa hoặc lưu một bản khác rồi làm lại.',
    'edit-mode': 'Excel đang chờ nhập xong một ô. Bấm Enter hoặc Esc trong ô đó rồi làm lại.',
    'too-large':
      'Vùng dữ liệu quá lớn cho một lần đọc hoặc ghi. Xóa các dòng, cột trống đã định dạng rồi làm lại.',
    busy: 'Excel đang bận. Đợi một lát rồi làm lại.',
    gone: 'Mất kết nối với Excel. Đóng ngăn này rồi mở lại.',
    missing:
      'Không còn thấy trang tính hoặc vùng này; có thể đã bị xóa hay đổi chỗ. Đọc lại bảng tính rồi làm lại.',
    table:
      'Các cột mới sẽ chen vào giữa một bảng Excel (Table) nên chưa ghi gì. Chọn đặt cột mới bên phải bảng rồi làm lại.',
    'left-open':
      'Một lần chèn dòng hoặc cột trước đây bị ngắt giữa chừng nên chưa ghi gì. Bấm “Hoàn tác” ở cuối ngăn rồi làm lại; nếu không hoàn tác được, xóa các tên PARINDEX_moc… trong Công thức > Trình quản lý Tên.',
    unsupported: 'Bản Excel này không hỗ trợ việc vừa yêu cầu.',
    unknown: 'Excel không làm được việc vừa yêu cầu. Chưa có gì thay đổi.',
  },
  failure: {
    title: 'Chưa đọc được bảng tính',
    again: 'Đọc lại',
    screenTitle: 'Mục này gặp sự cố',
    screenText: 'Bảng tính không bị thay đổi. Thử mở lại mục này; nếu vẫn lỗi, đóng ngăn rồi mở lại.',
    paneTitle: 'Trợ lý PAR INDEX gặp sự cố',
    paneText: 'Bảng tính không bị thay đổi. Bấm “Mở lại” để tiếp tục.',
    reopen: 'Mở lại',
    detail: 'Chi tiết',
  },
  empty: {
    reading: 'Đang đọc bảng tính…',
    title: 'Chưa thấy phụ lục nào trong bảng tính này',
    text: 'Phụ lục là một bảng có cột mã tiêu chí (STT), tên tiêu chí và ít nhất một cột điểm.',
    blankTitle: 'Bảng tính còn trống',
    blankText: 'Hãy mở tệp có phụ lục PAR INDEX, hoặc dán bảng vào một trang rồi đọc lại.',
    ways: 'Có thể làm tiếp:',
    wayHeader:
      'Kiểm tra dòng tiêu đề: các cột nên ghi “STT”, “Tiêu chí”, “Điểm tối đa” (hoặc “Điểm chuẩn”) và “Điểm đạt được”.',
    waySheet:
      'Bỏ ẩn trang chứa bảng, hoặc dán bảng vào trang đang mở. Ngăn này tự đọc khi trang tính thay đổi.',
    again: 'Đọc lại bảng tính',
  },
  overview: {
    kind: (kind: string, year: string | null) => (year ? `${kind} năm ${year}` : kind),
    ranked: (place: string, units: string) => `${place} · ${units} đơn vị được xếp hạng`,
    places: 'Các đơn vị theo vị thứ',
    place: (rank: string, unit: string) => `${rank}. ${unit}`,
    points: (points: string) => `${points} điểm`,
    facts: (place: string, rows: string, leaves: string) =>
      `${place} · ${rows} dòng tiêu chí, ${leaves} tiêu chí không có thành phần`,
    achieved: 'đạt được',
    target: 'mục tiêu',
    remaining: 'còn để mất',
    lost: 'điểm mất',
    nowLost: (points: string) => `hiện mất ${points}`,
    ofMaximum: (maximum: string) => `trên ${maximum} điểm`,
    notRecomputed: 'chưa tính lại',
    toWin: (points: string) => `cần tăng ${points}`,
    totals: { achieved: 'Điểm đạt được', target: 'Mục tiêu' },
    differs: (what: string, stated: string, exact: string) =>
      `${what}: ghi ${stated}; cộng chính xác từ các dòng ${exact}.`,
    beside: {
      achieved: (exact: string, why: string) => `các dòng cộng lại ${exact} (${why})`,
      target: (exact: string, why: string) => `mục tiêu các dòng cộng lại ${exact} (${why})`,
    },
    why: {
      rounded: 'do làm tròn',
      stale: 'tổng chưa tính lại',
      'beyond-maximum': 'tổng ghi vượt điểm tối đa',
      mismatch: 'có ô ghi sai',
      unscored: 'chưa chấm đủ: còn tiêu chí chưa có điểm',
    },
    because: {
      rounded: 'Chênh lệch do các dòng đã được làm tròn.',
      stale: 'Tổng chưa tính lại.',
      'beyond-maximum': 'Tổng ghi vượt điểm tối đa.',
      mismatch: 'Có ô ghi sai.',
      unscored: 'Chưa chấm đủ: còn tiêu chí chưa có điểm.',
      see: 'Xem Kiểm tra',
    },
    legend: { achieved: 'đạt được', toWin: 'cần tăng', givenUp: 'còn để mất', lost: 'bị mất' },
    fields: 'Theo lĩnh vực',
    figures: {
      achieved: (points: string, maximum: string) => `đạt ${points} / ${maximum}`,
      toWin: (points: string) => `cần tăng ${points}`,
      givenUp: (points: string) => `còn để mất ${points}`,
      lost: (points: string) => `mất ${points}`,
    },
    selectHint: 'Mở một lĩnh vực, bấm một tiêu chí để chọn dòng đó trên trang tính.',
  },
  names: {
    title: (count: string) => `Tên dùng trong công thức (${count})`,
    hint: 'Tên có đuôi _La gồm đúng các ô được cộng vào tổng, _Tong là ô tổng; tên không đuôi gồm cả dòng cha nên không dùng để cộng.',
    copy: 'Chép',
  },
  stale: {
    title: (count: string) => `${count} tổng chưa tính lại`,
    text: 'Điểm bên dưới đã đổi, các tổng gõ tay còn giữ số cũ. Không ai ghi sai; chỉ cần tính lại.',
    more: (count: string) => `và ${count} tổng khác`,
  },
  findings: {
    none: 'Không có lỗi nào',
    noneText: (checks: string, rows: string) =>
      `Đã chạy ${checks} phép kiểm tra trên ${rows} dòng: mã tiêu chí, điểm, tổng, mục tiêu, đơn vị và năm đều khớp.`,
    noneShown: 'Không có mục nào khớp bộ lọc.',
    showAll: 'Bỏ lọc',
    severity: 'Lọc theo mức độ',
    check: 'Lọc theo loại kiểm tra',
    allChecks: 'Mọi loại kiểm tra',
    withCount: (label: string, count: string) => `${label} (${count})`,
    repairText: (value: string) => `Sửa thành ${value}`,
    repairAsSaid: 'Sửa như trên',
    repairNumbers: (count: string) => `Đổi ${count} ô thành số`,
    repairRows: (code: string, below: string) => `Chèn dòng ${code} và ${below} dòng con`,
    repairSum: 'Đặt công thức cộng',
    repairRow: (code: string) => `Chèn dòng ${code}`,
    repairAll: (count: string) => `Sửa tất cả ${count} ô cùng loại`,
    list: 'Các điểm cần xem',
    diagnoses: 'Chẩn đoán',
  },
  checks: wordsOf(
    checks.map(({ id, label }) => ({ id, words: label })),
    'vi',
  ),
  diagnosis: {
    one: (errors: string, cell: string, code: string, from: string, to: string) =>
      `Một ô giải thích ${errors} lỗi: ${cell} (${code}) ghi ${from}, nếu là ${to} thì các tổng đều khớp.`,
    many: (cells: string, errors: string) =>
      `${cells} ô giải thích ${errors} lỗi; nếu sửa như sau thì các tổng đều khớp:`,
    change: (code: string, from: string, to: string) => `(${code}): ${from} → ${to}`,
    blank: 'để trống',
    others: (count: string) => `${count} cách giải thích khác`,
    show: 'Xem thử',
    fix: 'Sửa',
    total: 'dòng tổng',
  },
  cell: {
    select: (cell: string, sheet: string) => `Chọn ô ${cell} trên trang ${sheet}`,
  },
  matrix: { unit: 'Đơn vị', all: 'Tất cả', units: 'Điểm từng đơn vị' },
  cuts: {
    title: 'Điểm bị cắt',
    sum: (count: string, points: string) =>
      `${count} tiêu chí thẩm định thấp hơn tự chấm, cộng ${points} điểm`,
    line: (self: string, appraised: string, cut: string) =>
      `tự chấm ${self} · thẩm định ${appraised} · chênh lệch ${cut}`,
  },
  below: {
    none: 'Mọi tiêu chí đều đạt điểm tối đa',
    noneText: 'Không còn điểm nào để mất trong phụ lục này.',
    noPoints: 'Phụ lục này không có đủ cột điểm tối đa và điểm đạt được để so sánh.',
    sum: (leaves: string, lost: string) => `${leaves} tiêu chí chưa đạt tối đa, mất ${lost} điểm`,
    byCriteria: (lost: string, why: string) =>
      `Theo tổng đã ghi; cộng từng tiêu chí mất ${lost} điểm${why === '' ? '' : ` (${why})`}.`,
    byTotal: (lost: string, why: string) =>
      `theo điểm ghi ở lĩnh vực mất ${lost}${why === '' ? '' : ` (${why})`}`,
    shared: 'Tiêu chí có nhiều đơn vị chủ trì được ghi ở từng đơn vị.',
    by: 'Xếp theo',
    byUnit: 'Đơn vị',
    byField: 'Lĩnh vực',
    noUnit: 'Chưa ghi đơn vị chủ trì',
    lost: (points: string) => `mất ${points}`,
    toWin: (points: string) => `cần tăng ${points}`,
    criteria: (count: string) => `${count} tiêu chí`,
    points: (achieved: string, maximum: string) => `${achieved} / ${maximum}`,
    target: (points: string) => `mục tiêu ${points}`,
    copy: 'Chép danh sách',
    copied: 'Đã chép, dán được vào văn bản.',
    copyByHand: 'Trình duyệt không cho chép tự động. Chọn hết rồi bấm Ctrl+C:',
    mark: 'Tô trên trang tính',
    unmark: 'Bỏ tô',
    textGroup: (name: string, lost: string, toWin: string | null) =>
      toWin ? `${name}: mất ${lost} điểm, cần tăng ${toWin} điểm` : `${name}: mất ${lost} điểm`,
    textItem: (code: string, name: string, achieved: string, maximum: string) =>
      `- ${code} ${name}: ${achieved}/${maximum}`,
  },
  place: {
    title: 'Cột mới đặt ở',
    hint: 'Chỗ đặt được ghi nhớ cho phụ lục này khi ghi.',
    right: 'Bên phải bảng',
    after: 'Ngay sau một cột của bảng',
    from: (column: string) => `Các cột trống từ cột ${column}`,
    which: 'Sau cột nào',
    column: (letters: string, heading: string) =>
      heading === '' ? `Cột ${letters}` : `Cột ${letters}: ${heading}`,
    selected: 'Dùng cột đang chọn trong trang tính',
    beside: (columns: string) => `Cột mới: ${columns}.`,
    inserted: (columns: string, after: string) =>
      `Chèn cột mới ${columns} ngay sau cột ${after}; các cột bên phải dời theo.`,
    problems: {
      outside: (cell: string) => `Cột ${cell} không thuộc bảng. Hãy chọn một cột khác.`,
      heading: (cell: string) =>
        `Chỗ này nằm giữa tiêu đề gộp ở ô ${cell}. Hãy chọn cột khác hoặc đặt bên phải bảng.`,
      merged: (cell: string) =>
        `Chỗ này nằm giữa ô gộp ${cell}. Hãy bỏ gộp ô đó, chọn cột khác hoặc đặt bên phải bảng.`,
      table: (cell: string) =>
        `Chèn cột vào đây sẽ cắt ngang một bảng khác bắt đầu từ ô ${cell}. Hãy đặt bên phải bảng.`,
      occupied: (cell: string) =>
        `Cột được chọn không trống (${cell}). Hãy chọn một cột trống bên phải bảng.`,
    },
  },
  preview: {
    recompute: 'Tính lại các tổng',
    repairs: (cells: string) => `Sửa ${cells} ô`,
    correction: 'Sửa theo chẩn đoán',
    count: (cells: string, sheets: string) => `${cells} ô sẽ đổi trên trang ${sheets}. Chưa ghi gì.`,
    made: {
      targets: 'Ghi mục tiêu vào bảng',
      'scenario-column': 'Ghi phương án ra cột mới',
      successors: 'Thay đơn vị đã sắp xếp lại',
      merge: 'Ghép trang đơn vị',
    },
    nothing: {
      recompute: 'Các tổng đã khớp với cộng từ các dòng; không có ô nào cần ghi.',
      repairs: 'Các chỗ này đã đúng; không có ô nào cần ghi.',
      made: 'Trang tính đã có các mục tiêu này; không có ô nào cần ghi.',
      correction: 'Ô này đã đúng; không có gì cần ghi.',
    },
    doubted:
      'Chưa chắc hiểu đúng cấu trúc bảng hoặc các cột điểm nên chưa tính lại, để không ghi tổng sai. Hãy mở “Cột và vùng” để chọn lại cột và vùng, hoặc bỏ qua cảnh báo “Chưa chắc hiểu đúng …” nếu bảng đã được hiểu đúng.',
    newRows: (count: string) => `Chèn ${count} dòng mới:`,
    newRow: (after: string, cells: string) => `sau dòng ${after}: ${cells}`,
    mode: 'Ghi các tổng bằng',
    formulas: 'Công thức',
    values: 'Giá trị',
    ratioColumn: 'Thêm cột tỷ lệ %',
    held: {
      figures: (cell: string, stated: string, exact: string) =>
        `${cell} ghi ${stated}, các dòng cộng lại ${exact}`,
      replace: {
        maximum: (figures: string) => `Ghi lại cả điểm tối đa (${figures}). Không chọn thì giữ nguyên.`,
        announced: (figures: string) =>
          `Ghi lại cả tổng điểm đã công bố (${figures}). Không chọn thì giữ số đã công bố.`,
      },
      more: (count: string) => `; và ${count} ô khác`,
      unread: (cells: string, unread: string) =>
        `Giữ nguyên ${cells} vì ô ${unread} chưa đọc được thành điểm; hãy sửa ô đó rồi tính lại.`,
    },
    keep: 'Ghi nhớ cách làm tròn',
    gapColumns: 'Thêm cột điểm mất, cần tăng, còn để mất',
    write: (cells: string) => `Ghi ${cells} ô`,
    leave: 'Thôi',
    conflict: 'vừa có người sửa',
    group: (label: string, cells: string) => `${label}: ${cells} ô`,
    reasons: {
      subtotal: 'Tổng con',
      total: 'Tổng',
      'same-value': 'Giữ nguyên số, chuyển thành công thức',
      ...gapColumns('vi'),
      ratio: 'Tỷ lệ',
      header: 'Tiêu đề cột',
      repair: 'Sửa lỗi',
      diagnosis: 'Ô được chẩn đoán',
      target: 'Mục tiêu',
      unit: 'Đơn vị tiếp nhận nhiệm vụ',
      merge: 'Đơn vị điền',
      row: 'Dòng mới',
      component: 'Thẩm định + ĐTXHH',
      format: 'Chỉ đổi số chữ số thập phân hiển thị',
    },
    blank: 'trống',
    becomes: 'thành',
    kindChanges: { 'text-to-number': 'chữ → số', 'number-to-text': 'số → chữ' },
  },
  live: {
    updated: (errors: string, warnings: string, infos: string) =>
      `Đã cập nhật theo trang tính: ${errors} lỗi, ${warnings} mục cần xem lại, ${infos} mục để biết.`,
  },
  help: {
    title: 'Trợ giúp',
    close: 'Quay lại',
    items: {
      search:
        'Tìm (kính lúp): gõ mã, vài chữ của tên hoặc chữ cái đầu của đơn vị, không cần dấu; bấm một mục để tới chỗ của nó.',
      overview:
        'Tổng quan: số điểm đạt được, mục tiêu, phần còn để mất; bấm một lĩnh vực để xem từng tiêu chí.',
      findings:
        'Kiểm tra: các chỗ sai hoặc cần xem lại; bấm tên ô để tới ô đó, bấm “Sửa” để xem trước rồi mới ghi.',
      below: 'Chưa đạt: tiêu chí chưa đạt điểm tối đa, xếp theo đơn vị chủ trì hoặc lĩnh vực.',
      appendices:
        'Phụ lục: làm trang mới từ bảng này, chép lời văn cho kế hoạch, giữ danh mục đơn vị và thay đơn vị đã sắp xếp lại.',
      recompute: 'Tính lại: xem trước từng ô sẽ đổi, chọn ghi công thức hay giá trị, rồi bấm “Ghi”.',
      undo: 'Hoàn tác ở cuối ngăn trả lại đúng giá trị, công thức và định dạng trước khi ghi.',
      bind: 'Gắn tên: mỗi cột có một tên dùng được trong công thức, ví dụ =SUM(CCHC_DakNong2022_MucTieu2022_La) cho tổng mục tiêu.',
      privacy:
        'Số liệu không rời khỏi máy: ngăn này không gửi gì ra ngoài. Để hoàn tác được, nội dung cũ của các ô đã ghi nằm trong trình duyệt trên máy này, nhiều nhất 60 lần ghi và 30 ngày; “Xóa lịch sử hoàn tác” trong “Thao tác khác” xóa hết.',
    },
  },
};
