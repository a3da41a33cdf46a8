/** Vietnamese words for making appendices: what each kind is, what it needs, what a person should know of the result. */

export const generate = {
  kinds: {
    'next-plan': {
      name: 'Kế hoạch năm sau',
      about:
        'Phụ lục kế hoạch mới từ kết quả hoặc kế hoạch năm trước; nhiệm vụ và đơn vị của tiêu chí cũ được mang sang.',
    },
    fields: {
      name: 'Phụ lục 1: theo lĩnh vực',
      about: 'Điểm thẩm định, điểm điều tra xã hội học và tổng điểm của từng lĩnh vực, một hoặc hai năm.',
    },
    'below-maximum': {
      name: 'Phụ lục 2: chưa đạt điểm tối đa',
      about: 'Các tiêu chí chưa đạt điểm tối đa với lý do, đơn vị chủ trì và ghi chú, cộng theo từng phần.',
    },
    survey: {
      name: 'Phụ lục 3: điều tra xã hội học',
      about: 'Điểm từng nội dung khảo sát, cộng theo nhóm, kèm tỷ lệ.',
    },
    assignment: {
      name: 'Phụ lục 4: phân công',
      about: 'Mỗi đơn vị với các tiêu chí được giao, mục tiêu, nhiệm vụ và thời hạn.',
    },
    'unit-sheet': {
      name: 'Trang riêng cho từng đơn vị',
      about: 'Mỗi đơn vị một trang để gửi đi điền; trang đã điền ghép lại được vào kế hoạch.',
    },
    indices: {
      name: 'Ba chỉ số PAR INDEX, SIPAS, PAPI',
      about: 'Ba phụ lục của một kế hoạch, mỗi chỉ số một trang.',
    },
    charts: {
      name: 'Biểu đồ',
      about: 'Điểm đạt được so với điểm tối đa và mục tiêu theo lĩnh vực; điểm mất theo đơn vị chủ trì.',
    },
  },
  needs: {
    'plan-or-results': 'một bảng kế hoạch hoặc kết quả chấm điểm',
    'fields-or-results': 'một bảng điểm theo lĩnh vực hoặc theo tiêu chí',
    survey: 'một bảng điều tra xã hội học',
    'lead-units': 'một bảng có đơn vị chủ trì',
    schemes: 'một bảng PAR INDEX; SIPAS và PAPI lấy từ bộ tiêu chí khi chưa có bảng',
  },
  missing: {
    appendix: 'Bảng này không còn trong bảng tính.',
    points: 'Bảng này không có điểm của năm cần làm.',
    fields: 'Bảng này không có các lĩnh vực.',
    survey: 'Không có bảng điều tra xã hội học nào trong bảng tính.',
    'below-maximum': 'Không có tiêu chí nào dưới điểm tối đa.',
    units: 'Bảng này không ghi đơn vị chủ trì nào.',
    'unit-unknown': 'Bảng này không giao tiêu chí nào cho đơn vị đã chọn.',
    scheme: 'Không có bộ tiêu chí này.',
  },
  remarks: {
    'achieved-unknown': (v: Values) =>
      `Chưa có điểm đạt được năm ${v['year'] ?? ''}: cột này để trống để điền khi có kết quả.`,
    'tasks-carried': (v: Values) =>
      `Nhiệm vụ, đơn vị của ${v['count'] ?? ''} trên ${v['of'] ?? ''} dòng được mang sang từ trang “${v['sheet'] ?? ''}”.`,
    'units-succeeded': (v: Values) => `Đơn vị không còn được thay bằng đơn vị kế tục: ${v['units'] ?? ''}.`,
    'units-without-successor': (v: Values) => `Cần chọn đơn vị thay cho: ${v['units'] ?? ''}.`,
    'units-corrected': (v: Values) => `Tên đơn vị gõ sai đã được viết lại: ${v['units'] ?? ''}.`,
    'to-fill': (v: Values) => `Còn ${v['count'] ?? ''} ô cần điền, có nền nhạt.`,
    'target-over-maximum': (v: Values) => `Mục tiêu cao hơn điểm tối đa: ${v['codes'] ?? ''}.`,
    'total-before-rounding': (v: Values) =>
      `Năm ${v['year'] ?? ''}: cộng các nội dung khi chưa làm tròn được ${v['exact'] ?? ''}, cộng các nhóm đã làm tròn được ${v['rounded'] ?? ''}.`,
    'index-from-scheme': (v: Values) =>
      `Chưa có bảng ${v['index'] ?? ''} trong bảng tính: các dòng lấy từ bộ tiêu chí, điểm để trống.`,
    'charts-lower-bound': (v: Values) =>
      `Mục tiêu viết thành khoảng được vẽ bằng cận dưới: ${v['codes'] ?? ''}.`,
  },
};

type Values = Readonly<Record<string, string>>;
