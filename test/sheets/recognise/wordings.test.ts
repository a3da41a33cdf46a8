/** Headers as other provinces word them: most are in no list of ours, and their meaning is still found. */
import { isMeant } from '../../../src/sheets/headers/fit';
import { roleFits } from '../../../src/sheets/headers/wording';

/** A header and the roles it may mean. */
const wordings: readonly (readonly [string, ...string[]])[] = [
  ['Điểm số tối đa', 'maximum'],
  ['Điểm chuẩn theo Quyết định 876', 'maximum'],
  ['Điểm tối đa của tiêu chí', 'maximum'],
  ['Điểm tự chấm của huyện năm 2023', 'self-scored'],
  ['Số điểm đạt được năm 2022', 'achieved'],
  ['Kết quả chấm điểm năm 2022', 'achieved'],
  ['Mục tiêu phấn đấu năm 2024', 'target'],
  ['Điểm phấn đấu đạt được năm 2024', 'target'],
  ['Điểm đạt được của tỉnh năm 2022', 'achieved'],
  ['Cơ quan, đơn vị chủ trì tham mưu', 'lead-unit'],
  ['Đơn vị chủ trì thực hiện nhiệm vụ', 'lead-unit'],
  ['Cơ quan tham mưu, thực hiện', 'lead-unit'],
  ['Giải pháp khắc phục tồn tại', 'task'],
  ['Nhiệm vụ, giải pháp chủ yếu', 'task'],
  ['Thời gian, tiến độ', 'deadline'],
  ['Thời hạn thực hiện', 'deadline'],
  ['Điểm do HĐTĐ thẩm định', 'appraised'],
  ['Nội dung tiêu chí, tiêu chí thành phần', 'name'],
  ['Tên các tiêu chí', 'name'],
  ['Lĩnh vực/tiêu chí/TCTP', 'name'],
  ['Điểm đánh giá của Bộ Nội vụ năm 2022', 'appraised', 'achieved'],
  ['Kết quả PAR INDEX 2022', 'achieved'],
  ['Chỉ số CCHC năm 2022', 'achieved', 'name'],
  ['Xếp hạng năm 2022', 'rank'],
  ['Tỷ lệ % đạt được', 'ratio'],
  ['Số điểm bị trừ năm 2022', 'shortfall'],
  ['Lý do bị trừ điểm', 'reason'],
  ['Nguyên nhân, hạn chế', 'reason'],
  ['Cơ quan chịu trách nhiệm chính', 'lead-unit'],
  ['Phân công chủ trì', 'lead-unit'],
  ['Điểm mục tiêu năm 2024', 'target'],
  ['Kế hoạch điểm năm 2024', 'target'],
  ['Dự kiến điểm đạt được năm 2024', 'target'],
  ['Điểm dự kiến năm 2024', 'target'],
  ['Đăng ký điểm năm 2024', 'target'],
  ['Điểm còn thiếu so với tối đa', 'shortfall'],
  ['Điểm chưa đạt được', 'shortfall'],
  ['Điểm cần cải thiện', 'goal-gap'],
  ['Sở, ngành chủ trì', 'lead-unit'],
  ['Các đơn vị phối hợp thực hiện', 'cooperating-unit'],
  ['Phòng, ban chủ trì', 'lead-unit'],
  ['Điểm khảo sát XHH', 'survey'],
  ['Điểm điều tra XHH tối đa', 'survey-maximum'],
  ['Kết quả đạt được năm 2022 (điểm)', 'achieved'],
  ['Điểm UBND tỉnh thẩm định', 'appraised'],
  ['Điểm Hội đồng thẩm định chấm', 'appraised'],
  ['Tên lĩnh vực, tiêu chí', 'name'],
  ['Tiêu chí/Tiêu chí thành phần', 'name'],
  ['Lĩnh vực, tiêu chí, tiêu chí thành phần', 'name'],
  ['Chỉ tiêu, nhiệm vụ', 'task'],
  ['Nội dung, nhiệm vụ', 'task'],
  ['Hạn chế, tồn tại', 'reason'],
  ['Kết quả tự đánh giá', 'self-scored'],
  ['Thứ hạng/63 tỉnh, thành phố', 'rank'],
  ['Vị trí xếp hạng', 'rank'],
  ['Tổng số điểm đạt được', 'total'],
  ['Điểm thực tế', 'achieved'],
  ['Điểm thực tế đạt được', 'achieved'],
  ['Điểm thẩm định và ĐTXHH', 'total'],
  ['Điểm thẩm định, ĐTXHH', 'total'],
  ['Điểm Hội đồng thẩm định và điều tra XHH năm 2024', 'total'],
  ['Kết quả thẩm định và ĐTXHH', 'total'],
  ['Điểm thẩm định và ĐTXHH tối đa', 'maximum'],
  ['Điểm ĐTXHH', 'survey'],
  ['Điểm thẩm định', 'appraised'],
  ['Mức điểm tối đa', 'maximum'],
  ['Điểm tối đa (100)', 'maximum'],
  ['Tài liệu kiểm chứng', 'note'],
  ['Thời gian', 'deadline'],
  ['Đơn vị đầu mối tổng hợp', 'lead-unit'],
  ['Mức điểm', 'maximum'],
  ['Điểm giao', 'maximum'],
  ['Điểm tối đa áp dụng cho đơn vị', 'maximum'],
  ['Điểm tối đa theo bộ tiêu chí', 'maximum'],
  ['Điểm tối đa sau loại trừ', 'maximum'],
  ['HĐTĐ chấm', 'appraised'],
  ['Điểm Sở Nội vụ chấm', 'appraised'],
  ['Điểm sau phúc tra', 'appraised'],
  ['Điểm rà soát', 'appraised'],
  ['Verified score', 'appraised'],
  ['Điểm sau giải trình', 'achieved'],
  ['Điểm chính thức', 'achieved'],
  ['Điểm được công nhận', 'achieved'],
  ['Cam kết 2025', 'target'],
  ['Mục tiêu đề ra 2025', 'target'],
  ['Đơn vị theo dõi', 'lead-unit'],
  ['Bộ phận thực hiện', 'lead-unit'],
  ['Cơ quan chủ trì/phối hợp', 'lead-unit'],
  ['Department in charge', 'lead-unit'],
  ['Điểm bình quân', 'average'],
  ['Bình quân', 'average'],
];

