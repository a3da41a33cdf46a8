/** Tables that speak as ours do and are other things: marked, scored, planned. Beside them, small tables that are ours. */
import { recogniseGrid } from '../../../src/sheets/recognise';
import { analyse } from '../../../src/sheets/report';
import type { TestCell } from '../../support/grids';
import { gridOf } from '../../support/grids';

type Rows = readonly (readonly TestCell[])[];

const strangers: Readonly<Record<string, Rows>> = {
  'criteria of a new countryside': [
    ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2024'],
    [],
    ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Chỉ tiêu', 'Kết quả đạt được', 'Đánh giá'],
    [1, 'Quy hoạch', 'Có quy hoạch chung xây dựng xã', 'Đạt', 'Đạt', 'Đạt'],
    [2, 'Giao thông', 'Tỷ lệ đường xã được nhựa hóa', '100%', '100%', 'Đạt'],
    ['2.1', 'Đường trục thôn', 'Tỷ lệ cứng hóa', '≥ 80%', '85%', 'Đạt'],
    [3, 'Thủy lợi', 'Tỷ lệ diện tích được tưới', '≥ 90%', '92%', 'Đạt'],
    ['', 'Tổng số tiêu chí đạt', '', 19, 17, ''],
  ],
  'points of a new countryside': [
    ['BẢNG CHẤM ĐIỂM XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'],
    [1, 'Quy hoạch', 10, 9, 9, ''],
    [2, 'Giao thông', 10, 8, 7, ''],
    [3, 'Thủy lợi và phòng, chống thiên tai', 5, 5, 5, ''],
    ['', 'Tổng điểm', 25, 22, 21, ''],
  ],
  'marks of access to the law': [
    ['BẢNG TỔNG HỢP ĐIỂM SỐ CỦA CÁC TIÊU CHÍ TIẾP CẬN PHÁP LUẬT NĂM 2024'],
    ['TT', 'Tiêu chí, chỉ tiêu', 'Điểm số tối đa', 'Số điểm tự chấm', 'Điểm thẩm định'],
    ['I', 'Ban hành văn bản theo thẩm quyền', 10, 9, 9],
    [1, 'Ban hành đầy đủ, đúng thời hạn', 5, 4.5, 4.5],
    [2, 'Đúng quy định', 5, 4.5, 4.5],
    ['II', 'Tiếp cận thông tin, phổ biến, giáo dục pháp luật', 30, 25, 24],
    ['', 'Tổng cộng', 40, 34, 33],
  ],
  'a commune that reaches the standard of access to the law': [
    ['Biểu 02: CHẤM ĐIỂM, ĐÁNH GIÁ XÃ, PHƯỜNG ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT'],
    ['STT', 'Nội dung tiêu chí', 'Thang điểm', 'Điểm tự đánh giá', 'Tài liệu kiểm chứng'],
    ['1', 'Tiêu chí 1', 15, 14, 'Báo cáo'],
    ['2', 'Tiêu chí 2', 25, 22, 'Báo cáo'],
    ['', 'Cộng', 40, 36, ''],
  ],
  'the index of competitiveness': [
    ['CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2023'],
    [
      'STT',
      'Chỉ số thành phần',
      'Điểm năm 2022',
      'Điểm năm 2023',
      'Xếp hạng',
      'Mục tiêu năm 2024',
      'Cơ quan chủ trì',
    ],
    [1, 'Gia nhập thị trường', 6.8, 7.12, 32, 7.5, 'Sở Kế hoạch và Đầu tư'],
    [2, 'Tiếp cận đất đai', 6.5, 6.9, 21, 7.2, 'Sở Tài nguyên và Môi trường'],
    [3, 'Tính minh bạch', 5.9, 6.1, 40, 6.5, 'Văn phòng UBND tỉnh'],
    ['', 'Điểm PCI', 65.2, 66.4, 30, 68, ''],
  ],
  'competitiveness of departments': [
    ['KẾT QUẢ KHẢO SÁT NĂNG LỰC CẠNH TRANH CẤP SỞ, NGÀNH VÀ ĐỊA PHƯƠNG (DDCI) NĂM 2024'],
    [
      'STT',
      'Đơn vị',
      'Tính minh bạch',
      'Chi phí thời gian',
      'Vai trò người đứng đầu',
      'Tổng điểm',
      'Xếp hạng',
    ],
    [1, 'Sở Công Thương', 8.1, 7.9, 8.4, 24.4, 1],
    [2, 'Sở Tài chính', 7.8, 7.7, 8.1, 23.6, 2],
    [3, 'Sở Xây dựng', 7.5, 7.6, 7.9, 23, 3],
  ],
  'criteria of competitiveness of departments': [
    ['BỘ TIÊU CHÍ DDCI'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được', 'Đơn vị chủ trì'],
    [1, 'Tính minh bạch và tiếp cận thông tin', 10, 7.5, 'Sở Tài chính'],
    [2, 'Chi phí không chính thức', 10, 8, 'Thanh tra tỉnh'],
    [3, 'Hỗ trợ doanh nghiệp', 10, 7, 'Sở Công Thương'],
    ['', 'Tổng điểm', 30, 22.5, ''],
  ],
  'an estimate for reform': [
    ['DỰ TOÁN KINH PHÍ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['STT', 'Nội dung', 'Dự toán được giao', 'Thực hiện', 'Tỷ lệ (%)', 'Đơn vị thực hiện'],
    ['I', 'Tuyên truyền CCHC', 120, 100, 83.3, 'Sở Nội vụ'],
    [1, 'In tờ rơi', 20, 20, 100, 'Sở Nội vụ'],
    [2, 'Hội thi', 100, 80, 80, 'Sở Nội vụ'],
    ['', 'Tổng cộng', 120, 100, 83.3, ''],
  ],
  'revenue and spending': [
    ['TÌNH HÌNH THỰC HIỆN THU, CHI NGÂN SÁCH NĂM 2024'],
    ['TT', 'Chỉ tiêu', 'Dự toán năm 2024', 'Ước thực hiện năm 2024', 'So sánh (%)'],
    ['A', 'TỔNG THU NGÂN SÁCH', 15000, 15800, 105.3],
    ['I', 'Thu nội địa', 12000, 12500, 104.2],
    [1, 'Thu từ doanh nghiệp', 5000, 5200, 104],
    [2, 'Thuế thu nhập cá nhân', 7000, 7300, 104.3],
  ],
  'the year of a civil servant': [
    ['PHIẾU ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC NĂM 2024'],
    ['STT', 'Tiêu chí đánh giá', 'Điểm tối đa', 'Cá nhân tự chấm', 'Điểm cấp có thẩm quyền chấm'],
    [1, 'Chính trị tư tưởng', 10, 10, 9],
    [2, 'Đạo đức, lối sống', 10, 10, 10],
    [3, 'Kết quả thực hiện chức trách, nhiệm vụ', 80, 75, 72],
    ['', 'Tổng cộng', 100, 95, 91],
  ],
  'marks of staff by name': [
    ['BẢNG TỔNG HỢP ĐIỂM ĐÁNH GIÁ CÁN BỘ, CÔNG CHỨC QUÝ I/2025'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp loại'],
    [1, 'Nguyễn Văn An', 'Chuyên viên', 92, 90, 'Hoàn thành tốt'],
    [2, 'Trần Thị Bình', 'Phó trưởng phòng', 95, 94, 'Hoàn thành xuất sắc'],
  ],
  'marks of emulation': [
    ['BẢNG CHẤM ĐIỂM THI ĐUA, KHEN THƯỞNG NĂM 2024'],
    ['STT', 'Nội dung tiêu chí thi đua', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['I', 'Thực hiện nhiệm vụ kinh tế - xã hội', 60, 58, 57],
    [1, 'Tăng trưởng kinh tế', 30, 29, 28],
    [2, 'Thu ngân sách', 30, 29, 29],
    ['II', 'Xây dựng Đảng, đoàn thể', 40, 38, 38],
    ['', 'Tổng điểm', 100, 96, 95],
  ],
  'marks of an invention': [
    ['BẢNG CHẤM ĐIỂM SÁNG KIẾN CẤP TỈNH NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm giám khảo 1', 'Điểm giám khảo 2'],
    ['1', 'Tính mới', 40, 35, 36],
    ['2', 'Khả năng áp dụng', 60, 50, 52],
    ['', 'Tổng điểm', 100, 85, 88],
  ],
  'the quality of a hospital': [
    ['BẢNG KIỂM TRA, CHẤM ĐIỂM CHẤT LƯỢNG BỆNH VIỆN NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm đoàn chấm'],
    ['A', 'Người bệnh', 10, 8, 8],
    ['A1', 'Chỉ dẫn', 5, 4, 4],
    ['A2', 'Chờ đợi', 5, 4, 4],
    ['', 'Tổng điểm', 10, 8, 8],
  ],
  'marks of a school': [
    ['BẢNG ĐIỂM HỌC KỲ I LỚP 9A'],
    ['STT', 'Họ tên học sinh', 'Toán', 'Ngữ văn', 'Tiếng Anh', 'Điểm trung bình', 'Xếp hạng'],
    [1, 'Nguyễn Văn An', 8, 7.5, 9, 8.2, 2],
    [2, 'Trần Thị Bình', 9, 9, 9, 9, 1],
  ],
  vaccinations: [
    ['KẾT QUẢ TIÊM CHỦNG MỞ RỘNG NĂM 2024'],
    ['TT', 'Địa phương', 'Số trẻ trong diện', 'Số trẻ đã tiêm', 'Tỷ lệ (%)', 'Chỉ tiêu năm 2024'],
    [1, 'Xã An Bình', 120, 115, 95.8, 95],
    [2, 'Xã An Phú', 210, 205, 97.6, 95],
    ['', 'Tổng cộng', 330, 320, 97, 95],
  ],
  'how far projects are': [
    ['TIẾN ĐỘ THỰC HIỆN CÁC DỰ ÁN ĐẦU TƯ CÔNG NĂM 2024'],
    ['STT', 'Tên dự án', 'Tổng mức đầu tư', 'Kế hoạch vốn năm 2024', 'Giải ngân', 'Tỷ lệ (%)', 'Chủ đầu tư'],
    ['1', 'Đường tỉnh 12', 120000, 30000, 25000, 83.3, 'Sở Xây dựng'],
    ['2', 'Trụ sở xã', 8000, 5000, 5000, 100, 'UBND xã An Bình'],
    ['', 'Tổng cộng', 128000, 35000, 30000, 85.7, ''],
  ],
  'files of one-stop shops': [
    ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH THÁNG 6/2025'],
    ['STT', 'Lĩnh vực', 'Tổng số hồ sơ', 'Đúng hạn', 'Quá hạn', 'Tỷ lệ (%)'],
    [1, 'Đất đai', 1200, 1150, 50, 95.8],
    [2, 'Hộ tịch', 800, 800, 0, 100],
    ['', 'Tổng cộng', 2000, 1950, 50, 97.5],
  ],
};

const ours: Readonly<Record<string, Rows>> = {
  'three criteria without a title': [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ['1.1', 'Kế hoạch CCHC', 2, 1.5],
    ['1.2', 'Báo cáo CCHC', 1, 1],
    ['', 'Tổng', 3, 2.5],
  ],
  'one that mentions access to the law': [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
    ['2.1', 'Phổ biến, giáo dục pháp luật; chuẩn tiếp cận pháp luật', 2, 1.5],
    ['2.2', 'Kết quả xây dựng nông thôn mới', 1, 1],
    ['2.3', 'Mức độ hoàn thành dự toán ngân sách, đầu tư công', 1, 0.5],
  ],
  'one that scores emulation': [
    ['PHỤ LỤC: ĐIỂM CHỈ SỐ CCHC CỦA SỞ NĂM 2024'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'],
    ['1', 'Thi đua, khen thưởng trong CCHC', 2, 2, 1],
    ['2', 'Đánh giá, xếp loại công chức', 3, 3, 2.5],
    ['', 'Tổng cộng', 5, 5, 3.5],
  ],
  'PAPI beside PCI in its title': [
    ['MỤC TIÊU NÂNG CAO CHỈ SỐ PAR INDEX, PAPI, PCI NĂM 2025'],
    ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Đơn vị chủ trì'],
    ['1', 'Cải cách thể chế', 10, 8.5, 9, 'Sở Tư pháp'],
    ['2', 'Cải cách thủ tục hành chính', 13, 11.5, 12, 'Văn phòng UBND tỉnh'],
    ['', 'Tổng điểm', 23, 20, 21, ''],
  ],
  'the digital index': [
    ['KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2023'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được', 'Đơn vị chủ trì'],
    ['1', 'Nhận thức số', 100, 80, 'Sở Khoa học và Công nghệ'],
    ['2', 'Thể chế số', 100, 90, 'Sở Khoa học và Công nghệ'],
    ['', 'Tổng điểm', 200, 170, ''],
  ],
  'a ranking of departments': [
    ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ, BAN, NGÀNH NĂM 2024'],
    ['STT', 'Tên đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Sở Nội vụ', 60, 25, 85, 1],
    [2, 'Sở Tư pháp', 58, 24, 82, 2],
  ],
  'one whose title is spelled out in English': [
    ['PUBLIC ADMINISTRATION REFORM INDEX 2024'],
    ['No.', 'Criteria', 'Maximum score', 'Appraised score', 'Lead unit'],
    ['1', 'Institutional matters', 10, 8.5, 'Department of Justice'],
    ['2', 'Administrative procedures', 13, 11.5, 'Department of Home Affairs'],
    ['', 'Total', 23, 20, ''],
  ],
  'a list below maximum': [
    ['CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Nguyên nhân', 'Đơn vị chủ trì'],
    ['1', '1.2 - Báo cáo CCHC', 1, 0.5, 'Gửi chậm', 'Sở Nội vụ'],
    ['2', '3.3 - Hồ sơ đúng hạn', 2, 1.5, 'Trễ hẹn', 'Sở Xây dựng'],
  ],
};

test.each(Object.entries(strangers))('%s is left alone', (_, rows) => {
  expect(recogniseGrid(gridOf(rows)).map(({ kind, confidence }) => ({ kind, confidence }))).toEqual([]);
});

test.each(Object.entries(ours))('%s is ours', (_, rows) => {
  const [appendix, ...more] = recogniseGrid(gridOf(rows));
  expect(more).toEqual([]);
  expect(appendix?.rows.filter(({ kind }) => kind === 'criterion').length).toBeGreaterThan(1);
});

test('a stranger beside a table of ours takes nothing from it', () => {
  const between: Rows = [[], []];
  const rows = [
    ...(strangers['marks of emulation'] ?? []),
    ...between,
    ...(ours['one that scores emulation'] ?? []),
  ];
  const found = recogniseGrid(gridOf(rows));
  expect(found.map(({ rows: own }) => own[0]?.name)).toEqual(['Thi đua, khen thưởng trong CCHC']);
});

test.each(['Tỷ trọng (%)', 'Trọng số (%)', 'Tỷ trọng'])('%s is ours and no role of ours', (share) => {
  const rows: Rows = [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', share, 'Điểm đạt'],
    ['1', 'Cải cách thể chế', 3, 30, 2.5],
    ['2', 'Cải cách thủ tục hành chính', 7, 70, 6],
    ['', 'Tổng cộng', 10, 100, 8.5],
  ];
  const [appendix] = recogniseGrid(gridOf(rows));
  expect(appendix?.columns.map(({ role }) => role)).toEqual(['code', 'name', 'maximum', 'achieved']);
});

const counted = (files: readonly number[], done: readonly number[]): Rows => [
  ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
  ['STT', 'Tiêu chí', 'Tổng số', 'Số đạt', 'Tỷ lệ %', 'Điểm tối đa', 'Điểm đạt'],
  ['1', 'Cải cách thể chế', '', '', '', 3, 2.5],
  ...[0, 1, 2].map((at) => [
    `1.${String(at + 1)}`,
    'Văn bản ban hành đúng hạn',
    files[at] ?? '',
    done[at] ?? '',
    75,
    1,
    [1, 1, 0.5][at] ?? '',
  ]),
  ['', 'Tổng cộng', '', '', '', 3, 2.5],
];
const rolesOf = (rows: Rows) => recogniseGrid(gridOf(rows))[0]?.columns.map(({ role }) => role);

test('counts of facts above every maximum are no points, and their share is no ratio of points', () => {
  expect(rolesOf(counted([200, 201, 202], [150, 151, 152]))).toEqual(['code', 'name', 'maximum', 'achieved']);
});

const facts = (columns: readonly [string, string, string], first: boolean): Rows => {
  const row = (
    own: readonly TestCell[],
    said: readonly TestCell[],
    points: readonly TestCell[],
  ): TestCell[] => (first ? [...own, ...said, ...points] : [...own, ...points, ...said]);
  return [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'],
    row(['STT', 'Tiêu chí'], columns, ['Điểm tối đa', 'Điểm đạt']),
    row(['1', 'Cải cách thủ tục hành chính'], ['', '', ''], [3, 2.5]),
    row(['1.1', 'Hồ sơ của cấp tỉnh'], [1200, 1140, 95], [2, 1.5]),
    row(['1.2', 'Hồ sơ của cấp xã'], [800, 800, 100], [1, 1]),
    row(['', 'Tổng cộng'], [2000, 1940, 97], [3, 2.5]),
  ];
};

test.each([
  [['Tổng số hồ sơ', 'Số hồ sơ đúng hạn', 'Tỷ lệ (%)'], true],
  [['Tổng số hồ sơ', 'Số hồ sơ đúng hạn', 'Tỷ lệ (%)'], false],
  [['Hồ sơ tiếp nhận', 'Số hồ sơ quá hạn', 'Kinh phí'], false],
  [['Số lượng', 'Kinh phí thực hiện', 'Nguồn kinh phí'], true],
] as const)(
  'facts beside points (%j, before them: %s) are left alone, and their table is ours',
  (columns, first) => {
    const rows = facts([...columns], first);
    const [report] = analyse({ grids: [gridOf(rows)], names: [], part: null }).appendices;
    expect(report?.appendix.columns.flatMap(({ role }) => (role === 'note' ? [] : [role]))).toEqual([
      'code',
      'name',
      'maximum',
      'achieved',
    ]);
    expect(report?.findings).toEqual([]);
  },
);

test('the same facts without points beside them make no table of ours', () => {
  const rows = facts(['Tổng số hồ sơ', 'Số hồ sơ đúng hạn', 'Tỷ lệ (%)'], true).map((row) => row.slice(0, 5));
  expect(recogniseGrid(gridOf(rows))).toEqual([]);
});

test('figures within their maxima stay points, whatever their header counts', () => {
  expect(rolesOf(counted([200, 201, 202], [1, 1, 0.5]))?.length).toBeGreaterThan(4);
});
