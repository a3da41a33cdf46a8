/** Small tables for the tests of checks, and ready answers from them. */
import type { Appendix, Row } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { columnIndex } from '../../../src/a1/place';
import { checkById, runChecks } from '../../../src/domain/checks';
import type { CheckId, FindingWords } from '../../../src/domain/checks';
import type { Finding } from '../../../src/domain/finding';
import { recompute } from '../../../src/domain/recompute';
import { parseScheme } from '../../../src/domain/scheme';
import type { Scheme } from '../../../src/domain/scheme';
import { unitRegistry } from '../../../src/domain/units';
import { languages } from '../../../src/locales';
import { appendixOf, sheetCells } from '../../support/tables';
import type { Layout, SheetCell } from '../../support/tables';

/** A cell as a test writes it: text is typed as staff would ("0,5" becomes a number), an object is taken as it is. */
export type Cell = string | SheetCell;

export interface TableOptions {
  readonly kind?: Layout['kind'];
  readonly columns?: readonly string[];
  readonly change?: Partial<Appendix>;
  /** Sheet rows (Excel's, from 1) that are hidden. */
  readonly hidden?: readonly number[];
}

const standard = ['code', 'name', 'maximum', 'achieved:2021', 'target:2022', 'task', 'lead-unit'];

/** An appendix whose header stands in row 1; the first row of `rows` is in row 2. */
export function table(rows: readonly (readonly Cell[])[], options: TableOptions = {}): Appendix {
  const columns = options.columns ?? standard;
  const layout: Layout = { id: 'Mau', kind: options.kind ?? 'plan', columns };
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  const typed = sheetCells([columns, ...texts], layout);
  const cells = typed.map((line, at) =>
    line.map((cell, column) => {
      const own = rows[at - 1]?.[column];
      return own === undefined || typeof own === 'string' ? cell : own;
    }),
  );
  const appendix = appendixOf(cells, layout);
  const hide = (row: Row): Row => (options.hidden?.includes(row.row + 1) ? { ...row, hidden: true } : row);
  return { ...appendix, rows: appendix.rows.map(hide), ...options.change };
}

/** A cell typed as text. */
export const text = (value: string): SheetCell => ({ value, format: '@' });
/** A number cell, its format as Excel gives it. */
export const number = (value: number, format = 'General'): SheetCell => ({ value, format });
/** A formula cell with its result. */
export const formula = (source: string, value: string | number, format = 'General'): SheetCell => ({
  value,
  formula: source,
  format,
});

/** A right plan of two fields: nothing to find in it. */
export const rightRows: readonly (readonly string[])[] = [
  ['1', 'Chỉ đạo điều hành', '3', '2,5', '3', '', ''],
  ['1.1', 'Kế hoạch', '1', '1', '1', 'Ban hành sớm', 'Sở Nội vụ'],
  ['1.2', 'Báo cáo', '2', '1,5', '2', 'Gửi đúng hạn', 'Sở Nội vụ'],
  ['2', 'Thủ tục hành chính', '2', '1,25', '1,75', '', ''],
  ['2.1', 'Công khai', '1', '0,75', '1', 'Niêm yết đủ', 'Văn phòng UBND tỉnh'],
  ['2.2', 'Giải quyết', '1', '0,5', '0,75', 'Đúng hạn', 'Văn phòng UBND tỉnh'],
  ['', 'Tổng điểm', '5', '3,75', '4,75', '', ''],
];

/** The right plan with some cells changed, by A1 address. */
export function changed(
  cells: Readonly<Record<string, Cell>>,
  rows: readonly (readonly Cell[])[] = rightRows,
): Cell[][] {
  return rows.map((row, at) =>
    row.map((cell, column) => cells[cellAddress({ row: at + 1, column: columnIndex(column) })] ?? cell),
  );
}

/** The scheme that the right plan follows. */
export const rightScheme: Scheme = parseScheme({
  id: 'mau',
  title: 'Bộ tiêu chí mẫu',
  decision: '',
  source: 'kiểm thử',
  level: 'province',
  years: ['2021'],
  total: '5',
  nodes: rightRows
    .filter((row) => row[0] !== '')
    .map((row) => ({ code: row[0], name: row[1], maximum: row[2] })),
});

/** The values that a finding's sentences ask for and it does not have. */
function valuesMissing({ check, params, stated, expected }: Finding): string[] {
  const missing = new Set<string>();
  const value = (key: string): string => {
    if (params[key] === undefined) missing.add(key);
    return String(params[key]);
  };
  const words: FindingWords = {
    cell: 'D93',
    row: '7.2',
    header: '',
    stated: String(stated ?? ''),
    expected: String(expected ?? ''),
    value,
    has: (key) => params[key] !== undefined,
  };
  for (const language of languages) checkById(check)?.sentence[language](words);
  return [...missing];
}

/** Every finding; each of them can be told. */
export function allFindings(appendix: Appendix, scheme: Scheme | null = null): Finding[] {
  const findings = runChecks(appendix, { sums: recompute(appendix), scheme, units: unitRegistry });
  expect(findings.flatMap(valuesMissing)).toEqual([]);
  return findings;
}

/** The findings of one check. */
export const findingsOf = (check: CheckId, appendix: Appendix, scheme: Scheme | null = null): Finding[] =>
  allFindings(appendix, scheme).filter((finding) => finding.check === check);

/** "check severity cell" of every finding: what a test of "this and nothing else" compares. */
export const told = (appendix: Appendix, scheme: Scheme | null = null): string[] =>
  allFindings(appendix, scheme).map(
    ({ check, severity, place }) => `${check} ${severity} ${cellAddress(place)}`,
  );
