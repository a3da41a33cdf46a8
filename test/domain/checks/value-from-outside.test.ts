/** value-from-outside: points that rest on another file, at once or through other cells, names and sheets. */
import { cellAddress } from '../../../src/a1/address';
import { takesFromOutside } from '../../../src/a1/outside';
import { analyse, reanalyse } from '../../../src/sheets/report';
import type { WorkbookReport } from '../../../src/sheets/report';
import type { NameReading, WorkbookReading } from '../../../src/sheets/grid';
import { findingSentence } from '../../../src/locales';
import { gridOf } from '../../support/grids';
import type { TestCell } from '../../support/grids';

const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được năm 2022', 'Điểm mục tiêu năm 2023'];

const made = (value: number, formula?: string): TestCell =>
  formula === undefined ? value : { value, format: '0.00', formula };

/** Two fields of two criteria; the formulas stand in the achieved cells D3, D4, D6. */
const table = (d3?: string, d4?: string, d6?: string) =>
  gridOf(
    [
      header,
      ['1', 'Chỉ đạo điều hành', 3, made(2.5, '=SUM(D3:D4)'), 3],
      ['1.1', 'Kế hoạch', 1, made(1, d3), 1],
      ['1.2', 'Báo cáo', 2, made(1.5, d4), 2],
      ['2', 'Thủ tục hành chính', 1, 0.75, 1],
      ['2.1', 'Công khai', 1, made(0.75, d6), 1],
      ['', 'Tổng điểm', 4, made(3.25, '=D2+D5'), 4],
    ],
    { sheet: 'Phụ lục' },
  );

const reading = (
  table: WorkbookReading['grids'][number],
  data: readonly TestCell[] = [''],
  names: readonly NameReading[] = [],
): WorkbookReading => ({ grids: [table, gridOf([data], { sheet: 'Dữ liệu' })], names, part: null });

const told = ({ appendices }: WorkbookReport): readonly string[] =>
  appendices.flatMap(({ findings }) =>
    findings
      .filter(({ check }) => check === 'value-from-outside')
      .map(({ severity, place, params }) => `${severity} ${cellAddress(place)} × ${String(params.count)}`),
  );

const other = "='[xa.xlsx]Biểu 1'!D6";

test.each<[string, WorkbookReading, readonly string[]]>([
  ['a table of its own figures', reading(table('=0.5*2', '=MAX(1,1.5)')), []],
  ['another file’s cell, and the sums over it', reading(table(other)), ['info D2 × 3']],
  ['through a cell of another sheet', reading(table("=ROUND('Dữ liệu'!A1,2)"), [made(1, other)]), ['info D2 × 3']],
  ['a cell beside it is not meant', reading(table("='Dữ liệu'!B1"), [made(1, other), 1]), []],
  ['a cube through a name', reading(table(undefined, undefined, '=Diem'), [''], [{ name: 'Diem', refersTo: '=CUBEVALUE("x","y")' }]), ['info D6 × 1']],
  ['a table of one’s own structure is no outside', reading(table('=SUM(Bang1[Điểm])')), []],
  ['another file that no point rests on', reading(table(), [made(1, other)]), []],
])('%s', (_, book, expected) => {
  expect(told(analyse(book))).toEqual(expected);
}); // prettier-ignore

test('it is said in one sentence that names the first cell and the way out', () => {
  const findings = analyse(reading(table(other))).appendices[0]?.findings;
  const finding = findings?.find(({ check }) => check === 'value-from-outside');
  expect(finding && findingSentence(finding, 'vi')).toContain(
    'từ ô D2: 3 ô dựa vào số từ ngoài bảng tính (tệp khác, nguồn dữ liệu, web)',
  );
});

test('an edit of another sheet that ends it is seen', () => {
  const grid = table("='Dữ liệu'!A1");
  const before = reading(grid, [made(1, other)]);
  const after: WorkbookReading = { ...before, grids: [grid, gridOf([[1]], { sheet: 'Dữ liệu' })] };
  const report = analyse(before);
  expect(told(report)).toEqual(['info D2 × 3']);
  expect(told(reanalyse(report, before, after))).toEqual([]);
  expect(told(reanalyse(analyse(after), after, before))).toEqual(['info D2 × 3']);
});

test.each([
  ["='C:\\Sổ\\[xa.xlsx]Biểu 1'!D6+1", true],
  ['=[1]!Diem', true],
  ['=_xlfn.WEBSERVICE("x")', true],
  ['=CUBERANKEDMEMBER("x","y",1)', true],
  ['=Bang1[[#This Row],[Điểm]]', false],
  ['="[xa.xlsx]Biểu 1!D6"', false],
  ['=CUBE+1', false],
])('%s takes from outside: %s', (formula, takes) => {
  expect(takesFromOutside(formula)).toBe(takes);
});
