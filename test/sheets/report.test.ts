import { scoreToJson } from '../../src/domain/score';
import type { Grid, WorkbookReading } from '../../src/sheets/grid';
import { analyse, reanalyse } from '../../src/sheets/report';
import { gridOf, published } from '../support/tables';
import type { SheetCell } from '../support/tables';

const reading = (...grids: Grid[]): WorkbookReading => ({ grids, names: [], part: null });
const dakNong = published('dak-nong-2022').cells;
const phongTho = published('phong-tho-2023').cells;
const withCell = (cells: SheetCell[][], row: number, column: number, cell: SheetCell): SheetCell[][] =>
  cells.map((line, at) => (at === row ? line.map((each, place) => (place === column ? cell : each)) : line));

test('Đắk Nông, whole: totals, findings about sums, one diagnosis, what is below maximum', () => {
  const [report, ...more] = analyse(reading(gridOf(dakNong))).appendices;
  expect(more).toEqual([]);
  expect(report?.appendix).toMatchObject({ kind: 'plan', scheme: 'province-2021' });
  expect(
    report?.totals.map(({ column, stated, exact }) => [
      column,
      stated && scoreToJson(stated),
      exact && scoreToJson(exact),
    ]),
  ).toEqual([
    ['maximum', '100', '100'],
    ['achieved:2021', '86.26', '86.2391'],
    ['target:2022', '89.93', '89.93'],
  ]);
  const sums = report?.findings.filter(({ check }) => check.startsWith('subtotal')) ?? [];
  expect(sums.map(({ check, code, stated, expected }) => [check, code, stated, expected])).toEqual([
    ['subtotal-mismatch', '7', '13.25', '12.96'],
    ['subtotal-mismatch', '7.2', '1.21', '1.5'],
    ['subtotal-rounded-parts', undefined, '86.26', '86.24'],
    ['subtotal-rounded', '6.1', '2.71', '2.7091'],
  ]);
  expect(report?.diagnoses).toHaveLength(1);
  expect(report?.summary.belowMaximum).toHaveLength(27);
});

test('a scheme the caller names is held against every table', () => {
  const all = analyse(reading(gridOf(dakNong)));
  const none = analyse(reading(gridOf(dakNong)), { schemes: [] });
  expect(all.appendices[0]?.appendix.scheme).toBe('province-2021');
  expect(none.appendices[0]?.appendix.scheme).toBeNull();
});

test('a workbook with nothing in it', () => {
  expect(analyse(reading())).toEqual({ appendices: [] });
  expect(analyse(reading(gridOf([[{ value: 'Ghi chú' }]]))).appendices).toEqual([]);
});

describe('after an edit', () => {
  const first = gridOf(dakNong, 'Phụ lục 1');
  const second = gridOf(phongTho, 'Phụ lục 2');
  const earlier = reading(first, second);
  const before = analyse(earlier);

  test('only the edited sheet is analysed again, and the answer is that of the whole', () => {
    const edited = gridOf(withCell(dakNong, 105, 3, { value: 1.5, format: 'General' }), 'Phụ lục 1');
    const now = reading(edited, second);
    const after = reanalyse(before, earlier, now);
    expect(after).toEqual(analyse(now));
    expect(after.appendices[1]).toBe(before.appendices[1]);
    expect(after.appendices[0]?.diagnoses).toEqual([]);
  });

  test('sheets that come, go and change places', () => {
    const third = gridOf(published('krong-no-2023').cells, 'Phụ lục 3');
    expect(reanalyse(before, earlier, reading(second))).toEqual(analyse(reading(second)));
    const moved = reading(third, second, first);
    expect(reanalyse(before, earlier, moved).appendices.map(({ appendix }) => appendix.sheet)).toEqual([
      'Phụ lục 3',
      'Phụ lục 2',
      'Phụ lục 1',
    ]);
  });

  test('a changed binding is a new reading of everything', () => {
    const names = [{ name: 'CCHC_MucTieu2030', refersTo: "='Phụ lục 1'!$E$2:$E$121" }];
    const after = reanalyse(before, earlier, { ...earlier, names });
    expect(after.appendices[0]?.appendix.columns.map(({ key }) => key)).toContain('target:2030');
  });
});