test.each(wordings)('%s', (header, ...meant) => {
  const [best] = roleFits(header);
  expect(meant).toContain(best?.role);
  expect(isMeant(best?.fit ?? 0)).toBe(true);
});

test.each(['Sản phẩm', 'Kết quả đầu ra', 'Người thực hiện', 'Mã bưu chính', 'Dân số'])(
  '%s means no role',
  (header) => {
    const [best] = roleFits(header);
    expect(best === undefined || best.role === null || !isMeant(best.fit)).toBe(true);
  },
);

test.each(['Long Hải', 'Xã Long Hải', 'Bình An', 'Hòa Lợi', 'Kỳ Anh', 'Tỷ lệ hồ sơ đúng hạn'])(
  '%s has the letters of a wording of ours, with other marks or in another order, or goes on otherwise, and means no role',
  (header) => {
    const [best] = roleFits(header);
    expect(best === undefined || best.role === null || !isMeant(best.fit)).toBe(true);
  },
);

test.each([
  ['diem chuan', 'maximum'],
  ['ty le hai long', 'ratio'],
  ['Tỉ lệ hài lòng', 'ratio'],
  ['Kì hạn hoàn thành', 'deadline'],
])('%s is read whatever marks it lacks', (header, role) => {
  expect(roleFits(header)[0]?.role).toBe(role);
});

test.each([
  ['Điểm thẩm định tối đa', 'appraisal-maximum'],
  ['Điểm tối đa còn thiếu', 'shortfall'],
])('%s begins with a wording of one role and goes on with another', (header, role) => {
  expect(roleFits(header)[0]?.role).toBe(role);
});
