/** The functions as a person types them: through Microsoft's office.js, over the pane's own reading, in the embedded Excel. */
import { parseCell } from '../../src/a1/address';
import { readXlsx } from '../../src/workbench/xlsx';
import { closeBook, opened, smallPlan } from '../excel/support';
import { until } from '../support/wait';
import { sample } from '../taskpane/open-session';
import { asked, openWithFunctions, rest, shown, wordsAt } from './open';

afterEach(closeBook);

/** A person types into the grid: past office.js, so that Excel does not name the add-in as the source. */
async function type(sheet: string, address: string, value: string | number): Promise<void> {
  const { engine } = opened();
  const found = engine.workbook.getSheets().find((each) => each.getName() === sheet);
  const cell = parseCell(address);
  if (!found || !cell) throw new Error(`There is no ${sheet}!${address}.`);
  const [row, column] = [cell.row, cell.column];
  const content = typeof value === 'string' ? { f: value, v: null } : { f: null, v: value, t: 2 };
  await engine.run('sheet.command.set-range-values', {
    unitId: engine.unitId,
    subUnitId: found.getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: content,
  });
  await engine.settle();
}

/** Waits until cells show what is wanted; what they show in the end, wanted or not. */
const shows = async (sheet: string, address: string, wanted: readonly unknown[]): Promise<void> => {
  const ask = async (): Promise<readonly unknown[]> => {
    await rest();
    return await shown(sheet, address);
  };
  const found = await until(ask, (values) => JSON.stringify(values) === JSON.stringify(wanted));
  expect(found).toEqual(wanted);
};

test('answer in cells, with words for what has no answer, and follow the appendix while people type in it', async () => {
  const session = await openWithFunctions(sample('dak-nong-2022'));
  const formulas = [
    'CCHC.DIEM("1.1","2022")',
    'CCHC.TONG("2021")*2',
    'CCHC.DIEM("9.9","2022")',
    'CCHC.DONVI("1.1")',
  ];
  expect(await asked(formulas)).toEqual([1.5, 172.4782, '#VALUE!', 'Sở Nội vụ']);
  expect(wordsAt('A3')).toBe('Không có tiêu chí “9.9” ở trang “Phụ lục”.');
  // A person types another target; the pane reads it, and the cells say it.
  const report = session.store.get().report?.appendices[0];
  const row = report?.appendix.rows.find(({ code }) => code.code === '1.1');
  const cell = row?.points.get('target:2022');
  if (!cell) throw new Error('1.1 has no target');
  const address = `E${String(cell.row + 1)}`;
  await type('Phụ lục', address, 1.48);
  await shows('Hỏi', 'A1:A2', [1.48, 172.4782]);
  // The words come in the language of the pane.
  session.prefer({ language: 'en' });
  await until(
    async () => await Promise.resolve(wordsAt('A3')),
    (words) => words?.startsWith('There') === true,
  );
  expect(wordsAt('A3')).toBe('There is no criterion “9.9” on the sheet “Phụ lục”.');
});

test('bring figures into another appendix, which is read with them and follows; an appendix that feeds itself says so', async () => {
  const second = {
    name: 'Kế hoạch',
    cells: [
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm 2021', 'Mục tiêu 2022'],
      ['1', 'Lĩnh vực một', 3, '', 3],
      ['1.1', 'Tiêu chí một', 1, '=CCHC.DIEM(A3,"2021","Phụ lục")', 1],
      ['1.2', 'Tiêu chí hai', 2, '=CCHC.DIEM(A4,"2021","Phụ lục")', 2],
      ['Tổng', null, '=SUM(C3:C4)', '=CCHC.TONG("2021","Phụ lục")', 3],
    ],
  };
  const session = await openWithFunctions([smallPlan, second]);
  await rest();
  const plan = () =>
    session.store.get().report?.appendices.find(({ appendix }) => appendix.sheet === 'Kế hoạch');
  const exact = () => plan()?.sums.get('achieved:2021')?.at(-1)?.low.value.toFixed();
  await until(
    async () => await rest().then(exact),
    (sum) => sum === '2.5',
  );
  expect(exact()).toBe('2.5');
  expect(await asked(['CCHC.CANTANG("1.1","Kế hoạch")'])).toEqual([0.25]);
  await type('Phụ lục', 'D3', 0.5);
  await shows('Hỏi', 'A1', [0.5]);
  await until(
    async () => await rest().then(exact),
    (sum) => sum === '2.25',
  );
  expect(exact()).toBe('2.25');
  // A sum among its own parts would grow by itself.
  await type('Phụ lục', 'D4', '=CCHC.TONG("2021","Phụ lục")');
  await shows('Phụ lục', 'D4', ['#VALUE!']);
  expect(wordsAt('D4', 'Phụ lục')).toMatch(/^Phụ lục này lấy số từ chính nó: ô D4 chứa hàm CCHC\./u);
});

test('are asked again when a saved workbook is opened, and keep their values where the add-in is not', async () => {
  await openWithFunctions(sample('dak-nong-2022'));
  await asked(['CCHC.TONG("2021")']);
  const bytes = await opened().save();
  await closeBook();
  const book = await readXlsx(bytes);
  const cells = Object.values(book.snapshot.sheets).find(({ name }) => name === 'Hỏi')?.cellData;
  expect(cells?.[0]?.[0]).toMatchObject({ f: '=_xldudf_CCHC_TONG("2021")', v: 86.2391 });
  await openWithFunctions(book);
  await shows('Hỏi', 'A1', [86.2391]);
});

test('wait for the pane’s first reading, and say so where nothing is recognised', async () => {
  await openWithFunctions([{ name: 'Trống', cells: [['không có bảng nào']] }]);
  expect(await asked(['CCHC.TONG("2021")'])).toEqual(['#VALUE!']);
  expect(wordsAt('A1')).toMatch(/^Không thấy phụ lục nào/u);
});
