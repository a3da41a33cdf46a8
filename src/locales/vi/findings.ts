/** One Vietnamese sentence per finding: what is wrong, where, what was expected, what to do. */
import type { FindingMessages, FindingWords } from '../sentence';

const bends: Readonly<Record<string, string>> = {
  comma: 'dùng dấu phẩy thay dấu chấm',
  date: 'bị Excel đổi thành ngày tháng',
  'lost-zero': 'bị mất số 0 ở cuối',
  spaces: 'có khoảng trắng thừa',
  characters: 'có ký tự lạ',
  unreadable: 'không đọc được',
};

const inRow = ({ cell, row }: FindingWords): string => `${cell} (${row})`;
const point = ({ cell, row, header }: FindingWords): string => `${cell} (${row}), cột “${header}”`;

const formulaFaults = (words: FindingWords): string =>
  [
    words.has('omitted') ? `bỏ sót ${words.value('omitted')}` : '',
    words.has('twice') ? `tính hai lần ${words.value('twice')}` : '',
    words.has('strangers') ? `lấy cả ${words.value('strangers')} không thuộc mục này` : '',
  ]
    .filter((fault) => fault !== '')
    .join('; ');

const yearPlaces: Readonly<Record<string, string>> = { title: 'tiêu đề', sheet: 'tên trang tính' };

