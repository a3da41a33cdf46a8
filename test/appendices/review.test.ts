/** Findings as CSV: what a spreadsheet would take for a formula is text, and every field comes back as it was. */
import { columnIndex, rowIndex } from '../../src/a1/place';
import { findingsCsv } from '../../src/appendices/review/review';
import type { ReviewWords } from '../../src/appendices/review/review';
import type { Finding } from '../../src/domain/finding';

const words: ReviewWords = {
  sheet: 'Kiểm tra',
  title: '',
  subtitle: '',
  headers: {
    number: 'STT',
    severity: 'Mức độ',
    sheet: 'Trang',
    cell: 'Ô',
    code: 'Mã',
    check: 'Phép kiểm tra',
    finding: 'Nội dung',
    remark: 'Ghi chú',
  },
  severities: { error: 'Lỗi', warning: 'Cần xem lại', info: 'Để biết' },
  silenced: (reason) => reason,
  nothing: '',
  check: (check) => check,
  sentence: ({ params }) => String(params.said),
};

const finding = (sheet: string, said: string): Finding => ({
  check: 'code-gap',
  severity: 'error',
  appendix: 'A',
  kind: 'plan',
  sheet,
  sheetId: 's1',
  place: { row: rowIndex(1), column: columnIndex(0) },
  params: { said },
});

/** Fields of the one line below the header. */
const lineOf = (sheet: string, said: string, reason?: string): string => {
  const one = finding(sheet, said);
  const csv =
    reason === undefined ? findingsCsv([one], [], words) : findingsCsv([], [{ finding: one, reason }], words);
  return csv.slice(csv.indexOf('\r\n') + 2);
};

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '＋1', '－1', '＠x'])(
  '%j becomes text in every field that a stranger fills',
  (text) => {
    expect(lineOf(text, 'x')).toContain(`,'${text},`);
    expect(lineOf('S', text)).toContain(`,'${text},`);
    expect(lineOf('S', 'x', text)).toMatch(/,'[^,]+$/u);
  },
);

test('what only looks alike inside stays, and quotes, commas and line breaks are quoted', () => {
  expect(lineOf('Phụ lục', 'ghi 1=1, "sai"\nhết')).toBe('Lỗi,Phụ lục,A2,,code-gap,"ghi 1=1, ""sai""\nhết",');
  expect(lineOf('a-b', '1+1')).toBe('Lỗi,a-b,A2,,code-gap,1+1,');
});
