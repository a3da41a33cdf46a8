/** Headers that look alike and mean something else, both sides of each pair; remarks in brackets say nothing. */
import { roleFits } from '../../../src/sheets/headers/wording';
import { readKey, columnKey } from '../../../src/sheets/headers/column-key';
import { distinctWords } from '../../../src/sheets/headers/twins';
import { namesUnit } from '../../../src/sheets/headers/unit-words';

const pairs: readonly (readonly [string, string])[] = [
  ['Thang điểm đánh giá', 'maximum'],
  ['Điểm đánh giá', 'achieved'],
  ['Điểm chuẩn', 'maximum'],
  ['Điểm đạt', 'achieved'],
  ['Điểm tối đa (theo Quyết định số 876/QĐ-BNV)', 'maximum'],
  ['Điểm đạt được (điểm tối đa là 100)', 'achieved'],
  ['Điểm đạt được (theo Quyết định số 1149/QĐ-BNV)', 'achieved'],
  ['Điểm thẩm định', 'appraised'],
  ['Điểm thẩm định lần 2', 'appraised'],
  ['Điểm thẩm định tối đa', 'appraisal-maximum'],
  ['Điểm tự chấm', 'self-scored'],
  ['Điểm tự đánh giá (đơn vị tự chấm)', 'self-scored'],
  ['Ghi chú của đơn vị', 'note'],
  ['Đơn vị', 'lead-unit'],
  ['Đơn vị chủ trì', 'lead-unit'],
  ['Đơn vị phối hợp', 'cooperating-unit'],
  ['Hạn hoàn thành', 'deadline'],
  ['Thời hạn', 'deadline'],
  ['Tồn tại, hạn chế', 'reason'],
  ['Chỉ số chính', 'name'],
  ['Chỉ số thành phần', 'name'],
  ['Chỉ số (%)', 'ratio'],
  ['Mã số', 'code'],
  ['Số điểm', 'achieved'],
  ['Số thứ tự', 'code'],
  ['Thứ hạng', 'rank'],
  ['Mục tiêu (năm sau)', 'target'],
  ['Nhiệm vụ', 'task'],
  ['Kế hoạch', 'target'],
  ['Nội dung', 'name'],
  ['Nội dung thực hiện', 'task'],
  ['Nội dung công việc', 'task'],
  ['Điểm trừ', 'shortfall'],
  ['Điểm mất (điểm bị trừ)', 'shortfall'],
  ['Điểm cần tăng', 'goal-gap'],
  ['Còn để mất', 'remaining-gap'],
  ['Điểm khảo sát', 'survey'],
  ['Điểm khảo sát tối đa', 'survey-maximum'],
  ['Kết quả điều tra xã hội học', 'survey'],
  ['Tổng điểm', 'total'],
  ['Tổng điểm tối đa', 'maximum'],
  ['Lý do chưa đạt điểm tối đa', 'reason'],
  ['Nguyên nhân mất điểm', 'reason'],
  ['Giải pháp khắc phục', 'task'],
  ['Tài liệu kiểm chứng', 'note'],
  ['Tỷ lệ (%)', 'ratio'],
  ['Tỷ lệ % đạt được so với điểm tối đa', 'ratio'],
  ['Điểm trần', 'maximum'],
  ['Đăng ký điểm', 'target'],
  ['No.', 'code'],
  ['Criterion', 'name'],
  ['Maximum score', 'maximum'],
  ['Score', 'achieved'],
  ['Score (2023)', 'achieved'],
  ['Self-assessment score', 'self-scored'],
  ['Appraised score', 'appraised'],
  ['Survey score', 'survey'],
  ['Target', 'target'],
  ['Target score', 'target'],
  ['Total score', 'total'],
  ['Lead agency', 'lead-unit'],
  ['Cooperating agency', 'cooperating-unit'],
  ['Notes', 'note'],
  ['Deadline', 'deadline'],
  ['Ranking', 'rank'],
];

test.each(pairs)('“%s” is %s', (header, role) => {
  expect(roleFits(header)[0]?.role).toBe(role);
});

test.each(['Tăng/giảm', 'So với năm 2022', 'Chênh lệch'])('“%s” is no points of anybody', (header) => {
  expect(roleFits(header)[0]?.role).toBe('difference');
});

test.each([
  [
    ['Điểm thẩm định', 'Điểm thẩm định lần 2'],
    ['', 'lần 2'],
  ],
  [
    ['Điểm Quảng Nam 2024', 'Điểm Đà Nẵng 2024'],
    ['Quảng Nam', 'Đà Nẵng'],
  ],
  [
    ['Điểm', 'Điểm'],
    ['', ''],
  ],
])('%p are told apart by %p', (headers, labels) => {
  expect(distinctWords(headers)).toEqual(labels);
});

test.each([
  ['achieved', '2024', 'Quảng Nam'],
  ['achieved', null, 'Sở: Nội vụ #1'],
  ['target', '2019-2020', ''],
  ['name', null, ''],
] as const)('the key of %s, %s, “%s” is read back', (role, year, label) => {
  expect(readKey(columnKey(role, year, label))).toEqual({ role, year, ...(label === '' ? {} : { label }) });
});

test.each([
  'Sở Nội vụ',
  'UBND xã Tân Phú',
  'Văn phòng UBND tỉnh',
  'Phường 3',
  'Sở Tư pháp',
  'Công an tỉnh',
  'Thuế tỉnh',
])('“%s” is a unit', (header) => {
  expect(namesUnit(header)).toBe(true);
});

test.each([
  'Sở, ngành chủ trì',
  'Ban hành',
  'Phòng ban phối hợp',
  'Tỉnh tự chấm',
  'Xã hội học',
  'Huyện thẩm định',
])('“%s” is no unit', (header) => {
  expect(namesUnit(header)).toBe(false);
});
