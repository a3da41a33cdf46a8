/**
 * What belongs to other tables. Headers of tables that are not ours: budgets, staff lists, school marks, stock lists. A header that says one of these has
 * no role, and tables full of them are not appendices.
 */
export const strangerPhrases: readonly string[] = [
  'Họ và tên',
  'Họ tên',
  'Ngày sinh',
  'Ngày tháng năm sinh',
  'Năm sinh',
  'Chức vụ',
  'Chức danh',
  'Trình độ',
  'Số điện thoại',
  'Địa chỉ',
  'Giới tính',
  'Hệ số lương',
  'Email',
  'Đơn giá',
  'Thành tiền',
  'Số tiền',
  'Đơn vị tính',
  'Dự toán',
  'Dự toán được giao',
  'Quyết toán',
  'Vốn đầu tư',
  'Tổng mức đầu tư',
  'Giá trị hợp đồng',
  'Trích yếu',
  'Điểm toán',
  'Điểm văn',
  'Điểm ngoại ngữ',
  'Điểm thi',
  'Xếp loại học lực',
];

/**
 * Facts that other tables are made of and that may stand beside the points of ours too: files, money, documents, who did it. They have no
 * role; where a maximum and points stand beside them they say nothing against a table.
 */
export const factPhrases: readonly string[] = [
  'Số lượng',
  'Kinh phí',
  'Kinh phí thực hiện',
  'Nguồn kinh phí',
  'Số quyết định',
  'Số ký hiệu văn bản',
  'Ngày ban hành',
  'Sản phẩm',
  'Kết quả đầu ra',
  'Người thực hiện',
  'Người phụ trách',
  'Tổng số hồ sơ',
  'Hồ sơ tiếp nhận',
  'Số hồ sơ đúng hạn',
  'Số hồ sơ quá hạn',
  'Số văn bản',
  'Trang',
  'Số trang',
];

/** Headers of our own tables that no role reads: a criterion's share of all points, or the least that its scale gives, says nothing of what was reached. */
export const unreadPhrases: readonly string[] = [
  'Điểm tối thiểu',
  'Tỷ trọng',
  'Tỷ trọng (%)',
  'Trọng số',
  'Trọng số (%)',
];

/** Points turned into those of another scale: they add up to nothing, and a person is asked what they are. */
export const scalePhrases: readonly string[] = [
  'Điểm quy đổi',
  'Điểm quy đổi thang',
  'Quy đổi thang',
  'Điểm quy về thang',
];

/** What a title is about, in folded words. */
interface Subject {
  readonly words: RegExp;
  /** Words of a title that is about us all the same. */
  readonly unless: RegExp;
}

const ourIndices = /par[ -]?index|\bsipas\b|\bpapi\b|\bdti\b|hai long/u;
const reform = /cai cach|\bcchc\b/u;
const ours = new RegExp(`${ourIndices.source}|${reform.source}`, 'u');
/** Money and files of the reform are counted too: only its points are ours. */
const ourPoints = new RegExp(
  `${ourIndices.source}|(?:chi so|diem|xep hang|tieu chi|linh vuc)\\b.*(?:${reform.source})`,
  'u',
);

/** Other indices, standards and marks: scored as ours are, with the same words in their headers. */
const strangerSubjects: readonly Subject[] = [
  { words: /nong thon moi|\bntm\b/u, unless: ours },
  { words: /tiep can phap luat/u, unless: ours },
  { words: /\bpci\b|\bddci\b|nang luc canh tranh/u, unless: ours },
  { words: /thi dua|khen thuong|sang kien|de tai khoa hoc/u, unless: ours },
  { words: /benh vien|truong hoc|truong chuan quoc gia|an toan giao thong/u, unless: ours },
  {
    words: /xep loai (?:chat luong )?(?:can bo|cong chuc|vien chuc|dang vien|nguoi lao dong)/u,
    unless: ours,
  },
  { words: /danh gia (?:can bo|cong chuc|vien chuc|dang vien)/u, unless: ours },
  { words: /gia dinh van hoa|khu dan cu van hoa|do thi van minh/u, unless: ours },
  {
    words: /du toan|quyet toan|(?:tong hop|nhu cau|phan bo|bang) kinh phi|thu,? chi ngan sach|giai ngan/u,
    unless: ourPoints,
  },
  { words: /(?:tinh hinh|ket qua) (?:tiep nhan|giai quyet)[ ,\w]* ho so/u, unless: ourPoints },
];

/** True when a folded title says that its table is about something else. */
export const isAboutOther = (title: string): boolean =>
  strangerSubjects.some(({ words, unless }) => words.test(title) && !unless.test(title));
