/** Words that generated appendices are made of. Some headers are worded in ways the lexicon does not hold letter for letter. */
import type { Role } from '../../../src/domain/appendix';

/** "{y}" stands for the year. */
export const headerWords: Partial<Record<Role, readonly string[]>> = {
  code: ['STT', 'TT', 'Stt', 'Số TT', 'ST T', 'Mã tiêu chí'],
  name: [
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'LĨNH VỰC / TIÊU CHÍ / TCTP',
    'Tên tiêu chí',
    'Tiêu chí, tiêu chí thành phần',
    'Nội dung tiêu chí',
    'Lĩnh vực, tiêu chí đánh giá',
  ],
  maximum: ['Điểm chuẩn', 'Điểm tối đa', 'Thang điểm', 'ĐIỂM CHUẨN', 'Điểm  tối đa', 'Thang điểm tối đa'],
  achieved: [
    'Điểm đạt được năm {y}',
    'Điểm {y} đạt được',
    'Kết quả năm {y}',
    'Điểm năm {y}',
    'KẾT QUẢ ĐẠT ĐƯỢC NĂM {y}',
    'Điểm đạt {y}',
  ],
  'self-scored': ['Điểm tự chấm năm {y}', 'Điểm tự đánh giá {y}', 'Tự chấm năm {y}'],
  appraised: ['Điểm thẩm định năm {y}', 'Kết quả thẩm định {y}', 'ĐIỂM THẨM ĐỊNH {y}'],
  target: [
    'Mục tiêu năm {y}',
    'Phấn đấu năm {y}',
    'Chỉ tiêu phấn đấu {y}',
    'Điểm phấn đấu năm {y}',
    'Mục tiêu {y}',
  ],
  task: [
    'Nhiệm vụ/giải pháp',
    'Giải pháp thực hiện',
    'Nhiệm vụ, giải pháp',
    'Thực hiện',
    'Nội dung thực hiện',
  ],
  'lead-unit': ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Cơ quan, đơn vị chủ trì', 'Đơn vị thực hiện'],
  'cooperating-unit': ['Đơn vị phối hợp', 'Cơ quan phối hợp'],
  deadline: ['Thời gian hoàn thành', 'Thời hạn', 'Thời gian thực hiện'],
  reason: ['Lý do', 'Nguyên nhân', 'Lý do mất điểm', 'Nguyên nhân chưa đạt'],
  note: ['Ghi chú', 'GHI CHÚ'],
  ratio: ['Tỷ lệ (%)', 'Tỉ lệ %', 'Tỷ lệ đạt (%)'],
  rank: ['Vị thứ', 'Thứ hạng', 'Xếp hạng'],
  shortfall: ['Điểm mất', 'Điểm bị trừ'],
  'goal-gap': ['Điểm cần tăng', 'Điểm tăng thêm'],
  'survey-maximum': ['Điểm ĐTXHH tối đa', 'Điểm tối đa khảo sát'],
  survey: ['Điểm ĐTXHH', 'Điểm khảo sát'],
  'appraisal-maximum': ['Điểm tối đa thẩm định', 'Điểm thẩm định tối đa'],
  total: ['Tổng điểm đánh giá', 'Tổng điểm'],
};

export const unknownHeaders = ['Mã hồ sơ', 'Đường dẫn', 'Người theo dõi', 'Văn bản viện dẫn', 'Cột phụ'];
export const unknownCells = ['x', 'HS-12', 'đã gửi', 'a/b', 'Nguyễn Văn A', ''];

export const names = [
  'Thực hiện kế hoạch cải cách hành chính',
  'Công tác kiểm tra CCHC',
  'Rà soát văn bản quy phạm pháp luật',
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tổng hợp, báo cáo kết quả rà soát',
  'Công khai thủ tục hành chính (TTHC) tại Bộ phận Một cửa',
  'Mức độ thực hiện kế hoạch 2021 - 2025',
  'Xử lý các vấn đề phát hiện qua kiểm tra',
  'Cộng tác viên tuyên truyền CCHC',
  'Chấp hành kỷ luật, kỷ cương hành chính',
  'Số lượng dịch vụ công trực tuyến toàn trình',
  '100% văn bản được ký số',
];

export const tasks = [
  'Theo dõi, đôn đốc hoàn thành 100% hoạt động.',
  'Thực hiện đầy đủ các báo cáo.',
  '- Hướng dẫn các cơ quan. - Tổ chức thanh tra, kiểm tra.',
  'Rà soát, công bố danh mục TTHC',
  '',
];
export const units = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Văn phòng UBND tỉnh',
  'Sở Kế hoạch và Đầu tư; UBND cấp huyện',
  '',
];
export const totals = ['TỔNG ĐIỂM', 'Tổng cộng', 'Tổng số', 'Cộng', 'Tổng', 'Tổng điểm'];
export const notes = [
  'Ghi chú: Số điểm khác với Quyết định công bố do làm tròn.',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'Ghi chú:',
];
export const owners = [
  'tỉnh Đắk Nông',
  'huyện Krông Nô',
  'tỉnh Bà Rịa - Vũng Tàu',
  'thành phố Huế',
  'xã Tân Lập',
];