export const findings: FindingMessages = {
  'code-malformed': (w) =>
    `${w.cell}: mã tiêu chí “${w.stated}” ${bends[w.value('bend')] ?? 'sai dạng'}; ${w.expected === '' ? 'hãy nhập lại mã, ví dụ 2.3.' : `hãy sửa thành ${w.expected}.`}`,
  'code-duplicate': (w) =>
    `${w.cell}: mã ${w.stated} đã dùng ở dòng ${w.value('first')}; ${w.expected === '' ? 'hãy đánh lại mã của một trong hai dòng.' : `theo tên thì mã đúng là ${w.expected}.`}`,
  'code-order': (w) =>
    `${w.cell}: mã ${w.stated} đứng sai thứ tự${w.has('before') ? `, ngay sau ${w.value('before')}` : ''}; hãy chuyển dòng về đúng chỗ hoặc sửa mã.`,
  'code-gap': (w) =>
    `${w.cell}: thiếu mã ${w.value('missing')} ngay trước ${w.row}; hãy bổ sung dòng còn thiếu hoặc đánh lại mã.`,
  'parent-missing': (w) =>
    `${w.cell}: có ${w.row} nhưng không có dòng ${w.expected} là mục cha của nó; hãy thêm dòng ${w.expected}.`,
  'criterion-missing': (w) =>
    `${w.cell}: bảng thiếu tiêu chí ${w.value('missing')} “${w.value('missingName')}”${w.value('maximum') === '' ? '' : ` (${w.value('maximum')} điểm)`} của bộ tiêu chí; hãy thêm dòng${w.value('after') === '' ? '' : ` sau ${w.value('after')}`}${w.value('below') === '0' ? '.' : ` cùng ${w.value('below')} dòng con.`}`,
  'criterion-unknown': (w) =>
    `${inRow(w)}: “${w.value('name')}” không có trong ${w.value('scheme')}; hãy kiểm tra lại mã, tên hoặc bộ tiêu chí đã chọn.`,
  'code-differs': (w) =>
    `${w.cell}: “${w.value('name')}” mang mã ${w.stated}, trong bộ tiêu chí là ${w.expected}; hãy sửa mã.`,
  'name-differs': (w) =>
    w.has('other')
      ? `${inRow(w)}: tên “${w.stated}” là một tiêu chí khác, bộ tiêu chí ghi “${w.expected}”; hãy kiểm tra mã và tên.`
      : `${inRow(w)}: tên “${w.stated}” viết khác bộ tiêu chí: “${w.expected}”; hãy sửa nếu là lỗi gõ.`,
  'maximum-differs': (w) =>
    `${point(w)}: ghi ${w.stated} điểm, bộ tiêu chí quy định ${w.expected}; hãy sửa thành ${w.expected}.`,
  'score-missing': (w) =>
    w.has('whole')
      ? `${w.cell}: cột “${w.header}” còn trống ${w.value('empty')} trên ${w.value('of')} tiêu chí; hãy nhập điểm.`
      : w.has('parent')
        ? `${point(w)}: còn trống trong khi các dòng con cộng lại được ${w.expected}; hãy ghi tổng.`
        : `${point(w)}: còn trống; hãy nhập điểm.`,
  'score-not-number': (w) =>
    `${point(w)}: “${w.stated}” không phải là điểm; hãy nhập một số hoặc một khoảng như “9 - 10”.`,
  'number-as-text': (w) =>
    w.has('whole')
      ? `${w.cell}: ${w.value('count')} ô của cột “${w.header}” là số nhập dạng chữ, hàm SUM sẽ bỏ qua; hãy đổi sang dạng số.`
      : `${point(w)}: “${w.stated}” là số nhập dạng chữ, hàm SUM sẽ bỏ qua; hãy đổi thành số ${w.expected}.`,
  'score-negative': (w) => `${point(w)}: ghi ${w.stated}, điểm không thể âm; hãy kiểm tra lại.`,
  'interval-reversed': (w) => `${point(w)}: khoảng “${w.stated}” viết ngược; hãy sửa thành “${w.expected}”.`,
  'over-maximum': (w) =>
    `${point(w)}: ghi ${w.stated}, vượt điểm tối đa ${w.expected}; hãy sửa lại không quá ${w.expected}.`,
  'target-below-achieved': (w) =>
    `${point(w)}: mục tiêu ${w.stated} thấp hơn điểm đã đạt ${w.expected}; hãy xem lại mục tiêu.`,
  'subtotal-mismatch': (w) =>
    `${point(w)}: ghi ${w.stated}, các dòng con (${w.value('children')}) cộng lại được ${w.expected}; hãy sửa tổng hoặc dòng con bị sai.`,
  'subtotal-rounded-parts': (w) =>
    `${point(w)}: ghi ${w.stated}, các dòng con cộng lại được ${w.expected}; chỉ khớp nếu từng dòng con đã được làm tròn, hãy đối chiếu số gốc.`,
  'subtotal-rounded': (w) =>
    `${point(w)}: ghi ${w.stated} là số làm tròn của tổng các dòng con ${w.expected}; không cần sửa.`,
  'ratio-mismatch': (w) =>
    `${point(w)}: ghi ${w.stated}%, nhưng ${w.value('points')} trên ${w.value('maximum')} điểm là ${w.expected}%; ${w.value('verdict') === 'cut' ? 'số đã bị cắt bớt thay vì làm tròn, hãy làm tròn lại.' : 'hãy sửa tỷ lệ hoặc điểm.'}`,
  'component-mismatch': (w) =>
    `${point(w)}: tổng ghi ${w.stated}, nhưng điểm thẩm định cộng điểm điều tra xã hội học là ${w.expected}; hãy sửa số bị sai.`,
  'scheme-total': (w) =>
    `${w.cell}: điểm tối đa của các lĩnh vực cộng lại được ${w.stated}, đúng ra là ${w.expected}; hãy tìm dòng ghi sai điểm tối đa.`,
  'formula-range': (w) =>
    `${point(w)}: công thức ${w.value('formula')} ${formulaFaults(w)}; hãy cộng đúng các dòng con: ${w.value('range')}.`,
  'formula-error': (w) => `${point(w)}: ô báo lỗi ${w.stated}; hãy sửa công thức hoặc nhập lại điểm.`,
  'hardcoded-subtotal': (w) =>
    `${point(w)}: tổng được gõ tay trong khi các tổng khác của cột là công thức; nên thay bằng công thức cộng các dòng con.`,
  'lead-unit-missing': (w) =>
    w.has('column')
      ? `${w.cell}: bảng không có cột đơn vị chủ trì nên không chia được tiêu chí cho từng đơn vị; nên thêm cột này.`
      : w.has('whole')
        ? `${w.cell}: cột “${w.header}” còn trống ở ${w.value('empty')} trên ${w.value('of')} tiêu chí chưa đạt điểm tối đa; hãy phân công đơn vị.`
        : `${inRow(w)}: tiêu chí chưa đạt điểm tối đa mà chưa có đơn vị chủ trì; hãy ghi đơn vị.`,
  'lead-unit-unknown': (w) =>
    w.expected === ''
      ? `${inRow(w)}: chưa có “${w.stated}” trong danh mục đơn vị; hãy kiểm tra tên hoặc thêm vào danh mục.`
      : `${inRow(w)}: “${w.stated}” có lỗi gõ tên đơn vị; hãy sửa thành “${w.expected}”.`,
  'lead-unit-superseded': (w) =>
    w.expected === ''
      ? `${inRow(w)}: “${w.stated}” không còn hoạt động từ ngày ${w.value('until')}; hãy giao cho đơn vị thay thế.`
      : `${inRow(w)}: “${w.stated}” đã được tổ chức lại từ ngày ${w.value('until')}; hãy thay bằng ${w.expected}.`,
  'task-missing': (w) =>
    w.has('whole')
      ? `${w.cell}: cột “${w.header}” còn trống ở ${w.value('empty')} trên ${w.value('of')} tiêu chí chưa đạt điểm tối đa; hãy ghi nhiệm vụ, giải pháp.`
      : `${inRow(w)}: tiêu chí chưa đạt điểm tối đa mà chưa có nhiệm vụ, giải pháp; hãy bổ sung.`,
  'year-mismatch': (w) =>
    w.value('where') === 'target'
      ? `${w.cell}: cột “${w.header}” đặt mục tiêu cho năm ${w.stated}, trước năm ${w.value('scored')} của điểm đã đạt; hãy sửa năm ở tiêu đề cột.`
      : `${w.cell}: ${yearPlaces[w.value('where')] ?? 'bảng'} ghi năm ${w.stated} nhưng các cột là của năm ${w.expected}; hãy sửa cho thống nhất.`,
  'hidden-row': (w) =>
    w.value('count') === '1'
      ? `Dòng ${w.value('from')} (${w.row}) có điểm nhưng đang bị ẩn; hãy hiện dòng này để người ký thấy.`
      : `Các dòng ${w.value('from')}–${w.value('to')} có điểm nhưng đang bị ẩn; hãy hiện các dòng này để người ký thấy.`,
};
