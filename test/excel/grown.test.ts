/** Rows added at the end of a group or of a bound table: noticed, summed, and taken into the names. */
import { bindAppendix } from '../../src/excel/bind';
import { undoLast } from '../../src/excel/journal';
import { readAreas } from '../../src/excel/read-areas';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { reboundAppendix } from '../../src/sheets/correct';
import { buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse, reanalyse } from '../../src/sheets/report';
import type { TestCell } from '../support/books';
import { closeBook, openBook, peek } from './support';

const total: TestCell[] = [null, 'Tổng điểm', '=SUM(C2,C5)', '=SUM(D2,D5)', '=E2+E5'];
const lines: TestCell[][] = [
  ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Mục tiêu 2023'],
  ['1', 'Chỉ đạo điều hành cải cách hành chính', '=SUM(C3:C4)', '=SUM(D3:D4)', '=SUM(E3:E4)'],
  ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 1],
  ['1.2', 'Báo cáo cải cách hành chính', 2, 1.75, 2],
  ['2', 'Cải cách thể chế', '=SUM(C6:C7)', '=SUM(D6:D7)', '=SUM(E6:E7)'],
  ['2.1', 'Xây dựng văn bản', 1, 0.5, 0.5],
  ['2.2', 'Rà soát văn bản', 1, 0, 1],
];

const insert = async (row: number, cells: TestCell[]): Promise<void> => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('s1');
    sheet.getRange(`${String(row)}:${String(row)}`).insert('Down');
    sheet.getRange(`A${String(row)}:E${String(row)}`).formulas = [cells];
    await context.sync();
  });
};

const bound = async (cells: TestCell[][]) => {
  await openBook([{ name: 'Phụ lục', cells }]);
  const [report] = analyse(await readWorkbook()).appendices;
  if (!report) throw new Error('nothing was recognised');
  await bindAppendix(report.appendix);
  return await readWorkbook();
};

const read = async () => {
  const reading = await readWorkbook();
  const [report] = analyse(reading).appendices;
  if (!report) throw new Error('nothing was recognised');
  const ranges = report.findings.filter(({ check }) => check === 'formula-range');
  return { reading, report, ranges };
};

const places = (found: readonly { place: { row: number; column: number } }[]): string[] =>
  found.map(({ place }) => `${String(place.row)},${String(place.column)}`);

describe('a row after the last child', () => {
  afterEach(closeBook);

  test.each([
    ['of a group in the middle', 5, ["'1.3", 'Kiểm tra', 1, 0.5, 1], [1], ['C3:C5', 'D3:D5', 'E3:E5']],
    ['above the total', 8, ["'2.3", 'Theo dõi', 1, 0.5, 1], [4], ['C6:C8', 'D6:D8', 'E6:E8']],
  ] as const)(
    '%s: the parent says which range, the repair writes it',
    async (_, row, cells, parents, wanted) => {
      await bound([...lines, total]);
      await insert(row, [...cells]);
      const { reading, report, ranges } = await read();
      expect(places(ranges)).toEqual(
        parents.flatMap((parent) => [2, 3, 4].map((column) => `${String(parent)},${String(column)}`)),
      );
      expect(ranges.map(({ params }) => params.range)).toEqual(wanted);
      expect(report.appendix).toMatchObject({ bound: true, area: { bottom: 8 } });
      expect(report.grown).toBeUndefined();
      const before = await peek('A1:G12');
      expect((await applyPatch(buildRepairPatch(report, reading.grids[0]!, ranges))).status).toBe('written');
      expect((await read()).ranges).toEqual([]);
      expect((await peek(`C${String(parents[0] + 1)}`)).values).toEqual([[parents[0] === 1 ? 4 : 3]]);
      await undoLast();
      expect(await peek('A1:G12')).toEqual(before);
    },
  );

  test('below the whole table: read with it, summed, and named when bound again', async () => {
    const earlier = await bound(lines);
    await insert(8, ["'2.3", 'Theo dõi thi hành pháp luật', 1, 0.5, 1]);
    const { reading, report, ranges } = await read();
    expect(report).toMatchObject({ grown: 1, appendix: { bound: true, area: { bottom: 7 } } });
    expect(ranges.map(({ params }) => params.range)).toEqual(['C6:C8', 'D6:D8', 'E6:E8']);
    const followed = await readAreas([{ kind: 'shape', sheetId: 's1' }], earlier);
    expect(reanalyse(analyse(earlier), earlier, followed).appendices[0]?.grown).toBe(1);
    const again = reboundAppendix(reading, report.appendix.id);
    const before = reading.names;
    expect((await bindAppendix(again!, 'rebind')).status).toBe('written');
    const after = await read();
    expect(after.report.grown).toBeUndefined();
    expect(after.reading.names.every(({ refersTo }) => refersTo.endsWith('$8'))).toBe(true);
    expect(after.reading.names.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    await undoLast();
    expect((await readWorkbook()).names).toEqual(before);
  });

  test.each<[string, TestCell[]]>([
    ['a note', [null, 'Ghi chú: điểm làm tròn', null, null, null]],
    ['another list', ["'1", 'Cơ quan chuyên môn', 1, 2, 3]],
    ['a code far away', ["'7.1", 'Xây dựng văn bản', 1, 2, 3]],
    ['a code without a name', ["'2.3", null, 1, 2, 3]],
  ])('%s right below it is not taken for a row of it', async (_, cells) => {
    await bound(lines);
    await insert(8, cells);
    const { report } = await read();
    expect(report.grown).toBeUndefined();
    expect(report.appendix.area.bottom).toBe(6);
  });
});
